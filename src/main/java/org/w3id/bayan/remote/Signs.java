package org.w3id.bayan.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.bayan.vocab.Iris;

/**
 * By what a version of a dataset elsewhere is told from the one before.
 *
 * @param mark differs between versions
 * @param published when the dataset says that it was changed
 */
record Signs(String mark, Optional<Instant> published) {
  /** By these a dataset says which version it is; {@code void.ttl} of a dump has some of them. */
  private static final List<Node> SAYING =
      List.of(
          OWL2.versionInfo.asNode(),
          NodeFactory.createURI(DCAT.NS + "version"),
          NodeFactory.createURI(DCAT.NS + "hasCurrentVersion"),
          DCTerms.modified.asNode());

  /**
   * Asks for them. Where the dataset does not say which version it is, a change is seen by the
   * number of its triples, and any is assumed after some time.
   *
   * @param age how long that time is
   */
  static Signs read(RemoteBackend backend, Iris iris, Duration age, Instant now) {
    TreeSet<String> said = new TreeSet<>();
    TreeSet<Instant> changed = new TreeSet<>();
    List<Quad> quads =
        backend.read(dataset ->
            SAYING.stream()
                .flatMap(property ->
                    dataset.stream(Quad.defaultGraphIRI, iris.dataset(), property, Node.ANY))
                .toList());
    for (Quad quad : quads) {
      said.add(quad.getPredicate() + " " + quad.getObject());
      if (quad.getPredicate().equals(DCTerms.modified.asNode())) {
        time(quad.getObject()).ifPresent(changed::add);
      }
    }
    if (!said.isEmpty()) {
      return new Signs(
          "says " + said, changed.isEmpty() ? Optional.empty() : Optional.of(changed.last()));
    }
    return new Signs(
        "has %d triples in period %d"
            .formatted(backend.size(), now.getEpochSecond() / age.toSeconds()),
        Optional.empty());
  }

  private static Optional<Instant> time(Node node) {
    try {
      return node.isLiteral()
          ? Optional.of(OffsetDateTime.parse(node.getLiteralLexicalForm()).toInstant())
          : Optional.empty();
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
