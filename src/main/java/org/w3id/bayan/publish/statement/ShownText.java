package org.w3id.bayan.publish.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;

/**
 * A text as people see it, and where in it stands what was found.
 *
 * <p>A text with mark-up is shown as it reads, so its spans are looked for in what is read of their
 * sentence, each behind the one before.
 */
final class ShownText {
  private static final Pattern PLACE = Pattern.compile(".*#char=(\\d{1,9}),(\\d{1,9})");

  private final Facts facts;
  private final Node text;
  private final String source;
  private final Map<Node, Span> places = new HashMap<>();

  ShownText(Facts facts, Node text) {
    this.facts = facts;
    this.text = text;
    this.source = facts.string(text, Nif.isString).orElse("");
    List<Node> spans =
        facts.subjects().stream()
            .filter(this::isSpan)
            .sorted(
                Comparator.comparing((Node node) -> written(node).orElseThrow())
                    .thenComparing(Node::getURI))
            .toList();
    facts
        .string(text, Bayan.reads)
        .ifPresentOrElse(
            read -> placeInReading(read, spans),
            () -> spans.forEach(span -> places.put(span, written(span).orElseThrow())));
  }

  /** The characters. */
  String string() {
    return facts.string(text, Bayan.reads).orElse(source);
  }

  /** The language, as a BCP 47 tag; empty if nobody says. */
  String language() {
    return facts
        .object(text, Nif.isString)
        .map(Node::getLiteralLanguage)
        .filter(tag -> !tag.isEmpty())
        .or(() -> facts.string(text, DCTerms.language.asNode()))
        .orElse("");
  }

  /** The spans that stand in what is shown, and where. */
  Map<Node, Span> places() {
    return places;
  }

  /** The fragment of a span. */
  static String anchor(Node span) {
    return span.getURI().substring(span.getURI().indexOf('#') + 1);
  }

  private boolean isSpan(Node node) {
    return node.isURI()
        && node.getURI().startsWith(text.getURI() + "#")
        && written(node).isPresent();
  }

  private static Optional<Span> written(Node node) {
    Matcher matcher = PLACE.matcher(node.getURI());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return end < begin ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  /** A sentence: where it stands in the source, and where in the reading. */
  private static final class Sentence {
    private final Span inSource;
    private final int begin;
    private final int end;
    private int cursor;

    private Sentence(Span inSource, int begin, int end) {
      this.inSource = inSource;
      this.begin = begin;
      this.end = end;
      this.cursor = begin;
    }

    private boolean holds(Span span) {
      return inSource.contains(span);
    }

    /** Where some words stand in it: behind what was found last, or if not there, anywhere. */
    private int find(String words, String read) {
      for (int from : new int[] {cursor, begin}) {
        int found = read.indexOf(words, from);
        if (found >= 0 && found + words.length() <= end) {
          cursor = found;
          return found;
        }
      }
      return -1;
    }
  }

  private void placeInReading(String read, List<Node> spans) {
    int[] points = pointsUpTo(read);
    TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    int done = 0;
    for (Node span : spans) {
      if (facts.isA(span, Bayan.Sentence)) {
        String words = words(span);
        int begin = read.indexOf(words, done);
        if (begin >= 0) {
          done = begin + words.length();
          Span inSource = written(span).orElseThrow();
          sentences.putIfAbsent(inSource.begin(), new Sentence(inSource, begin, done));
          places.put(span, new Span(points[begin], points[done]));
        }
      }
    }
    for (Node span : spans) {
      Span inSource = written(span).orElseThrow();
      Map.Entry<Integer, Sentence> entry = sentences.floorEntry(inSource.begin());
      if (!places.containsKey(span) && entry != null && entry.getValue().holds(inSource)) {
        String words = words(span);
        int begin = entry.getValue().find(words, read);
        if (begin >= 0) {
          places.put(span, new Span(points[begin], points[begin + words.length()]));
        }
      }
    }
  }

  /** The words of a span: as they read, or else as they are written. */
  String words(Node span) {
    return facts
        .string(span, Bayan.reads)
        .orElseGet(() -> written(span).map(this::quote).orElse(""));
  }

  private String quote(Span span) {
    if (span.end() > source.codePointCount(0, source.length())) {
      return "";
    }
    int begin = source.offsetByCodePoints(0, span.begin());
    return source.substring(begin, source.offsetByCodePoints(begin, span.length()));
  }

  /** For each index of a string, how many code points stand before it. */
  private static int[] pointsUpTo(String string) {
    int[] points = new int[string.length() + 1];
    for (int index = 0, point = 0; index < string.length(); point++) {
      int width = Character.charCount(string.codePointAt(index));
      for (int offset = 0; offset < width; offset++) {
        points[index + offset] = point;
      }
      index += width;
      points[index] = point + 1;
    }
    return points;
  }
}
