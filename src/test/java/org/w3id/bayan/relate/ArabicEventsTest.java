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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بيان عن حوار الأنهار بين العراق واليابان\n\n"
            + "عقد الجانبان الجولة الثالثة من حوار الأنهار في البصرة.",
        "البيان الختامي للقمة الثلاثية\n\nاستضافت البصرة القمة الثلاثية الرابعة في 3 مايو 2024.",
        "البيان الختامي لاجتماع الوزراء\n\nاجتمع وزراء العراق واليابان في البصرة في 3 مايو 2024.",
        "عقد الجانبان الحوار الثاني في البصرة في 3 مايو 2024. يعزز حوار اليوم السلام.",
        "عقد الجانبان الحوار الثاني في البصرة في 3 مايو 2024. وعقب المحادثات زارا الميناء.",
        "عقد الجانبان الحوار الثاني في البصرة. واتفقا على أهمية إجراء هذا الحوار كل عام.",
        "عقد الجانبان الحوار الثاني، وهو أول حوار من نوعه، في البصرة.",
        "عقد الجانبان اجتماعا في البصرة في 3 مايو 2024.\n\n"
            + "وأشادا، خلال الاجتماع، بالنمو منذ عام 1980.",
        "اجتمع العراق واليابان في البصرة في 3 مايو 2024 لعقد الحوار الثاني.",
        "عقد الجانبان حوار الأنهار في البصرة عبر مؤتمر الفيديو."
      })
  void oneMeetingIsToldOfOnce(String text) {
    assertThat(Relating.relate("ar", text).events())
        .singleElement()
        .satisfies(event -> assertThat(event.status()).isEqualTo("completed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عقد الاجتماع الثالث لمجموعة سياسة الصيد| في البصرة.",
        "عقد الاجتماع الثالث لفريق عمل الصيد للحوار البحري| في البصرة.",
        "توجت الدورة الثالثة للاجتماع رفيع المستوى| بالنجاح.",
        "عقدت الجولة الثالثة من حوار أمن الأنهار| في البصرة.",
        "عقد اجتماع وزراء الطاقة والتجارة| في البصرة.",
        "ترأس الاجتماع| الدكتور كريم الدلول.",
        "حضر الاجتماع| الأمين العام للاتحاد.",
        "عقد الاجتماع الثالث| في عام 2023.",
        "حضر اجتماعا مع رئيس العراق| في البصرة."
      })
  void whereTheNameOfAMeetingEnds(String ahead, String behind) {
    String name = ahead.substring(ahead.indexOf(' ') + 1).strip();
    assertThat(Relating.relate("ar", ahead + " " + behind.strip()).events())
        .anySatisfy(event -> assertThat(event.name().length()).isEqualTo(name.length()));
  }

  @Test
  void whatATextFollowsUpIsAnotherMeeting() {
    String text =
        "البيان الختامي لاجتماع الوزراء\n\n"
            + "اجتمع وزراء العراق واليابان في البصرة في 3 مايو 2024، في إطار متابعة الاجتماع الثاني"
            + " للوزراء، الذي عقد في يناير 2023.";
    assertThat(Relating.relate("ar", text).events()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "قام الوزير بزيارة إلى البصرة في 3 مايو 2024. وقام الوزير بزيارة إلى القاهرة في 3 مايو"
            + " 2024.",
        "قام الوزير بزيارة إلى العراق من 3 إلى 5 مايو 2024."
            + " وقام بزيارة أخرى إلى المتحف في 5 مايو 2024."
      })
  void visitsToTwoPlacesOnOneDayAreTwo(String text) {
    assertThat(Relating.relate("ar", "بيان مشترك بين العراق واليابان\n\n" + text).events())
        .hasSize(2);
  }

  @Test
  void theDateOfAnAgreementIsNoneOfTheMeeting() {
    String text =
        "خلال الاجتماع الذي عقد بموجب اتفاقية التجارة الحرة السارية منذ سنة 2012، شكرا المضيفين.";
    assertThat(Relating.relate("ar", text).events())
        .allSatisfy(event -> assertThat(event.date()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "صدر بيان في ختام الزيارة الرسمية إلى البصرة يومي 3 و4 مايو 2024."
            + " وقام الوزير بزيارة رسمية إلى البصرة من 3 إلى 4 مايو 2024. | الزيارة الرسمية",
        "عقد مؤتمر البصرة البحري في دورته الثانية. | مؤتمر البصرة البحري",
        "عقدت القمة العراقية – اليابانية في البصرة. | القمة العراقية – اليابانية",
        "عقد الحوار البحري (BD) الثاني بين العراق واليابان في البصرة."
            + " | الحوار البحري (BD) الثاني",
        "عقدت القمة الأولى لرؤساء دول العراق واليابان. | القمة الأولى لرؤساء دول العراق",
        "عقدت قمة العراق واليابان في البصرة. | قمة العراق واليابان",
        "استضافت البصرة اجتماعا بين معالي وزير النقل كريم الدلول والوفد. | اجتماعا",
        "اتفقا على عقد اجتماع متابعة في البصرة. | اجتماع متابعة",
        "عقد الاجتماع الثالث للجنة التنسيق المشتركة للنقل في البصرة."
            + " | الاجتماع الثالث للجنة التنسيق المشتركة للنقل",
        "أكدا أهمية الحوار، وعقدا قمة في البصرة. | قمة",
        "غيرت الحرب ميزان القوى في البصرة، وعقدا قمة في مايو 2024. | قمة"
      })
  void eachIsToldOfOnceByItsWholeName(String text, String name) {
    assertThat(Relating.relate("ar", text).events())
        .extracting(event -> text.substring(event.name().begin(), event.name().end()))
        .containsExactly(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "عقد الحوار البحري الثاني في البصرة، العراق، في 5 مايو 2024. | 2024-05-05",
        "عقد الوزراء (من العراق واليابان) اجتماعا في 5 مايو 2024. | 2024-05-05",
        "عقدت القمة العراقية اليابانية بنسختها الخامسة في 5 مايو 2024. | 2024-05-05",
        "زار الوزير البصرة في 3 مايو 2024 لإجراء الحوار البحري السادس. | 2024-05-03",
        "عقد الاجتماع الثالث للنقل بعد ظهر 3 مايو 2024. | 2024-05-03"
      })
  void theDayStandsBehindOtherWords(String text, String day) {
    assertThat(Relating.relate("ar", text).events().getLast().date())
        .hasValueSatisfying(when -> assertThat(when.edtf()).isEqualTo(day));
  }

  @Test
  void whatWasAnnouncedBeforeIsNoDayOfTheMeeting() {
    String text = "يأتي الاجتماع الثالث للنقل في أعقاب إعلان الوزيرين في مارس 2023 عن الخطة.";
    assertThat(Relating.relate("ar", text).events()).allMatch(event -> event.date().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "شددا على ضرورة التمسك باتفاقية الموانئ الثنائية. | operative",
        "رحبا بصدور إعلان البصرة في مايو 2023. | reached"
      })
  void whatBecameOfAPaper(String text, String status) {
    assertThat(Relating.relate("ar", text).agreements())
        .extracting(AgreementReport::status)
        .containsExactly(status);
  }
}
