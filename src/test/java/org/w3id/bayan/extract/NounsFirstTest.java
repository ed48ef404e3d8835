package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;

/** Arabic sentences that open with a noun, as translations have them, with a verb or without. */
class NounsFirstTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "هذا التعاون بين الجارتين يعزز الصيد. | assess",
        "القرارات التي اتخذت في المرفأ تعكس صداقة قديمة. | assess",
        "المحادثات في البصرة ركزت على أسعار الحبوب. | discuss",
        "إن التعاون بين البلدين يعزز الصيد. | assess",
        "إن الجسر يعزز الصيد. | assess",
        "الوفود من كلا البلدين ناقشت أسعار الحبوب. | discuss",
        "حماية الأنهار أولوية مشتركة. | assess",
        "الصيد في الجبال ضروري للمدينتين. | assess",
        "الهدف من الجسر هو السلام. | assess",
        "العلاقات بين البلدين لا تزال قوية. | assess",
        "لا يوجد طريق إلى المرفأ. | assess",
        "من المهم أن يفتح المعبر. | assess",
        "تهدف JTC إلى ربط المدينتين. | assess",
        "تعد لجنة الري العليا المنتدى الأبرز للمهندسين. | assess",
        "تعكس لجنة الري العليا صداقة قديمة. | assess"
      })
  void whatIsSaidOfThemTheDocumentSays(String text, String type) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(type);
    assertThat(names(acts.getFirst())).isEqualTo("iraq japan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "إن العراق يدعم الهدنة. | support | iraq",
        "اليابان قلقة من الجفاف. | express-concern | japan",
        "العراق لا يزال ملتزمة بالهدنة. | commit | iraq",
        "المسؤولون من كلا البلدين أكدوا أهمية الصيد. | emphasise | iraq japan",
        "شدد مسؤولون من كلا البلدين على فتح المعبر. | emphasise | iraq japan",
        "عقد الجانبان العزم على فتح المعبر. | decide | iraq japan",
        "يعمل الجانبان معا لحماية الأنهار. | affirm | iraq japan"
      })
  void whoeverOpensTheSentenceSpeaks(String text, String type, String speakers) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(type);
    assertThat(names(acts.getFirst())).isEqualTo(speakers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "التعاون في مجال الصيد والري.",
        "الجلسة الأولى حول الصيد.",
        "البصرة في 3 مايو 2020.",
        "النص التالي هو البيان المشترك للجانبين.",
        "الصيد في النهر: فرص جديدة"
      })
  void aHeadingSaysNothing(String text) {
    assertThat(acts("ar", text, IRAQ, JAPAN)).isEmpty();
  }

  @Test
  void allThreeSpeakTogether() {
    List<SpeechAct> acts =
        acts("ar", "أكدت جميع البلدان الثلاثة أهمية الصيد.", IRAQ, JAPAN, SmallTexts.QATAR);
    assertThat(names(acts.getFirst())).isEqualTo("iraq japan qatar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وذكر بيان مشترك نشرته الوكالة أن الجانبين ناقشا الأسعار. | discuss",
        "رحب الجانبان باتفاق وقعته اليابان. | welcome",
        "سيتم تنظيم العمل عبر خمس مجموعات، تشرف عليها لجنة جديدة. | schedule",
        "أشار الجانبان إلى رغبتهما في أن يظل الصيد متطلعا إلى المستقبل. | note",
        "لا يشكل هذا البيان معاهدة، ولا تترتب عليه أي التزامات. | assess assess"
      })
  void whatOnlyDescribesIsNoAct(String text, String types) {
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أكد الجانبان على قلقهما من الجفاف. | express-concern",
        "شدد الجانبان، اليوم، على رفضهما للحصار. | oppose",
        "شدد الجانبان على دعمهما للهدنة. | support",
        "قال الجانبان إنه يجب فتح المعبر. | emphasise",
        "حدد الجانبان مجالات للتعاون. | report",
        "شارك الجانبان وجهة نظر مفادها أن البحر للجميع. | affirm",
        "وتضمن البيان إدانة للقرصنة. | report"
      })
  void aVerbIsUnderstoodByWhatStandsBehind(String text, String type) {
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(type);
  }

  @Test
  void whoHoldsAnOfficeWithALongPortfolioIsNamedBehindIt() {
    String text =
        "قاد الوفد الياباني مساعد وزير النقل لشؤون الأنهار والبحار الداخلية والموانئ سالم حداد."
            + " ورحب مساعد الوزير حداد بالحصاد.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(SmallTexts.speakers(acts.getLast())).hasSize(1).doesNotContain(IRAQ, JAPAN);
  }

  @Test
  void anInvitationBelowAColonIsNoItem() {
    String text =
        "صدر اليوم بيان مشترك، فيما يلي نصه:\n"
            + "بدعوة كريمة من الرئيس العراقي، قام الرئيس الياباني بزيارة إلى المرفأ.";
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo("report report");
  }
}
