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
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Facts facts;
  private final int[] points;
  private final String shown;
  private final String language;
  private final Map<Node, Span> inSource = new HashMap<>();
  private final Map<Node, Span> places = new HashMap<>();

  ShownText(Facts facts, Node text) {
    this.facts = facts;
    String source = facts.string(text, Nif.isString).orElse("");
    this.points = source.codePoints().toArray();
    this.shown = facts.string(text, Bayan.reads).orElse(source);
    this.language = languageOf(facts, text);
    facts.subjects().stream()
        .filter(span -> facts.objects(span, Bayan.spanOf).anyMatch(text::equals))
        .forEach(span -> written(span).ifPresent(place -> inSource.put(span, place)));
    List<Node> spans =
        inSource.keySet().stream()
            .sorted(
                Comparator.comparing((Node span) -> placeInSource(span))
                    .thenComparing(Node::getURI))
            .toList();
    facts
        .string(text, Bayan.reads)
        .ifPresentOrElse(read -> placeInReading(read, spans), () -> places.putAll(inSource));
  }

  /** The characters. */
  String string() {
    return shown;
  }

  /** The language, as a BCP 47 tag; empty if nobody says. */
  String language() {
    return language;
  }

  static String languageOf(Facts facts, Node text) {
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

  /** The fragment by which the words of a span are addressed. */
  String anchor(Node span) {
    Span place = placeInSource(span);
    return "char=%d,%d".formatted(place.begin(), place.end());
  }

  private Span placeInSource(Node span) {
    return inSource.getOrDefault(span, new Span(0, 0));
  }

  /** Most spans say in their IRI where they stand; those with a name of their own say it apart. */
  private Optional<Span> written(Node span) {
    Matcher matcher = PLACE.matcher(span.getURI());
    return matcher.matches()
        ? span(matcher.group(1), matcher.group(2))
        : facts
            .string(span, Nif.beginIndex)
            .flatMap(begin -> facts.string(span, Nif.endIndex).flatMap(end -> span(begin, end)));
  }

  private static Optional<Span> span(String begin, String end) {
    if (!NUMBER.matcher(begin).matches() || !NUMBER.matcher(end).matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(begin);
    int last = Integer.parseInt(end);
    return last < first ? Optional.empty() : Optional.of(new Span(first, last));
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
    int[] before = pointsUpTo(read);
    TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    int done = 0;
    for (Node span : spans) {
      if (facts.isA(span, Bayan.Sentence)) {
        String words = words(span);
        int begin = read.indexOf(words, done);
        if (begin >= 0) {
          done = begin + words.length();
          Span place = placeInSource(span);
          sentences.putIfAbsent(place.begin(), new Sentence(place, begin, done));
          places.put(span, new Span(before[begin], before[done]));
        }
      }
    }
    for (Node span : spans) {
      Span place = placeInSource(span);
      Map.Entry<Integer, Sentence> entry = sentences.floorEntry(place.begin());
      if (!places.containsKey(span) && entry != null && entry.getValue().holds(place)) {
        String words = words(span);
        int begin = entry.getValue().find(words, read);
        if (begin >= 0) {
          places.put(span, new Span(before[begin], before[begin + words.length()]));
        }
      }
    }
  }

  /** The words of a span: as they read, or else as they are written. */
  String words(Node span) {
    return facts.string(span, Bayan.reads).orElseGet(() -> quote(placeInSource(span)));
  }

  private String quote(Span span) {
    return span.end() <= points.length ? new String(points, span.begin(), span.length()) : "";
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
