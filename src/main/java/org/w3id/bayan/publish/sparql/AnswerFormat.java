package org.w3id.bayan.publish.sparql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.serialize.Syntax;

/**
 * A form in which an answer can be had.
 *
 * @param rows how rows are written in it; empty for a form of graphs, and for a page
 * @param syntax how a graph is written in it; empty for a form of rows, and for a page
 * @param shortName by which a client may ask for it outside of the header
 * @param mediaTypes by which clients ask for it, the right one first
 */
record AnswerFormat(
    Optional<Lang> rows, Optional<Syntax> syntax, String shortName, List<String> mediaTypes) {

  /** All; of its kind, a client that has no wish gets the first. */
  private static final List<AnswerFormat> OFFERED =
      List.of(
          of(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
          of(
              ResultSetLang.RS_XML,
              "xml",
              "application/sparql-results+xml",
              "application/xml",
              "text/xml"),
          of(ResultSetLang.RS_CSV, "csv", "text/csv"),
          of(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
          of(Syntax.TURTLE, "application/x-turtle"),
          of(Syntax.N_TRIPLES, "text/plain"),
          of(Syntax.JSON_LD, "application/json"),
          of(Syntax.RDF_XML, "application/xml", "text/xml"),
          of(Syntax.TRIG),
          of(Syntax.N_QUADS));

  /** For readers; a client must name it to get it. */
  private static final AnswerFormat PAGE =
      new AnswerFormat(Optional.empty(), Optional.empty(), "html", List.of("text/html"));

  AnswerFormat {
    mediaTypes = List.copyOf(mediaTypes);
  }

  private static AnswerFormat of(Lang rows, String shortName, String... mediaTypes) {
    return new AnswerFormat(Optional.of(rows), Optional.empty(), shortName, List.of(mediaTypes));
  }

  private static AnswerFormat of(Syntax syntax, String... others) {
    List<String> mediaTypes =
        Stream.concat(Stream.of(syntax.mediaType()), Stream.of(others)).toList();
    return new AnswerFormat(Optional.empty(), Optional.of(syntax), syntax.extension(), mediaTypes);
  }

  /** The forms that answers to a kind of query can have. */
  static List<AnswerFormat> offeredFor(Query query) {
    boolean rows = query.isSelectType() || query.isAskType();
    return Stream.concat(
            OFFERED.stream().filter(format -> format.rows.isPresent() == rows), Stream.of(PAGE))
        .toList();
  }

  /**
   * The form that a client wants.
   *
   * @param named as the client names it outside of the header: a short name or a media type; a name
   *     that is none of ours counts for nothing
   * @return nothing, if the client accepts none of those that there are
   */
  static Optional<AnswerFormat> choose(Query query, Accept accept, Optional<String> named) {
    List<AnswerFormat> offered = offeredFor(query);
    return named
        .map(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(name -> offered.stream().filter(format -> format.isCalled(name)).findFirst())
        .or(() -> accept.best(offered, format -> format.mediaTypes));
  }

  private boolean isCalled(String name) {
    return shortName.equals(name)
        || mediaTypes.contains(name)
        || syntax.filter(one -> one.label().equalsIgnoreCase(name)).isPresent();
  }

  boolean isPage() {
    return rows.isEmpty() && syntax.isEmpty();
  }

  /** What people call it. */
  String label() {
    return syntax.map(Syntax::label).orElseGet(() -> shortName.toUpperCase(Locale.ROOT));
  }

  String mediaType() {
    return mediaTypes.getFirst();
  }

  /** What to send as Content-Type: for text, the character set too. */
  String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + ";charset=utf-8" : mediaType();
  }
}
