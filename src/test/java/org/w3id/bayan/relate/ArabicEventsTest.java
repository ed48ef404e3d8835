package org.w3id.bayan.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "انطلقت المفاوضات السياسية| في البصرة."
      })
  void theObjectBehindAMeetingIsNotInItsName(String ahead, String behind) {
    String name = ahead.substring(ahead.indexOf(' ') + 1).strip();
    assertThat(
            Relating.relate("ar", ahead + " " + behind.strip()).events().getFirst().name().length())
        .isEqualTo(name.length());
  }

  @Test
  void theMeetingsOfOneCommitteeAreToldOnlyWithMore() {
    assertThat(Relating.relate("ar", "اختتمت الاجتماعات الوزارية في البصرة.").events()).hasSize(1);
    assertThat(Relating.relate("ar", "ناقشا نتائج الاجتماعات.").events()).isEmpty();
    assertThat(Relating.relate("ar", "ناقشا نتائج مهمة في البصرة.").events()).isEmpty();
  }
}
