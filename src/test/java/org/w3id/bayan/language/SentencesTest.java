package org.w3id.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.language.Sentences.Segment;

class SentencesTest {
  private static final Spelling SPELLING = new Spelling(Set.of(), Set.of("s"), Set.of());
  private static final Abbreviations ABBREVIATIONS =
      new Abbreviations(Set.of("gen"), Set.of("u.s.", "e.g"), Set.of("d.c."), Set.of("the", "we"));

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(
            sentences("en", "Gen. Oak came. He sat with the U.S. Navy. We left the U.S. The end."))
        .containsExactly(
            "Gen. Oak came.", "He sat with the U.S. Navy.", "We left the U.S.", "The end.");
  }

  @Test
  void anAbbreviationThatOpensASentenceIsNoStrayWord() {
    assertThat(sentences("en", "The owners paid for the quay. The U.S. Navy built it. We left."))
        .containsExactly("The owners paid for the quay.", "The U.S. Navy built it.", "We left.");
  }

  @Test
  void aLineThatBreaksOffGoesOnInTheNext() {
    assertThat(
            sentences(
                "en", "A title\nThe two sides said that the\nbridge is open. It is.\n\nThe end"))
        .containsExactly(
            "A title", "The two sides said that the\nbridge is open.", "It is.", "The end");
  }

  @Test
  void aLineGoesOnBehindATitleBeforeAName() {
    assertThat(sentences("en", "They saw the old ferry with Gen.\nOak of Elm.\nWe left."))
        .containsExactly("They saw the old ferry with Gen.\nOak of Elm.", "We left.");
  }

  @Test
  void linesWithAnEmptyOneBetweenGoOnInSmallLetters() {
    assertThat(
            sentences(
                "en",
                "They praised the old ferry\n\nof the farmers and its\n\nowners.\n\nWe left.\n\n"
                    + "The end\n\nTrade"))
        .containsExactly(
            "They praised the old ferry\n\nof the farmers and its\n\nowners.",
            "We left.",
            "The end",
            "Trade");
  }

  @Test
  void linesThatAreCutAnywhereGoOn() {
    assertThat(
            sentences(
                "en",
                "A title\nAt the call of the old\nOwner, the\nfarmers came to the\nRiver and saw\n"
                    + "the boats. They\nleft the farm.\nTrade and Water\nThe end came."))
        .containsExactly(
            "A title",
            "At the call of the old\nOwner, the\nfarmers came to the\nRiver and saw\nthe boats.",
            "They\nleft the farm.",
            "Trade and Water",
            "The end came.");
  }

  @Test
  void aLineGoesOnBehindAComma() {
    assertThat(sentences("en", "We, the owners of Oak,\nElm and Ash, came.\n\nThey left."))
        .containsExactly("We, the owners of Oak,\nElm and Ash, came.", "They left.");
    assertThat(sentences("en", "They saw:\nThe Elm Farm,\nAsh Farm\nand Oak."))
        .containsExactly("They saw:", "The Elm Farm,\nAsh Farm\nand Oak.");
  }

  @Test
  void anItemBehindACommaStandsAlone() {
    assertThat(sentences("en", "The owners of Oak,\nDeeply came to need,\nHave met.\nElm left."))
        .containsExactly("The owners of Oak,", "Deeply came to need,\nHave met.", "Elm left.");
  }

  @Test
  void linesThatStandBelowEachOtherDoNotGoOn() {
    assertThat(
            sentences(
                "en",
                "home\n"
                    + "news\n"
                    + "of trade\n"
                    + "The owners met\n"
                    + "The end came\n"
                    + "They left the farm\n"
                    + "Trade and Water"))
        .containsExactly(
            "home\nnews\nof trade",
            "The owners met",
            "The end came",
            "They left the farm",
            "Trade and Water");
  }

  @Test
  void linesWrappedToAWidthMayBeIndented() {
    String first = "    The owners of the two piers of the old town of Elm and of the town of";
    String second = "    Ash sat down for two days with all the farmers of the Elm valley and";
    String third = "    Oak valley.";
    assertThat(sentences("en", "A title\n\n" + first + "\n" + second + "\n" + third))
        .containsExactly("A title", first.strip() + "\n" + second + "\n" + third);
  }

  @Test
  void aStrayWordBelongsToTheSentenceBefore() {
    List<Segment> found = segments("ar", "حضر كبار المهندسين من البلدين. المهندسين. وسجل الجميع.");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().breaks()).hasSize(1);
  }

  @Test
  void anItemBehindADashIsASentenceOfItsOwn() {
    assertThat(sentences("en", "They sang aloud. - Second item came. - Third item came."))
        .containsExactly("They sang aloud.", "- Second item came.", "- Third item came.");
  }

  @Test
  void initialsAndNumbersOfItemsDoNotEndASentence() {
    assertThat(sentences("en", "Gen. C.Q. Brown came. See e.g. Section 2 of it.\n1. The end came."))
        .containsExactly("Gen. C.Q. Brown came.", "See e.g. Section 2 of it.", "1. The end came.");
  }

  @Test
  void aShortLineWithoutAVerbIsAHeading() {
    assertThat(sentences("en", "A title\n\nThey came to the harbour.\nTrade and Water\nThey left."))
        .containsExactly("A title", "They came to the harbour.", "Trade and Water", "They left.");
  }

  @Test
  void aSentenceEndsInAnAbbreviationBeforeAnyCapital() {
    assertThat(sentences("en", "They met in Basra, D.C. Secretary Kane came. A D.C. pier."))
        .containsExactly("They met in Basra, D.C.", "Secretary Kane came.", "A D.C. pier.");
  }

  @Test
  void aHeadingBetweenAsterisksIsASentenceOfItsOwn() {
    assertThat(
            sentences(
                "en",
                "*A Joint Title*\n"
                    + "Preamble\n"
                    + "*Water and Ports * They came to it.\n"
                    + "**Trade**\n"
                    + "They left."))
        .containsExactly(
            "*A Joint Title*",
            "Preamble",
            "*Water and Ports *",
            "They came to it.",
            "**Trade**",
            "They left.");
  }

  @Test
  void aLineOfWordsWithCapitalsIsAHeading() {
    assertThat(
            sentences(
                "en", "A title\n\nWhat Is Said of the Long Bridge and its Port\nThey came to it."))
        .containsExactly(
            "A title", "What Is Said of the Long Bridge and its Port", "They came to it.");
  }

  @Test
  void theTitleMayGoOverSeveralLines() {
    assertThat(sentences("en", "A Note on the Visit\nof the Owner to the Port\n\nThey came to it."))
        .containsExactly("A Note on the Visit\nof the Owner to the Port", "They came to it.");
    assertThat(sentences("en", "A NOTE ON THE\nLONG BRIDGE\nAND THE PORT\nThey came to it."))
        .containsExactly("A NOTE ON THE\nLONG BRIDGE\nAND THE PORT", "They came to it.");
    assertThat(sentences("en", "A NOTE ON WATER\n\nPORTS\n\nThey came to it."))
        .containsExactly("A NOTE ON WATER", "PORTS", "They came to it.");
  }

  @Test
  void aNumberOrLabelAtTheBeginningOfALineOpensASentence() {
    assertThat(
            sentences(
                "en", "They said that it is the very long bridge\n(1) They came\nThird: it is"))
        .containsExactly(
            "They said that it is the very long bridge", "(1) They came", "Third: it is");
    assertThat(sentences("ar", "قال الجانبان إن الجسر الطويل سيفتح قريبا\nأولا: حضرا\n٢- وسجل"))
        .containsExactly("قال الجانبان إن الجسر الطويل سيفتح قريبا", "أولا: حضرا", "٢- وسجل");
  }

  @Test
  void quotesBehindTheFullStopBelongToTheSentence() {
    assertThat(sentences("en", "He said: “They came.” They left."))
        .containsExactly("He said: “They came.”", "They left.");
  }

  private static List<String> sentences(String language, String text) {
    Text document = new Text(text, "0");
    return segments(language, text).stream().map(one -> document.quote(one.span())).toList();
  }

  private static List<Segment> segments(String language, String text) {
    Set<String> verbs = Set.of("said", "وسجل", "left", "sat", "came", "is", "end");
    return Sentences.of(
        text,
        language,
        Tokens.of(text, SPELLING),
        ABBREVIATIONS,
        tokens -> tokens.stream().anyMatch(token -> verbs.contains(token.form())));
  }
}
