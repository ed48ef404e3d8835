package org.w3id.bayan.publish.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.negotiation.Accept;

/**
 * A form in which an answer can be had. The first of a kind is what a client gets that has no wish.
 */
enum AnswerFormat {
  JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "json", "application/json"),
  XML(ResultSetLang.RS_XML, "application/sparql-results+xml", "xml", "application/xml", "text/xml"),
  CSV(ResultSetLang.RS_CSV, "text/csv", "csv"),
  TSV(ResultSetLang.RS_TSV, "text/tab-separated-values", "tsv"),
  TURTLE(RDFFormat.TURTLE_BLOCKS, "text/turtle", "ttl", "application/x-turtle"),
  N_TRIPLES(RDFFormat.NTRIPLES_UTF8, "application/n-triples", "nt", "text/plain"),
  JSON_LD(RDFFormat.JSONLD_PRETTY, "application/ld+json", "jsonld", "application/json"),
  RDF_XML(RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "rdf", "application/xml", "text/xml"),
  TRIG(RDFFormat.TRIG_BLOCKS, "application/trig", "trig"),
  N_QUADS(RDFFormat.NQUADS_UTF8, "application/n-quads", "nq");

  private final @Nullable Lang rows;
  private final @Nullable RDFFormat graph;
  private final String mediaType;
  private final String shortName;
  private final List<String> mediaTypes;

  AnswerFormat(Lang rows, String mediaType, String shortName, String... others) {
    this(rows, null, mediaType, shortName, others);
  }

  AnswerFormat(RDFFormat graph, String mediaType, String shortName, String... others) {
    this(null, graph, mediaType, shortName, others);
  }

  AnswerFormat(
      @Nullable Lang rows,
      @Nullable RDFFormat graph,
      String mediaType,
      String shortName,
      String[] others) {
    this.rows = rows;
    this.graph = graph;
    this.mediaType = mediaType;
    this.shortName = shortName;
    this.mediaTypes = Stream.concat(Stream.of(mediaType), Stream.of(others)).toList();
  }

  /** The forms that answers to a kind of query can have. */
  static List<AnswerFormat> offeredFor(Query query) {
    boolean rows = query.isSelectType() || query.isAskType();
    return Arrays.stream(values()).filter(format -> (format.rows != null) == rows).toList();
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
        || name.equals(name().toLowerCase(Locale.ROOT).replace("_", "-"));
  }

  String mediaType() {
    return mediaType;
  }

  /** What to send as Content-Type: for text, the character set too. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** How rows are written in it. */
  Optional<Lang> rows() {
    return Optional.ofNullable(rows);
  }

  /** How a graph is written in it. */
  Optional<RDFFormat> graph() {
    return Optional.ofNullable(graph);
  }
}
