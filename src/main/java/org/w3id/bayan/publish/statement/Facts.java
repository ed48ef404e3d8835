package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.publish.page.Labels;

/** Triples by what they are about, in an order that depends on nothing else. */
final class Facts {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Map<Node, Map<Node, List<Triple>>> bySubject = new LinkedHashMap<>();

  Facts(List<Triple> triples) {
    for (Triple triple : triples) {
      bySubject
          .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
          .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>(2))
          .add(triple);
    }
    bySubject.values().stream()
        .flatMap(about -> about.values().stream())
        .filter(about -> about.size() > 1)
        .forEach(about -> about.sort(ORDER));
  }

  Set<Node> subjects() {
    return bySubject.keySet();
  }

  List<Triple> about(Node subject, Node predicate) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
  }

  /** What is said of a thing by some properties, in the order of these. */
  List<Triple> about(Node subject, List<Node> predicates) {
    return predicates.stream().flatMap(predicate -> about(subject, predicate).stream()).toList();
  }

  Stream<Node> objects(Node subject, Node predicate) {
    return about(subject, predicate).stream().map(Triple::getObject);
  }

  Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).findFirst();
  }

  /** The text of a literal. */
  Optional<String> string(Node subject, Node predicate) {
    return objects(subject, predicate)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  boolean isA(Node subject, Node type) {
    return objects(subject, RDF.type.asNode()).anyMatch(type::equals);
  }

  /** What the values of a property are called. */
  String labels(Node subject, Node predicate, Labels labels) {
    return objects(subject, predicate)
        .map(object -> labels.of(object).brief())
        .collect(Collectors.joining(", "));
  }
}
