package org.w3id.bayan.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.review.OutsideSource;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Prov;
import org.w3id.bayan.vocab.Sd;

/**
 * Says of each graph of a document what it holds, on what basis, and where it comes from. This is
 * what tells of a plain triple whether it is extracted, reviewed, stated, inferred or external.
 */
final class ProvenanceMapper {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Set<GraphKind> REVIEWED =
      Set.of(
          GraphKind.STATED,
          GraphKind.INFERRED,
          GraphKind.ERRATA,
          GraphKind.CODING,
          GraphKind.EXTERNAL);
  private static final Map<GraphKind, String> BASES =
      Map.of(
          GraphKind.STATED, "stated",
          GraphKind.INFERRED, "inferred",
          GraphKind.CODING, "inferred",
          GraphKind.EXTERNAL, "external",
          GraphKind.METADATA, "external",
          GraphKind.PROPOSED, "inferred");

  private final String documentId;
  private final Node text;
  private final Iris iris;

  ProvenanceMapper(String documentId, Node text, Iris iris) {
    this.documentId = documentId;
    this.text = text;
    this.iris = iris;
  }

  /** Describes these graphs. */
  void addGraphs(Graph provenance, Set<Node> graphs, String run) {
    for (Node graph : graphs) {
      GraphKind kind = iris.graphKind(graph).orElseThrow();
      provenance.add(graph, TYPE, Sd.NamedGraph);
      provenance.add(graph, TYPE, Prov.Entity);
      provenance.add(graph, LABEL, Literals.english(kind.code() + ": " + documentId));
      provenance.add(graph, DCTerms.isPartOf.asNode(), iris.dataset());
      provenance.add(graph, DCTerms.subject.asNode(), iris.statement(documentId));
      Optional.ofNullable(BASES.get(kind))
          .ifPresent(basis -> provenance.add(graph, Bayan.basis, Bayan.concept("basis", basis)));
      if (REVIEWED.contains(kind)) {
        provenance.add(graph, Bayan.layer, Bayan.concept("layer", "reviewed"));
      }
      if (REVIEWED.contains(kind) && kind != GraphKind.EXTERNAL) {
        provenance.add(graph, Prov.wasDerivedFrom, text);
      }
      if (kind == GraphKind.EXTRACTION) {
        provenance.add(graph, Bayan.layer, Bayan.concept("layer", "extracted"));
        addRun(provenance, graph, run);
      }
      if (kind == GraphKind.PENDING || kind == GraphKind.PROPOSED) {
        provenance.add(graph, Bayan.layer, Bayan.concept("layer", "extracted"));
        provenance.add(graph, Prov.wasDerivedFrom, text);
      }
    }
  }

  private void addRun(Graph provenance, Node graph, String run) {
    Node activity = iris.within(documentId, "extraction/" + run);
    provenance.add(graph, Prov.wasGeneratedBy, activity);
    provenance.add(graph, Prov.wasDerivedFrom, text);
    provenance.add(activity, TYPE, Prov.Activity);
    provenance.add(activity, Prov.used, text);
    provenance.add(
        activity,
        LABEL,
        Literals.english(
            "Extraction of %s by the rules and word lists %s".formatted(documentId, run)));
  }

  /** The IRI of an outside source. */
  Node source(String sourceId) {
    return iris.within(documentId, "source/" + sourceId.toLowerCase(java.util.Locale.ROOT));
  }

  /** Describes outside sources, and says which graph holds what each of them says. */
  void addSources(Graph provenance, Map<String, OutsideSource> sources, Set<Node> graphs) {
    sources.forEach((id, source) -> {
      Node node = source(id);
      provenance.add(node, TYPE, Prov.Entity);
      provenance.add(node, DCTerms.identifier.asNode(), Literals.string(id));
      provenance.add(node, DCTerms.description.asNode(), Literals.english(source.what()));
      provenance.add(node, LABEL, Literals.english(id + ": " + source.what()));
      for (String address : source.addresses()) {
        provenance.add(node, RDFS.seeAlso.asNode(), NodeFactory.createURI(address));
      }
      Node graph =
          iris.graph(GraphKind.EXTERNAL, documentId, id.toLowerCase(java.util.Locale.ROOT));
      if (graphs.contains(graph)) {
        provenance.add(graph, Prov.hadPrimarySource, node);
      }
    });
  }

  static Map<String, OutsideSource> byId(Iterable<OutsideSource> sources) {
    return java.util.stream.StreamSupport.stream(sources.spliterator(), false)
        .collect(Collectors.toMap(OutsideSource::id, source -> source));
  }
}
