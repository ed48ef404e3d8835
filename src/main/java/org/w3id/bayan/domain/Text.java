package org.w3id.bayan.domain;

/**
 * The text of a document exactly as received, addressed by code points.
 *
 * @param characters the decoded text; never normalised, trimmed or corrected
 * @param sha256 digest of the bytes as received, lower-case hexadecimal
 */
public record Text(String characters, String sha256) {

  /** Number of code points. */
  public int length() {
    return characters.codePointCount(0, characters.length());
  }

  /**
   * The words at a span.
   *
   * @throws IndexOutOfBoundsException if the span lies outside the text
   */
  public String quote(Span span) {
    int from = characters.offsetByCodePoints(0, span.begin());
    int to = characters.offsetByCodePoints(from, span.length());
    return characters.substring(from, to);
  }

  /** Up to {@code limit} code points that stand before a span, to find it again by its context. */
  public String prefix(Span span, int limit) {
    int from = Math.max(0, span.begin() - limit);
    return quote(new Span(from, span.begin()));
  }

  /** Up to {@code limit} code points that stand after a span. */
  public String suffix(Span span, int limit) {
    int from = span.end();
    return quote(new Span(from, Math.min(length(), from + limit)));
  }

  /** Whether a span lies inside the text. */
  public boolean covers(Span span) {
    return span.end() <= length();
  }
}
