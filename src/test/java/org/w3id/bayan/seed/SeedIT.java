package org.w3id.bayan.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.authority.Ontology;
import org.w3id.bayan.cli.Publisher;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;

/** What the published first statement must be, whatever the extractor learns. */
class SeedIT {
  private static final Iris IRIS = new Iris("http://localhost:8080/");
  private static final String ID = "us-iraq-jscd-2-joint-statement";

  @TempDir static Path directory;
  private static Store store;

  @BeforeAll
  static void publish() {
    store = publishInto(directory.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Store publishInto(Path place) {
    Settings settings = new Settings(IRIS, 0, Path.of("data"), place);
    Publisher.publishAll(settings);
    return Store.open(place);
  }

  @Test
  void theTextIsPublishedByteForByte() throws IOException {
    Graph source = store.graph(IRIS.graph(GraphKind.SOURCE, ID, "ar")).orElseThrow();
    assertThat(text(source))
        .isEqualTo(Files.readString(Path.of("data/statements", ID, "source.ar.txt")));
  }

  @Test
  void everySpanQuotesItsSliceOfTheText() {
    Graph source = store.graph(IRIS.graph(GraphKind.SOURCE, ID, "ar")).orElseThrow();
    Text text = new Text(text(source), "");
    int checked = 0;
    int quotable = 0;
    for (Node name : graphsOfTheDocument()) {
      Graph graph = store.graph(name).orElseThrow();
      for (Triple begin : graph.find(Node.ANY, Nif.beginIndex, Node.ANY).toList()) {
        Node node = begin.getSubject();
        Span span =
            new Span(number(graph, node, Nif.beginIndex), number(graph, node, Nif.endIndex));
        assertThat(lexical(graph, node, Nif.anchorOf))
            .as(node.toString())
            .isEqualTo(text.quote(span));
        List<Node> selectors = objects(graph, node, OA.hasSelector.asNode());
        selectors.forEach(selector -> assertSelects(graph, selector, span, text));
        if (isQuotable(graph, node)) {
          assertThat(selectors)
              .as(node.toString())
              .hasSize(2)
              .anyMatch(selector -> graph.contains(selector, OA.start.asNode(), Node.ANY))
              .anyMatch(selector -> graph.contains(selector, OA.exact.asNode(), Node.ANY));
          quotable++;
        }
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(500);
    assertThat(quotable).isGreaterThan(300);
  }

  /** A selector finds its span by the position, or by the words and those around them. */
  private static void assertSelects(Graph graph, Node selector, Span span, Text text) {
    if (graph.contains(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode())) {
      assertThat(number(graph, selector, OA.start.asNode())).isEqualTo(span.begin());
      assertThat(number(graph, selector, OA.end.asNode())).isEqualTo(span.end());
    } else {
      assertThat(lexical(graph, selector, OA.exact.asNode()))
          .as(selector.toString())
          .isEqualTo(text.quote(span));
      String before = lexical(graph, selector, OA.prefix.asNode());
      String after = lexical(graph, selector, OA.suffix.asNode());
      assertThat(before + text.quote(span) + after)
          .isEqualTo(
              text.quote(new Span(span.begin() - length(before), span.end() + length(after))));
    }
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** Whether a node is a mention, the clause of an act, or what a note is about. */
  private static boolean isQuotable(Graph graph, Node node) {
    return graph.contains(node, RDF.type.asNode(), Bayan.Mention)
        || graph.contains(Node.ANY, Bayan.span, node)
        || graph.contains(Node.ANY, OA.hasTarget.asNode(), node);
  }

  @Test
  void theReviewIsThereInFull() {
    Graph stated = store.graph(IRIS.graph(GraphKind.STATED, ID)).orElseThrow();
    Graph errata = store.graph(IRIS.graph(GraphKind.ERRATA, ID)).orElseThrow();
    assertThat(instances(stated, Bayan.SpeechAct)).hasSize(36);
    assertThat(instances(stated, Bayan.Mention)).hasSize(197);
    assertThat(instances(stated, Bayan.Sentence)).hasSize(25);
    assertThat(instances(errata, Bayan.Erratum)).hasSize(27);
  }

  @Test
  void theLayersAreNeverMixed() {
    Node reviewed = Bayan.concept("layer", "reviewed");
    Node extracted = Bayan.concept("layer", "extracted");
    for (Node name : graphsOfTheDocument()) {
      GraphKind kind = IRIS.graphKind(name).orElseThrow();
      if (kind != GraphKind.PROVENANCE) {
        Node other = kind == GraphKind.EXTRACTION ? reviewed : extracted;
        assertThat(store.graph(name).orElseThrow().find(Node.ANY, Bayan.layer, other).toList())
            .as(name.toString())
            .isEmpty();
      }
    }
    Node view = Quad.defaultGraphIRI;
    store
        .dataset()
        .executeRead(() -> {
          assertThat(store.dataset().contains(view, Node.ANY, Bayan.layer, reviewed)).isTrue();
          assertThat(
                  store.dataset().stream(view, Node.ANY, Bayan.layer, extracted)
                      .filter(quad -> !quad.getSubject().getURI().contains("/graph/")))
              .isEmpty();
        });
  }

  @Test
  void thePublishedViewKeepsTheShapes() {
    Graph view = GraphFactory.createDefaultGraph();
    store
        .dataset()
        .executeRead(() ->
            store.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEach(quad -> view.add(quad.asTriple())));
    var report = ShaclValidator.get().validate(Ontology.read().shapes(), view);
    assertThat(
            report.getEntries().stream()
                .filter(entry -> entry.severity().level().getLocalName().equals("Violation"))
                .map(entry -> entry.focusNode() + " " + entry.message()))
        .isEmpty();
  }

  @Test
  void theSameInputGivesTheSameGraphs() {
    try (Store again = publishInto(directory.resolve("again"))) {
      assertThat(quads(again)).isEqualTo(quads(store));
    }
  }

  private static List<Node> graphsOfTheDocument() {
    return store
        .dataset()
        .calculateRead(() -> {
          Set<String> names = new TreeSet<>();
          store
              .dataset()
              .listGraphNodes()
              .forEachRemaining(name ->
                  IRIS.documentOfGraph(name)
                      .filter(ID::equals)
                      .ifPresent(unused -> names.add(name.getURI())));
          return names.stream().map(NodeFactory::createURI).toList();
        });
  }

  private static Set<Quad> quads(Store of) {
    return of.dataset().calculateRead(() -> of.dataset().stream().collect(Collectors.toSet()));
  }

  private static String text(Graph source) {
    return lexical(source, IRIS.text(ID, "ar"), Nif.isString);
  }

  private static List<Triple> instances(Graph graph, Node type) {
    return graph.find(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), type).toList();
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(lexical(graph, subject, property));
  }

  private static String lexical(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }
}
