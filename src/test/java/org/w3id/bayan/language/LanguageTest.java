package org.w3id.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

/** Texts become comparable, and every offset still points into the text as received. */
class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "أكّد, اكد",
    "مـــجـــلـــس, مجلس",
    "حاليًا, حاليا",
    "فى, في",
    "وزارة, وزاره",
    "مؤسسة, موسسه",
    "مذکره, مذكره",
    "أمنیه, امنيه",
    "Île, ile",
    "REAFFIRMED, reaffirmed",
    "٢٣, 23",
    "۲۲, 22"
  })
  void whatWritersWriteDifferentlyIsFolded(String written, String form) {
    assertThat(Tokenizer.tokenize(written)).map(Token::form).containsExactly(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq and 🕊 Jordan agreed.",
        "ونـــاقـــش\u00A0الوفدان\r\n«أكثر» من قضيّةٍ 🕊 .",
        "\u202Bالعراق\u202C (Iraq), U.S. and D.C.",
        "الولاياتالمتحدة"
      })
  void tokensCoverTheTextInOrder(String written) {
    Text text = new Text(written, "");
    int last = 0;
    for (Token token : Tokenizer.tokenize(written)) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(text.quote(token.span())).isNotBlank();
      assertThat(token.starts()).allMatch(start -> token.span().contains(new Span(start, start)));
      last = token.span().end();
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Test
  void initialsAreOneWord() {
    assertThat(Tokenizer.tokenize("the U.S. and D.C."))
        .map(Token::form)
        .containsExactly("the", "us", "and", "dc");
  }

  @Test
  void cliticsAreProposedAndTheirLengthIsKept() {
    Clitics clitics =
        new Clitics(
            List.of(
                new Clitics.Rule(1, "و", ""),
                new Clitics.Rule(2, "ب", ""),
                new Clitics.Rule(2, "لل", "ال")));
    assertThat(clitics.splits("وبالعراق"))
        .contains(new Clitics.Split("العراق", "وب", 2), new Clitics.Split("بالعراق", "و", 1));
    assertThat(clitics.splits("للتحالف")).contains(new Clitics.Split("التحالف", "لل", 0));
  }

  @Test
  void aSentenceEndsWhereItEnds() {
    assertThat(sentences("en", List.of("U.S."), "The U.S. Navy sailed. It came back.\n\nAll met."))
        .containsExactly("The U.S. Navy sailed.", "It came back.", "All met.");
  }

  @Test
  void aLineBreakInsideASentenceIsBridged() {
    assertThat(
            sentences(
                "ar",
                List.of(),
                "عنوان\nقال الوزير إن الحوار مفيد للجميع في\nالمنطقة كلها. انتهى اللقاء بسلام."))
        .containsExactly(
            "عنوان", "قال الوزير إن الحوار مفيد للجميع في\nالمنطقة كلها.", "انتهى اللقاء بسلام.");
  }

  @Test
  void aFragmentBelongsToTheSentenceBefore() {
    assertThat(
            sentences(
                "ar",
                List.of(),
                "التقى الوزير كبار مسؤولي الدفاع. المسؤولين. ثم عاد الوزير إلى بلده."))
        .hasSize(2);
  }

  @Test
  void formsAreMadeByRules() {
    Inflection inflection =
        new Inflection(
            List.of(
                new Inflection.Rule("v", Pattern.compile("(.*)"), "$1s"),
                new Inflection.Rule("v", Pattern.compile("(.*)e"), "$1ed"),
                new Inflection.Rule("n", Pattern.compile("(.*)"), "$1")));
    assertThat(inflection.forms("v", "note")).containsExactly("notes", "noted");
  }

  @Test
  void slugsAreAscii() {
    assertThat(Slug.of("Côte d’Ivoire")).isEqualTo("cote-divoire");
    assertThat(Slug.of("Joint Statement, 3 May")).isEqualTo("joint-statement-3-may");
    assertThat(Slug.of("بيان")).matches("[a-z0-9-]+");
  }

  private static List<String> sentences(
      String language, List<String> abbreviations, String written) {
    Text text = new Text(written, "");
    return new SentenceSplitter(language, abbreviations)
        .split(written).stream().map(part -> text.quote(part.span())).toList();
  }
}
