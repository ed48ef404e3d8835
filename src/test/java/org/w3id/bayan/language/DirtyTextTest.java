package org.w3id.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.domain.Text;

/**
 * Dirt that does not change what is read, and texts that would take a careless program for ever.
 */
class DirtyTextTest {
  private static final Spelling SPELLING = new Spelling(Set.of(), Set.of("s"), Set.of());
  private static final int ROUNDS = 20;
  private static final int LONG = 1_000_000;
  private static final Abbreviations ABBREVIATIONS =
      new Abbreviations(
          Set.of("gen", "د"), Set.of("u.s.", "e.g"), Set.of("d.c."), Set.of("the", "we", "it"));
  private static final Set<String> VERBS =
      Set.of("met", "agreed", "welcomed", "اكد", "التقي", "رحب", "واتفقا", "وناقش");

  private static final String ENGLISH =
      "Joint Statement of the Two Ministers\n\n"
          + "The ministers of both states met with Gen. C.Q. Brown in the old harbour town on"
          + " Monday. They agreed to build a new bridge, and welcomed the U.S. proposal to pay for"
          + " half of it; \"a good day.\" The work begins next year.\n\n"
          + "- They agreed on the ferry.\n- They agreed on the road.\n\n"
          + "1. The side of the river met with the other side in the large hall of the island.\n";
  private static final String ARABIC =
      "بيان مشترك صادر عن الوزيرين\n\n"
          + "التقى وزيرا البلدين في مدينة الميناء القديمة يوم الاثنين مع د. سالم رئيس مؤسسة"
          + " الجسور الكبيرة. واتفقا على بناء جسر جديد بين الضفتين، ورحبا باقتراح الجزيرة دفع نصف"
          + " التكاليف. أكد الجانبان أهمية العبارة في السنوات المقبلة.\n\n"
          + "وناقش الوفدان مسؤولية كل منهما عن صيانة الطريق الى القرية فى الجبل.\n";

  /** What happens to a text on its way; a random number where a letter may be hit or not. */
  private static Map<String, BiFunction<String, Random, String>> dirt() {
    Map<String, BiFunction<String, Random, String>> dirt = new LinkedHashMap<>();
    dirt.put("tatweel", (text, random) -> behindLetters(text, random, "ـ"));
    dirt.put("vowel signs", (text, random) -> behindLetters(text, random, "َّ"));
    dirt.put("soft hyphens", (text, random) -> insideWords(text, random, "\u00AD"));
    dirt.put("joiners", (text, random) -> insideWords(text, random, "\u200D"));
    dirt.put("non-joiners", (text, random) -> insideWords(text, random, "\u200C"));
    dirt.put("Persian letters", (text, random) -> swap(text, random, "يكهىة", "یکہیۃ"));
    dirt.put("Urdu letters", (text, random) -> swap(text, random, "ه", "ھ"));
    dirt.put("final ya", (text, random) -> text.replaceAll("ي\\b", "ى"));
    dirt.put("hamza", (text, random) -> swap(text, random, "أإآ", "اٱا"));
    dirt.put("spaces", (text, random) -> swap(text, random, "    ", "\u00A0\u2003\u202F\u2009"));
    dirt.put("marks", (text, random) -> afterSpaces(text, random, "\u200F"));
    dirt.put("left marks", (text, random) -> afterSpaces(text, random, "\u200E\u061C"));
    dirt.put("isolates", (text, random) -> text.replaceAll("(\\S+)", "\u2068$1\u2069"));
    dirt.put("embeddings", (text, random) -> text.replaceAll("(\\S+)", "\u202B$1\u202C"));
    dirt.put("CRLF", (text, random) -> text.replace("\n", "\r\n"));
    dirt.put("NFD", (text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD));
    dirt.put("entities", (text, random) -> swapAll(text, random, " ", "&nbsp;"));
    dirt.put("tags", (text, random) -> swapAll(text, random, " ", " <b class=\"x\">"));
    dirt.put("wrapped", (text, random) -> wrapped(text, 40 + random.nextInt(60)));
    return dirt;
  }

  static Stream<Arguments> cases() {
    return dirt().entrySet().stream()
        .flatMap(entry ->
            Stream.of("en", "ar")
                .map(language -> Arguments.of(entry.getKey(), language, entry.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void dirtChangesNeitherTokensNorSentences(
      String name, String language, BiFunction<String, Random, String> dirt) {
    String clean = language.equals("ar") ? ARABIC : ENGLISH;
    List<String> forms = forms(clean);
    List<List<String>> sentences = sentences(clean, language);
    Random random = new Random(2024);
    for (int round = 0; round < ROUNDS; round++) {
      String dirty = dirt.apply(clean, random);
      assertThat(forms(dirty)).isEqualTo(forms);
      assertThat(sentences(dirty, language)).isEqualTo(sentences);
      Text text = new Text(dirty, "0");
      assertThat(Tokens.of(dirty, SPELLING))
          .allSatisfy(token -> assertThat(text.quote(token.span())).isEqualTo(token.surface()));
    }
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        Arguments.of("one word", "ا".repeat(LONG)),
        Arguments.of("one line", "the two sides met and ".repeat(LONG / 20)),
        Arguments.of("initials", "A.".repeat(LONG / 2) + "b"),
        Arguments.of("abbreviations", "Gen. ".repeat(LONG / 5)),
        Arguments.of("stops", ". ".repeat(LONG / 2)),
        Arguments.of("lines", "the two sides that are here and there and\n".repeat(LONG / 40)),
        Arguments.of("orphans", "It met. a. ".repeat(LONG / 11)),
        Arguments.of("brackets", "(".repeat(LONG)),
        Arguments.of("quotes", "met.\" ».)".repeat(LONG / 9)),
        Arguments.of("tags", "<a ".repeat(LONG / 3)),
        Arguments.of("entities", "&amp".repeat(LONG / 4)),
        Arguments.of("marks", "\u200F\u202E".repeat(LONG / 2)),
        Arguments.of("vowel signs", "ب" + "َ".repeat(LONG)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void longTextsTakeTheirLengthAndNoMore(String name, String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> sentences(text, "en"));
  }

  private static List<String> forms(String text) {
    return Tokens.of(text, SPELLING).stream().map(Token::form).toList();
  }

  private static List<List<String>> sentences(String text, String language) {
    return Sentences.of(
            text,
            language,
            Tokens.of(text, SPELLING),
            ABBREVIATIONS,
            tokens -> tokens.stream().anyMatch(token -> VERBS.contains(token.form())))
        .stream()
        .map(segment -> segment.tokens().stream().map(Token::form).toList())
        .toList();
  }

  private static String behindLetters(String text, Random random, String what) {
    return changed(
        text, random, (c, next) -> isArabic(c) && Character.isLetter(next) ? c + what : "" + c);
  }

  private static String insideWords(String text, Random random, String what) {
    return changed(
        text,
        random,
        (c, next) -> Character.isLetter(c) && Character.isLetter(next) ? c + what : "" + c);
  }

  private static String afterSpaces(String text, Random random, String what) {
    return changed(text, random, (c, next) -> c == ' ' ? c + what : "" + c);
  }

  private static String swap(String text, Random random, String from, String to) {
    return changed(
        text,
        random,
        (c, next) -> {
          int at = from.indexOf(c);
          int other = c == ' ' ? random.nextInt(to.length()) : at;
          return at < 0 ? "" + c : "" + to.charAt(other);
        });
  }

  private static String swapAll(String text, Random random, String from, String to) {
    return changed(text, random, (c, next) -> from.indexOf(c) < 0 ? "" + c : to);
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  private static String changed(
      String text, Random random, BiFunction<Character, Character, String> change) {
    StringBuilder changed = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char next = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
      boolean hit = random.nextInt(3) == 0;
      changed.append(hit ? change.apply(text.charAt(index), next) : text.charAt(index));
    }
    return changed.toString();
  }

  private static String wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      StringBuilder filled = new StringBuilder();
      for (String word : line.split(" ", -1)) {
        if (!filled.isEmpty() && filled.length() + 1 + word.length() > width) {
          lines.add(filled.toString());
          filled.setLength(0);
        }
        filled.append(filled.isEmpty() ? "" : " ").append(word);
      }
      lines.add(filled.toString());
    }
    return String.join("\n", lines);
  }
}
