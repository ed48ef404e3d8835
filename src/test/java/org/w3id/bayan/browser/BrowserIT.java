package org.w3id.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.w3id.bayan.PublishedSeed;

/** The pages as people meet them: in a real browser, in both languages, on a desk and a phone. */
final class BrowserIT {
  private static final String STATEMENT = "/doc/document/us-iraq-jscd-2-joint-statement";

  private static final List<String> PAGES =
      List.of(
          "/",
          STATEMENT,
          STATEMENT + "/act/012",
          "/doc/actor/iraq",
          "/doc/place/washington-dc",
          "/doc/event/us-iraq-jscd-2",
          "/doc/office/us-secretary-of-defense",
          "/doc/actor/nobody",
          "/doc/agreement/us-iraq-strategic-framework-agreement-2008",
          "/queries",
          "/sparql",
          "/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Fclass%7D%20LIMIT%2010",
          "/search?q=iraq",
          "/compare",
          "/recurring",
          "/recurring?about=actor/iraq",
          "/queries/q39-commitments-by-party-and-strength",
          "/queries/q37-actors-by-mentions?view=chart",
          "/queries/cq26-dated-events-in-order?view=timeline",
          "/queries/q42-places-and-where-they-are?view=map",
          "/api",
          "/dumps/",
          "/ns",
          "/def/basis/stated");

  private static PublishedSeed seed;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Browser.assumeInstalled();
    seed = PublishedSeed.start();
    browser = Browser.visiting(seed.address(), true);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
      seed.close();
    }
  }

  static Stream<Arguments> pages() {
    return PAGES.stream()
        .flatMap(page -> Stream.of("en", "ar").map(lang -> Arguments.of(page, lang)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void everyoneCanReadIt(String page, String lang) throws IOException {
    String address = page + (page.contains("?") ? "&" : "?") + "lang=" + lang;
    String name = (page + "-" + lang).replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
    browser.complaints();
    browser.onDesk().open(address).picture(name + "-desk");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo(lang);
    assertThat(browser.value("document.documentElement.dir"))
        .isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
    assertThat(browser.overflow()).as("wider than a desk").isLessThanOrEqualTo(0);
    assertThat(browser.barriers()).isEmpty();
    browser.onPhone().open(address).picture(name + "-phone");
    assertThat(browser.overflow()).as("wider than a phone").isLessThanOrEqualTo(0);
    assertThat(browser.complaints())
        .filteredOn(complaint -> !(page.contains("nobody") && complaint.contains("404")))
        .isEmpty();
  }

  @Test
  void arabicIsTheMirrorOfEnglish() {
    Rectangle[] english = logoAndLanguages("en");
    Rectangle[] arabic = logoAndLanguages("ar");
    assertThat(english[0].x).isLessThan(english[1].x);
    assertThat(arabic[0].x).isGreaterThan(arabic[1].x);
  }

  private static Rectangle[] logoAndLanguages(String lang) {
    browser.onDesk().open("/?lang=" + lang);
    return new Rectangle[] {
      browser.find("header a").getRect(), browser.find("header a[hreflang]").getRect()
    };
  }

  @Test
  void theLanguageIsChangedOnTheSpot() {
    browser.onDesk().open("/doc/actor/iraq?lang=en");
    String english = browser.heading();
    browser.follow("العربية");
    assertThat(browser.path()).isEqualTo("/doc/actor/iraq?lang=ar");
    assertThat(browser.heading()).isEqualTo("جمهورية العراق").isNotEqualTo(english);
  }

  @Test
  void theLanguageIsChangedWhereOneReads() {
    browser.onDesk().open("/ns?lang=en#SpeechAct");
    browser.follow("العربية");
    assertThat(browser.path()).isEqualTo("/ns?lang=ar");
    assertThat(browser.value("location.hash")).isEqualTo("#SpeechAct");
    assertThat((Boolean) browser.value("document.querySelector(':target') !== null")).isTrue();
  }

  @Test
  void namesInADrawingAreNotCutOff() {
    browser.onDesk().open("/doc/actor/iraq?lang=en");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.neighbours text')].filter(text =>"
                    + " (box => box.x < 0 || box.x + box.width > 1000)(text.getBBox())).length"))
        .isEqualTo(0L);
  }

  @Test
  void theLanguageStaysFromPageToPage() {
    browser.onDesk().open("/?lang=ar");
    browser.find("header a[href='/queries']").click();
    assertThat(browser.path()).isEqualTo("/queries");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo("ar");
    browser.open("/?lang=en").open("/queries");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo("en");
    browser.open("/?lang=ar").open("/queries");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo("ar");
  }

  @Test
  void anAnswerIsLookedAtAsAChart() throws IOException {
    browser.onDesk().open("/queries/q39-commitments-by-party-and-strength?lang=ar");
    browser.find(".views a:last-child").click();
    assertThat(browser.path()).contains("view=chart");
    int edge =
        browser.find(".drawing svg").getRect().x + browser.find(".drawing svg").getRect().width;
    assertThat(browser.all(".drawing rect"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            bar -> assertThat(bar.getRect().x + bar.getRect().width).isBetween(edge - 1, edge + 1));
    browser.picture("chart-ar-desk");
  }

  @Test
  void kindsOfMentionsAreToldApartByTheirLines() {
    browser.onDesk().open(STATEMENT + "?lang=en");
    String lines =
        "Object.fromEntries(['actor', 'office', 'place', 'event', 'agreement'].map(kind =>"
            + " [kind, getComputedStyle(document.querySelector('.text a.thing-' + kind"
            + " + ', .text .thing-' + kind + ' > a')).textDecorationStyle]))";
    assertThat((Map<?, ?>) browser.value(lines))
        .isEqualTo(
            Map.of(
                "actor", "solid",
                "office", "dashed",
                "place", "dotted",
                "event", "double",
                "agreement", "wavy"));
  }

  @Test
  void aTitleStandsWhereTheReaderBeginsWhateverItsLanguage() {
    browser.onPhone().open("/sparql?query=ASK%20%7B%7D&lang=ar").open("/doc/actor/iraq?lang=ar");
    String aligned =
        "(() => { let title = document.querySelector('h1 bdi'); title.dir = 'ltr';"
            + " return getComputedStyle(title).textAlign; })()";
    assertThat(browser.value(aligned)).isEqualTo("right");
  }

  @Test
  void onAPhoneEachNumberSaysHowFirmItIs() {
    browser.onPhone().open(STATEMENT + "?lang=ar");
    String head =
        "getComputedStyle(document.querySelector('.matrix td:not(:empty)'), '::before').content";
    assertThat((String) browser.value(head)).isNotEqualTo("none").contains("التزام");
  }

  @Test
  void whatIsPrintedIsDarkOnLight() {
    browser.onDesk().printed().open("/queries/q42-places-and-where-they-are?view=map&lang=en");
    assertThat(browser.value("getComputedStyle(document.querySelector('header nav')).display"))
        .isEqualTo("none");
    assertThat(browser.value("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    assertThat(browser.value("getComputedStyle(document.querySelector('.map path')).fill"))
        .isEqualTo("rgb(253, 252, 249)");
    browser.onScreen();
  }

  @Test
  void pagesAreReadAtNight() {
    browser.onDesk().atNight();
    for (String page :
        List.of("/?lang=en", "/doc/actor/iraq?lang=ar", "/sparql?query=ASK%20%7B%7D%20LIMIT%201")) {
      assertThat(browser.open(page).barriers()).as(page).isEmpty();
    }
    browser.onScreen();
  }

  @Test
  void aFactLeadsToItsWords() {
    browser.onDesk().open(STATEMENT + "?lang=en");
    browser.all(".text a").getFirst().click();
    assertThat((String) browser.value("location.hash")).isNotEmpty();
    assertThat((Boolean) browser.value("document.querySelector(':target') !== null")).isTrue();
  }

  @Test
  void aQuestionIsAnswered() {
    browser.onDesk().open("/?lang=en");
    browser.all("main a[href*='queries/']").getFirst().click();
    assertThat(browser.path()).contains("/queries/");
    assertThat(browser.all("table tr")).hasSizeGreaterThan(1);
  }

  @Test
  void aQueryIsAsked() {
    browser.onDesk().open("/sparql?lang=en");
    browser.find("main form button[type=submit], main form button").click();
    assertThat(browser.all("table tr")).hasSizeGreaterThan(1);
    assertThat(browser.path()).contains("query=");
  }

  @Test
  void whatIsSoughtIsFound() {
    browser.onDesk().open("/?lang=en");
    browser.find("header input[type=search]").sendKeys("العراق\n");
    assertThat(browser.all("main .hits li")).isNotEmpty();
    assertThat(browser.path()).startsWith("/search?q=");
    assertThat(browser.find("main").getText()).contains("Republic of Iraq");
  }

  @Test
  void namesAreOfferedWhileOneTypesOnAnyPage() {
    browser.onDesk().open(STATEMENT + "?lang=en");
    browser.find("header input[type=search]").sendKeys("العرا");
    WebElement offered = browser.find("#find-names option[value='العراق']");
    assertThat(offered.getDomAttribute("lang")).isEqualTo("ar");
    List<String> names =
        browser.all("#find-names option").stream()
            .map(option -> option.getDomAttribute("value"))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void termsAreOfferedInTheEditor() {
    browser.onDesk().open("/sparql?lang=ar");
    browser.type(
        ".editor .CodeMirror-lines",
        Keys.chord(Keys.CONTROL, "a"),
        "SELECT * { ?act bayan:statedB",
        Keys.chord(Keys.CONTROL, Keys.SPACE));
    assertThat(browser.find(".CodeMirror-hints").getText()).contains("statedBy");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nothingNeedsScripts() {
    try (Browser plain = Browser.visiting(seed.address(), false)) {
      for (String page : PAGES) {
        plain.onDesk().open(page);
        assertThat(plain.all("main *")).as(page).isNotEmpty();
      }
      plain.open("/sparql?lang=en").find("main form button").click();
      assertThat(plain.all("table tr")).hasSizeGreaterThan(1);
    }
  }
}
