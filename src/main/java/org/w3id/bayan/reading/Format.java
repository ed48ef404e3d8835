package org.w3id.bayan.reading;

import java.util.Locale;
import java.util.Optional;

/** The formats that statements come in. */
public enum Format {
  PLAIN("text/plain", "txt|text"),
  MARKDOWN("text/markdown", "md|markdown"),
  HTML("text/html", "html?|xhtml");

  private final String mediaType;
  private final String endings;

  Format(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** Its registered media type. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Finds the words.
   *
   * @param file the name of the file, for messages
   * @param characters the text as received
   */
  public Marked read(String file, String characters) {
    return switch (this) {
      case PLAIN -> Marked.plain();
      case MARKDOWN -> MarkdownReader.read(file, characters);
      case HTML -> HtmlReader.read(characters);
    };
  }

  /** The format that the ending of a file name tells. */
  public static Optional<Format> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.contains(".") && ending.matches(format.endings)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format with this media type; plain text if there is none. */
  public static Format ofMediaType(String mediaType) {
    for (Format format : values()) {
      if (format.mediaType.equals(mediaType)) {
        return format;
      }
    }
    return PLAIN;
  }
}
