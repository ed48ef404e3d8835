package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.KARIM;
import static org.w3id.bayan.extract.SmallTexts.QATAR;
import static org.w3id.bayan.extract.SmallTexts.UNION;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.speakers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;

/** Which persons speak in Arabic, where others are named beside them. */
class ArabicPersonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "دعا الرئيس العراقي نظيره الياباني إلى زيارة البصرة.",
        "أطلع وزير النقل العراقي نظيره الياباني على أسعار الحبوب.",
        "شكر الرئيس العراقي رئيس الوزراء الياباني على الضيافة."
      })
  void whoeverIsAddressedDoesNotSpeak(String text) {
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(speakers(acts.getFirst())).hasSize(1).doesNotContain(IRAQ, JAPAN);
  }

  @Test
  void aCounterpartWhomNobodyNamesIsHisState() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "أشاد الرئيس العراقي بجودة الحصاد، فيما أعرب نظيره الياباني عن شكره.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(JAPAN);
  }

  @Test
  void aFamilyNameMayHaveTwoWords() {
    String text =
        "التقى وزير النقل العراقي كريم عبد الرحمن وزير المياه الياباني سامر الحدادي. وأكد عبد"
            + " الرحمن أهمية الصيد.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(names(acts.getLast())).isNotEqualTo("samir");
    assertThat(speakers(acts.getLast())).hasSize(1).doesNotContain(IRAQ, JAPAN);
  }

  @Test
  void aKnownPersonIsCalledByTheFamilyName() {
    String text = "أكد كريم الدلول وسامر الحدادي أهمية الصيد. وشدد الدلول والحدادي على السلام.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(names(acts.getLast())).isEqualTo("karim samir");
  }

  @Test
  void whoeverSignsForTheOtherSideSignsToo() {
    String text =
        "ووقعها الدكتور كريم الدلول، وزير الموانئ، ومن الجانب الياباني سامر الحدادي، وزير"
            + " الزراعة.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(names(acts.getFirst())).isEqualTo("karim samir");
  }

  @Test
  void whoeverIsTalkedToOnTheOtherSideDoesNotSpeak() {
    String text = "بحث كريم الدلول مع الجانب الياباني الوزير سامر الحدادي سبل الصيد.";
    assertThat(names(acts("ar", text, IRAQ, JAPAN).getFirst())).isEqualTo("karim");
  }

  @Test
  void aTitleBehindAnotherHonorificIsNotHers() {
    String text =
        "عقد الاجتماع برئاسة معالي سالم بن ناصر الراشدي وزير التجارة العراقي ومعالي هالة بن يوسف"
            + " وزيرة الصيد اليابانية. وقالت الوزيرة إن الصيد مهم.";
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast()))
        .hasSize(1)
        .doesNotContain(IRAQ, JAPAN);
  }

  @Test
  void whatIsSaidOfAStateAheadIsNotSaidByIt() {
    String text = "وحول قطر، وبعد نقاش مستفيض، تدعو الدول الأعضاء إلى وقف القتال.";
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast())).doesNotContain(QATAR);
  }

  @Test
  void whoeverOpensTheSentenceBelongsToTheFirstClause() {
    String text = "العراق، إذ يستذكر العلاقات القديمة، يؤكد دعمه لجهود السلام.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(acts.getLast().wording().spans().getFirst().begin()).isEqualTo(text.indexOf("يؤكد"));
  }

  @Test
  void whoDecidesBelowAPreambleIsTheOnlyParty() {
    String text = "إن المجلس، المنعقد في مايو،\n\nيقرر:\n1. اعتماد الميزانية.";
    assertThat(speakers(acts("ar", text, UNION).getLast())).containsExactly(UNION);
  }

  @Test
  void whatNobodyIsSaidToHaveDoneIsNoSpeech() {
    String text = "قال كريم الدلول إنه تم خلال اللقاء استعراض أسعار الحبوب. وأضاف أن البحر للجميع.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsAnyOf(KARIM).hasSize(1));
  }

  @Test
  void aSecondNounIsNoVerbOfTwo() {
    String text = "أكد الجانبان عمق الروابط التي تزداد رسوخا وتطورا بين البلدين.";
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
    assertThat(acts("ar", "عقد الجانبان اجتماعا وتشاورا حول أسعار الحبوب.", IRAQ, JAPAN))
        .hasSize(2);
    assertThat(acts("ar", "عقد الجانبان اجتماعا وتبادلا وجهات النظر.", IRAQ, JAPAN)).hasSize(2);
  }

  @Test
  void aStatementInAListIsAnAct() {
    String text =
        """
        اجتمع الجانبان وخلصا إلى ما يلي:
        1. تمثل هذه القمة محطة بارزة في العلاقات.
        2. تعزيز الصيد.
        """;
    assertThat(acts("ar", text, IRAQ, JAPAN))
        .extracting(act -> act.illocution().actType())
        .contains("assess");
  }

  @Test
  void whatPleasesAllAndFurthersTradeIsContent() {
    String text = "أعرب الجانبان عن أملهما في حل يرضي الجميع، ويعزز استقرار النهر.";
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
    String own = "أكد الجانبان أهمية الصيد، ويعزز ذلك التجارة.";
    assertThat(acts("ar", own, IRAQ, JAPAN)).hasSize(2);
  }

  @Test
  void aTitleOfTwoPartsMakesNoAct() {
    String text = "بيان القمة.. تعزيز الصيد وحفظ النهر\nأكد الجانبان أهمية السلام.";
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
  }

  @Test
  void theMinisterIsWhoeverAloneIsOne() {
    String text =
        "وقعت وزيرة المياه العراقية ريم الدلول معاهدة الصيد. وقالت الوزيرة إن البحر للجميع.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).isEqualTo(speakers(acts.getFirst())).hasSize(1);
    String two =
        "رحب وزير النقل العراقي كريم الدلول ووزير المياه الياباني سامر الحدادي بالخطة. وأكد السفير"
            + " أهمية الصيد.";
    assertThat(speakers(acts("ar", two, IRAQ, JAPAN).getLast())).isEmpty();
  }

  @Test
  void aCounterpartHasTheTitleOfTheOther() {
    String text =
        "شكر وزير النقل العراقي كريم الدلول نظيره الياباني سامر الحدادي. وأشاد الوزير الياباني"
            + " بجودة الحصاد.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(names(acts.getLast())).isEqualTo("samir");
  }

  @Test
  void whoeverIsTaskedDoesNotSpeak() {
    String text =
        "دعا المجلس الأعلى لشؤون الأنهار إلى الهدنة، وكلف كريم الدلول بمتابعة تنفيذ القرار.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(SmallTexts.COUNCIL);
  }

  @Test
  void aNameThatBeginsAsAConjunctionIsNoVerb() {
    String text = "أكد كريم الدلول أهمية الصيد. وأكد الأمير فيصل بن طلال آل مر أهمية السلام.";
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(2);
  }

  @Test
  void whoeverAsksOfSomebodyGoesOnSpeaking() {
    String text =
        "أدان المجلس الأعلى لشؤون الأنهار القرصنة، وطلب من المانحين دعم الهدنة، وقرر فتح المعبر.";
    List<SpeechAct> acts = acts("ar", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(3);
    assertThat(acts)
        .allSatisfy(act -> assertThat(speakers(act)).containsExactly(SmallTexts.COUNCIL));
  }

  @Test
  void whatWasAgreedBetweenTwoIsTheirs() {
    List<SpeechAct> acts = acts("ar", "تم الاتفاق بين الجانبين على فتح المعبر.", IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إن العراق، إذ يدرك أهمية الماء، يدعو إلى الهدنة.",
        "العراق، من جانبه، يؤكد أهمية الصيد.",
        "أدان العراق القرصنة. ودعا الأطراف إلى الهدنة، وحث جميع الأطراف على السلام."
      })
  void whoeverOpensTheSentenceSpeaks(String text) {
    assertThat(acts("ar", text)).isNotEmpty();
    assertThat(acts("ar", text)).allSatisfy(act -> assertThat(speakers(act)).containsExactly(IRAQ));
  }

  @Test
  void theTwoPartiesUrgeWhereTheyIssueTheText() {
    List<SpeechAct> acts =
        acts("ar", "أكد الجانبان أهمية الصيد. ودعا الطرفان إلى الهدنة.", IRAQ, JAPAN);
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void whatTiesDoIsNoAct() {
    String text = "ناقش الجانبان الروابط التي تجمع البلدين وتعكس عمق الصداقة.";
    assertThat(acts("ar", text, IRAQ, JAPAN)).hasSize(1);
    String own = "أكد الجانبان متانة الروابط التي تجمع البلدين، وتعكس الزيارة عمقها.";
    assertThat(acts("ar", own, IRAQ, JAPAN)).hasSize(2);
  }

  @Test
  void ministersAreNamedEachBehindHisState() {
    String text =
        "عقد وزراء موانئ العراق سالم النجار، واليابان كينجي موري، وقطر ناصر الحمادي اجتماعا. وأكد"
            + " الوزراء أهمية الصيد. ورحب موري بالمعرض.";
    List<SpeechAct> acts = acts("ar", text);
    assertThat(acts).extracting(SmallTexts::names).startsWith("iraq japan qatar");
    assertThat(speakers(acts.get(1))).hasSize(3).doesNotContain(IRAQ, JAPAN, QATAR);
    assertThat(speakers(acts.get(2))).hasSize(1).isSubsetOf(speakers(acts.get(1)));
  }

  @Test
  void aTitleBeforeATitleIsOfAnother() {
    String text =
        "التقى الملك العراقي كريم الدلول الوزير الياباني سامر الحدادي. وشكر الملك الوزير على"
            + " الدعم.";
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast())).containsExactly(KARIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد المجلسالأعلى لشؤون الأنهار أهمية الصيد.",
        "وأكد المجلسالأعلى لشؤونالأنهار أهمية الصيد.",
        "أكدت الأمانة العامة للمجلسالأعلى لشؤون الأنهار أهمية الصيد."
      })
  void aNameWithoutSpacesIsTheSame(String text) {
    assertThat(names(acts("ar", text, IRAQ, JAPAN).getFirst())).isEqualTo("rivers-council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رحب الرئيس كلندون بالوفد.",
        "أكد الرئيس كلندون التزامه بالسلام.",
        "قال رئيس الوزراء كلندون إن السلام ممكن.",
        "أكد الوزير ج. د. كلندون أهمية النهر.",
        "أكد وزير النقل بروس ت. كلندون أهمية النهر."
      })
  void aNameThatNoListKnowsIsSomeoneBehindATitle(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getFirst()))
        .singleElement()
        .satisfies(speaker -> assertThat(speaker.isLocal()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد الرئيس عمق علاقاتهما.",
        "استعرض الوزير سبل التعاون.",
        "وافق الوزير رسميا على الطلب.",
        "أكد السيد الرئيس اعتزاز العراق بالنهر.",
        "قدم الرئيس خالص شكره للوفد."
      })
  void aNounBehindATitleIsNobody(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getFirst()))
        .allSatisfy(speaker -> assertThat(speaker.isLocal()).isFalse());
  }
}
