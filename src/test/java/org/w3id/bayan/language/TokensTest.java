package org.w3id.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

class TokensTest {
  private static final Spelling SPELLING =
      new Spelling(Set.of("l", "qu", "d"), Set.of("s"), Set.of("re"));

  @Test
  void everyTokenStandsWhereItsSpanSays() {
    String text = "\uD834\uDD1E قال\u00A0الوزيــر: «نُرحِّبُ» U.S.-led the side’s 22nd";
    Text document = new Text(text, "0");
    for (Token token : Tokens.of(text, SPELLING)) {
      assertThat(document.quote(token.span())).isEqualTo(token.surface());
    }
  }

  @Test
  void spansCountCodePointsNotCharacters() {
    assertThat(Tokens.of("\uD834\uDD1E word", SPELLING).getLast().span()).isEqualTo(new Span(2, 6));
  }

  @Test
  void abbreviationsGenitivesAndHyphensStandAlone() {
    assertThat(forms("the U.S.-led side’s plan"))
        .containsExactly("the", "u.s.", "-", "led", "side", "'s", "plan");
  }

  @Test
  void aHyphenBehindSomePrefixesStandsInsideAWord() {
    assertThat(forms("Re-affirmed, pre-war Re: re-"))
        .containsExactly("reaffirmed", ",", "pre", "-", "war", "re", ":", "re", "-");
    assertThat(Tokens.of("re-affirm", SPELLING).getFirst().span()).isEqualTo(new Span(0, 9));
  }

  @Test
  void aWordThatLostItsVowelIsCutFromTheNext() {
    assertThat(forms("l’Irak qu'ils d’accord aujourd’hui don’t O’Brien Sha'ban"))
        .containsExactly(
            "l'",
            "irak",
            "qu'",
            "ils",
            "d'",
            "accord",
            "aujourd'hui",
            "don't",
            "o'brien",
            "sha'ban");
  }

  @Test
  void digitsAreCutFromArabicLetters() {
    assertThat(forms("22 و23")).containsExactly("22", "و", "23");
    assertThat(forms("١٤٤٧هـ")).containsExactly("1447", "ه");
  }

  @ParameterizedTest
  @CsvSource({
    "أَكَّدَ, اكد",
    "أكــــد, اكد",
    "فى, في",
    "مذکرة, مذكره",
    "مسؤول, مسوول",
    "٢٠٢٤, 2024",
    "Türkiye, turkiye"
  })
  void variantsFoldToOneForm(String written, String folded) {
    assertThat(Fold.of(written)).isEqualTo(folded);
  }

  @Test
  void lettersAreCountedWithTheirSigns() {
    assertThat(Fold.sourceLength("وَـأكد", 1)).isEqualTo(3);
  }

  @Test
  void theArticleReturnsBehindAPreposition() {
    assertThat(Clitics.stems("وللعراق")).extracting(Clitics.Stem::form).contains("العراق");
  }

  private static List<String> forms(String text) {
    return Tokens.of(text, SPELLING).stream().map(Token::form).toList();
  }
}
