package org.w3id.bayan.publish.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.bayan.publish.api.ApiPage;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Tells people how programs use the data, and programs what they can ask here. */
public final class ApiFinder implements Finder {
  private static final String OPENAPI = "application/openapi+json";
  private static final String DESCRIPTION = ".well-known/void";
  private static final String FILE = "openapi.json";

  /** Where the file has the base of the installation, without its slash. */
  private static final String BASE = "@base@";

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

  /** {@code api}: how it is done, for people; for programs the way to the description. */
  @Override
  public Optional<Answer> find(Sought sought) {
    String document = document(sought.store());
    return Optional.of(
        new Answer.Entrance(
            iris.base() + "api",
            iris.base() + "sparql.ttl",
            phrases -> ApiPage.of(iris.base(), document, timeout.toSeconds(), rows, phrases)));
  }

  /** A document to show how it is done; the dataset, if there is none. */
  private String document(Store store) {
    return store.read(dataset ->
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
            .map(Quad::getSubject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .findFirst()
            .orElse(iris.dataset().getURI()));
  }

  /** {@code .well-known/api-catalog}: where programs can ask (RFC 9727). */
  public Optional<Answer> findApis(Sought sought) {
    List<WebLink> links =
        List.of(
            WebLink.to(iris.base() + "sparql.ttl", "service-desc", "text/turtle"),
            WebLink.to(iris.base() + "openapi.json", "service-desc", OPENAPI),
            WebLink.to(iris.base() + DESCRIPTION + ".ttl", "service-meta", "text/turtle"),
            WebLink.to(iris.base() + "sparql.html", "service-doc", "text/html"),
            WebLink.to(iris.base() + "api", "service-doc", "text/html"),
            WebLink.to(iris.base() + "health", "status", "application/json"));
    return Optional.of(
        new Answer.Unaltered(WebLink.SET, WebLink.set(iris.base() + "sparql", links) + "\n"));
  }

  /** {@code openapi.json}: all addresses, as OpenAPI 3.1 describes them. */
  public Optional<Answer> findDescription(Sought sought) {
    try (InputStream file = ApiFinder.class.getResourceAsStream(FILE)) {
      if (file == null) {
        return Optional.empty();
      }
      String base = iris.base().substring(0, iris.base().length() - 1);
      return Optional.of(
          new Answer.Unaltered(
              OPENAPI,
              new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(BASE, base)));
    } catch (IOException e) {
      throw new UncheckedIOException("%s on the class path cannot be read".formatted(FILE), e);
    }
  }
}
