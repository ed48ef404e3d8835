package org.w3id.bayan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.domain.Reading;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.reading.Hints.Hint;

/** Reads Markdown, with or without front matter. */
final class MarkdownReader {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\uFEFF?---[ \\t]*\\R(?:(.*?)\\R)??(?:---|\\.\\.\\.)[ \\t]*(?:\\R|$)", Pattern.DOTALL);

  /** Deeper nesting is read as text; nobody writes it on purpose. */
  private static final int DEEPEST = 64;

  private final String source;
  private final int shift;
  private final ReadingBuilder builder;
  private final RawText text;

  private MarkdownReader(String source, int shift) {
    this.source = source;
    this.shift = shift;
    this.builder = new ReadingBuilder(source);
    this.text = new RawText(source, true, builder);
  }

  static Marked read(String file, String source) {
    Matcher front = FRONT_MATTER.matcher(source);
    boolean hasFront = front.lookingAt();
    Given given =
        hasFront && front.group(1) != null
            ? GivenReader.read(file, 2, front.group(1))
            : Given.NOTHING;
    int begin = hasFront ? front.end() : source.startsWith("\uFEFF") ? 1 : 0;
    return new MarkdownReader(source, begin).read(given);
  }

  private Marked read(Given given) {
    Node document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build()
            .parse(source.substring(shift));
    @Nullable Node node = document;
    while (node != null) {
      boolean inside = enter(node) && node.getFirstChild() != null;
      node = inside ? node.getFirstChild() : after(node);
    }
    Optional<Reading> reading = builder.build();
    Optional<Hint> title = reading.flatMap(read -> title(document, read));
    return new Marked(reading, given, new Hints(title, Optional.empty(), Optional.empty()));
  }

  /** The next node that does not lie below this one; blocks that end on the way stand apart. */
  private @Nullable Node after(Node node) {
    @Nullable Node at = node;
    while (at != null) {
      leave(at);
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return at;
  }

  /** Reads what a node itself says; whether to go on below it. */
  private boolean enter(Node node) {
    switch (node) {
      case Text words -> words.getSourceSpans().forEach(span -> text.read(begin(span), end(span)));
      case Code code -> code(code);
      case SoftLineBreak end -> builder.space(true);
      case HardLineBreak end -> builder.line();
      case HtmlInline tag -> inline(tag);
      case HtmlBlock html -> HtmlReader.read(source, first(html), last(html), builder);
      case FencedCodeBlock code -> lines(code, 1);
      case IndentedCodeBlock code -> lines(code, 0);
      case Image image -> {
        return false;
      }
      case LinkReferenceDefinition definition -> {
        return false;
      }
      case Block block -> builder.paragraph();
      default -> {}
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof Block && !(node instanceof Document)) {
      builder.paragraph();
    }
  }

  private void inline(HtmlInline tag) {
    if (tag.getLiteral().matches("(?i)<br\\s*/?>")) {
      builder.line();
    }
  }

  /** Words between backticks stand for themselves. */
  private void code(Code code) {
    RawText literal = new RawText(source, false, builder);
    for (SourceSpan span : code.getSourceSpans()) {
      builder.space(begin(span) > first(code));
      int begin = begin(span);
      int end = end(span);
      while (begin < end && source.charAt(begin) == '`') {
        begin++;
      }
      while (end > begin && source.charAt(end - 1) == '`') {
        end--;
      }
      literal.read(begin, end);
    }
  }

  /** What is set as code in a statement is text that someone indented. */
  private void lines(Block code, int fence) {
    builder.paragraph();
    int number = 0;
    for (SourceSpan span : code.getSourceSpans()) {
      String line = source.substring(begin(span), end(span));
      boolean isFence = fence > 0 && (number == 0 || line.strip().matches("`{3,}|~{3,}"));
      if (!isFence) {
        text.read(begin(span), end(span));
        builder.line();
      }
      number++;
    }
  }

  private Optional<Hint> title(Node document, Reading reading) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && !heading.getSourceSpans().isEmpty()) {
        Span span =
            new Span(
                source.codePointCount(0, first(heading)), source.codePointCount(0, last(heading)));
        return Optional.of(new Hint(reading.words(span).strip(), "heading", span))
            .filter(hint -> !hint.value().isEmpty());
      }
    }
    return Optional.empty();
  }

  private int begin(SourceSpan span) {
    return span.getInputIndex() + shift;
  }

  private int end(SourceSpan span) {
    return begin(span) + span.getLength();
  }

  private int first(Node node) {
    return begin(node.getSourceSpans().getFirst());
  }

  private int last(Node node) {
    return end(node.getSourceSpans().getLast());
  }
}
