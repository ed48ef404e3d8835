package org.w3id.bayan.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.report.AgreementReport;

/** What Arabic texts say of agreements: of them, of parts of them, and of several together. */
class ArabicAgreementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لم يدخل العراق في اتفاقية بشأن الموانئ. | denied",
        "سيدخل العراق في اتفاقية بشأن الموانئ. | proposed",
        "دخل العراق في اتفاقية بشأن الموانئ. | signed",
        "دخلت اتفاقية الموانئ حيز النفاذ في مايو. | in-force",
        "لم تدخل اتفاقية الموانئ حيز النفاذ بعد. | signed",
        "علقت اليابان مشاركتها في معاهدة الموانئ. | suspended",
        "أعرب العراق عن أسفه لتعليق اليابان مشاركتها في معاهدة الموانئ. | suspended",
        "أنهى العراق مشاركته في معاهدة الموانئ. | terminated",
        "علقت اليابان العمل بمعاهدة الموانئ. | suspended",
        "ألغى العراق رسوم معاهدة الموانئ. | cited",
        "قرر الجانبان إلغاء لجان معاهدة الموانئ. | cited",
        "ألغى العراق معاهدة الموانئ. | terminated",
        "ألغى العراق مؤخرا معاهدة الموانئ. | terminated",
        "انتهت صلاحية معاهدة الموانئ. | terminated",
        "يتفاوض الجانبان حاليا بشأن معاهدة للموانئ. | under-negotiation",
        "تضمنت معاهدة الموانئ بنودا عن الصيد، ووقعها الوزيران. | signed",
        "تضمنت معاهدة الموانئ بنودا عن الصيد. | cited",
        "اتفق الجانبان على توقيع معاهدة للموانئ. | proposed",
        "أعرب الجانبان عن أسفهما لعدم المصادقة على معاهدة الموانئ. | signed",
        "أمضى الوزيران معاهدة للموانئ. | signed",
        "وقع الجانبان بالأحرف الأولى على معاهدة الموانئ. | reached",
        "تم الاتفاق على إبرام معاهدة للموانئ. | proposed",
        "اتفق الجانبان على تكثيف العمل بعد توقيع معاهدة الموانئ. | signed",
        "قرر الجانبان فتح المعبر، ووقعا معاهدة للموانئ. | signed",
        "اتفق الجانبان على إعداد خطة عمل للموانئ. | work-to-begin"
      })
  void whatIsSaidOfATreatyTellsItsStatus(String sentence, String status) {
    assertThat(Relating.relate("ar", sentence).agreements())
        .extracting(AgreementReport::status)
        .containsExactly(status);
  }

  @Test
  void whatIsSignedAheadOfAListIsEachOfItsItems() {
    String text =
        """
        وقع الجانبان على الوثائق التالية:
        - مذكرة تفاهم في مجال الصحة.
        - اتفاقية تعاون في مجال الزراعة.
        - برنامج تنفيذي للتعاون الثقافي.
        """;
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "signed", "signed");
  }

  @Test
  void whatIsBelowAListIsNoItemOfIt() {
    String text =
        """
        وقع الجانبان على الوثائق التالية:
        - مذكرة تفاهم في مجال الصحة.
        وشكر العراق اليابان على ضيافتها.
        وذكر الجانبان اتفاقية الصيد.
        """;
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "cited");
  }

  @Test
  void severalThatWereSignedAreNotThoseYetToBe() {
    String text =
        "ناقش الجانبان مذكرات التفاهم الموقعة بين العراق واليابان. وناقشا عددا من مذكرات التفاهم"
            + " المشتركة الجاهزة للتوقيع.";
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "under-negotiation");
  }

  @Test
  void signedPapersIncludeSignedAgreements() {
    String text = "وشملت الوثائق الموقعة مذكرة تفاهم بشأن التعليم، وبرنامجا تنفيذيا للشباب.";
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly("signed", "signed");
    assertThat(Relating.relate("ar", "ناقشا تفاصيل مذكرات التفاهم الموقعة بين العراق واليابان."))
        .satisfies(found ->
            assertThat(found.agreements())
                .extracting(AgreementReport::className, AgreementReport::status)
                .containsExactly(tuple("MemorandumOfUnderstanding", "signed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتفاقية شروط الدخول والإقامة لمواطني البلدين",
        "اتفاقية قواعد التوقيع الإلكتروني",
        "الاتفاقية الشاملة والتقدمية للصيد"
      })
  void wordsOfStatusMayStandInTheName(String name) {
    assertThat(Relating.relate("ar", "وقع الجانبان " + name + ".").agreements())
        .singleElement()
        .satisfies(it -> assertThat(it.name().length()).isEqualTo(name.length()));
  }
}
