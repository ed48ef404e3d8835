package org.w3id.bayan.remote;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.store.Version;

/**
 * The directory in which what is made of a dataset elsewhere is kept: copies, indexes, files for
 * download, and which versions were seen, so that their numbers go on after a restart.
 *
 * <pre>
 * LOCK                   locked while a server uses it
 * seen.properties        the version seen last: its number, its mark, and since when
 * versions/0003/tdb2/    a copy
 * dumps/0003/            the files of a version that are offered for download
 * </pre>
 */
final class Shelf implements AutoCloseable {
  /** For how many versions files for download are kept. */
  private static final int KEPT_DUMPS = 20;

  /** A request may still read from the version before. */
  private static final int KEPT_COPIES = 2;

  private final Path root;
  private final String base;
  private final FileChannel lock;

  private Shelf(Path root, String base, FileChannel lock) {
    this.root = root;
    this.base = base;
    this.lock = lock;
  }

  /**
   * The one for an endpoint, among those of others.
   *
   * @throws StoreException if another process uses it
   */
  static Shelf open(Path directory, Endpoint endpoint, String base) {
    String name =
        Hashing.sha256()
            .hashString(
                String.join("\n", endpoint.toString(), endpoint.view().orElse(""), base),
                StandardCharsets.UTF_8)
            .toString()
            .substring(0, 16);
    Path root = directory.resolve(name);
    try {
      Files.createDirectories(root.resolve("dumps"));
      FileChannel lock =
          FileChannel.open(
              root.resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(lock)) {
        lock.close();
        throw new StoreException(
            "The directory %s is in use: another bayan serves %s. Name another with --remote-cache."
                .formatted(root, endpoint));
      }
      return new Shelf(root, base, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + root, e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  /** The version with these signs: the one seen last, or a new one. */
  Version versionOf(Signs signs, Instant now) {
    Path file = root.resolve("seen.properties");
    Properties seen = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          seen.load(reader);
        }
      }
      if (!signs.mark().equals(seen.getProperty("mark"))) {
        int number = Integer.parseInt(seen.getProperty("number", "0")) + 1;
        seen.setProperty("number", Integer.toString(number));
        seen.setProperty("mark", signs.mark());
        seen.setProperty(
            "published", signs.published().orElse(now.truncatedTo(ChronoUnit.SECONDS)).toString());
        Path aside = root.resolve("seen.new");
        try (Writer writer = Files.newBufferedWriter(aside)) {
          seen.store(writer, "The version of a dataset elsewhere that was seen last");
        }
        Files.move(
            aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or write " + file, e);
    }
    int number = Integer.parseInt(seen.getProperty("number"));
    String name = Version.name(number);
    return new Version(
        number,
        base,
        Instant.parse(seen.getProperty("published")),
        Optional.empty(),
        root.resolve("versions").resolve(name),
        root.resolve("dumps").resolve(name));
  }

  /** Removes what belongs to versions long past, and what was never finished. */
  void tidy(int number) {
    tidy(root.resolve("versions"), number - KEPT_COPIES);
    tidy(root.resolve("dumps"), number - KEPT_DUMPS);
  }

  private static void tidy(Path directory, int last) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> found = Files.list(directory)) {
      for (Path one : found.toList()) {
        String name = String.valueOf(one.getFileName());
        if (!name.matches("\\d{1,9}") || Integer.parseInt(name) <= last) {
          remove(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy " + directory, e);
    }
  }

  /** Removes a directory with all that is in it. */
  static void remove(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + directory, e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unlock " + root, e);
    }
  }
}
