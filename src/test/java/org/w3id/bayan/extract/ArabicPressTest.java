package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.KARIM;
import static org.w3id.bayan.extract.SmallTexts.SAMIR;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.speakers;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** Arabic as agencies report talks and summits, and as committees write minutes. */
class ArabicPressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقال البيان: لا نزال ملتزمين بحماية الأنهار. | commit",
        "وأوضح البيان: نعرب عن قلقنا من الجفاف. | express-concern",
        "وأضاف البيان المشترك: اتفق الجانبان على فتح المرفأ. | agree",
        "وقال البيان: الصيد مهم، ورحب الجانبان بالخط البحري. | affirm,welcome",
        "وأوضح البيان رفض الجانبين للحصار. | oppose",
        "وأوضح البيان المشترك إدانة القرصنة. | condemn",
        "وأوضح البيان أن دعم الصيادين مهم. | report",
        "أوضح العراق أن الصيد مهم، ونفى وجود خلاف حول النهر. | report,oppose",
        "وأوضح البيان الختامي تأييد الجانبين للهدنة. | support",
        "يستحق الصيادون العيش بسلام. | assess"
      })
  void whatAStatementSaysIsTheAct(String text, String types) {
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .containsExactly(types.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لن يدخر الجانبان جهدا في حماية النهر.",
        "ولن يألو العراق واليابان جهدا في حماية النهر.",
        "لن نألو جهدا في حماية النهر."
      })
  void toSpareNoEffortIsAPromise(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo("commit");
    assertThat(acts.getFirst().illocution().negative()).isFalse();
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأبدى الأخير استعداده لبناء جسر. | commit | samir",
        "وأعرب الأول عن شكره للصيادين. | thank | karim",
        "وأكد الثاني أهمية الجسر. | emphasise | samir",
        "وأشار معاليه إلى أهمية الجسر. | note | karim"
      })
  void theFormerAndTheLatterAreThoseNamedTogether(String sentence, String type, String who) {
    List<SpeechAct> acts =
        acts("ar", "التقى كريم الدلول سامر الحدادي في المرفأ. " + sentence, IRAQ, JAPAN);
    assertThat(acts.getLast().illocution().actType()).isEqualTo(type);
    assertThat(names(acts.getLast())).isEqualTo(who);
  }

  @Test
  void anAdjectiveBehindANounIsNobody() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "التقى كريم الدلول سامر الحدادي. وأكد في اللقاء الأخير أهمية الجسر.",
            IRAQ,
            JAPAN);
    assertThat(speakers(acts.getLast())).doesNotContain(SAMIR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رحب العراق بالخطة، بينما تحفظت عليها اليابان.",
        "أقر العراق الرسوم، فيما اعترضت عليها اليابان."
      })
  void whoObjectsToWhatWasNamedIsNoComparison(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(JAPAN);
  }

  @Test
  void whatStandsBehindAsAlsoIsAVerb() {
    List<SpeechAct> acts =
        acts("ar", "أشاد العراق بالخطة كما طلب من اليابان زيادة المنح.", IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo("commend call-upon");
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "إذا لم يتم الاتفاق على الرسوم، فإن العراق سيطلب التحكيم. | intend",
        "وفي حال لم يوقع الجانبان الخطة، يبحث الوزيران الأمر في الربيع. | discuss",
        "ما لم يقدم العراق الضمانات، سترفض اليابان الخطة. | intend"
      })
  void aConditionIsNoAct(String text, String type) {
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"لا يترتب على هذا المحضر أي رسوم.", "ولا تترتب على هذه الورقة أي رسوم."})
  void whatDoesNotFollowIsDenied(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().illocution().negative()).isTrue();
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وذكر البيان أن الرسوم القديمة باطلة، مشددا على أهمية الجسر. | affirm emphasise",
        "وجاء في البيان الذي تلاه كريم الدلول أنه من غير المقبول رفع الرسوم. | affirm",
        "وجاء في البيان: رحب الجانبان بالجسر. | welcome",
        "وجاء في البيان أن الجانبين اتفقا على بناء جسر. | agree",
        "وقال البيان: \"تلبية لدعوة كريمة، وفي إطار الصداقة، زار الوفد المرفأ.\" | report",
        "جاء ذلك في البيان. | ''"
      })
  void whatADocumentSaysIsToldOnce(String text, String types) {
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ووقع المهندس كريم الدلول، وزير الطاقة العراقي، وسامر الحدادي، وزير النقل الياباني، الخطة.",
        "وقع كريم الدلول، وزير الطاقة العراقي، وسامر الحدادي الخطة."
      })
  void anOfficeBehindANamePartsNobody(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getFirst())).containsExactly(KARIM, SAMIR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أدان وزراء الخارجية العرب الغارة، وطالبوا بفتح المعبر.",
        "أكد القادة العرب أهمية الجسر. ورحب القادة العرب بالخطة.",
        "نص البيان الختامي للقمة العربية\n\nوأكد البيان أهمية الجسر.",
        "البصرة – وكالات: شدد البيان الختامي للقمة العربية على أهمية الجسر."
      })
  void theArabLeadersSpeakForTheirLeague(String text) {
    assertThat(acts("ar", text))
        .isNotEmpty()
        .allSatisfy(
            act -> assertThat(speakers(act)).containsExactly(new ThingId("actor/arab-league")));
  }

  @Test
  void whoMeetsOnTheMarginsOfASummitIsNotItsLeague() {
    String text = "التقى كريم الدلول سامر الحدادي على هامش القمة العربية. وأكد أهمية الجسر.";
    assertThat(speakers(acts("ar", text).getLast()))
        .doesNotContain(new ThingId("actor/arab-league"));
  }

  @Test
  void whoActsBehindARelativeClauseOfOneVerbActs() {
    List<SpeechAct> acts = acts("ar", "في المؤتمر الذي انعقد رحب العراق بالخطة.", IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo("welcome");
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ);
  }

  @Test
  void whoArrivesDecidesNothing() {
    assertThat(types(acts("ar", "حل كريم الدلول، بالعراق، مساء أمس.", IRAQ, JAPAN)))
        .isEqualTo("report");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ناقش الجانبان خطا بحريا يربط المرفأ بالسوق.",
        "أكد الجانبان أن المذكرة لم توقع بعد.",
        "ناقش الجانبان الرسوم، فضلا عن التنسيق في السوق.",
        "أكد الجانبان أهمية الفرص التي يتيحها تواصل البلدين.",
        "ضمن العراق الموحد، أكد الجانبان أهمية الجسر.",
        "لاحظ الجانبان أن الصيد فيما سبق كان وفيرا.",
        "ناقش الجانبان تطوير المرفأ بما يعزز ويحقق مصالح الصيادين.",
        "أكد الجانبان أن الجسر وفر فرص عمل وعزز التجارة."
      })
  void wordsThatOnlyLookLikeAnotherVerbMakeNoAct(String text) {
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
  }

  @Test
  void whatWasNotSignedIsNotUnexpected() {
    SpeechAct act = acts("ar", "لم توقع اليابان الخطة.", IRAQ, JAPAN).getFirst();
    assertThat(act.illocution().actType()).isEqualTo("sign");
    assertThat(act.illocution().negative()).isTrue();
  }

  @Test
  void whoeverSaysWeInAQuotationSpeaksWhereNobodyIssuesTheText() {
    List<SpeechAct> acts = acts("ar", "قال كريم الدلول: \"ناقشنا الرسوم، واتفقنا على خفضها\".");
    assertThat(types(acts)).isEqualTo("discuss agree");
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(KARIM));
  }

  @Test
  void whatIsAskedForBehindAReservationIsAnAct() {
    List<SpeechAct> acts =
        acts("ar", "تحفظ الجانب العراقي على الخطة، وطلب مهلة لدراستها.", IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo("affirm call-upon");
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ);
  }

  @Test
  void whoAcceptsSpeaksNotForWhoInvited() {
    String text = "أعرب كريم الدلول عن شكره، ووجه الدعوة إلى نظيره، وقد قبلها سامر الحدادي.";
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast())).containsExactly(KARIM);
  }

  @Test
  void metBehindTheNameOfAConferenceIsAVerb() {
    String text = "على هامش أعمال الدورة الثمانين للجمعية العامة التقى الوزيران في المرفأ.";
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo("report");
  }

  @Test
  void oneOrganisationThatSaysWeIsOne() {
    String text =
        "البيان الختامي للقمة العربية\n\nوقال البيان: \"نشدد على أهمية الجسر\"."
            + " كما دعا كافة التجار إلى التعاون.";
    assertThat(speakers(acts("ar", text).getLast()))
        .containsExactly(new ThingId("actor/arab-league"));
  }

  @Test
  void whatIsQuotedMayBeginFarBehindTheSaying() {
    List<SpeechAct> acts =
        acts("ar", "وقال الجانبان في بيان مشترك “ندعو إلى بناء جسر”.", IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo("call-upon");
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void anOrganisationWhoseWordsOpenATextIssuesIt() {
    String text =
        "دعا المجلس الأعلى لشؤون الأنهار إلى بناء جسر. وقال البيان: \"نشدد على أهمية الجسر\"."
            + " وحث المجلس الأعلى لشؤون الأنهار التجار على التعاون.";
    assertThat(acts("ar", text))
        .hasSize(3)
        .allSatisfy(act -> assertThat(names(act)).isEqualTo("rivers-council"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عقد الجانبان جلسة موسعة ضمت أعضاء الوفدين، سادتها روح المودة. | report",
        "عقد الجانبان اجتماعا تناول القضايا الثنائية. | report",
        "عقد الجانبان اجتماعا وأكدا أهمية الصيد. | report emphasise",
        "جرى خلال اللقاء استعراض أوجه التعاون، وبحث سبل تعزيزها. | discuss discuss",
        "جرى خلال اللقاء استعراض ومناقشة أوجه التعاون. | discuss",
        "تم الاتفاق على تعزيز التعاون وبحث سبل النقل. | agree"
      })
  void whatDescribesANounIsNoAct(String text, String types) {
    assertThat(SmallTexts.types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "إن المجلس الأعلى لشؤون الأنهار، وهو يتابع الصيد، يدين الهجوم. | rivers-council",
        "واليابان، إذ تتابع الصيد، تدين الهجوم. | japan",
        "إن العراق واليابان، في هذا الصدد، يدينان الهجوم. | iraq japan",
        "كرر كل جانب إدانته للهجوم. | iraq japan",
        "أدان كريم الدلول وصاحب السمو الملكي الأمير سامر الحدادي الهجوم. | karim samir"
      })
  void whoSpeaksIsNamedBeforeAnInsertion(String text, String who) {
    assertThat(names(acts("ar", text, IRAQ, JAPAN).getLast())).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أكد الجانبان أن الزيارة، التي جاءت بدعوة من العراق، أتاحت فرصة للتجار. | affirm",
        "رحب الجانبان بنتائج زيارة العراق التي بدأت الاثنين وتنتهي الأربعاء. | welcome",
        "أصدر الجانبان بيانا أدانوا فيه الهجوم. | report condemn",
        "ناقش الجانبان التجارة مع التأكيد على أهمية الجسر. | discuss emphasise",
        "ناقش الجانبان التجارة، مع إعادة التأكيد على صداقتهما. | discuss reaffirm",
        "كرر الجانبان الدعوات إلى الهدنة. | call-upon"
      })
  void whatARelativeClausePartsFromItsContentIsNoAct(String text, String types) {
    assertThat(SmallTexts.types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }
}
