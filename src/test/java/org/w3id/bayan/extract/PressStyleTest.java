package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.COUNCIL;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.speakers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;

/** Arabic statements as agencies and closing communiqués write them. */
class PressStyleTest {
  @ParameterizedTest
  @CsvSource({
    "أكد الجانبان خلال اجتماعهما في مدينة الصيد الكبيرة، استعدادهما للعمل., affirm",
    "وأكد الجانبان في البيان الصادر عن الاجتماع على أهمية الصيد., emphasise",
    "عبر الجانبان عن رضائهما عن الحصاد., welcome",
    "قال القادة إنهم يأملون في هدنة قريبة., look-forward",
    "وقال الوزيران في بيان: \"ندعو إلى حماية الأنهار\"., call-upon",
    "أضاف البيان \"تعد هذه المباحثات خطوة\"., assess",
    "أعلن الجانبان في بيان مشترك أنهما ستعملان على حماية الأنهار., announce",
    "أشار البيان إلى أن \"الجانبان بحثا أسعار الحبوب\"., discuss",
    "تؤكد الدول الثلاث وحدة الأرض، كما أكد المجلس الأعلى لشؤون الأنهار., affirm",
    "نؤكد حرية البحر، كما أكد المجلس الأعلى لشؤون الأنهار., affirm",
    "أكد المجلس ضرورة الالتزام بالهدنة والالتزام بالحوار., emphasise",
    "ناقش الجانبان الحد من الجفاف، وتغير المناخ، وتعاون المرافئ., discuss",
    "يبين إطلاق الحوار عزم البلدين على حماية الأنهار., assess",
    "رحب الجانب العراقي بفتح المعبر، ودعم الصيادين., welcome",
    "وفي إعلان صدر عقب القمة أكد القادة أهمية الصيد., emphasise",
    "أكد الجانبان أن الصيد يمثل شكلا من أشكال الصداقة., affirm",
    "وبالتالي فإننا ندعو إلى هدنة., call-upon",
    "ناقش الجانبان الخطط التي تم توصل إليها في المرفأ., discuss",
    "لفت البيان إلى أن من شأن هذا الجسر أن يقرب القرى., note",
    "أعرب الجانبان عن «قلقهما الشديد من الجفاف» في السهل., express-concern",
    "أعرب الجانبان مساء الأحد (20 تموز 2014) عن قلقهما من الجفاف., express-concern",
    "كما نص البيان على ضرورة حماية الأنهار., emphasise",
    "تعهد الجانبان عبر بيانهما بالعمل على تقديم الدعم., commit",
    "وقد تم اعتماد خطة العمل., decide",
    "جاء في البيان أنه تعزيزا للصيد فقد اتفقا على فتح المرفأ., agree",
    "أكد البيان على رفض الحصار., oppose",
    "أعرب الجانبان عن استحسانهما لخطة المرفأ., commend",
    "اتفق الجانبان على الحوار وأن تركز اللجنة على الصيد., agree"
  })
  void oneActIsSaid(String sentence, String type) {
    assertThat(acts("ar", sentence, IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"أكد البيان «السلام»", "اتفق الجانبان على المرفأ. وقال البيان \"", "قال البيان «"})
  void aTextMayEndInAQuotationMark(String text) {
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .allMatch(act -> act.wording().extent().end() <= text.length());
  }

  @Test
  void aNounBehindAParticipleIsItsObject() {
    assertThat(acts("ar", "أكد كريم الدلول أهمية الصيد، مجددا دعم العراق للهدنة.", IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .containsExactly("emphasise", "reaffirm");
  }

  @Test
  void aRejectionBehindACommaIsNoObjectOfACondemnation() {
    assertThat(acts("ar", "أدان المجلس القرصنة في البحر، ورفض ربط الصيد بأي مسألة.", IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .containsExactly("condemn", "oppose");
  }

  @Test
  void whatThisCameDuringIsNoAct() {
    assertThat(acts("ar", "جاء ذلك خلال زيارة المرفأ.", IRAQ, JAPAN)).isEmpty();
  }

  @Test
  void whatAQuotedStatementSaysIsTheAct() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "وقال البيان: \"نثمن جهود الصيادين، ونجدد عزمنا على حماية الأنهار\".",
            IRAQ,
            JAPAN);
    assertThat(acts)
        .extracting(act -> act.illocution().actType())
        .containsExactly("express-appreciation", "reaffirm");
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(IRAQ, JAPAN));
  }

  @Test
  void aNounThatOnlyBeginsLikeAnotherIsNoSecondObject() {
    assertThat(acts("ar", "نجدد عزمنا على حماية الأنهار والعدالة، وجودة المياه.", IRAQ, JAPAN))
        .hasSize(1);
  }

  @Test
  void aNounBehindWhichGoodNeighboursStandIsNoVerb() {
    assertThat(acts("ar", "ناقش الجانبان مبادئ الصداقة وحسن الجوار والتعاون.", IRAQ, JAPAN))
        .hasSize(1);
  }

  @Test
  void familyNamesStandForPersonsNamedBefore() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "التقى وزير المالية العراقي كريم الدلوي نظيره الياباني سامر الحدادي."
                + " وثمن الدلوي الدعم. وأكد الدلوي والحدادي أهمية الصيد.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(3);
    assertThat(speakers(acts.get(1))).hasSize(1);
    assertThat(speakers(acts.get(2))).hasSize(2).containsAll(speakers(acts.get(1)));
  }

  @Test
  void namesMayStandBetweenCommasBehindOffices() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "اتفق رئيس الجمهورية، كريم الدلوي، ونظيره الياباني، سامر الحدادي، على فتح المرفأ.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().illocution().actType()).isEqualTo("agree");
  }

  @Test
  void aBodyIsCalledByItsFirstWords() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "رفض المجلس الأعلى لشؤون الأنهار الحصار. وأشاد المجلس الأعلى بجهود الصيادين.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(COUNCIL));
  }
}
