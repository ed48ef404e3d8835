package org.w3id.bayan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.PublishedSeed;

/**
 * The questions that readers ask of the published data, and the answers that they must get. To add
 * one, put it into {@code data/queries} and its answer, in the same order of columns, beside the
 * others.
 */
final class CompetencyQuestionsIT {
  private static final Path QUESTIONS = Path.of("data", "queries");
  private static final Path ANSWERS = Path.of("src", "test", "resources", "questions");

  private static final String TSV = "text/tab-separated-values";
  private static final String JSON_RESULTS = "application/sparql-results+json";

  /** The one column of the answer to an ASK: the TSV format has no yes and no of its own. */
  private static final String YES_OR_NO = "?_askResult";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static PublishedSeed seed;

  @BeforeAll
  static void start() throws IOException {
    seed = PublishedSeed.start();
  }

  @AfterAll
  static void stop() throws IOException {
    seed.close();
  }

  static Set<String> questions() throws IOException {
    return names(QUESTIONS, ".rq");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void isAnsweredAsRecorded(String name) throws IOException, InterruptedException {
    String text = "BASE <%s>%n%s".formatted(PublishedSeed.BASE, question(name));
    Query query = QueryFactory.create(text);
    Table expected = Table.read(Files.readString(ANSWERS.resolve(name + ".tsv")));
    Table actual = answer(text, query).openedAs(expected);

    assertThat(actual.variables()).isEqualTo(expected.variables());
    if (query.hasOrderBy()) {
      assertThat(actual.rows()).containsExactlyElementsOf(expected.rows());
    } else {
      assertThat(actual.rows()).containsExactlyInAnyOrderElementsOf(expected.rows());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void saysWhatItAsksAndForWhom(String name) throws IOException {
    assertThat(name).matches("c?q[0-9]{2}(-[a-z0-9]+)+");
    List<String> lines = question(name).lines().toList();
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.get(0)).matches("# title@en: \\S.*\\?");
    assertThat(lines.get(1)).matches("# title@ar: \\p{IsArabic}.*؟");
    assertThat(lines.get(2)).matches("# audience: (researcher|librarian|journalist)");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void holdsAtAnyAddress(String name) throws IOException {
    assertThat(question(name))
        .doesNotContain(PublishedSeed.BASE)
        .doesNotContainPattern("(?im)^BASE");
  }

  @Test
  void everyQuestionHasAnAnswerAndEveryAnswerAQuestion() throws IOException {
    assertThat(questions()).isNotEmpty().isEqualTo(names(ANSWERS, ".tsv"));
  }

  private static Set<String> names(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String question(String name) throws IOException {
    return Files.readString(QUESTIONS.resolve(name + ".rq"));
  }

  private static Table answer(String text, Query query) throws IOException, InterruptedException {
    if (query.isAskType()) {
      boolean yes = JSON.parse(ask(text, JSON_RESULTS)).getBoolean("boolean");
      return new Table(List.of(YES_OR_NO), List.of(List.of(Boolean.toString(yes))));
    }
    return Table.read(ask(text, TSV));
  }

  private static String ask(String text, String format) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(seed.address().resolve("sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", format)
            .POST(BodyPublishers.ofString(text))
            .build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(format);
    return response.body();
  }

  /**
   * A table in the SPARQL TSV results format, its terms as they are written.
   *
   * @param variables the columns, with their question marks
   * @param rows of as many cells; an empty cell is unbound
   */
  private record Table(List<String> variables, List<List<String>> rows) {
    /** In an expected table: some value, but which is not our matter. */
    private static final String ANY = "*";

    static Table read(String tsv) {
      List<List<String>> lines = tsv.lines().map(line -> List.of(line.split("\t", -1))).toList();
      return new Table(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** This table with the values left open in the columns that the expected one leaves open. */
    Table openedAs(Table expected) {
      Set<Integer> open =
          IntStream.range(0, expected.variables.size())
              .filter(column -> expected.rows.stream().allMatch(row -> row.get(column).equals(ANY)))
              .boxed()
              .collect(Collectors.toSet());
      return new Table(variables, rows.stream().map(row -> opened(row, open)).toList());
    }

    private static List<String> opened(List<String> row, Set<Integer> open) {
      return IntStream.range(0, row.size())
          .mapToObj(
              column -> row.get(column).isEmpty() || !open.contains(column) ? row.get(column) : ANY)
          .toList();
    }
  }
}
