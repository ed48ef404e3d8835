package org.w3id.bayan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.PublishedSeed;

/** Words that are looked for in a query, in both languages. */
final class TextQueryIT {
  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX bayan: <https://w3id.org/bayan/ns#>
      BASE <http://localhost:8080/id/>
      """;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static PublishedSeed seed;

  @BeforeAll
  static void start() throws IOException {
    seed = PublishedSeed.start();
  }

  @AfterAll
  static void stop() throws IOException {
    seed.close();
    CLIENT.close();
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    return CLIENT.send(
        HttpRequest.newBuilder(seed.address().resolve("/sparql?query=" + encoded))
            .header("Accept", "text/csv")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> rows(String query) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iraq", "IRAQ", "العراق", "عراق"})
  void aNameIsFoundInEachLanguage(String name) throws IOException, InterruptedException {
    assertThat(rows("SELECT ?thing { ?thing text:query ('%s' 10) }".formatted(name)))
        .hasSizeLessThanOrEqualTo(10)
        .contains("http://localhost:8080/id/actor/iraq");
  }

  @Test
  void theBestComeFirstWithTheirScores() throws IOException, InterruptedException {
    List<Double> scores =
        rows("SELECT ?score { (?thing ?score) text:query ('security cooperation' 20) }").stream()
            .map(Double::valueOf)
            .toList();
    assertThat(scores).hasSize(20).isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void whatIsFoundIsJoinedWithTheRest() throws IOException, InterruptedException {
    List<String> acts =
        rows("SELECT DISTINCT ?act { ?act text:query 'التزام' . ?act bayan:actType ?type }");
    assertThat(acts).isNotEmpty().allMatch(act -> act.contains("/act/"));
    assertThat(rows("SELECT DISTINCT ?act { ?act bayan:actType ?type . ?act text:query 'التزام' }"))
        .containsExactlyInAnyOrderElementsOf(acts);
  }

  @Test
  void aThingThatIsNamedIsAskedAbout() throws IOException, InterruptedException {
    assertThat(rows("ASK { <actor/iraq> text:query 'Iraq' }")).isEmpty();
    assertThat(ask("ASK { <actor/iraq> text:query 'Iraq' }").body()).contains("true");
    assertThat(ask("ASK { <actor/japan> text:query 'Iraq' }").body()).contains("false");
  }

  @Test
  void wordsMayComeFromTheData() throws IOException, InterruptedException {
    assertThat(
            rows(
                "SELECT ?thing { <actor/iraq> skos:prefLabel ?name FILTER(lang(?name) = 'ar')"
                    + " ?thing text:query (?name 5) }"))
        .contains("http://localhost:8080/id/actor/iraq");
  }

  @ParameterizedTest
  @CsvSource({
    "العراق, lang:ar, جمهورية العراق",
    "iraq, lang:en, Republic of Iraq",
    "republic, lang:en, Republic of Iraq"
  })
  void theLiteralThatHasTheWordsIsTold(String words, String lang, String name)
      throws IOException, InterruptedException {
    List<String> literals =
        rows(
            """
            SELECT ?literal {
              (<actor/iraq> ?score ?literal ?graph ?property)
                text:query (skos:prefLabel skos:altLabel '%s' 10 '%s')
              GRAPH ?graph { <actor/iraq> ?property ?literal }
            }\
            """
                .formatted(words, lang));
    assertThat(literals).contains(name);
  }

  @Test
  void onlyLiteralsOfThePropertyAreLookedInto() throws IOException, InterruptedException {
    List<String> byName =
        rows("SELECT ?thing { (?thing ?score ?literal) text:query (skos:prefLabel 'Iraq' 500) }");
    List<String> all = rows("SELECT DISTINCT ?thing { ?thing text:query ('Iraq' 5000) }");
    assertThat(byName).isNotEmpty().isSubsetOf(all);
    assertThat(byName).hasSizeLessThan(all.size());
    assertThat(
            rows(
                "SELECT ?property { (?thing ?s ?l ?g ?property) text:query (skos:prefLabel 'Iraq')"
                    + " FILTER(?property != skos:prefLabel) }"))
        .isEmpty();
    assertThat(rows("SELECT ?t { ?t text:query (<http://example.org/none> 'Iraq') }")).isEmpty();
  }

  @Test
  void theLanguageOfTheLiteralCanBeChosen() throws IOException, InterruptedException {
    String query =
        "SELECT DISTINCT (LANG(?l) AS ?tag) { (?t ?s ?l) text:query ('%s' 50 'lang:%s') }";
    assertThat(rows(query.formatted("العراق", "ar"))).containsExactly("ar");
    assertThat(rows(query.formatted("Iraq", "en"))).containsExactly("en");
    assertThat(rows(query.formatted("Iraq", "xx"))).isEmpty();
  }

  @Test
  void neverMoreRowsThanAskedFor() throws IOException, InterruptedException {
    assertThat(rows("SELECT ?l ?g { (?t ?s ?l ?g) text:query ('Iraq' 7) }")).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "* ? ~", "\\\"[(:", "zzzzqqqq"})
  void signsMeanNothing(String words) throws IOException, InterruptedException {
    assertThat(rows("SELECT ?thing { ?thing text:query \"%s\" }".formatted(words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?thing text:query <http://example.org/>",
        "?thing text:query skos:prefLabel",
        "?thing text:query (skos:prefLabel)",
        "?thing text:query ('Iraq' 'many')",
        "?thing text:query ('Iraq' 'lang:ar' 5)",
        "?thing text:query ('Iraq' 5 'lang:ar' 5)",
        "?thing text:query ('Iraq' 'highlight:s:<b>')",
        "(?thing ?score ?literal ?graph ?property ?more) text:query 'Iraq'",
        "?thing text:query ()"
      })
  void whatCannotBeMeantIsRefused(String pattern) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("SELECT * { %s }".formatted(pattern));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("text:query");
  }
}
