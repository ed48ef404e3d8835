package org.w3id.bayan.publish.recurring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.store.Dossier;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;

/** Reads of a document only what some of its acts say and rest on. */
final class ActReader {
  private static final List<Node> WORDING = List.of(Bayan.span, Bayan.trigger);

  private final DatasetGraph dataset;
  private final List<Triple> facts = new ArrayList<>();
  private final Set<Node> told = new HashSet<>();

  ActReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Within a transaction: what acts of a document say, with what is mentioned beside them. */
  Dossier read(Node document, Set<Node> acts) {
    for (Node act : acts) {
      tell(act, Node.ANY);
      WORDING.forEach(part -> objects(act, part).forEach(this::tellSpan));
      objects(act, Bayan.commitmentStrength)
          .forEach(strength -> tell(strength, SKOS.notation.asNode()));
      for (Node sentence : objects(act, Bayan.inSentence)) {
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.inSentence, sentence)
            .map(Quad::getSubject)
            .filter(it -> dataset.contains(Quad.defaultGraphIRI, it, Bayan.mentions, Node.ANY))
            .toList()
            .forEach(this::tellSpan);
      }
    }
    return new Dossier(document, facts, List.of(), true);
  }

  private void tellSpan(Node span) {
    tell(span, Node.ANY);
    objects(span, Bayan.spanOf).forEach(text -> tell(text, Nif.isString));
  }

  private void tell(Node subject, Node property) {
    if (told.add(subject)) {
      dataset.stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
          .map(Quad::asTriple)
          .forEach(facts::add);
    }
  }

  private List<Node> objects(Node subject, Node property) {
    return dataset.stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
        .map(Quad::getObject)
        .toList();
  }
}
