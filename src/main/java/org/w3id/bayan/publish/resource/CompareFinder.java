package org.w3id.bayan.publish.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.publish.compare.ComparePage;
import org.w3id.bayan.publish.compare.Comparison;
import org.w3id.bayan.publish.compare.Undertaking;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** {@code compare}: two documents side by side. */
public final class CompareFinder implements Finder {
  private static final int CHOICES = 500;

  private final Iris iris;

  /** A finder for an installation. */
  public CompareFinder(Iris iris) {
    this.iris = iris;
  }

  @Override
  public Optional<Answer> find(Sought sought) {
    Store store = sought.store();
    Optional<Node> left;
    Optional<Node> right;
    try {
      left = document("left", sought);
      right = document("right", sought);
    } catch (IllegalArgumentException e) {
      return Optional.of(new Answer.Malformed(String.valueOf(e.getMessage())));
    }
    List<Node> documents = documents(store);
    List<Triple> names = labels(store, documents);
    Optional<ComparePage.Documents> compared =
        left.flatMap(one -> right.map(other -> compare(one, other, store)));
    List<Answer.Form> forms =
        compared
            .map(it ->
                List.of(
                    new Answer.Form(
                        "json", "application/json", "JSON", phrases -> ComparePage.json(it))))
            .orElse(List.of());
    return Optional.of(
        new Answer.Told(
            iris.base() + "compare",
            forms,
            phrases -> ComparePage.of(documents, names, left, compared, phrases, iris)));
  }

  private Optional<Node> document(String name, Sought sought) {
    return sought
        .value(name)
        .map(value -> {
          Optional<Node> document = named(value).filter(it -> isDocument(it, sought.store()));
          return document.orElseThrow(() ->
              new IllegalArgumentException(
                  "%s=%s: no such document; name one as document/its-id".formatted(name, value)));
        });
  }

  /** By its id, its kind and id, or its IRI. */
  private Optional<Node> named(String value) {
    String start = iris.base() + "id/";
    String path = value.startsWith(start) ? value.substring(start.length()) : value;
    try {
      return Optional.of(iris.thing(new ThingId(path.contains("/") ? path : "document/" + path)));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static boolean isDocument(Node node, Store store) {
    return store.read(
        dataset -> dataset.contains(Quad.defaultGraphIRI, node, Bayan.hasText, Node.ANY));
  }

  private static List<Node> documents(Store store) {
    return store.read(dataset ->
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
            .map(Quad::getSubject)
            .distinct()
            .limit(CHOICES)
            .sorted(NodeCmp::compareRDFTerms)
            .toList());
  }

  private static ComparePage.Documents compare(Node left, Node right, Store store) {
    Comparison comparison = Comparison.of(store.dossier(left), store.dossier(right));
    Set<Node> things = new LinkedHashSet<>(List.of(left, right));
    for (Comparison.Line line : comparison.lines()) {
      Stream.of(line.left(), line.right())
          .flatMap(Optional::stream)
          .flatMap(CompareFinder::named)
          .forEach(things::add);
    }
    return new ComparePage.Documents(left, right, comparison, labels(store, List.copyOf(things)));
  }

  private static Stream<Node> named(Undertaking undertaking) {
    return Stream.of(
            undertaking.act(), undertaking.binding().type(), undertaking.binding().strength())
        .filter(Node::isURI);
  }

  private static List<Triple> labels(Store store, List<Node> things) {
    return store.labels(things);
  }
}
