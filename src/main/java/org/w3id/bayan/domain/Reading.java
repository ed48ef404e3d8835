package org.w3id.bayan.domain;

/**
 * How a text with mark-up reads: its words without the mark-up, and where each of their code points
 * stands in the text as received. What stands there is never reordered.
 */
public final class Reading {
  private final String words;
  private final CodePointIndex index;
  private final int[] begins;
  private final int[] ends;

  /**
   * @param words what is read; a break between two blocks is an empty line
   * @param begins for each code point of the words, where what it stands for begins in the text as
   *     received; never falling
   * @param ends where it ends
   */
  public Reading(String words, int[] begins, int[] ends) {
    this.words = words;
    this.index = CodePointIndex.of(words);
    this.begins = begins.clone();
    this.ends = ends.clone();
    if (begins.length != index.length() || ends.length != index.length()) {
      throw new IllegalArgumentException(
          "%d code points have %d beginnings and %d ends"
              .formatted(index.length(), begins.length, ends.length));
    }
  }

  /** What is read. */
  public String words() {
    return words;
  }

  /** Where words that are read stand in the text as received, with the mark-up between them. */
  public Span received(Span read) {
    if (read.length() > 0) {
      return new Span(begins[read.begin()], ends[read.end() - 1]);
    }
    int place = read.begin() == 0 ? begins[0] : ends[read.begin() - 1];
    return new Span(place, place);
  }

  /** What is read of a span of the text as received. */
  public String words(Span received) {
    int from = firstFrom(received.begin());
    int to = Math.max(from, firstFrom(received.end()));
    return words.substring(index.utf16(from), index.utf16(to));
  }

  /** The first code point of the words that begins at a place of the text as received, or later. */
  private int firstFrom(int place) {
    return SpanIndex.firstFrom(begins, place);
  }
}
