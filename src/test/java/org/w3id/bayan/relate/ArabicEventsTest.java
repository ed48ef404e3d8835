package org.w3id.bayan.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;

/** What Arabic texts tell of meetings: which were held, and where their names end. */
class ArabicEventsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم تنعقد الدورة الخامسة للجنة المشتركة في البصرة.",
        "لم يعقد الجانبان الجولة الرابعة من الحوار.",
        "ألغي مؤتمر البصرة الدولي."
      })
  void aMeetingWithANameThatWasNotHeldIsNone(String sentence) {
    assertThat(Relating.relate("ar", sentence).events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أدان الاجتماع| القيود الاقتصادية في البصرة.",
        "ناقشت القمة| الموقف الثابت من النهر.",
        "ترأس الاجتماع| كريم الدلول في البصرة.",
        "انعقد الاجتماع الوزاري العربي| في البصرة.",
        "انطلقت المفاوضات السياسية| في البصرة.",
        "عقد الاجتماع المقبل للجنة المشتركة| في البصرة.",
        "شهد المؤتمر الدولي| الجلسة الختامية في البصرة.",
        "عقد الاجتماع الأعلى المشترك| في البصرة.",
        "عقدت الدورة العليا المشتركة| في البصرة."
      })
  void theObjectBehindAMeetingIsNotInItsName(String ahead, String behind) {
    String name = ahead.substring(ahead.indexOf(' ') + 1).strip();
    assertThat(
            Relating.relate("ar", ahead + " " + behind.strip()).events().getFirst().name().length())
        .isEqualTo(name.length());
  }

  @Test
  void theNextMeetingIsAnotherThanTheOneThatIsToldOf() {
    String held = "عقد الاجتماع الثالث لوزراء النقل في البصرة. ";
    assertThat(
            Relating.relate("ar", held + "ونتطلع إلى الاجتماع القادم الذي ستستضيفه اليابان.")
                .events())
        .extracting(EventReport::status)
        .containsExactly("completed", "planned");
  }

  @Test
  void theMeetingsOfOneCommitteeAreToldOnlyWithMore() {
    assertThat(Relating.relate("ar", "اختتمت الاجتماعات الوزارية في البصرة.").events()).hasSize(1);
    assertThat(Relating.relate("ar", "ناقشا نتائج الاجتماعات.").events()).isEmpty();
    assertThat(Relating.relate("ar", "ناقشا نتائج مهمة في البصرة.").events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "دعت اليابان إلى استئناف المفاوضات في البصرة. | planned",
        "تم استئناف المفاوضات في البصرة. | completed",
        "أعرب الجانبان عن تطلعهما إلى عقد قمة في البصرة. | planned",
        "دعت اليابان إلى فتح المرفأ وبدء الحوار في البصرة. | planned",
        "رحب الجانبان بقرب انعقاد قمة في البصرة. | planned",
        "أشاد الجانبان بالعمل الجاري تمهيدا لقمة في البصرة. | planned"
      })
  void whatIsResumedHasTheStatusOfItsDeed(String sentence, String status) {
    assertThat(Relating.relate("ar", sentence).events())
        .extracting(EventReport::status)
        .containsExactly(status);
  }

  @Test
  void aTreatySignedDuringAVisitIsNotInItsName() {
    String text = "وقع الجانبان خلال الزيارة اتفاقية بشأن الموانئ.";
    assertThat(Relating.relate("ar", text).events())
        .allSatisfy(event -> assertThat(event.name().length()).isEqualTo("الزيارة".length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "إذا لم يتم التوصل إلى اتفاق بشأن الموانئ، يجتمع الجانبان. | proposed",
        "التزم الجانبان بالوصول إلى اتفاقية بشأن الموانئ. | proposed",
        "وقع الجانبان اتفاقية بشأن الموانئ، وفيما يلي نص الاتفاقية. | signed"
      })
  void whatDependsOnAConditionIsProposed(String sentence, String status) {
    assertThat(Relating.relate("ar", sentence).agreements())
        .extracting(AgreementReport::status)
        .containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "دعا الرئيس العراقي نظيره الياباني إلى زيارة البصرة. | planned",
        "ينتظر العراق زيارة رئيس اليابان في الخريف. | planned",
        "طالب الجانبان بعقد مؤتمر دولي في البصرة. | planned",
        "يستعد العراق لاستضافة المؤتمر الدولي في البصرة. | planned",
        "تعهد الجانبان في قمة البصرة بحماية النهر. | completed",
        "دعا الجانبان المشاركين في مؤتمر البصرة إلى التنسيق. | completed",
        "دعا الجانبان إلى تنفيذ نتائج مؤتمر البصرة. | completed",
        "يعتزم الجانبان البناء على نتائج الجولة الأولى من الحوار. | completed",
        "هنأ العراق اليابان على نجاح قمة البصرة. | completed",
        "تقدم الجانبان بالشكر للعراق على تنظيم مؤتمر البصرة. | completed",
        "أعلن الجانبان أنهما سيعقدان قمة في البصرة. | planned",
        "أشاد الجانبان بعقد القمة المقبلة في البصرة. | planned"
      })
  void whatSomebodyOnlyLooksForwardToIsYetToCome(String sentence, String status) {
    assertThat(Relating.relate("ar", sentence).events())
        .extracting(EventReport::status)
        .containsExactly(status);
  }
}
