package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.RdfFile;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.ingest.Metadata.Said;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Reads the metadata of one document. */
final class MetadataReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Node TITLE = DCTerms.title.asNode();
  private static final Node ISSUED = DCTerms.issued.asNode();
  private static final Node LABEL = SKOS.prefLabel.asNode();

  private final Iris iris;
  private final String documentId;
  private final Node document;
  private final Path source;
  private final Parties parties;

  MetadataReader(Iris iris, String documentId, Path source, Parties parties) {
    this.iris = iris;
    this.documentId = documentId;
    this.document = iris.statement(documentId);
    this.source = source;
    this.parties = parties;
  }

  /** Nothing is given. */
  Metadata nothing() {
    return new Metadata(
        GraphFactory.createDefaultGraph(), Optional.empty(), List.of(), DateAnchor.UNKNOWN);
  }

  /**
   * Reads a metadata file.
   *
   * @throws BadInputException if it is about something else or contradicts the text
   */
  Metadata read(Path file, Text text) {
    Graph graph = RdfFile.read(file, Lang.TURTLE, iris).getDefaultGraph();
    if (!graph.contains(document, Node.ANY, Node.ANY)) {
      throw new BadInputException(
          "%s says nothing about <id/document/%s>, the document it lies beside"
              .formatted(file, documentId));
    }
    String prefix = document.getURI();
    for (Triple triple : graph.find().toList()) {
      if (!triple.getSubject().isURI() || !triple.getSubject().getURI().startsWith(prefix)) {
        throw new BadInputException(
            "%s describes %s; it may only describe <id/document/%s> and its text"
                .formatted(file, triple.getSubject(), documentId));
      }
    }
    checkDigest(file, graph, text);
    return interpret(file, graph);
  }

  private static void checkDigest(Path file, Graph graph, Text text) {
    graph
        .find(Node.ANY, Bayan.sha256, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .filterDrop(text.sha256()::equals)
        .nextOptional()
        .ifPresent(given -> {
          throw new BadInputException(
              "%s gives the SHA-256 %s, but the text beside it has %s: it has been changed"
                  .formatted(file, given, text.sha256()));
        });
  }

  private Metadata interpret(Path file, Graph graph) {
    List<ThingId> issuing = new ArrayList<>();
    for (Triple triple : graph.find(document, Bayan.issuingParty, Node.ANY).toList()) {
      issuing.add(
          iris.thingId(triple.getObject())
              .orElseThrow(() ->
                  new BadInputException(
                      "%s: the issuing party %s is not a thing of this installation"
                          .formatted(file, triple.getObject()))));
    }
    issuing.sort(null);
    Optional<String> language =
        graph
            .find(Node.ANY, DCTerms.language.asNode(), Node.ANY)
            .nextOptional()
            .map(triple -> triple.getObject().getLiteralLexicalForm());
    DateAnchor anchor =
        graph
            .find(document, ISSUED, Node.ANY)
            .nextOptional()
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .map(date -> anchor(file, date))
            .orElse(DateAnchor.UNKNOWN);
    return new Metadata(graph, language, issuing, anchor);
  }

  private static DateAnchor anchor(Path file, String date) {
    if (!DATE.matcher(date).matches()) {
      throw new BadInputException(
          "%s: the date of issue \"%s\" is not YYYY, YYYY-MM or YYYY-MM-DD".formatted(file, date));
    }
    try {
      return DateAnchor.of(date);
    } catch (java.time.DateTimeException e) {
      throw new BadInputException(
          "%s: the date of issue \"%s\" does not exist".formatted(file, date));
    }
  }

  /** The title in a language, if the metadata have one. */
  Optional<String> title(Metadata given, String language) {
    return given
        .graph()
        .find(document, TITLE, Node.ANY)
        .filterKeep(triple -> triple.getObject().getLiteralLanguage().equals(language))
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm());
  }

  /** Adds what is said in words. */
  Metadata complete(Metadata given, List<Said> said, String language) {
    Graph graph = GraphFactory.createDefaultGraph();
    given.graph().find().forEach(graph::add);
    said.stream()
        .flatMap(one -> one.given().title().stream())
        .findFirst()
        .ifPresent(title -> graph.add(document, TITLE, literal(title, language)));
    for (Triple title : graph.find(document, TITLE, Node.ANY).toList()) {
      graph.add(document, LABEL, title.getObject());
    }
    for (Said one : said) {
      one.given().date().ifPresent(date -> addDate(graph, date, one.by()));
      one.given().origin().ifPresent(origin -> addOrigin(graph, origin, one.by()));
      for (String party : one.given().parties()) {
        graph.add(document, Bayan.issuingParty, iris.thing(parties.get(party)));
      }
    }
    return interpret(source, graph);
  }

  private void addDate(Graph graph, String date, String by) {
    anchor(source, date);
    Node literal = date(date);
    if (!graph.contains(document, ISSUED, literal) && graph.contains(document, ISSUED, Node.ANY)) {
      throw new BadInputException(
          "%s: the date of issue is contradictory: %s says %s, the metadata has another already"
              .formatted(source, by, date));
    }
    graph.add(document, ISSUED, literal);
  }

  /** A date of issue, as precise as it is known. */
  static Node date(String date) {
    RDFDatatype type =
        switch (date.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(date, type);
  }

  private void addOrigin(Graph graph, String origin, String by) {
    if (!origin.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new BadInputException(
          "%s: the source \"%s\", as %s says, is not a web address".formatted(source, origin, by));
    }
    graph.add(document, DCTerms.source.asNode(), NodeFactory.createURI(origin));
  }

  private static Node literal(String value, String language) {
    return NodeFactory.createLiteralLang(value, language);
  }
}
