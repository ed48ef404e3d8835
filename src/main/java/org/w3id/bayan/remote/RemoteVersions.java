package org.w3id.bayan.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;

/** The versions of a dataset behind another endpoint, as they are seen. */
public final class RemoteVersions implements ServedStore.Versions, AutoCloseable {
  /**
   * Whether what is unpublished shows where no graph is named. Alignments are in no published view.
   */
  private static final Query SHOWS_ALL =
      QueryFactory.create("ASK { GRAPH ?graph { ?s ?p ?o } ?s ?p ?o }");

  private final RemoteServer server;
  private final Iris iris;
  private final Manner manner;
  private final Shelf shelf;
  private final Clock clock;
  private Instant nextLook;

  /**
   * How a dataset is followed.
   *
   * @param interval how often it is looked at
   * @param age after which one that does not say which version it is is taken for a new one
   * @param copied how many quads are copied at most
   * @param describing writes the description of a copy beside its files for download
   */
  public record Manner(Duration interval, Duration age, long copied, Describing describing) {
    public Manner {
      if (age.toSeconds() < 1) {
        throw new IllegalArgumentException("A version lasts for a second at least");
      }
    }
  }

  /** Describes a dataset as a whole. */
  @FunctionalInterface
  public interface Describing {
    /** Writes what is to be known of a version beside its files for download. */
    void describe(DatasetGraph whole, Version version);
  }

  private RemoteVersions(RemoteServer server, Iris iris, Manner manner, Shelf shelf, Clock clock) {
    this.server = server;
    this.iris = iris;
    this.manner = manner;
    this.shelf = shelf;
    this.clock = clock;
    this.nextLook = clock.instant();
  }

  /**
   * Begins to follow a dataset.
   *
   * @param directory where copies and files for download are kept
   * @throws StoreException if its IRIs have another base, or its default graph is not the view
   * @throws org.w3id.bayan.backend.UnansweredException if it cannot be read
   */
  public static RemoteVersions follow(
      Endpoint endpoint, Iris iris, Path directory, Manner manner, Clock clock) {
    RemoteServer server = new RemoteServer(endpoint);
    Shelf shelf = null;
    try {
      shelf = Shelf.open(directory, endpoint, iris.base());
      RemoteVersions versions = new RemoteVersions(server, iris, manner, shelf, clock);
      versions.checkBase();
      versions.checkView();
      return versions;
    } catch (RuntimeException e) {
      server.close();
      if (shelf != null) {
        shelf.close();
      }
      throw e;
    }
  }

  private void checkBase() {
    Optional<Node> document =
        backend()
            .read(dataset ->
                dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
                    .map(Quad::getSubject)
                    .filter(Node::isURI)
                    .findFirst());
    if (document.isPresent() && !document.get().getURI().startsWith(iris.base())) {
      throw new StoreException(
          "%s holds IRIs such as %s, which do not begin with %s. Say with --base what they begin with."
              .formatted(server.endpoint(), document.get().getURI(), iris.base()));
    }
  }

  private void checkView() {
    Query query =
        QueryTransformOps.replaceVars(
            SHOWS_ALL, Map.of(Var.alloc("graph"), iris.graph(GraphKind.ALIGNMENTS)));
    try (QueryExec execution =
        backend()
            .execution(query, null, backend().context(), server.endpoint().patience().answer())) {
      if (execution.ask()) {
        throw new StoreException(
            ("%s shows all its graphs where none is named. Load the published view (bayan.ttl) into"
                    + " a graph of its own, and name that with --remote-view.")
                .formatted(server.endpoint()));
      }
    }
  }

  private RemoteBackend backend() {
    return new RemoteBackend(server, Optional.empty());
  }

  /** The version that is there now. */
  public Store first() {
    return open(look());
  }

  @Override
  public Optional<Store> next(Version shown) {
    if (clock.instant().isBefore(nextLook)) {
      return Optional.empty();
    }
    Version seen = look();
    return seen.number() == shown.number() ? Optional.empty() : Optional.of(open(seen));
  }

  private Version look() {
    Instant now = clock.instant();
    nextLook = now.plus(manner.interval());
    return shelf.versionOf(Signs.read(backend(), iris, manner.age(), now), now);
  }

  private Store open(Version version) {
    shelf.tidy(version.number());
    Optional<DatasetGraph> copy = new Copying(server, manner.copied()).of(version);
    try {
      Files.createDirectories(version.dumps());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + version.dumps(), e);
    }
    copy.ifPresent(whole -> manner.describing().describe(whole, version));
    return Store.of(version, new RemoteBackend(server, copy));
  }

  @Override
  public void close() {
    server.close();
    shelf.close();
  }
}
