package org.w3id.bayan.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A half-open range of code points in the text as issued, before any folding.
 *
 * <p>An empty span is a place between two characters: where a missing full stop would stand.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("Reversed span [%d,%d)".formatted(begin, end));
    }
  }

  /**
   * Reads a span written as {@code begin-end}.
   *
   * @throws IllegalArgumentException if it is not written so, or is reversed
   */
  public static Span parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a span; write begin-end, for example 12-30".formatted(written));
    }
    return new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public int length() {
    return end - begin;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return begin + "-" + end;
  }
}
