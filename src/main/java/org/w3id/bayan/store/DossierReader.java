package org.w3id.bayan.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Dqv;
import org.w3id.bayan.vocab.Nif;

/** Collects from the published view what is said of one document. */
final class DossierReader {
  /** How many findings of a kind are read; a text of a million characters has more. */
  private static final int MOST_FINDINGS = 6_000;

  private static final Node TYPE = RDF.type.asNode();

  /** What only says again where a span stands. */
  private static final Set<Node> POSITIONS =
      Set.of(
          OA.hasSelector.asNode(), OA.hasSource.asNode(), Nif.anchorOf, Dqv.hasQualityMeasurement);

  /** By these a finding leads to a thing whose own facts are told with the document. */
  private static final Set<Node> LEADING =
      Set.of(
          Bayan.mentions,
          Bayan.proposes,
          Bayan.concludes,
          Bayan.framedBy,
          Bayan.madeAt,
          Bayan.commitmentStrength);

  private static final List<Node> TELLING =
      List.of(
          TYPE,
          SKOS.notation.asNode(),
          Bayan.statusAssertion,
          Bayan.dateAssertion,
          Bayan.eventStatus,
          Bayan.eventType,
          Bayan.atPlace);

  private final DatasetGraph dataset;
  private final Node document;
  private final List<Triple> facts = new ArrayList<>();
  private final Set<Node> told = new HashSet<>();
  private final Set<Node> leads = new LinkedHashSet<>();
  private boolean whole = true;

  private DossierReader(DatasetGraph dataset, Node document) {
    this.dataset = dataset;
    this.document = document;
  }

  /** Within a transaction: what is said of a document. */
  static Dossier read(DatasetGraph dataset, Node document) {
    DossierReader reader = new DossierReader(dataset, document);
    reader.read();
    return new Dossier(document, reader.facts, reader.labels(), reader.whole);
  }

  private void read() {
    tell(document);
    for (Node text : objects(document, Bayan.hasText)) {
      tell(text);
      for (Node span : bounded(subjects(Bayan.spanOf, text))) {
        tell(span);
        for (Node note : subjects(OA.hasTarget.asNode(), span)) {
          tell(note);
          objects(note, OA.hasBody.asNode()).forEach(this::tell);
        }
      }
    }
    bounded(subjects(Bayan.statedIn, document)).forEach(this::tell);
    leads.addAll(subjects(DCTerms.isReferencedBy.asNode(), document));
    leads.forEach(this::tellShortly);
  }

  private <T> List<T> bounded(List<T> found) {
    if (found.size() <= MOST_FINDINGS) {
      return found;
    }
    whole = false;
    return found.subList(0, MOST_FINDINGS);
  }

  private void tell(Node subject) {
    if (!told.add(subject)) {
      return;
    }
    find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> {
          Triple triple = quad.asTriple();
          if (!POSITIONS.contains(triple.getPredicate())) {
            facts.add(triple);
          }
          if (LEADING.contains(triple.getPredicate())) {
            leads.add(triple.getObject());
          }
        });
  }

  /** Of an agreement or an event only what its status and its date are said to be. */
  private void tellShortly(Node thing) {
    for (Node predicate : TELLING) {
      find(thing, predicate, Node.ANY).forEachRemaining(quad -> facts.add(quad.asTriple()));
    }
    objects(thing, Bayan.statusAssertion).forEach(this::tell);
    objects(thing, Bayan.dateAssertion).forEach(this::tell);
  }

  private List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    find(subject, predicate, Node.ANY).forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private List<Node> subjects(Node predicate, Node object) {
    List<Node> subjects = new ArrayList<>();
    find(Node.ANY, predicate, object).forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private List<Triple> labels() {
    Set<Node> linked = new LinkedHashSet<>();
    for (Triple fact : facts) {
      linked.add(fact.getPredicate());
      linked.add(fact.getObject());
    }
    List<Triple> labels = new ArrayList<>();
    for (Node node : linked) {
      if (node.isURI() && node.getURI().indexOf("#char=") < 0) {
        labels.addAll(Describer.labelsOf(dataset, Quad.defaultGraphIRI, node));
      }
    }
    return labels;
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
  }
}
