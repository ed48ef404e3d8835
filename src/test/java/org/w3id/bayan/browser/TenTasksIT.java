package org.w3id.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.cli.ServedTexts;

/** What people come for, done with a browser on statements that no page was made for. */
final class TenTasksIT {
  private static final String BASE = "http://localhost:8080/";

  private static final String FIRST =
      """
      Kenya and Norway agreed to build a research vessel in Mombasa. The two sides reaffirmed their \
      commitment to clean seas. Kenya pledged to train fifty captains.
      """;
  private static final String SECOND =
      """
      Kenya and Norway welcomed the launch of the research vessel. The two sides reaffirmed their \
      commitment to clean seas. Norway intends to open a school of navigation in Oslo.
      """;
  private static final String ARABIC =
      """
      أكد الأردن ومصر التزامهما بتعزيز التعاون في مجال المياه. ووقّع الجانبان مذكرة تفاهم في عمّان.
      """;

  @TempDir static Path directory;
  private static ServedTexts texts;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Browser.assumeInstalled();
    texts =
        ServedTexts.start(
            directory,
            ServedTexts.Text.of("first", "en", "2021-03-01", FIRST, "Kenya", "Norway"),
            ServedTexts.Text.of("second", "en", "2023-03-01", SECOND, "Kenya", "Norway"),
            ServedTexts.Text.of("third", "ar", "2024-05-06", ARABIC, "Jordan", "Egypt"));
    browser = Browser.visiting(texts.address(), URI.create(BASE));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (texts != null) {
      texts.close();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"en, 390", "en, 1280", "ar, 390", "ar, 1280"})
  void areDone(String lang, int width) throws IOException, InterruptedException {
    browser.ofWidth(width).open("/?lang=" + lang);
    aStatementIsFoundAndReadToItsWords();
    aStateIsFollowedToWhatItPromises();
    twoDocumentsAreCompared();
    aMisspeltNameIsFound();
    aQuestionIsAskedByItsForm();
    aQueryIsWrittenAndTakenToASpreadsheet();
    theOntologyShowsExamples();
    aFileIsWhatItsSumSays();
    assertThat(browser.value("document.documentElement.lang")).isEqualTo(lang);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void aStatementIsFoundAndReadToItsWords() {
    browser.find(".documents a[href$='document/first']").click();
    browser.find(".text a.sign").click();
    assertThat(browser.find(".note.act:target .told").isDisplayed()).isTrue();
    browser.find(".note.act:target a.said").click();
    assertThat((String) browser.value("location.hash")).startsWith("#char=");
    assertThat(
            (Boolean)
                browser.value(
                    "(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.querySelector('.text :target').getBoundingClientRect())"))
        .isTrue();
  }

  private static void aStateIsFollowedToWhatItPromises() {
    browser.find("#parties a[href$='actor/kenya']").click();
    browser.find("main a[href*='recurring?about=actor/kenya']").click();
    assertThat(browser.all(".promises > li")).isNotEmpty();
  }

  private static void twoDocumentsAreCompared() {
    browser.open("/doc/document/first");
    browser.find(".within a[href^='/compare']").click();
    browser.find("select[name=right] option[value='document/second']").click();
    browser.find("main form button").click();
    assertThat(browser.all(".comparison tbody tr.change-repeated")).hasSize(1);
  }

  private static void aMisspeltNameIsFound() {
    browser.open("/search?q=" + ServedTexts.encoded("الاردن"));
    assertThat(browser.find(".hits").getText()).contains("الأردن");
  }

  private static void aQuestionIsAskedByItsForm() {
    browser.open("/queries");
    browser.find("main a[href$='q39-commitments-by-party-and-strength']").click();
    int all = browser.all(".results tbody tr").size();
    browser.find("select[name=party] option[value='actor/kenya']").click();
    browser.find("main form.choose button").click();
    browser.find("select[name=party] option[value='actor/kenya'][selected]");
    assertThat(browser.path()).contains("party=actor/kenya");
    assertThat(browser.all(".results tbody tr")).hasSizeBetween(1, all - 1);
  }

  private static void aQueryIsWrittenAndTakenToASpreadsheet()
      throws IOException, InterruptedException {
    browser.open("/sparql");
    browser.find(".editor .CodeMirror");
    browser.value(
        "document.querySelector('.editor .CodeMirror').CodeMirror.setValue("
            + "'SELECT ?name { <"
            + BASE
            + "id/actor/jordan>"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }')");
    browser.find("form.ask button").click();
    assertThat(browser.all(".results tbody tr")).hasSize(2);
    String file = browser.find(".downloads a[href*='bom=1']").getDomProperty("href");
    String csv = new String(get(file), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF").contains("name", "Jordan", "الأردن");
  }

  private static void theOntologyShowsExamples() {
    browser.open("/ns#SpeechAct");
    assertThat(browser.find(".term:target .example").isDisplayed()).isTrue();
  }

  private static void aFileIsWhatItsSumSays() throws IOException, InterruptedException {
    browser.open("/dumps/");
    byte[] file = get(browser.find(".files a").getDomProperty("href"));
    assertThat(browser.find(".files .sum").getText()).endsWith(sha256(file));
  }

  private static byte[] get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(
                      texts.address().resolve("/" + address.substring(BASE.length())))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).isEqualTo(200);
      return response.body();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
