package org.w3id.bayan.refer.issuer;

import java.util.List;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Sentences.Segment;

/** The sentences of a text, by their tokens, and which of them opens it behind its headings. */
final class SentenceOrder {
  private static final int HEADINGS = 8;

  private final int[] ends;
  private final int first;

  private SentenceOrder(int[] ends, int first) {
    this.ends = ends;
    this.first = first;
  }

  static SentenceOrder of(GlossedText text, List<Segment> sentences) {
    int[] ends = new int[sentences.size()];
    int token = 0;
    for (int index = 0; index < ends.length; index++) {
      token += sentences.get(index).tokens().size();
      ends[index] = token;
    }
    return new SentenceOrder(ends, first(text, ends));
  }

  /** The first sentence behind headings, and perhaps a line of place and date; 0 without these. */
  private static int first(GlossedText text, int[] ends) {
    int first = 0;
    while (first < HEADINGS && first + 1 < ends.length && isHeading(text, ends[first])) {
      first++;
    }
    return first;
  }

  private static boolean isHeading(GlossedText text, int end) {
    return end > 0
        && (text.token(end - 1).isWord()
            || text.token(end - 1).isNumber()
            || text.token(end - 1).form().equals(":"));
  }

  /** The sentence that opens the text. */
  int first() {
    return first;
  }

  int count() {
    return ends.length;
  }

  /** The first token of a sentence. */
  int begin(int sentence) {
    return sentence > 0 ? ends[sentence - 1] : 0;
  }

  /** The token behind a sentence. */
  int end(int sentence) {
    return ends[sentence];
  }

  /** The sentence in which a token stands. */
  int of(int token) {
    int sentence = 0;
    while (sentence < ends.length && ends[sentence] <= token) {
      sentence++;
    }
    return sentence;
  }
}
