package org.w3id.bayan.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.w3id.bayan.domain.Span;

/**
 * Cuts a text into sentences: Unicode's rules, without a break after known abbreviations, and with
 * two repairs for broken texts. A line break inside a sentence does not end it, and a fragment of
 * one or two words belongs to the sentence before.
 */
public final class SentenceSplitter {
  private static final int SHORTEST_SENTENCE = 3;
  private static final String TERMINATORS = ".!?؟:;؛…";
  private static final String CLOSING = "\"'”’»)]";

  private final BreakIterator breaks;

  /**
   * A splitter.
   *
   * @param language tag of the language
   * @param abbreviations words with a stop that ends no sentence
   */
  public SentenceSplitter(String language, Collection<String> abbreviations) {
    FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
    abbreviations.forEach(builder::suppressBreakAfter);
    this.breaks =
        builder.wrapIteratorWithFilter(
            BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)));
  }

  /**
   * One sentence.
   *
   * @param repaired whether parts were joined that the text holds apart
   */
  public record Part(Span span, boolean repaired) {}

  /** The sentences of a text, without the white space around them. */
  public List<Part> split(String text) {
    List<Part> parts = new ArrayList<>();
    int begin = 0;
    boolean repaired = false;
    for (int[] segment : segments(text)) {
      String soFar = text.substring(begin, segment[1]);
      String rest = text.substring(segment[1]);
      if (segment[1] < text.length() && isBrokenOff(text, begin, soFar, rest)) {
        repaired = true;
        continue;
      }
      add(parts, text, begin, segment[1], repaired);
      begin = segment[1];
      repaired = false;
    }
    return parts;
  }

  private List<int[]> segments(String text) {
    BreakIterator iterator = breaks.clone();
    iterator.setText(text);
    List<int[]> segments = new ArrayList<>();
    int begin = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      segments.add(new int[] {begin, end});
      begin = end;
    }
    return segments;
  }

  /** Whether a line ends here that is not the first, without a terminator or an empty line. */
  private static boolean isBrokenOff(String text, int begin, String soFar, String rest) {
    String words = soFar.stripTrailing();
    String gap = soFar.substring(words.length());
    boolean isHeading = text.substring(0, begin).isBlank();
    if (words.isBlank() || isHeading || gap.chars().filter(c -> c == '\n').count() != 1) {
      return false;
    }
    int last = words.codePointBefore(words.length());
    boolean terminated = TERMINATORS.indexOf(last) >= 0 || CLOSING.indexOf(last) >= 0;
    int next = rest.stripLeading().codePoints().findFirst().orElse('A');
    return !terminated && !Character.isUpperCase(next) && !Character.isDigit(next);
  }

  private static void add(List<Part> parts, String text, int begin, int end, boolean repaired) {
    String raw = text.substring(begin, end);
    String words = raw.strip();
    if (words.isEmpty()) {
      return;
    }
    int from = begin + raw.indexOf(words);
    int begins = text.codePointCount(0, from);
    Span span = new Span(begins, begins + words.codePointCount(0, words.length()));
    boolean sameLine = !text.substring(0, from).endsWith("\n");
    if (!parts.isEmpty() && sameLine && wordCount(words) < SHORTEST_SENTENCE) {
      Part before = parts.removeLast();
      parts.add(new Part(new Span(before.span().begin(), span.end()), true));
    } else {
      parts.add(new Part(span, repaired));
    }
  }

  private static long wordCount(String words) {
    return Tokenizer.tokenize(words).stream().filter(Token::isWord).count();
  }
}
