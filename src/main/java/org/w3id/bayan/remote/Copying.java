package org.w3id.bayan.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.load.Database;
import org.w3id.bayan.store.Version;

/**
 * Copies a dataset, for what needs all of it: the index of words, the files for download and the
 * description of the dataset.
 *
 * @param most how many quads are copied; a larger dataset is not
 */
record Copying(RemoteServer server, long most) {
  private static final Logger LOG = LoggerFactory.getLogger(Copying.class);
  private static final Duration LIMIT = Duration.ofHours(1);
  private static final String DATABASE = "tdb2";

  /** The copy of a version, made now if it is not there; nothing, if there can be none. */
  Optional<DatasetGraph> of(Version version) {
    Path place = version.directory().resolve(DATABASE);
    try {
      return Files.isDirectory(place) || make(version)
          ? Optional.of(Database.open(place).dataset())
          : Optional.empty();
    } catch (UnansweredException e) {
      LOG.warn(
          "{} cannot be copied: it is served without search and without files for download ({})",
          server.endpoint(),
          e.getMessage());
      return Optional.empty();
    }
  }

  private boolean make(Version version) {
    RemoteBackend backend = new RemoteBackend(server, Optional.empty());
    PatternQuery view = all(Quad.defaultGraphIRI);
    PatternQuery graphs = all(Node.ANY);
    long triples = backend.size();
    long quads = count(backend, graphs);
    if (triples + quads > most) {
      LOG.warn(
          "{} has {} triples in its graphs, more than {} (--remote-copy): it is served without"
              + " search and without files for download",
          server.endpoint(),
          triples + quads,
          most);
      return false;
    }
    Path aside = version.directory().resolveSibling(version.directory().getFileName() + ".new");
    Shelf.remove(aside);
    long begin = System.nanoTime();
    try {
      Files.createDirectories(aside.resolve(DATABASE));
      try (Database database = Database.open(aside.resolve(DATABASE))) {
        add(database, view, triples);
        add(database, graphs, quads);
      }
      Files.move(aside, version.directory(), StandardCopyOption.ATOMIC_MOVE);
      LOG.info(
          "Copied {} quads of version {} in {} ms",
          triples + quads,
          version.number(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the copy " + aside, e);
    }
  }

  private PatternQuery all(Node graph) {
    return new PatternQuery(
        List.of(new Pattern(graph, Node.ANY, Node.ANY, Node.ANY)), server.endpoint().view());
  }

  private static long count(RemoteBackend backend, PatternQuery all) {
    Query query = QueryFactory.create("SELECT (COUNT(*) AS ?n) { }");
    query.setQueryPattern(all.where());
    return backend.count(query);
  }

  private void add(Database database, PatternQuery all, long expected) {
    Counted counted = new Counted();
    try (RemoteRows rows = server.select(all.query(Query.NOLIMIT), LIMIT)) {
      Iterator<Quad> quads = Iter.map(Iter.iter(rows), all::quad);
      database.addAll(
          Iter.map(
              quads,
              quad -> {
                counted.number++;
                return quad;
              }));
    }
    if (counted.number != expected) {
      throw new UnansweredException(
          false,
          "The server that holds the dataset counts %d triples and gives %d"
              .formatted(expected, counted.number));
    }
  }

  private static final class Counted {
    private long number;
  }
}
