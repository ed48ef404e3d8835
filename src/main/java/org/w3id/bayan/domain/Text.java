package org.w3id.bayan.domain;

import java.util.Optional;

/** The text of a document exactly as received, addressed by code points. */
public final class Text {
  private static final String PLAIN = "text/plain";

  private final String characters;
  private final String sha256;
  private final String mediaType;
  private final Optional<Reading> reading;
  private final CodePointIndex index;

  /**
   * A text as received.
   *
   * @param characters the decoded text; never normalised, trimmed or corrected
   * @param sha256 digest of the bytes as received, lower-case hexadecimal
   * @param mediaType what it is written in
   * @param reading how it reads, if mark-up stands between its words
   */
  public Text(String characters, String sha256, String mediaType, Optional<Reading> reading) {
    this.characters = characters;
    this.sha256 = sha256;
    this.mediaType = mediaType;
    this.reading = reading;
    this.index = CodePointIndex.of(characters);
  }

  /** A text without mark-up. */
  public Text(String characters, String sha256) {
    this(characters, sha256, PLAIN, Optional.empty());
  }

  /** The decoded text. */
  public String characters() {
    return characters;
  }

  /** Digest of the bytes as received. */
  public String sha256() {
    return sha256;
  }

  /** The media type that it is written in. */
  public String mediaType() {
    return mediaType;
  }

  /** How it reads, if mark-up stands between its words. */
  public Optional<Reading> reading() {
    return reading;
  }

  /** Number of code points. */
  public int length() {
    return index.length();
  }

  /**
   * What stands at a span, with its mark-up.
   *
   * @throws IndexOutOfBoundsException if the span lies outside the text
   */
  public String quote(Span span) {
    return characters.substring(index.utf16(span.begin()), index.utf16(span.end()));
  }

  /** The words at a span as a reader sees them: without mark-up. */
  public String words(Span span) {
    return reading.map(read -> read.words(span)).orElseGet(() -> quote(span));
  }

  /** The text as a reader sees it. Its offsets are not those of the text as received. */
  public Text asRead() {
    return reading.map(read -> new Text(read.words(), sha256)).orElse(this);
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && characters.equals(text.characters)
        && sha256.equals(text.sha256);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return "text of %d code points, SHA-256 %s".formatted(length(), sha256);
  }
}
