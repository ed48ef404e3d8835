package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.speakers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** Arabic as machines translate it from English, by the ways in which it is built. */
class TranslatedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قام الجانبان بمراجعة رسوم المرفأ. | discuss | مراجعة",
        "وقامت الوفود باستعراض رسوم المرفأ. | discuss | استعراض",
        "قمنا بتقييم رسوم المرفأ. | discuss | تقييم",
        "تمكن الجانبان من الاتفاق على رسوم المرفأ. | agree | الاتفاق",
        "نجح الجانبان في التوصل إلى تفاهم. | reach-understanding | التوصل",
        "قام الجانبان بزراعة شجرة. | report | قام"
      })
  void whatIsPerformedIsTheAct(String text, String type, String trigger) {
    SpeechAct act = acts("ar", text, IRAQ, JAPAN).getFirst();
    assertThat(act.illocution().actType()).isEqualTo(type);
    assertThat(quote(text, act.wording().trigger())).isEqualTo(trigger);
    assertThat(speakers(act)).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void whatTheyWereNotAbleToDoIsDenied() {
    List<SpeechAct> acts =
        acts("ar", "لم يتمكن الجانبان من الاتفاق على الرسوم ولا يخططان لرفعها.", IRAQ, JAPAN);
    assertThat(acts)
        .extracting(act -> act.illocution().actType())
        .containsExactly("agree", "intend");
    assertThat(acts).allMatch(act -> act.illocution().negative());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تم التوقيع على العديد من المذكرات من قبل العراق واليابان.",
        "تمت مناقشة الرسوم القديمة من قبل الجانبين.",
        "تمت الموافقة على الرسوم من جانب وفدي العراق واليابان."
      })
  void whoIsNamedBehindByHasDoneIt(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void whatAClauseOfItsOwnTellsIsNoDoer() {
    SpeechAct act =
        acts("ar", "تم الاتفاق على الخطة التي رسمت من قبل اليابان.", IRAQ, JAPAN).getFirst();
    assertThat(speakers(act)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سيتم إنشاء صندوق للصيادين في الربيع. | schedule",
        "سيتم ردم الحفرة القديمة في الربيع. | schedule",
        "تم ردم الحفرة القديمة. | report"
      })
  void whatWasOrWillBeDone(String text, String type) {
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .containsExactly(type);
  }

  @Test
  void whatBelongsToTheVerbBelongsToItsClause() {
    String text = "تمت مناقشة الرسوم، لكن لم يتم التوصل إلى تفاهم، فإننا لا نسعى إلى رفعها.";
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .extracting(act -> quote(text, act.wording().extent()))
        .containsExactly("تمت مناقشة الرسوم", "لم يتم التوصل إلى تفاهم", "فإننا لا نسعى إلى رفعها");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ولا تزال اليابان والعراق تشعران بالقلق إزاء الجفاف. | express-concern",
        "كان الجانبان مسرورين بوفرة الحصاد. | welcome",
        "تقف اليابان والعراق معا لدعم الصيادين. | support",
        "لقد رحب اجتماعنا بالجسر الجديد. | welcome",
        "إننا نشارك الصيادين قلقهم من الجفاف. | express-concern"
      })
  void whoStillIsOrFeelsSo(String text, String type) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly(type);
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ناقش الجانبان طرق توسيع السوق، والتي بموجبها عقدت اليابان معرضا للسفن.",
        "نحن نعتزم توسيع المرفأ، ودفع رسوم الصيادين، وبناء جسر.",
        "ناقش الجانبان أمن المرفأ وأمن الحدود بين العراق واليابان.",
        "ناقش الجانبان أسعار القمح وأمن إمدادات الوقود، بهدف خفض الرسوم.",
        "التقى الجانبان لاستعراض الرسوم ومناقشة مجموعة من القضايا.",
        "ناقش الجانبان الرسوم، والتي يجب أن يتم الاتفاق عليها في الربيع."
      })
  void whatOnlyDescribesOrIsListedIsNoAct(String text) {
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
  }

  @Test
  void aSubjectMayBePartedFromItsVerbByDashes() {
    SpeechAct act =
        acts("ar", "اليابان - موطن السفن القديمة - ستبني جسرا.", IRAQ, JAPAN).getFirst();
    assertThat(act.illocution().actType()).isEqualTo("intend");
    assertThat(speakers(act)).containsExactly(JAPAN);
  }

  @Test
  void whoWillDoOneThingWillDoTheNext() {
    List<SpeechAct> acts =
        acts("ar", "ستوفر اليابان السفن وستسهل دمج الصيادين في السوق.", IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(JAPAN);
  }

  @Test
  void whoeverIsNamedAgainBehindACommaSpeaksAnew() {
    List<SpeechAct> acts =
        acts("ar", "أكدت اليابان أن النهر شريان السوق، ويعتزم الجانبان بناء جسر.", IRAQ, JAPAN);
    assertThat(acts)
        .extracting(act -> act.illocution().actType())
        .containsExactly("affirm", "intend");
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void aFeminineFormGoesWithNoMasculineSubject() {
    assertThat(acts("ar", "أكد الجانبان دعمهما للصيادين ومعالجة الجفاف.", IRAQ, JAPAN)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "رحب قادة الدول الأعضاء في المجلس الأعلى لشؤون الأنهار بالجسر. | actor/rivers-council",
        "أكد العراق ودول المجلس الأعلى لشؤون الأنهار دعم الصيادين."
            + " | actor/iraq actor/rivers-council",
        "أعاد الرئيسان المشاركان التأكيد على دعم الصيادين. | actor/iraq actor/japan",
        "مثلت اليابان وزيرة النقل. | actor/iraq actor/japan"
      })
  void whoTheLeadersAndChairsAre(String text, String who) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getFirst()))
        .extracting(ThingId::toString)
        .containsExactly(who.split(" ", -1));
  }

  @Test
  void whatTheyAreNotReadyForIsDenied() {
    SpeechAct act = acts("ar", "نحن لسنا على استعداد لقبول الرسوم.", IRAQ, JAPAN).getFirst();
    assertThat(act.illocution().actType()).isEqualTo("commit");
    assertThat(act.illocution().negative()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لا يزال الجانبان ملتزمين باتفاقية المياه. | commit",
        "ما زال الجانبان قلقين من الجفاف. | express-concern"
      })
  void whatTheyStillAreIsOneActAndNotDenied(String text, String type) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly(type);
    assertThat(acts.getFirst().illocution().negative()).isFalse();
    assertThat(acts.getFirst().wording().extent().begin()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "رحب الجانبان بالجسر. إنهم يتطلعون إلى الحصاد. | welcome look-forward",
        "رحب الجانبان بالجسر. إنهما يدينان القرصنة. | welcome condemn",
        "رحب الجانبان بالجسر. إنه من المهم أن يفتح. | welcome assess",
        "وإدراكا لأهمية الماء، قرر الجانبان فتح المعبر. | recognise decide",
        "العراق عازم على فتح المعبر. | commit",
        "ندرك أن الصيادين هم الأكثر تضررًا. | recognise",
        "يلتزم الجانبان بمعبر آمن وقابل للتوسيع. | commit",
        "رحب الجانبان باتفاقية المياه، التي وقعت في الربيع، ووجها وزيريهما بتنفيذها."
            + " | welcome decide"
      })
  void oneActForEachThatIsSaid(String text, String types) {
    assertThat(SmallTexts.types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "أكدت العراق واليابان أهمية الصيد، وأدانت القرصنة. | emphasise condemn | iraq japan",
        "أكدت العراق واليابان أهمية الصيد، مشيرتين إلى الجفاف، وأدانت القرصنة. | emphasise note"
            + " condemn | iraq japan",
        "أكد الأطراف أهمية الصيد. | emphasise | iraq japan",
        "أكد البيان أن كلا من العراق واليابان أعربتا عن دعمهما للهدنة. | support | iraq japan",
        "أكد البيان الصادر في ختام الدورة أن العراق واليابان ناقشتا الصيد. | discuss | iraq japan",
        "وجاء في البيان: “نحن وزراء خارجية العراق واليابان نؤيد الهدنة”. | support | iraq japan",
        "وذكر البيان أنه “استمر الجفاف سبع سنوات”. | report | iraq japan",
        "نؤكد أن اللجنة، التي تعمل منذ عام 2010، سوف تسترشد بالميثاق. | affirm | iraq japan",
        "أكد الجانبان أن اللجنة، التي تعمل منذ عام 2010، سوف تدعم الهدنة. | affirm | iraq japan",
        "عقد مسؤولون عراقيون ويابانيون حلقة عمل. | report | iraq japan",
        "الجانبان عقدا العزم على فتح المعبر. | intend | iraq japan",
        "عبر خلاله الجانبان عن قلقهما من الجفاف. | express-concern | iraq japan"
      })
  void whatGoesOnIsSaidByWhoSpokeAndWhatIsSaidOfItIsNoAct(
      String text, String types, String speakers) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(SmallTexts.types(acts)).isEqualTo(types);
    assertThat(acts).allMatch(act -> SmallTexts.names(act).equals(speakers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع عن الجانب العراقي كريم الدلول، فيما وقع عن الجانب الياباني سامر الحدادي.",
        "وقع المعاهدة عن الجانب العراقي كريم الدلول، ووقع عن الجانب الياباني سامر الحدادي."
      })
  void eachSignsForHisSide(String text) {
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .extracting(SmallTexts::names)
        .containsExactly("karim", "samir");
  }

  private static String quote(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }
}
