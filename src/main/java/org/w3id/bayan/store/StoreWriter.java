package org.w3id.bayan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Sd;

/**
 * Writes the next version of a store beside the current one and puts it in place at the end.
 *
 * <p>Until {@link #publish} nothing is visible; closing without it leaves the store as it was. One
 * writer at a time: a second one is refused.
 */
public final class StoreWriter implements AutoCloseable {
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  private final Layout layout;
  private final FileChannel lockChannel;
  private final Version version;
  private final DatasetGraph dataset;
  private final PublishedView view;
  private final Map<String, String> inputs;
  private boolean open = true;

  private StoreWriter(
      Layout layout, FileChannel lockChannel, Version version, Map<String, String> inputs) {
    this.inputs = inputs;
    this.layout = layout;
    this.lockChannel = lockChannel;
    this.version = version;
    this.dataset = DatabaseMgr.connectDatasetGraph(version.database().toString());
    this.view = new PublishedView(new Iris(version.base()));
  }

  /**
   * Begins the next version as a copy of the current one.
   *
   * @param directory the store; made if it is not there
   * @param base the base of all IRIs; the same as that of the current version
   * @param now when this publication is made
   * @throws StoreException if someone else writes, the store is of another format or has another
   *     base, or the disk refuses
   */
  public static StoreWriter begin(Path directory, String base, Instant now) {
    Layout layout = new Layout(directory);
    try {
      Files.createDirectories(directory);
      FileChannel lockChannel = lock(layout);
      try {
        layout.prepare();
        return begin(layout, lockChannel, base, now);
      } catch (IOException | RuntimeException e) {
        lockChannel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException("The store %s cannot be written: %s".formatted(directory, e), e);
    }
  }

  private static StoreWriter begin(Layout layout, FileChannel lockChannel, String base, Instant now)
      throws IOException {
    Optional<Version> current = layout.current();
    current.ifPresent(version -> checkBase(layout, version, base));
    int number = current.map(Version::number).orElse(0) + 1;
    Version next =
        new Version(number, base, now, layout.newVersion(number), layout.newDumps(number));
    if (current.isPresent()) {
      SparseCopy.copyDirectory(current.get().database(), next.database());
    } else {
      Files.createDirectories(next.database());
    }
    Map<String, String> inputs = current.map(Version::inputs).orElseGet(HashMap::new);
    return new StoreWriter(layout, lockChannel, next, inputs);
  }

  private static FileChannel lock(Layout layout) throws IOException {
    FileChannel channel =
        FileChannel.open(layout.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // falls through to the same message
    }
    channel.close();
    throw new StoreException(
        "The store %s is in use: another bayan is writing to it. Try again when it has finished."
            .formatted(layout.root()));
  }

  private static void checkBase(Layout layout, Version current, String base) {
    if (!current.base().equals(base)) {
      throw StoreException.otherBase(layout.root(), current.base(), base);
    }
  }

  /** The version being written. */
  public Version version() {
    return version;
  }

  /** The dataset as written so far; for reading only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Replaces graphs that all documents share. */
  public void replaceShared(Map<Node, Graph> graphs) {
    Txn.executeWrite(dataset, () -> replace(graphs.keySet(), graphs));
  }

  /**
   * Replaces everything about one document, in one transaction.
   *
   * @param graphs its graphs; its provenance graph must list them all
   * @throws IllegalArgumentException if it does not
   */
  public void replaceDocument(String documentId, Map<Node, Graph> graphs) {
    Node provenance = view.iris().graph(GraphKind.PROVENANCE, documentId);
    Set<Node> listed = new HashSet<>();
    Optional.ofNullable(graphs.get(provenance))
        .ifPresent(graph ->
            graph
                .find(Node.ANY, RDF.type.asNode(), Sd.NamedGraph)
                .forEach(triple -> listed.add(triple.getSubject())));
    if (!listed.equals(graphs.keySet())) {
      throw new IllegalArgumentException(
          "The provenance graph %s lists %s, but the document has the graphs %s"
              .formatted(provenance, listed, graphs.keySet()));
    }
    Txn.executeWrite(dataset, () -> replace(graphsOf(provenance), graphs));
  }

  /**
   * Replaces everything about one document, and notes what it was made from.
   *
   * @param digest names all that its graphs depend on
   */
  public void replaceDocument(String documentId, Map<Node, Graph> graphs, Optional<String> digest) {
    replaceDocument(documentId, graphs);
    inputs.remove(documentId);
    digest.ifPresent(known -> inputs.put(documentId, known));
  }

  private Set<Node> graphsOf(Node provenance) {
    Set<Node> graphs = new HashSet<>();
    dataset
        .find(provenance, Node.ANY, RDF.type.asNode(), Sd.NamedGraph)
        .forEachRemaining(quad -> graphs.add(quad.getSubject()));
    return graphs;
  }

  private void replace(Set<Node> oldGraphs, Map<Node, Graph> newGraphs) {
    if (oldGraphs.equals(newGraphs.keySet())
        && newGraphs.entrySet().stream().allMatch(this::holds)) {
      return; // the database only grows, so what is there already is not written again
    }
    List<Triple> unpublished = new ArrayList<>();
    for (Node graph : view.among(oldGraphs)) {
      dataset
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> unpublished.add(quad.asTriple()));
    }
    oldGraphs.forEach(dataset::removeGraph);
    for (Triple triple : unpublished) {
      if (!isPublishedElsewhere(triple)) {
        dataset.delete(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
    Set<Node> published = view.among(newGraphs.keySet());
    newGraphs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(NODES))
        .forEach(
            graph -> add(graph.getKey(), graph.getValue(), published.contains(graph.getKey())));
  }

  /** Adds in a fixed order, so that the same input gives the same database. */
  private void add(Node name, Graph graph, boolean isPublished) {
    graph.stream()
        .sorted(
            Comparator.comparing(Triple::getSubject, NODES)
                .thenComparing(Triple::getPredicate, NODES)
                .thenComparing(Triple::getObject, NODES))
        .forEach(triple -> {
          dataset.add(Quad.create(name, triple));
          if (isPublished) {
            dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
          }
        });
  }

  private boolean holds(Map.Entry<Node, Graph> graph) {
    return dataset.getGraph(graph.getKey()).size() == graph.getValue().size()
        && graph.getValue().stream()
            .allMatch(triple -> dataset.contains(Quad.create(graph.getKey(), triple)));
  }

  private boolean isPublishedElsewhere(Triple triple) {
    Iterator<Quad> holders =
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    while (holders.hasNext()) {
      if (isPublished(holders.next().getGraph())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPublished(Node graph) {
    Set<Node> companions =
        view.iris()
            .documentOfGraph(graph)
            .map(document -> graphsOf(view.iris().graph(GraphKind.PROVENANCE, document)))
            .orElseGet(() -> Set.of(graph));
    return view.among(companions).contains(graph);
  }

  /** Puts the version in place. The writer is closed by this. */
  public Version publish() {
    try {
      TDBInternal.expel(dataset);
      version.write();
      version.writeInputs(inputs);
      return layout.publish(version);
    } catch (IOException e) {
      throw new StoreException(
          "The new version of %s cannot be put in place: %s".formatted(layout.root(), e), e);
    } finally {
      release();
    }
  }

  /** Gives up what was written, unless it has been published. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    TDBInternal.expel(dataset);
    try {
      Layout.remove(version.directory());
      Layout.remove(version.dumps());
    } catch (IOException e) {
      throw new StoreException(
          "The unfinished %s cannot be removed: %s".formatted(version.directory(), e), e);
    } finally {
      release();
    }
  }

  private void release() {
    open = false;
    try {
      lockChannel.close();
    } catch (IOException e) {
      throw new StoreException("The lock of %s cannot be released".formatted(layout.root()), e);
    }
  }
}
