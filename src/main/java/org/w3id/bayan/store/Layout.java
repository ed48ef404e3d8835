package org.w3id.bayan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where things lie in a store directory.
 *
 * <pre>
 * FORMAT              which layout this is
 * CURRENT             the name of the current version
 * WRITER              locked while someone writes
 * versions/0001/      version.properties, tdb2/
 * dumps/0001/         the files of a version that are offered for download
 * versions/0002.new/  a version being written
 * </pre>
 *
 * <p>Only the rename of CURRENT makes a version visible, so a crash at any point leaves the store
 * as it was.
 */
record Layout(Path root) {
  static final String FORMAT = "bayan-store 2";

  /** For how many versions the files for download are kept. */
  private static final int KEPT_DUMPS = 20;

  private static final String UNFINISHED = ".new";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  Path lockFile() {
    return root.resolve("WRITER");
  }

  private Path formatFile() {
    return root.resolve("FORMAT");
  }

  private Path currentFile() {
    return root.resolve("CURRENT");
  }

  private Path versions() {
    return root.resolve("versions");
  }

  /** Whether there is nothing here yet. */
  boolean isAbsent() {
    if (!Files.exists(root)) {
      return true;
    }
    if (!Files.isDirectory(root)) {
      throw new StoreException("The store %s is a file, not a directory.".formatted(root));
    }
    return namesIn(root).stream().allMatch(name -> name.equals("WRITER"));
  }

  /** Makes the directory if need be; refuses one that holds something else. */
  void prepare() throws IOException {
    if (isAbsent()) {
      Files.createDirectories(versions());
      writeAtomically(formatFile(), FORMAT);
    } else {
      checkFormat();
      Files.createDirectories(versions());
    }
  }

  private void checkFormat() {
    if (!Files.exists(formatFile())) {
      throw new StoreException(
          "The directory %s is not a Bayan store: it has no FORMAT file. Name another with --store."
              .formatted(root));
    }
    String found = readLine(formatFile());
    if (!found.equals(FORMAT)) {
      throw new StoreException(
          ("The store %s has the format \"%s\"; this program reads and writes \"%s\"."
                  + " Name another directory with --store, or remove this one and ingest again.")
              .formatted(root, found, FORMAT));
    }
  }

  /** The current version, if anything has been published. */
  Optional<Version> current() {
    if (isAbsent()) {
      return Optional.empty();
    }
    checkFormat();
    if (!Files.exists(currentFile())) {
      return Optional.empty();
    }
    String name = readLine(currentFile());
    return Optional.of(Version.read(versions().resolve(name), dumps().resolve(name)));
  }

  private Path dumps() {
    return root.resolve("dumps");
  }

  /** A fresh directory to write the files for download of the given version in. */
  Path newDumps(int number) throws IOException {
    Path directory = dumps().resolve(Version.name(number) + UNFINISHED);
    remove(directory);
    return Files.createDirectories(directory);
  }

  /** A fresh directory to write the given version in. */
  Path newVersion(int number) throws IOException {
    Path directory = versions().resolve(Version.name(number) + UNFINISHED);
    remove(directory);
    return Files.createDirectories(directory);
  }

  /**
   * Puts a finished version in place and removes what is neither it nor the one before, nor served
   * by someone.
   */
  Version publish(Version unfinished) throws IOException {
    String name = Version.name(unfinished.number());
    Path place = versions().resolve(name);
    remove(place);
    Path dumpsPlace = dumps().resolve(name);
    remove(dumpsPlace);
    Files.move(unfinished.dumps(), dumpsPlace, StandardCopyOption.ATOMIC_MOVE);
    Files.move(unfinished.directory(), place, StandardCopyOption.ATOMIC_MOVE);
    writeAtomically(currentFile(), name);
    String before = Version.name(unfinished.number() - 1);
    for (String other : namesIn(versions())) {
      if (!other.equals(name) && !other.equals(before) && !isServed(versions().resolve(other))) {
        remove(versions().resolve(other));
      }
    }
    for (String other : namesIn(dumps())) {
      if (isOutdated(other, unfinished.number())) {
        remove(dumps().resolve(other));
      }
    }
    return Version.read(place, dumpsPlace);
  }

  /** Whether files for download are of a version long past, or of one that was never finished. */
  private static boolean isOutdated(String name, int current) {
    return name.endsWith(UNFINISHED)
        || (NUMBER.matcher(name).matches() && Integer.parseInt(name) <= current - KEPT_DUMPS);
  }

  /** Whether some process has a version open. */
  boolean isServed() {
    return Files.isDirectory(versions())
        && namesIn(versions()).stream().anyMatch(name -> isServed(versions().resolve(name)));
  }

  /** TDB2 keeps a file locked while a database is open. */
  private static boolean isServed(Path version) {
    Path lock = version.resolve(Version.DATABASE).resolve("tdb.lock");
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException openInThisProcess) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + lock, e);
    }
  }

  static void remove(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void writeAtomically(Path file, String line) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + UNFINISHED);
    try (FileChannel channel =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new StoreException(
          "The file system of %s cannot rename atomically; put the store on another."
              .formatted(file),
          e);
    }
  }

  private static String readLine(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StoreException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static List<String> namesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be listed".formatted(directory), e);
    }
  }
}
