package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.w3id.bayan.extract.SmallTexts.COUNCIL;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.speakers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;

/** Who speaks in Arabic statements as agencies and closing communiqués write them. */
class PressSpeakersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد كل من العراق واليابان أهمية الصيد.",
        "وقعت كل من العراق واليابان معاهدة للصيد.",
        "قال القادة إنهم يأملون في هدنة قريبة.",
        "شددت القمة على أهمية الصيد، ودعت إلى فتح المعبر.",
        "دعت أول قمة بين البلدين إلى هدنة، وحثت جميع الدول على السلام.",
        "وطالب البيان بخفض الأسعار مشددا على ضرورة الهدنة."
      })
  void thePartiesSpeak(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).isNotEmpty();
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(IRAQ, JAPAN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتفق وزير النقل العراقي كريم الدلول ونظيره الياباني سامر الحدادي على فتح المعبر.",
        "اتفق وزير النقل العراقي كريم الدلول ونظيره الياباني، سامر الحدادي، على فتح المعبر.",
        "أكد الوزيران العراقي كريم الدلول والياباني سامر الحدادي أهمية الصيد.",
        "وقع مذكرة الصيد عن الجانب العراقي وزير النقل كريم الدلول، وعن الجانب الياباني وزير"
            + " المياه سامر الحدادي.",
        "ووقع المذكرة وزير النقل العراقي كريم الدلول، ووزير المياه الياباني سامر الحدادي."
      })
  void twoPersonsSpeak(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(speakers(acts.getFirst()))
        .hasSize(2)
        .doesNotContain(IRAQ, JAPAN)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعرب الأعضاء العشرة المنتخبون عن قلقهم من الجفاف، داعين إلى هدنة.",
        "رفض وزراء الخارجية العرب الحصار، وأعربوا عن قلقهم من الجفاف."
      })
  void aGroupIsSomeone(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getFirst())).hasSize(1).doesNotContain(IRAQ, JAPAN);
    assertThat(speakers(acts.getLast())).isEqualTo(speakers(acts.getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأضاف المتحدث أن الجانبين أكدا أهمية التعاون.",
        "وأفادت الوكالة بأن الطرفين أدانا الهجوم."
      })
  void whoIsSaidToHaveSaidSoIsTheSpeaker(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void whoIsCalledUponIsNotWhoCalls() {
    List<SpeechAct> acts =
        acts("ar", "أشار البيان إلى حرية البحر. كما دعا الشماليين إلى الهدنة.", IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void anUnknownCommitteeIsNoThing() {
    List<SpeechAct> acts =
        acts(
            "ar", "أكدت اللجنة مواصلة العمل. كما أكدت التزامها التام بحماية الأنهار.", IRAQ, JAPAN);
    assertThat(acts)
        .extracting(act -> act.illocution().actType(), act -> act.illocution().force().name())
        .containsExactly(tuple("affirm", "ASSERTION"), tuple("affirm", "PLEDGE"));
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).isEmpty());
  }

  @Test
  void theAssemblyIsTheBodyThatSpokeBefore() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "رفض المجلس الأعلى لشؤون الأنهار الحصار. وأشارت الجمعية إلى جودة الحصاد، مؤكدة أن"
                + " البحر للجميع.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(3);
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(COUNCIL));
  }

  @Test
  void whatADecisionSaysIsSaidByWhoeverMadeIt() {
    List<SpeechAct> acts =
        acts("ar", "أصدر المجلس الأعلى لشؤون الأنهار قرارا أكد فيه أن البحر للجميع.", IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(COUNCIL);
  }

  @Test
  void aMinistryIsNoVerbBehindAnd() {
    assertThat(
            acts("ar", "وقعت وزارتا النقل في العراق والري في اليابان معاهدة للصيد.", IRAQ, JAPAN))
        .hasSize(1);
  }
}
