package org.w3id.bayan.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.riot.system.PrefixMap;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.store.DocumentGraphs;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.vocab.Iris;

/**
 * Makes the files for download that nobody has asked for before: the dataset in a further form, or
 * what is said of one document. One is made at a time. A file is kept, and one of the whole dataset
 * is then listed like those that were made with the version.
 */
public final class OrderedDumps implements AutoCloseable {
  private static final int MOST_WAITING = 50;
  private static final int MOST_OF_DOCUMENTS = 1000;
  private static final long PATIENCE_SECONDS = 20;

  private final ServedStore served;
  private final Map<String, Future<State>> orders = new ConcurrentHashMap<>();
  private final ExecutorService workshop =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("dumps").factory());

  /** What became of an order. */
  public sealed interface State {
    /** The file is there. */
    record Made() implements State {}

    /** It is not there yet. */
    record Waiting() implements State {}

    /** The form that is asked for cannot carry what there is. */
    record Unwritable(String reason) implements State {}

    /** It can never be there. */
    record Impossible(String reason) implements State {}

    /** The disk refuses it for now: it is full, say. */
    record Refused(RuntimeException cause) implements State {}
  }

  /** Makes files of what is served. What an earlier server left unfinished is removed. */
  public OrderedDumps(ServedStore served) {
    this.served = served;
    DumpWriter.removeUnfinished(served.version().dumps());
  }

  /** Whether a path below a version can be ordered. */
  public static boolean canBeNamed(String path) {
    return DumpName.parse(path).isPresent();
  }

  /** The paths of all files of the whole dataset that can be ordered, without the compressed. */
  public static List<String> names() {
    return DumpFormat.OFFERED.stream()
        .map(format -> DumpName.whole(format, Compression.NONE).path())
        .toList();
  }

  /**
   * Has a file of the version that is served made, and waits for it for a while.
   *
   * @param path below those of the version
   */
  public State order(String path) {
    Optional<DumpName> name = DumpName.parse(path);
    if (name.isEmpty()) {
      return new State.Impossible("There is no such file");
    }
    String key = served.version().dumpsName() + "/" + path;
    if (orders.size() >= MOST_WAITING && !orders.containsKey(key)) {
      return new State.Waiting();
    }
    Future<State> order =
        orders.computeIfAbsent(key, unused -> workshop.submit(() -> make(name.get(), key)));
    try {
      return order.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return new State.Waiting();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new State.Waiting();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The dump %s cannot be made".formatted(key), e.getCause());
    }
  }

  private State make(DumpName name, String key) {
    try (ServedStore.Lease lease = served.lease()) {
      Store store = lease.store();
      if (!store.isWhole()) {
        return new State.Impossible(
            "The dataset is behind another server and too large to be copied; ask in SPARQL");
      }
      Path directory = store.version().dumps();
      Optional<DocumentGraphs> part = name.document().flatMap(store::graphsOfDocument);
      if (!key.startsWith(store.version().dumpsName())
          || (part.isEmpty() && name.document().isPresent())) {
        return new State.Impossible("There is no such document");
      }
      if (!Files.exists(directory.resolve(name.path()))) {
        Iris iris = new Iris(store.version().base());
        PrefixMap prefixes = Prefixes.map(iris);
        DumpFile file = DumpWriter.write(store.dataset(), part, prefixes, name, directory);
        if (name.document().isPresent()) {
          keepTheNewest(directory.resolve(name.path()).resolveSibling(""));
        } else {
          DatasetDescription.add(file, iris, store.version());
          served.revise();
        }
      }
      return new State.Made();
    } catch (UnwritableException e) {
      return new State.Unwritable(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      if (!StoreException.isOfDisk(e)) {
        throw e;
      }
      return new State.Refused(e);
    } finally {
      orders.remove(key);
    }
  }

  /** There may be many documents, so only so many of their files are kept. */
  private static void keepTheNewest(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = new ArrayList<>(files.toList());
      if (all.size() > MOST_OF_DOCUMENTS) {
        all.sort(Comparator.comparing(OrderedDumps::modified));
        for (Path old : all.subList(0, all.size() - MOST_OF_DOCUMENTS)) {
          Files.deleteIfExists(old);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy " + directory, e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes no more orders; what is being made is given up. */
  @Override
  public void close() {
    workshop.shutdownNow();
  }
}
