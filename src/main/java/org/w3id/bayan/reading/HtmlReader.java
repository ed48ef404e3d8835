package org.w3id.bayan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.w3id.bayan.domain.Reading;

/**
 * Reads the article of a web page: what a reader of the page takes for its text, without
 * navigation, scripts and styles. Broken mark-up is mended as browsers do.
 */
final class HtmlReader {
  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "option", "legend");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String source;
  private final int shift;
  private final List<Run> runs = new ArrayList<>();

  private HtmlReader(String source, int shift) {
    this.source = source;
    this.shift = shift;
  }

  /** A run of text, and what stands before it: a new line, a new block. */
  private record Run(int begin, int end, int lines, boolean block) {}

  static Marked read(String source) {
    int begin = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    Document document = parse(source.substring(begin));
    ReadingBuilder builder = new ReadingBuilder(source);
    Element article = article(document);
    new HtmlReader(source, begin).read(article, builder);
    Optional<Reading> reading = builder.build();
    return new Marked(reading, Given.NOTHING, new HtmlHints(document, article, begin).all(source));
  }

  /** Reads HTML that stands inside another text. */
  static void read(String source, int begin, int end, ReadingBuilder builder) {
    Document document = parse(source.substring(begin, end));
    new HtmlReader(source, begin).read(document.body(), builder);
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /** The part of the page that is its text: what is marked so, if that is one thing. */
  private static Element article(Document document) {
    return only(document, "[itemprop=articleBody]")
        .or(() -> only(document, "main, [role=main]").map(HtmlReader::within))
        .or(() -> only(document, "article"))
        .orElse(document.body());
  }

  private static Element within(Element main) {
    return only(main, "article").orElse(main);
  }

  private static Optional<Element> only(Element around, String selector) {
    List<Element> found =
        around.select(selector).stream()
            .filter(element -> !element.equals(around) && element.hasText())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void read(Element article, ReadingBuilder builder) {
    article.filter(new Walk(PageFurniture.of(article)));
    runs.sort(Comparator.comparingInt(Run::begin));
    RawText text = new RawText(source, false, builder);
    for (Run run : runs) {
      if (run.block()) {
        builder.paragraph();
      }
      for (int line = 0; line < run.lines(); line++) {
        builder.line();
      }
      text.read(run.begin() + shift, run.end() + shift);
    }
    builder.paragraph();
  }

  /** Goes through the page in the order of its tree, which broken mark-up may have rearranged. */
  private final class Walk implements NodeFilter {
    private final PageFurniture furniture;
    private int lines;
    private boolean block;

    Walk(PageFurniture furniture) {
      this.furniture = furniture;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && text.sourceRange().isTracked()) {
        add(text);
      } else if (node instanceof Element element) {
        if (depth > 0 && furniture.has(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        lines += element.nameIs("br") ? 1 : 0;
        block = block || stands(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      block = block || (node instanceof Element element && stands(element));
      return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
      boolean blank = text.isBlank();
      runs.add(
          new Run(
              text.sourceRange().startPos(),
              text.sourceRange().endPos(),
              blank ? 0 : lines,
              !blank && block));
      lines = blank ? lines : 0;
      block = blank && block;
    }
  }

  private static boolean stands(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }
}
