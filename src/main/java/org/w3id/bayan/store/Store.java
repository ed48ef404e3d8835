package org.w3id.bayan.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.bayan.backend.Backend;
import org.w3id.bayan.backend.OpenDataset;
import org.w3id.bayan.vocab.Iris;

/**
 * The current version of the published dataset, open for reading.
 *
 * <p>The default graph is the published view. Everything that is handed out, except the dataset for
 * the SPARQL engine, is a copy: no transaction is open when a method has returned.
 */
public final class Store implements AutoCloseable {
  private final Version version;
  private final Backend backend;
  private final KnownLabels labels = new KnownLabels();

  private Store(Version version, Backend backend) {
    this.version = version;
    this.backend = backend;
  }

  /** Whether anything has been published in this directory. */
  public static boolean exists(Path directory) {
    return currentVersion(directory).isPresent();
  }

  /** The current version in this directory, without opening it. */
  public static Optional<Version> currentVersion(Path directory) {
    return new Layout(directory).current();
  }

  /**
   * Opens the current version.
   *
   * @throws StoreException if there is none, it is of another format, or another process serves it
   */
  public static Store open(Path directory) {
    Version version =
        new Layout(directory)
            .current()
            .orElseThrow(() ->
                new StoreException(
                    "Nothing is published in %s yet. Run: bayan ingest".formatted(directory)));
    try {
      return of(version, DatabaseMgr.connectDatasetGraph(version.database().toString()));
    } catch (TDBException | DBOpEnvException e) {
      throw new StoreException(
          ("The store %s is in use: another bayan serves it. Ask that server,"
                  + " or stop it first. (%s)")
              .formatted(directory, e.getMessage()),
          e);
    }
  }

  /** Whether some process serves a version of this store, current or not. */
  public static boolean isServed(Path directory) {
    return new Layout(directory).isServed();
  }

  /**
   * Opens the current version, which must have this base.
   *
   * @throws StoreException also if it has another
   */
  public static Store open(Path directory, String base) {
    Store store = open(directory);
    if (!store.version.base().equals(base)) {
      store.close();
      throw StoreException.otherBase(directory, store.version.base(), base);
    }
    return store;
  }

  /** A store over a dataset that is already open, for example one in memory. */
  public static Store of(Version version, DatasetGraph dataset) {
    return new Store(version, OpenDataset.of(dataset));
  }

  /** A store whose triples are elsewhere. */
  public static Store of(Version version, Backend backend) {
    return new Store(version, backend);
  }

  /** Which version this is. */
  public Version version() {
    return version;
  }

  /**
   * The whole dataset, for those who read all of it. Read only within a transaction.
   *
   * @throws StoreException if it is not {@linkplain #isWhole here}
   */
  public DatasetGraph dataset() {
    return backend
        .whole()
        .orElseThrow(
            () -> new StoreException("The dataset is behind another server, and not copied here."));
  }

  /** Whether the whole dataset can be read; one behind another server may be too large for that. */
  public boolean isWhole() {
    return backend.whole().isPresent();
  }

  /** Whether it is in this process, and not behind another server. */
  public boolean isHere() {
    return backend.traffic().isEmpty();
  }

  /** Where the triples are: for queries, which nobody has foreseen. */
  public Backend backend() {
    return backend;
  }

  /**
   * Reads what a reader looks for.
   *
   * @param reader may be run several times, and must change nothing outside of itself
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return backend.read(reader);
  }

  /**
   * What is said about a thing: in the published view, or where that says nothing of it, in the
   * layer of extraction.
   *
   * @param page which page of the triples that point at it, from 1
   * @return nothing, if no graph says anything of it, or there is no such page
   */
  public Optional<Description> describe(Node thing, int page) {
    return read(dataset -> Describer.describe(dataset, knownLabels(), thing, page));
  }

  /** A reader of what is elsewhere may find less than there is, and that must not be kept. */
  private KnownLabels knownLabels() {
    return isHere() ? labels : new KnownLabels();
  }

  /** The named graphs that hold each of these triples: where it comes from. */
  public Map<Triple, Set<Node>> graphsOf(List<Triple> triples) {
    return read(dataset -> Describer.graphsOf(dataset, triples));
  }

  /** What is said of a document, in its texts and of them, in the published view. */
  public Dossier dossier(Node document) {
    return read(dataset -> DossierReader.read(dataset, document));
  }

  /** With whom a thing acts in the published view, and which documents mention it. */
  public Surroundings surroundings(Node thing) {
    return read(dataset -> SurroundingsReader.read(dataset, thing));
  }

  /** What things are called: in the published view, or where that has no name, in any graph. */
  public List<Triple> labels(Collection<Node> things) {
    return read(dataset -> labels(dataset, things));
  }

  /** The same for a {@linkplain #read reader}. */
  public static List<Triple> labels(DatasetGraph dataset, Collection<Node> things) {
    List<Triple> labels = new ArrayList<>();
    for (Node thing : things) {
      List<Triple> published = Describer.labelsOf(dataset, Quad.defaultGraphIRI, thing);
      labels.addAll(
          published.isEmpty() ? Describer.labelsOf(dataset, Quad.unionGraph, thing) : published);
    }
    return labels;
  }

  /** Whether any graph says anything of a thing. */
  public boolean knows(Node thing) {
    return read(dataset -> Describer.knows(dataset, thing));
  }

  /** A copy of one named graph; nothing, if it is empty or unknown. */
  public Optional<Graph> graph(Node name) {
    return read(dataset -> {
      Graph copy = GraphFactory.createDefaultGraph();
      dataset
          .find(name, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> copy.add(quad.asTriple()));
      return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
    });
  }

  /** The named graphs of a document; nothing, if there is no such document. */
  public Optional<DocumentGraphs> graphsOfDocument(String documentId) {
    return read(dataset -> DocumentGraphs.find(dataset, new Iris(version.base()), documentId));
  }

  /** That a document was published once, and is no more. */
  public Optional<Withdrawal> withdrawal(String documentId) {
    return Optional.ofNullable(version.withdrawals().get(documentId));
  }

  @Override
  public void close() {
    backend.whole().filter(TDBInternal::isTDB2).ifPresent(TDBInternal::expel);
  }
}
