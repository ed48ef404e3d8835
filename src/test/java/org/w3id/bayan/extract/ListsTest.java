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

/** Lists behind a colon: those that are the content of an act, and those whose items are acts. */
class ListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will ensure that: disputes are settled by talks; berths are shared; and trade grows.",
        "Both sides agreed to ensure that:\n- disputes are settled by talks;\n- no ship is seized.",
        "Both sides decided that:\n(a) the fund is run by a board;\n(b) an office is opened.",
        "We stressed that:\n– The raid was a crime.\n– The guilty must be punished.",
        "The ministers stressed the need to see that:\nports remain open,\nships are protected, and"
            + "\nall crews respect the law.",
        "Iraq pledged that: ports will remain open; ships will be inspected; fees shall fall.",
        "Both sides agreed that: the plan, adopted in May, is kept; the fund, launched last year,"
            + " grows; and the ports reopen.",
        "Both sides agreed that:",
        "We will ensure that:\n- ports",
        "We agreed to:\n– extend the pier;\n– set up a panel, which will report to Japan.",
        "اتفق الجانبان على أن:\n- تبقى الموانئ مفتوحة.\n- يجتمع الخبراء في مايو."
      })
  void whatIsListedAsContentIsNoAct(String text) {
    String language = text.startsWith("اتفق") ? "ar" : "en";
    List<SpeechAct> acts = acts(language, text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(names(acts.getFirst())).contains("iraq");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We agreed the following:@- we will open a line;@- Japan will fund the pier. |"
            + " agree intend intend",
        "Both sides agreed that:@1. A panel will be formed.@2. Both sides will exchange data. |"
            + " affirm intend",
        "We will ensure that:@- both sides keep the peace.@@We welcome the pier. | intend welcome",
        "Both sides stressed that: rivers belong to all, and condemned the raid. | emphasise"
            + " condemn",
        "Recognizing the drought, Iraq and Japan:@- Affirm their commitment to the canal;@- Welcome"
            + " the loan; and@- Will meet in May. | recognise affirm welcome schedule",
        "Both sides signed a plan, pledging to:@- support the canal;@- urge the banks to lend. |"
            + " sign commit",
        "Japan noted that: tolls are high; piers are closed; and Iraq thanked the crews. | note"
            + " thank",
        "Japan stressed that: rivers belong to all, and Iraq opened a dam. | emphasise",
        "The two sides: 1. praised the crews; 2. thanked the fishers; 3. agreed to meet. | commend"
            + " thank agree",
        "The two sides: a) praised the crews; and b) thanked the fishers. | commend thank",
        "The two sides agreed: 1. to open a pier; 2. to close a mine. | agree",
        "The two sides: 1. praised the crews; 2. | commend",
        "We stressed that: ports are open; fees are low.@@- We welcome the pier. |"
            + " emphasise welcome"
      })
  void whatPartiesSayInAListIsAnAct(String text, String types) {
    List<SpeechAct> acts = acts("en", text.replace('@', '\n'), IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides: (a) reaffirmed old ties; (b) agreed to wait; (c) condemned the raid. |"
            + " reaffirm agree condemn",
        "The two sides: (i) reaffirm old ties; (ii) call on the owners to wait; and (iii) condemn"
            + " the raid. | reaffirm call-upon condemn",
        "On the drought, both sides: praised the rowers; thanked the hosts. | commend thank",
        "Iraq and Japan: praised the rowers | commend",
        "Both sides noted three points: agreed tolls, reduced fees and shared data. | note"
      })
  void whoStandsBeforeTheColonSpeaksInTheListBehind(String text, String types) {
    List<SpeechAct> acts = acts("en", text, IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(types);
    assertThat(acts).allSatisfy(act -> assertThat(names(act)).isEqualTo("iraq japan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides: (a) praised the rowers; (b) agreed to wait. | praised the rowers",
        "The two sides:@(a) praised the rowers;@(b) agreed to wait. | praised the rowers",
        "Iraq invoked clause 5 (2); it thanked Japan (1). | invoked clause 5 (2)"
      })
  void theNumberOfAnItemIsNoWordOfItsClause(String text, String end) {
    SpeechAct act = acts("en", text.replace('@', '\n'), IRAQ, JAPAN).getFirst();
    String clause =
        text.substring(
            act.wording().spans().getLast().begin(), act.wording().spans().getLast().end());
    assertThat(clause).endsWith(end).doesNotStartWith("a)");
  }

  @Test
  void whatArabicItemsSayInVerbalNounsIsTheContentOfWhatWasAgreed() {
    String text =
        """
        اتفق الجانبان على ما يلي:
        1. عقد منتدى للصيد في البصرة.
        2. فتح خط بحري جديد.
        3. إدانة القرصنة.

        عقد الجانبان اجتماعا في البصرة.
        """;
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo("agree condemn report");
  }

  @Test
  void whatIsListedAsSignedIsNoActOfItsOwn() {
    String text =
        """
        وقع الجانبان الوثائق التالية:
        - مذكرة تفاهم في مجال الصيد؛
        - اتفاق بشأن الموانئ.
        """;
    assertThat(types(acts("ar", text, IRAQ, JAPAN))).isEqualTo("sign");
  }

  @Test
  void whoRecallsInSentencesResolvesBelow() {
    String text =
        """
        The Foreign Ministers of Iraq and Japan:

        Recalling the Basra Declaration.

        Reaffirming commitment to the law.

        Trade

        • Agree that trade matters.

        • Call for calm.
        """;
    assertThat(types(acts("en", text, IRAQ, JAPAN))).isEqualTo("note reaffirm affirm call-upon");
  }

  @Test
  void weTheUndersignedExpressWithoutAComma() {
    assertThat(types(acts("ar", "نحن الموقعين أدناه نعرب عن قلقنا إزاء شح المياه.", IRAQ, JAPAN)))
        .isEqualTo("express-concern");
  }

  @Test
  void belowThatAnItemInTheFirstPersonIsSaid() {
    String text =
        "توصلنا إلى فهم مشترك بأن:\n"
            + "• الأسواق ساهمت في النمو؛\n"
            + "• سنواصل دعم الهدنة؛\n"
            + "• نؤكد أهمية النهر.";
    assertThat(SmallTexts.acts("ar", text, SmallTexts.IRAQ, SmallTexts.JAPAN)).hasSize(3);
  }
}
