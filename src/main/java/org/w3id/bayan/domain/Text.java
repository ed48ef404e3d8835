package org.w3id.bayan.domain;

/** The text of a document exactly as received, addressed by code points. */
public final class Text {
  private final String characters;
  private final String sha256;
  private final int length;

  /**
   * @param characters the decoded text; never normalised, trimmed or corrected
   * @param sha256 digest of the bytes as received, lower-case hexadecimal
   */
  public Text(String characters, String sha256) {
    this.characters = characters;
    this.sha256 = sha256;
    this.length = characters.codePointCount(0, characters.length());
  }

  /** The decoded text. */
  public String characters() {
    return characters;
  }

  /** The digest of the bytes as received, lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /**
   * The words at a span.
   *
   * @throws IndexOutOfBoundsException if the span lies outside the text
   */
  public String quote(Span span) {
    if (length == characters.length()) {
      return characters.substring(span.begin(), span.end());
    }
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
    return quote(new Span(from, Math.min(length, from + limit)));
  }

  /** Whether a span lies inside the text. */
  public boolean covers(Span span) {
    return span.end() <= length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && text.characters.equals(characters)
        && text.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Text[%s]".formatted(sha256);
  }
}
