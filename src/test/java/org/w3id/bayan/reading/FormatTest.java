package org.w3id.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Reading;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

/** Words are found between mark-up, and each knows where it stands in the file. */
class FormatTest {
  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("<p>One <b>two</b> three.</p>", "One two three."),
        Arguments.of("<p>re<i>affirm</i>ed</p>", "reaffirmed"),
        Arguments.of("<h1>Title</h1><p>One<br>two<br><br>three", "Title\n\nOne\ntwo\n\nthree"),
        Arguments.of("<p>a\n   b\t\tc</p>\n\n<p> d </p>", "a b c\n\nd"),
        Arguments.of("<ul><li>One<li>Two</ul>end", "One\n\nTwo\n\nend"),
        Arguments.of("<table><tr><td>One<td>Two<tr><td>Three</table>", "One\n\nTwo\n\nThree"),
        Arguments.of("caf&eacute; AT&T &amp; Co &#x1F54A;&#8217;s", "café AT&T & Co 🕊’s"),
        Arguments.of("a&nbsp;b&rlm;c", "a\u00A0b\u200Fc"),
        Arguments.of("<script>no</script><style>no</style><!-- no -->yes", "yes"),
        Arguments.of("<nav>no</nav><p>yes</p><footer>no</footer>", "yes"),
        Arguments.of("<p>no</p><main><aside>no</aside>yes</main><p>no", "yes"),
        Arguments.of("<p>no</p><article>yes</article>", "yes"),
        Arguments.of("<article>one</article><article>two</article>", "one\n\ntwo"),
        Arguments.of("<header>no</header>a<header><h1>yes</h1></header>", "a\n\nyes"),
        Arguments.of("<div class=share-box>no</div><p>yes, yes", "yes, yes"),
        Arguments.of(
            "<div id=Sidebar>yes, as it is all there is</div>", "yes, as it is all there is"),
        Arguments.of(
            "<p>The two sides thanked each other.</p><ul><li><a href=a>no</a><li><a href=b>no</a>",
            "The two sides thanked each other."),
        Arguments.of(
            "<article><p>They signed these:</p><ul><li><a href=a>One</a><li><a href=b>Two</a>",
            "They signed these:\n\nOne\n\nTwo"),
        Arguments.of("<div hidden>no</div><div aria-hidden=true>no</div>yes", "yes"),
        Arguments.of(
            "<b><p>mis</b>nested</p></i></div> text <a href=x>un<a>closed",
            "misnested\n\ntext unclosed"),
        Arguments.of("<table>before<tr><td>cell</table>", "before\n\ncell"),
        Arguments.of("<p>a < b and c > d <3</p", "a < b and c > d <3"),
        Arguments.of("\uFEFF<p>بيان <b>مشترك</b></p>", "بيان مشترك"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageReadsAsInABrowser(String page, String words) {
    assertThat(reading(Format.HTML, page).words()).isEqualTo(words);
    assertEachWordIsPlaced(Format.HTML, page);
  }

  static Stream<Arguments> notes() {
    return Stream.of(
        Arguments.of("# A *title*\n\nOne **two**\nthree.", "A title\n\nOne two three."),
        Arguments.of("Title\n=====\ntext", "Title\n\ntext"),
        Arguments.of("- One\n- Two\n\n1. Three\n2. Four", "One\n\nTwo\n\nThree\n\nFour"),
        Arguments.of("a [link *x*](http://e.org/a_b) b ![no](c)", "a link x b"),
        Arguments.of("a \\*star\\* &amp; `co_de*`, b", "a *star* & co_de*, b"),
        Arguments.of("one  \ntwo<br>three", "one\ntwo\nthree"),
        Arguments.of("> quoted\n> on", "quoted on"),
        Arguments.of("para\n\n    indented\n    more\n\nend", "para\n\nindented\nmore\n\nend"),
        Arguments.of("```\ncode\n```\nend", "code\n\nend"),
        Arguments.of(
            "<p align=\"center\">Centred &amp; <b>bold</b></p>\n\nend", "Centred & bold\n\nend"),
        Arguments.of("one\n\n---\n\ntwo", "one\n\ntwo"),
        Arguments.of("---\ntitle: x\n---\nbody 🕊 *end*", "body 🕊 end"),
        Arguments.of("\uFEFF---\r\ntitle: x\r\n...\r\nbody", "body"),
        Arguments.of("---\n---\nbody", "body"),
        Arguments.of("**أكد** الجانبان", "أكد الجانبان"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void markdownReadsWithoutItsMarks(String source, String words) {
    assertThat(reading(Format.MARKDOWN, source).words()).isEqualTo(words);
    assertEachWordIsPlaced(Format.MARKDOWN, source);
  }

  /** What is read of where a word stands is that word; places never fall. */
  private static void assertEachWordIsPlaced(Format format, String source) {
    Reading reading = reading(format, source);
    Text text = new Text(source, "0", format.mediaType(), java.util.Optional.of(reading));
    Text read = text.asRead();
    int before = 0;
    for (int begin = 0; begin < read.length(); begin++) {
      Span one = new Span(begin, begin + 1);
      assertThat(reading.received(one).begin()).isGreaterThanOrEqualTo(before);
      before = reading.received(one).begin();
      for (int end = begin + 1; end <= read.length(); end++) {
        Span span = new Span(begin, end);
        if (!read.quote(span).isBlank() && read.quote(span).strip().equals(read.quote(span))) {
          assertThat(text.words(reading.received(span))).isEqualTo(read.quote(span));
          assertThat(text.covers(reading.received(span))).isTrue();
        }
      }
    }
  }

  @Test
  void aWordWithoutMarkUpIsQuotedAsItStands() {
    String page = "<p>🕊 One <b>two</b> three.</p>";
    Reading reading = reading(Format.HTML, page);
    Text text = new Text(page, "0");
    assertThat(text.quote(reading.received(new Span(6, 9)))).isEqualTo("two");
    assertThat(text.quote(reading.received(new Span(2, 15)))).isEqualTo("One <b>two</b> three");
  }

  @Test
  void frontMatterSaysWhatIsKnown() {
    Given given =
        Format.MARKDOWN
            .read(
                "a.md",
                """
                ---
                title: "No: a title"
                date: 2025-05-03
                lang: no
                parties:
                  - Jordan
                  - actor/japan
                layout: {any: thing}
                ---
                text
                """)
            .given();
    assertThat(given.title()).contains("No: a title");
    assertThat(given.date()).contains("2025-05-03");
    assertThat(given.language()).contains("no");
    assertThat(given.parties()).containsExactly("Jordan", "actor/japan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: [a, b] | line 2",
        "x: y\\ntitle: 'open | line",
        "title: {a: b} | line 2",
        "just words | key: value"
      })
  void badFrontMatterIsRefusedWithItsPlace(String yaml, String place) {
    String source = "---\n" + yaml.replace("\\n", "\n") + "\n---\ntext";
    assertThatThrownBy(() -> Format.MARKDOWN.read("a.md", source))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("a.md")
        .hasMessageContaining(place);
  }

  @Test
  void thePageSuggestsTitleAndDate() {
    String page =
        "<html lang=en-GB><title>Site | x</title><meta name=DC.date.issued"
            + " content=2025-05-03T10:00Z><main><h1>A <i>title</i></h1><p>text</p>";
    Hints hints = Format.HTML.read("a.html", page).hints();
    assertThat(hints.title().orElseThrow().value()).isEqualTo("A title");
    assertThat(new Text(page, "0").quote(hints.title().orElseThrow().span()))
        .isEqualTo("<h1>A <i>title</i></h1>");
    assertThat(hints.date().orElseThrow().value()).isEqualTo("2025-05-03");
    assertThat(hints.language().orElseThrow().value()).isEqualTo("en");
  }

  static Stream<Arguments> monsters() {
    return Stream.of(
        Arguments.of(Format.HTML, "<div>", 400_000),
        Arguments.of(Format.HTML, "<div class=share><a href=x>y</a><a href=x>y</a>", 60_000),
        Arguments.of(Format.HTML, "<b><p>x", 60_000),
        Arguments.of(Format.HTML, "<table><tr><td>x", 60_000),
        Arguments.of(Format.HTML, "&amp", 500_000),
        Arguments.of(Format.HTML, "<", 1_000_000),
        Arguments.of(Format.HTML, "<a href=x>y", 100_000),
        Arguments.of(Format.MARKDOWN, "> ", 500_000),
        Arguments.of(Format.MARKDOWN, "*a **b ", 100_000),
        Arguments.of(Format.MARKDOWN, "[", 200_000),
        Arguments.of(Format.MARKDOWN, "`", 500_000),
        Arguments.of(Format.MARKDOWN, "- a\n", 200_000),
        Arguments.of(Format.MARKDOWN, "---\na: ", 200_000));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("monsters")
  void hostileMarkUpTakesItsLengthAndNoMore(Format format, String part, int times) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> format.read("monster", part.repeat(times) + "\n\nend"));
  }

  @Test
  void endingsTellTheFormat() {
    assertThat(List.of("a.txt", "a.en.md", "b.HTML", "c.htm"))
        .allSatisfy(name -> assertThat(Format.ofFile(name)).isPresent());
    assertThat(List.of("a.pdf", "txt", "a.ttl", "a.yaml"))
        .allSatisfy(name -> assertThat(Format.ofFile(name)).isEmpty());
  }

  private static Reading reading(Format format, String source) {
    return format.read("a", source).reading().orElseThrow();
  }
}
