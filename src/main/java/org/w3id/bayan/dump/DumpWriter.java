package org.w3id.bayan.dump;

import com.google.common.base.Throwables;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.bayan.store.DocumentGraphs;

/** Writes the files for download. */
public final class DumpWriter {
  /** The checksums of the files beside it, as sha256sum reads them. */
  public static final String SUMS = "SHA256SUMS";

  private static final String ASIDE = ".part";
  private static final int BUFFER_BYTES = 64 * 1024;

  private DumpWriter() {}

  /**
   * Writes the dataset in some forms into a directory, side by side, each also compressed with
   * gzip, with their checksums. Where one cannot be written, all others are finished before that is
   * told, so that nothing is being written any more.
   *
   * @return the files
   * @throws IllegalStateException if a file does not read back as what was written; no such file
   *     appears under its name
   * @throws UncheckedIOException if the disk refuses
   */
  public static List<DumpFile> write(
      DatasetGraph dataset, PrefixMap prefixes, List<DumpFormat> formats, Path directory) {
    List<CompletableFuture<List<DumpFile>>> all =
        formats.stream()
            .map(format ->
                CompletableFuture.supplyAsync(() -> write(dataset, prefixes, format, directory)))
            .toList();
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
      throw e;
    }
    List<DumpFile> files = all.stream().flatMap(one -> one.join().stream()).toList();
    writeSums(files, directory);
    return files;
  }

  /** Writes the checksums of files into a file beside them. */
  static void writeSums(List<DumpFile> files, Path directory) {
    Path sums = directory.resolve(SUMS);
    try {
      replace(
          sums,
          files.stream()
              .map(file -> "%s  %s%n".formatted(file.sha256(), file.name()))
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + sums, e);
    }
  }

  private static List<DumpFile> write(
      DatasetGraph dataset, PrefixMap prefixes, DumpFormat format, Path directory) {
    DumpName plain = DumpName.whole(format, Compression.NONE);
    List<DumpFile> files = new ArrayList<>();
    files.add(write(dataset, Optional.empty(), prefixes, plain, directory));
    DumpName packed = DumpName.whole(format, Compression.GZIP);
    try {
      files.add(compress(directory.resolve(plain.path()), packed, directory));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + packed.path(), e);
    }
    return files;
  }

  /**
   * Writes one file, compressed as its name says.
   *
   * @param part the graphs of the only document that goes into it; nothing for the whole dataset
   * @throws UnwritableException if the form cannot carry what there is
   */
  static DumpFile write(
      DatasetGraph dataset,
      Optional<DocumentGraphs> part,
      PrefixMap prefixes,
      DumpName name,
      Path directory) {
    Path file = directory.resolve(name.path());
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    try {
      Files.createDirectories(file.resolveSibling(""));
      Fingerprint written =
          Txn.calculateRead(dataset, () -> writeQuads(dataset, part, prefixes, name, aside));
      Fingerprint read = readBack(name, aside, written.isOfRdf12());
      if (!written.matches(read)) {
        throw new IllegalStateException(
            "The dump %s does not read back: wrote %s, read %s".formatted(aside, written, read));
      }
      move(aside, file);
      return dumpFile(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + file, e);
    } finally {
      remove(aside);
    }
  }

  /** Whether a file is one that is being written, or was left behind so. */
  public static boolean isUnfinished(String path) {
    return path.endsWith(ASIDE);
  }

  /**
   * Removes what was left behind by someone who was stopped while writing.
   *
   * @throws UncheckedIOException if the disk refuses
   */
  static void removeUnfinished(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files.filter(file -> isUnfinished(file.toString())).forEach(DumpWriter::remove);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy " + directory, e);
    }
  }

  /** Removes what was not finished. */
  private static void remove(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + aside, e);
    }
  }

  private static DumpFile dumpFile(DumpName name, Path file) throws IOException {
    HashCode sum = com.google.common.io.Files.asByteSource(file.toFile()).hash(Hashing.sha256());
    return new DumpFile(
        name.path(),
        name.format().mediaType(),
        name.compression().mediaType(),
        Files.size(file),
        sum.toString());
  }

  /** Puts a text into a file, so that nobody sees a part of it. */
  static void replace(Path file, String text) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    Files.writeString(aside, text);
    move(aside, file);
  }

  static void move(Path aside, Path file) throws IOException {
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Fingerprint writeQuads(
      DatasetGraph dataset,
      Optional<DocumentGraphs> part,
      PrefixMap prefixes,
      DumpName name,
      Path file) {
    Fingerprint fingerprint = new Fingerprint();
    DumpFormat format = name.format();
    try (OutputStream disk = Files.newOutputStream(file);
        OutputStream packed = name.compression().into(disk);
        OutputStream out = new BufferedOutputStream(packed, BUFFER_BYTES)) {
      QuadSink sink = format.writing().open(out, prefixes);
      Predicate<Quad> carried = format.carriage();
      Consumer<Quad> action =
          quad -> {
            if (!carried.test(quad)) {
              throw new UnwritableException(quad, format);
            }
            fingerprint.add(quad);
            sink.write(quad);
          };
      if (part.isPresent()) {
        part.get().forEach(dataset, format.holdsQuads(), action);
      } else if (format.holdsQuads()) {
        dataset.find().forEachRemaining(action);
      } else {
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(action);
      }
      sink.finish();
      return fingerprint;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + file, e);
    }
  }

  private static Fingerprint readBack(DumpName name, Path file, boolean ofRdf12)
      throws IOException {
    DumpFormat format = name.format();
    DumpFormat.Reading reading = ofRdf12 ? format.ofRdf12().orElseThrow() : format.reading();
    try (InputStream disk = Files.newInputStream(file);
        InputStream unpacked = name.compression().from(disk);
        InputStream in = new BufferedInputStream(unpacked, BUFFER_BYTES)) {
      return reading.read(in);
    }
  }

  /** Compresses a file that has been proved; what is compressed must be the same bytes. */
  private static DumpFile compress(Path plain, DumpName name, Path directory) throws IOException {
    Path file = directory.resolve(name.path());
    Path aside = directory.resolve(name.path() + ASIDE);
    try {
      try (OutputStream disk = Files.newOutputStream(aside);
          OutputStream out = name.compression().into(disk)) {
        Files.copy(plain, out);
      }
      try (InputStream expected = new BufferedInputStream(Files.newInputStream(plain));
          InputStream disk = Files.newInputStream(aside);
          InputStream unpacked = name.compression().from(disk)) {
        if (!IOUtils.contentEquals(expected, unpacked)) {
          throw new IllegalStateException("The dump %s does not unpack".formatted(aside));
        }
      }
      move(aside, file);
      return dumpFile(name, file);
    } finally {
      remove(aside);
    }
  }
}
