package org.w3id.bayan.publish.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * A question that the data answers.
 *
 * @param title the question in words, each line with its language
 * @param query the same in SPARQL
 */
record Question(List<String> title, String query) {
  private static final String TITLE = "# title@";

  /** Those that the first page asks as examples; each is one of the tested example queries. */
  private static final List<String> EXAMPLES =
      List.of(
          "q40-announced-and-still-open",
          "q39-commitments-by-party-and-strength",
          "q37-actors-by-mentions");

  Question {
    title = List.copyOf(title);
  }

  static List<Question> examples() {
    return EXAMPLES.stream().map(Question::read).toList();
  }

  private static Question read(String name) {
    String file = "questions/%s.rq".formatted(name);
    try (InputStream stream = Question.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(file));
      }
      String query = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Question(
          query
              .lines()
              .filter(line -> line.startsWith(TITLE))
              .map(line -> line.substring(TITLE.length()))
              .toList(),
          query);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(file), e);
    }
  }

  /** The question in a language, as a link to its answer. */
  Row.Value link(Phrases phrases, String root) {
    String start = phrases.lang() + ": ";
    Words words =
        title.stream()
            .filter(line -> line.startsWith(start))
            .findFirst()
            .map(line -> Words.in(line.substring(start.length()), phrases.lang()))
            .orElse(Words.code(query));
    return new Row.Value(
        words,
        Optional.of(root + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
        List.of());
  }
}
