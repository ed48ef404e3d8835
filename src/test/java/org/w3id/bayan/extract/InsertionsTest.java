package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.SpeechAct;

/** Arabic sentences in which other words stand between a verb, its subject and its object. */
class InsertionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "أكد الجانبان، خلال اجتماعهما في المرفأ، أهمية الصيد. | emphasise",
        "أكدا، في هذا السياق، ضرورة فتح المعبر. | emphasise",
        "أكد الجانبان في ختام اللقاء الذي جرى أمس في البصرة ضرورة فتح المعبر. | emphasise",
        "أكد البيان الصادر عن الاجتماع، اليوم الأربعاء، أهمية الصيد. | emphasise",
        "أكد البيان المشترك الذي صدر عن القمة، أمس، ضرورة فتح المعبر. | emphasise",
        "أكد الجانبان، في هذا الإطار، دعمهما للهدنة. | support",
        "أعرب الجانبان، من جهة أخرى، عن قلقهما من الجفاف. | express-concern",
        "كان هناك اتفاق على فتح المعبر. | agree",
        "كان لدى الجانبين نقاش معمق حول الصيد. | discuss",
        "كان لدينا تبادل صريح لوجهات النظر حول الصيد. | discuss",
        "كان هناك توافق في الآراء بشأن الصيد. | affirm",
        "رحب الجانبان بالرسوم، كما تم تكرارها في البيان السابق وكررته الصحف. | welcome",
        "رحب الجانبان بالرسوم كما تم التأكيد عليها في البصرة. | welcome",
        "رحب الجانبان بالرسوم، كما تم التأكيد على أهمية الصيد. | welcome emphasise",
        "زار الجانبان مرفأ حيث يتم تفريغ السفن. | report",
        "زار الجانبان المرفأ حيث تم بحث الرسوم. | report discuss",
        "يكتسب هذا اللقاء أهمية خاصة. | assess",
        "لقد وضع الجفاف المزارعين أمام خيار صعب. | assess",
        "وقبل الجانب الياباني الدعوة. | agree",
        "وقبل الدعوة إلى الاجتماع، أكد الجانبان أهمية الصيد. | emphasise",
        "ذكرت اليابان دعمها للهدنة. | support"
      })
  void whatIsSaidIsFoundBehindOtherWords(String text, String types) {
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "أشاد السيد كريم الدلول ـ حفظه الله ورعاه ـ والسيد سامر الحدادي بالصيد. | karim samir",
        "أشاد السيد كريم الدلول – أيّده الله – بالصيد. | karim",
        "أشاد السيد كريم الدلول المعظم - أعزه الله - والسيد سامر الحدادي بالصيد. | karim samir",
        "زار كريم الدلول وسامر الحدادي المرفأ. وأعرب السادة الوزراء عن شكرهم للصيادين."
            + " | karim samir",
        "زار كريم الدلول وسامر الحدادي المرفأ. ورحب السيدان الوزيران بالصيد. | karim samir",
        "زار كريم الدلول وسامر الحدادي المرفأ. وأكد أصحاب المعالي الوزراء أهمية الصيد."
            + " | karim samir",
        "زار كريم الدلول وسامر الحدادي المرفأ. وأعرب معاليهما عن ارتياحهما للصيد. | karim samir"
      })
  void goodWishesAndTitlesPartNoOneFromTheVerb(String text, String speakers) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(names(acts.getLast())).isEqualTo(speakers);
    assertThat(acts).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "زار كريم الدلول وسامر الحدادي المرفأ. وأكد رئيس الوزراء أهمية الصيد.",
        "زار كريم الدلول وسامر الحدادي المرفأ. وأكد نائب رئيس الوزراء أهمية الصيد."
      })
  void thePresidentOfTheMinistersIsNotTheMinisters(String text) {
    assertThat(names(acts("ar", text, IRAQ, JAPAN).getLast())).isNotEqualTo("karim samir");
  }
}
