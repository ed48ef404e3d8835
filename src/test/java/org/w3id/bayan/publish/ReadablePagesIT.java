package org.w3id.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.SeedServer;

/** Pages tell people in words what programs are told in codes. */
class ReadablePagesIT {
  private static final String STATEMENT = "/doc/document/us-iraq-jscd-2-joint-statement";

  /** It has a prefix that nobody has declared, in its second line. */
  private static final String WRONG_QUERY =
      "SELECT%20*%20WHERE%20%7B%0A%20%20%20%20%3Fs%20foo:bar%20%3Fo%20%7D";

  @RegisterExtension static final SeedServer SEED = new SeedServer();

  private static HttpResponse<String> get(String path, String type)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        SEED.send(
            HttpRequest.newBuilder(SEED.address().resolve(path)).header("Accept", type).build());
    assertThat(response.statusCode()).isEqualTo(200);
    return response;
  }

  private static Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path, "text/html").body(), SEED.address().resolve(path).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/event/al-abbasi-austin-meeting-2024-07/participation/1, Thabit al-Abbasi · Minister of"
        + " Defence of Iraq",
    "/doc/event/al-abbasi-austin-meeting-2024-07/date/1, July 2024",
    "/doc/agreement/understanding-new-phase-2024/status/1, 'reached · July 23, 2024'",
    STATEMENT + "/erratum/E01, لوفد أوستن",
    STATEMENT + "/erratum/E01/body, لويد أوستن"
  })
  void whatHasNoNameIsCalledByWhatItIsAbout(String path, String title)
      throws IOException, InterruptedException {
    assertThat(page(path + "?lang=en").expectFirst("h1").text()).isEqualTo(title);
  }

  @Test
  void whatProgramsFoundIsCalledByItsWords() throws IOException, InterruptedException {
    Document act = page(STATEMENT + "/candidate/1233-1472-decide?lang=ar");
    assertThat(act.expectFirst("h1").text()).startsWith("خلال حوار التعاون الأمني المشترك الأول");
    assertThat(act.select("blockquote")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/event/al-abbasi-austin-meeting-2024-07",
        "/doc/agreement/understanding-new-phase-2024",
        "/doc/office/chairman-joint-chiefs-of-staff",
        "/doc/place/baghdad",
        STATEMENT + "/mention/1009-1024",
        STATEMENT + "/erratum/E01"
      })
  void noLinkIsCalledByANumber(String path) throws IOException, InterruptedException {
    for (String lang : List.of("en", "ar")) {
      Document page = page(path + "?lang=" + lang);
      assertThat(page.select("main td a, main dd a").eachText())
          .isNotEmpty()
          .noneMatch(text -> text.matches("(Participation|Date|Status|مشاركة|تاريخ|حالة) \\d+"))
          .noneMatch(text -> text.contains("#") || text.equals("point") || text.equals("body"));
    }
  }

  @Test
  void whereAllValuesComeFromIsSaidOnce() throws IOException, InterruptedException {
    Document page = page("/doc/event/al-abbasi-austin-meeting-2024-07?lang=en");
    Elements participants = page.select("tr:has(th a[href$=hasParticipant])");
    assertThat(participants.select("th .origin").eachText()).containsExactly("stated");
    assertThat(participants.select("td li")).hasSize(6);
    assertThat(participants.select("td .origin")).isEmpty();
    Elements dates = page.select("tr:has(th a[href$=dateAssertion])");
    assertThat(dates.select("th .origin")).isEmpty();
    assertThat(dates.select("td .origin").eachText()).containsExactly("inferred", "other source");
    assertThat(page.select(".types .origin").eachText()).containsExactly("authority");
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/agreement/understanding-new-phase-2024/status/1, asOf, 'July 23, 2024', 23 يوليو 2024",
    STATEMENT + ", issued, July 2024, يوليو 2024"
  })
  void datesOfFactsAreSaidInWords(String path, String property, String english, String arabic)
      throws IOException, InterruptedException {
    String row = "tr:has(th a[href$=%s]) td".formatted(property);
    assertThat(page(path + "?lang=en").select(row).eachText()).containsExactly(english);
    assertThat(page(path + "?lang=ar").select(row).eachText()).containsExactly(arabic);
  }

  @ParameterizedTest
  @CsvSource({
    "/.well-known/void, Coordinates of places, إحداثيات الأماكن",
    "/def/basis/stated, The text states it, ينص عليه النص"
  })
  void whatIsSaidInSeveralLanguagesIsReadInOne(String path, String english, String arabic)
      throws IOException, InterruptedException {
    assertThat(page(path + "?lang=en").select("main td").text())
        .contains(english)
        .doesNotContain(arabic);
    assertThat(page(path + "?lang=ar").select("main td").text())
        .contains(arabic)
        .doesNotContain(english);
  }

  @Test
  void namesAreReadInAllLanguages() throws IOException, InterruptedException {
    assertThat(page("/doc/actor/iraq?lang=en").select("tr:has(th a[href$=prefLabel]) td li"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"en, 'at line 2, column 8,'", "ar, 'في السطر 2، العمود 8،'"})
  void aQueryThatIsWrongSaysWhereInTheLanguageOfTheReader(String lang, String where)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        SEED.send(
            HttpRequest.newBuilder(
                    SEED.address()
                        .resolve("/sparql?format=html&lang=" + lang + "&query=" + WRONG_QUERY))
                .build());
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("main > p").eachText()).anyMatch(text -> text.contains(where));
    assertThat(page.select("main blockquote[lang=en][dir=ltr]").text())
        .contains("foo:bar")
        .containsOnlyOnce("ine 2, column 8");
    assertThat(page.expectFirst("textarea").wholeText()).contains("foo:bar");
  }

  @Test
  void aQuestionThatRestsOnAReaderSaysSoBeforeItIsAsked() throws IOException, InterruptedException {
    for (String lang : List.of("en", "ar")) {
      Elements marked = page("/queries?lang=" + lang).select("li:has(.by-hand) a");
      assertThat(marked).hasSize(13);
      for (String path : marked.eachAttr("href")) {
        Elements read = page(path + "?lang=" + lang).select(".by-hand a");
        assertThat(read.text()).doesNotContain("document/");
        assertThat(read.eachAttr("href")).hasSize(1).allMatch(it -> it.contains("us-iraq-jscd-2"));
        Document chosen = page(read.first().attr("href"));
        if (read.first().attr("href").startsWith("/queries/")) {
          assertThat(chosen.select(".results tbody tr")).as(path).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_500, 9_000, 20_000})
  void aSearchWithALongAddressIsAnswered(int length) throws IOException, InterruptedException {
    Document page = page("/search?lang=en&q=iraq&x=" + "a".repeat(length));
    assertThat(page.expectFirst("h1").text()).contains("iraq");
    assertThat(page.select("footer a[href*=format=csv]")).isNotEmpty();
  }

  @Test
  void nothingPointsHereIsNotSaid() throws IOException, InterruptedException {
    Document page = page(STATEMENT + "/erratum/E01?lang=en");
    assertThat(page.select("h2").eachText()).isNotEmpty().doesNotContain("What points here");
    assertThat(page.select("a[href*=recurring\\?about]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, 'Version 1, '", "ar, 'الإصدار 1، '"})
  void aVersionHasAPage(String lang, String title) throws IOException, InterruptedException {
    Document page = page("/dataset/1?lang=" + lang);
    assertThat(page.expectFirst("h1").text()).startsWith(title);
    assertThat(page.select(".counts li")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(page.select(".files a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/dumps/0001/bayan."));
    assertThat(page.select(".contents").first().select("th bdi[lang=%s]".formatted(lang)))
        .hasSizeGreaterThan(30);
    assertThat(page.select(".caution, nav.pages")).isEmpty();
    assertThat(get("/dataset/1", "application/ld+json").body()).contains("dataset/1");
  }

  @Test
  void theDatasetIsToldOfInWords() throws IOException, InterruptedException {
    Document page = page("/.well-known/void?lang=en");
    assertThat(page.select("main a").eachText())
        .contains("CC BY 4.0", "place")
        .noneMatch(text -> text.startsWith("class-"));
    assertThat(page.select("main h2 a").eachAttr("href")).containsExactly("/dataset/1");
  }

  @Test
  void aGraphNamesItsDocument() throws IOException, InterruptedException {
    Document page = page("/graph/stated/us-iraq-jscd-2-joint-statement?lang=en");
    assertThat(page.select("main p a").eachText())
        .containsExactly(
            "Joint statement on the second U.S.-Iraq Joint Security Cooperation Dialogue");
  }

  @Test
  void datesThatShareAMonthSayItOnce() throws IOException, InterruptedException {
    assertThat(page(STATEMENT + "?lang=en").select(".events .date").eachText())
        .anyMatch(date -> date.matches("July 22\\p{Z}*–\\p{Z}*23, 2024"));
    assertThat(page(STATEMENT + "?lang=ar").select(".events .date").eachText())
        .anyMatch(date -> date.matches("22\\p{Z}*–\\p{Z}*23 يوليو 2024"));
  }

  @Test
  void yesOrNoIsTold() throws IOException, InterruptedException {
    String path = "/queries/cq28-commitment-of-the-united-states-alone?lang=en";
    assertThat(page(path).select(".verdict").eachText()).containsExactly("No");
    assertThat(page(path + "&party=actor/iraq").select(".verdict").eachText())
        .containsExactly("Yes");
  }

  @ParameterizedTest
  @CsvSource({
    "cq05-commitments-of-iraq-alone, party=actor/iran",
    "cq16-what-the-military-commission-said, actor=actor/iran",
    "cq29-statements-on-security-cooperation, topic=topic/no-such-topic"
  })
  void whereNothingIsFoundOtherChoicesAreNamed(String question, String choice)
      throws IOException, InterruptedException {
    Document page = page("/queries/%s?lang=en&%s".formatted(question, choice));
    assertThat(page.select(".results")).isEmpty();
    assertThat(page.select(".extent").text()).startsWith("Nothing was found.");
    List<String> others = page.select(".elsewhere a").eachAttr("href");
    assertThat(others).isNotEmpty();
    for (String other : others) {
      assertThat(page(other).select(".results tbody tr")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cq01-decisions-by-event-and-party",
        "cq03-meetings-and-participants",
        "cq17-announced-for-later-and-fulfilled",
        "cq18-programmes-and-strength",
        "cq24-errata-that-change-the-meaning"
      })
  void questionsAreAskedOfOneDocument(String question) throws IOException, InterruptedException {
    String path = "/queries/%s?lang=en".formatted(question);
    Elements all = page(path).select(".results tbody tr");
    assertThat(all).isNotEmpty();
    assertThat(
            page(path + "&document=document/us-iraq-jscd-2-joint-statement")
                .select(".results tbody tr")
                .eachText())
        .containsExactlyElementsOf(all.eachText());
    assertThat(
            page(path + "&document=document/joint-statement-future-of-coalition")
                .select(".results tbody tr"))
        .isEmpty();
  }
}
