package org.w3id.bayan.publish.resource;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.bayan.publish.api.ApiPage;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** {@code api}: how programs use the data, for people; for programs the way to the description. */
public final class ApiFinder implements Finder {
  private final Iris iris;
  private final Duration timeout;
  private final long rows;

  /**
   * A finder.
   *
   * @param timeout after which a query is stopped
   * @param rows how many rows an answer has at most
   */
  public ApiFinder(Iris iris, Duration timeout, long rows) {
    this.iris = iris;
    this.timeout = timeout;
    this.rows = rows;
  }

  @Override
  public Optional<Answer> find(Sought sought) {
    String document = document(sought.store().dataset());
    return Optional.of(
        new Answer.Entrance(
            iris.base() + "api",
            iris.base() + "sparql.ttl",
            phrases -> ApiPage.of(iris.base(), document, timeout.toSeconds(), rows, phrases)));
  }

  /** A document to show how it is done; the dataset, if there is none. */
  private String document(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElse(iris.dataset().getURI()));
  }
}
