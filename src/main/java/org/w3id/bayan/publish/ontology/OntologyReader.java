package org.w3id.bayan.publish.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Makes the page of the ontology from what the graphs say. */
public final class OntologyReader {
  private static final Node ONTOLOGY =
      NodeFactory.createURI(Bayan.NS.substring(0, Bayan.NS.length() - 1));

  /** What is said of the ontology as a whole, and under which heading. */
  private static final List<Map.Entry<String, Node>> FACTS =
      List.of(
          Map.entry("version", OWL.versionInfo.asNode()),
          Map.entry(
              "prefix",
              NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespacePrefix")),
          Map.entry(
              "namespace",
              NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespaceUri")),
          Map.entry("modified", DCTerms.modified.asNode()),
          Map.entry("license", DCTerms.license.asNode()),
          Map.entry("citation", DCTerms.bibliographicCitation.asNode()));

  private final Material material;
  private final Terms terms;
  private final Phrases phrases;

  private OntologyReader(Material material, Phrases phrases, Iris iris) {
    this.material = material;
    this.terms = new Terms(material, phrases, iris);
    this.phrases = phrases;
  }

  /**
   * The page for an ontology.
   *
   * @param ontology its graph
   * @param store where its terms are used
   */
  public static OntologyPage page(Graph ontology, Store store, Phrases phrases, Iris iris) {
    return new OntologyReader(Material.of(ontology, store, iris), phrases, iris).page();
  }

  private OntologyPage page() {
    Graph graph = material.terms();
    List<OntologyPage.Term> classes = new ArrayList<>();
    List<OntologyPage.Term> properties = new ArrayList<>();
    for (Node term : Material.own(graph)) {
      (terms.isClass(term) ? classes : properties).add(terms.of(term));
    }
    Words title = terms.text(graph, ONTOLOGY, DCTerms.title.asNode());
    return new OntologyPage(
        title.text().isEmpty() ? phrases.words("terms.title") : title,
        about(),
        diagram(),
        tree(),
        classes,
        properties,
        schemes());
  }

  private OntologyPage.About about() {
    Graph graph = material.terms();
    List<Row> facts = new ArrayList<>();
    for (Map.Entry<String, Node> fact : FACTS) {
      List<Node> values = Terms.objects(graph, ONTOLOGY, fact.getValue());
      if (!values.isEmpty()) {
        facts.add(
            new Row(
                new Row.Value(
                    phrases.words("ontology." + fact.getKey()), Optional.empty(), List.of()),
                values.stream().map(this::said).toList()));
      }
    }
    List<Row.Value> versions = new ArrayList<>();
    for (Node property : List.of(OWL2.versionIRI.asNode(), OWL.priorVersion.asNode())) {
      Terms.objects(graph, ONTOLOGY, property).forEach(it -> versions.add(inFull(it)));
    }
    return new OntologyPage.About(
        terms.text(graph, ONTOLOGY, DCTerms.description.asNode()), facts, versions);
  }

  /** Dates as people say them, IRIs in full. */
  private Row.Value said(Node node) {
    if (node.isURI()) {
      return inFull(node);
    }
    return node.isLiteral() && node.getLiteralDatatypeURI().endsWith("#date")
        ? new Row.Value(
            Words.in(phrases.date(node.getLiteralLexicalForm()), phrases.lang()),
            Optional.empty(),
            List.of())
        : terms.value(node);
  }

  private Row.Value inFull(Node iri) {
    return new Row.Value(Words.code(iri.toString()), terms.value(iri).href(), List.of());
  }

  private Optional<Diagram> diagram() {
    Graph graph = material.terms();
    List<Diagram.Link> links = new ArrayList<>();
    Map<String, Words> labels = new HashMap<>();
    List<Node> own = Material.own(graph);
    own.forEach(term -> labels.put(Terms.anchor(term), terms.label(term)));
    for (Node property : own) {
      for (Node from : Terms.objects(graph, property, RDFS.domain.asNode())) {
        for (Node to : Terms.objects(graph, property, RDFS.range.asNode())) {
          if (own.contains(from) && own.contains(to)) {
            links.add(
                new Diagram.Link(Terms.anchor(property), Terms.anchor(from), Terms.anchor(to)));
          }
        }
      }
    }
    return Diagram.of(links, labels, phrases.dir().equals("rtl"));
  }

  private List<OntologyPage.Branch> tree() {
    List<Node> classes = Material.own(material.terms()).stream().filter(terms::isClass).toList();
    return classes.stream()
        .filter(term ->
            Terms.objects(material.terms(), term, RDFS.subClassOf.asNode()).stream()
                .noneMatch(classes::contains))
        .map(term -> branch(term, List.of()))
        .toList();
  }

  /**
   * A class with those below it.
   *
   * @param above those above it; an ontology in which one of them is below it too is not endless
   */
  private OntologyPage.Branch branch(Node term, List<Node> above) {
    List<Node> path = new ArrayList<>(above);
    path.add(term);
    return new OntologyPage.Branch(
        Terms.anchor(term),
        terms.label(term),
        Terms.subjects(material.terms(), RDFS.subClassOf.asNode(), term).stream()
            .filter(below -> below.getURI().startsWith(Bayan.NS) && !path.contains(below))
            .map(below -> branch(below, path))
            .toList());
  }

  private List<OntologyPage.Scheme> schemes() {
    Graph concepts = material.concepts();
    return Terms.subjects(concepts, RDF.type.asNode(), SKOS.ConceptScheme.asNode()).stream()
        .map(scheme ->
            new OntologyPage.Scheme(
                terms.value(scheme),
                terms.text(concepts, scheme, DCTerms.description.asNode()),
                Terms.subjects(concepts, SKOS.inScheme.asNode(), scheme).stream()
                    .map(this::concept)
                    .toList()))
        .toList();
  }

  private Row concept(Node concept) {
    Words definition = terms.text(material.concepts(), concept, SKOS.definition.asNode());
    return new Row(
        terms.value(concept),
        definition.text().isEmpty()
            ? List.of()
            : List.of(new Row.Value(definition, Optional.empty(), List.of())));
  }
}
