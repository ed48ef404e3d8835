package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.language.Token;

/** However a statement is written and wrapped, it says the same. */
class SameActsTest {
  private static final int ROUNDS = 3;

  private static final String ENGLISH =
      """
      Joint Statement by Jordan and Japan

      The two sides reaffirmed their commitment to the security of the region. They welcomed the
      visit of the minister. The two sides decided to establish a joint committee in Amman.

      Japan announced a new programme in 2025. The two sides discussed trade and energy.
      """;
  private static final String ARABIC =
      """
      بيان مشترك بين الأردن واليابان

      أكد الجانبان التزامهما بأمن المنطقة. ورحب الجانبان بزيارة الوزير. واتفق الجانبان على إنشاء لجنة مشتركة في عمان.

      وأعلنت اليابان برنامجا جديدا في عام 2025. وناقش الجانبان التجارة والطاقة.
      """;

  @TempDir Path directory;

  /** A way that a text may come; a random number where a letter may be hit or not. */
  private record Wrapping(String ending, BiFunction<String, Random, String> of) {}

  private static Map<String, Wrapping> wrappings() {
    Map<String, Wrapping> all = new LinkedHashMap<>();
    all.put("tatweel", plain((text, random) -> behindLetters(text, random, "ـ")));
    all.put("vowel signs", plain((text, random) -> behindLetters(text, random, "َ")));
    all.put("letter variants", plain((text, random) -> text.replace('ي', 'ی').replace('ك', 'ک')));
    all.put("no-break spaces", plain((text, random) -> text.replace(' ', '\u00A0')));
    all.put(
        "a leading and",
        plain((text, random) -> text.replaceAll("(?m)(?<=\\. |\n\n)(?=[أ])", "و")));
    all.put("a page", html((text, random) -> page(paragraphs(text, "<p>", "</p>"))));
    all.put("a page of lines", html((text, random) -> page(paragraphs(text, "", "<br><br>"))));
    all.put("an open page", html((text, random) -> paragraphs(text, "<p>", "")));
    all.put("words in tags", html((text, random) -> page(tagged(text, random))));
    all.put(
        "letters in tags",
        html((text, random) ->
            page(behindLetters(paragraphs(text, "<p>", "</p>"), random, "<wbr>"))));
    all.put(
        "references",
        html((text, random) -> page(referenced(paragraphs(text, "<p>", "</p>"), random))));
    all.put("Markdown", new Wrapping("md", (text, random) -> starred(text, random)));
    all.put(
        "front matter", new Wrapping("md", (text, random) -> "---\nlayout: post\n---\n" + text));
    return all;
  }

  private static Wrapping plain(BiFunction<String, Random, String> of) {
    return new Wrapping("txt", of);
  }

  private static Wrapping html(BiFunction<String, Random, String> of) {
    return new Wrapping("html", of);
  }

  static Stream<Arguments> cases() {
    return wrappings().keySet().stream()
        .flatMap(name -> Stream.of("en", "ar").map(language -> Arguments.of(name, language)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void theActsStayTheSame(String name, String language) throws IOException {
    String clean = language.equals("ar") ? ARABIC : ENGLISH;
    List<String> expected = acts(clean, language, "txt");
    assertThat(expected).hasSizeGreaterThanOrEqualTo(4);
    Wrapping wrapping = wrappings().get(name);
    for (int round = 0; round < ROUNDS; round++) {
      String wrapped = wrapping.of().apply(clean, new Random(round));
      assertThat(acts(wrapped, language, wrapping.ending())).as(wrapped).isEqualTo(expected);
    }
  }

  private List<String> acts(String characters, String language, String ending) throws IOException {
    Path file = directory.resolve("statement.%s.%s".formatted(language, ending));
    Files.writeString(file, characters);
    Examined examined = Examining.EXAMINER.examine(file, SourceOptions.NONE);
    Text text = examined.statement().text();
    assertThat(text.characters()).isEqualTo(characters);
    examined.extraction().mentions().forEach(one -> assertThat(text.covers(one.span())).isTrue());
    return examined.extraction().acts().stream().map(act -> told(act, text)).toList();
  }

  private static String told(SpeechAct act, Text text) {
    String clause =
        act.wording().spans().stream()
            .map(span -> folded(text.words(span)))
            .collect(Collectors.joining(" … "));
    String trigger = folded(text.words(act.wording().trigger()));
    // What has no name is named by its place, which the wrapping moves.
    String roles = act.roles().toString().replaceAll("/\\d+-\\d+", "/place");
    return "%s %s %s: %s".formatted(act.illocution(), roles, trigger, clause);
  }

  private static String folded(String words) {
    return Examining.tokens(words).stream()
        .map(Token::form)
        .collect(Collectors.joining(" "))
        .replaceFirst("^و(?=[اا])", "");
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>We agreed to nothing</title><style>p{}</style></head>"
        + "<body><nav><a href='/'>They decided to leave.</a></nav>\n<main>\n"
        + body
        + "\n</main><script>var x = 'They agreed.';</script><footer>They agreed.</footer></html>";
  }

  private static String paragraphs(String text, String before, String after) {
    return Stream.of(text.strip().split("\n\n"))
        .map(paragraph -> before + paragraph + after)
        .collect(Collectors.joining("\n"));
  }

  private static String tagged(String text, Random random) {
    return paragraphs(
        Stream.of(text.split("(?<= )|(?= )|(?<=\n)|(?=\n)"))
            .map(word ->
                word.isBlank() || random.nextInt(3) > 0 ? word : "<b class=\"x\">" + word + "</b>")
            .collect(Collectors.joining()),
        "<div>",
        "</div>");
  }

  private static String referenced(String page, Random random) {
    StringBuilder referenced = new StringBuilder();
    boolean tag = false;
    for (char c : page.toCharArray()) {
      tag = c == '<' || (tag && c != '>');
      boolean hit = !tag && Character.isLetter(c) && random.nextInt(4) == 0;
      referenced.append(hit ? "&#x%x;".formatted((int) c) : "" + c);
    }
    return referenced.toString();
  }

  private static String starred(String text, Random random) {
    return Stream.of(text.split("(?<= )|(?= )|(?<=\n)|(?=\n)"))
        .map(word -> word.matches("\\p{L}+") && random.nextInt(3) == 0 ? "**" + word + "**" : word)
        .collect(Collectors.joining());
  }

  private static String behindLetters(String text, Random random, String what) {
    StringBuilder changed = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      changed.append(c);
      boolean inside = index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
      if (c >= 'ء' && c <= 'ي' && inside && random.nextInt(3) == 0) {
        changed.append(what);
      }
    }
    return changed.toString();
  }
}
