package org.w3id.bayan.publish.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.serialize.Syntax;

/**
 * A form in which the content of a document can be had.
 *
 * @param syntax how it is written; empty for a page
 */
record Representation(String mediaType, String extension, String label, Optional<Syntax> syntax) {
  static final Representation PAGE =
      new Representation("text/html", "html", "HTML", Optional.empty());

  /** All that are offered; if a client has no preference it gets the first that there is. */
  static final List<Representation> OFFERED =
      List.of(
          of(Syntax.TURTLE),
          PAGE,
          of(Syntax.JSON_LD),
          of(Syntax.N_TRIPLES),
          of(Syntax.RDF_XML),
          of(Syntax.TRIG),
          of(Syntax.N_QUADS));

  private static Representation of(Syntax syntax) {
    return new Representation(
        syntax.mediaType(), syntax.extension(), syntax.label(), Optional.of(syntax));
  }

  boolean isPage() {
    return syntax.isEmpty();
  }

  /** What to send as Content-Type: for text, the character set too. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  static Optional<Representation> ofExtension(String extension) {
    return OFFERED.stream().filter(it -> it.extension.equals(extension)).findFirst();
  }

  /** The list for addresses that people open first: the page, then the rest. */
  static List<Representation> pageFirst() {
    return Stream.concat(Stream.of(PAGE), OFFERED.stream().filter(offered -> !offered.isPage()))
        .toList();
  }
}
