package org.w3id.bayan.dump;

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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/** Writes the files for download. */
public final class DumpWriter {
  /** The checksums of the files beside it, as sha256sum reads them. */
  public static final String SUMS = "SHA256SUMS";

  private static final String ASIDE = ".part";

  private DumpWriter() {}

  /**
   * Writes the dataset in some forms into a directory, side by side, with their checksums.
   *
   * @return the files
   * @throws IllegalStateException if a file does not read back as what was written; no such file
   *     appears under its name
   * @throws UncheckedIOException if the disk refuses
   */
  public static List<DumpFile> write(
      DatasetGraph dataset, PrefixMap prefixes, List<DumpFormat> formats, Path directory) {
    List<DumpFile> files =
        formats.parallelStream()
            .flatMap(format -> write(dataset, prefixes, format, directory).stream())
            .toList();
    Path sums = directory.resolve(SUMS);
    try {
      Files.writeString(
          sums,
          files.stream()
              .map(file -> "%s  %s%n".formatted(file.sha256(), file.name()))
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + sums, e);
    }
    return files;
  }

  private static List<DumpFile> write(
      DatasetGraph dataset, PrefixMap prefixes, DumpFormat format, Path directory) {
    Path file = directory.resolve(format.fileName());
    Path aside = directory.resolve(format.fileName() + ASIDE);
    Path compressedFile = directory.resolve(format.compressedFileName());
    Path compressedAside = directory.resolve(format.compressedFileName() + ASIDE);
    try {
      Files.createDirectories(directory);
      Fingerprint written =
          Txn.calculateRead(dataset, () -> writeQuads(dataset, prefixes, format, aside));
      Fingerprint read = readBack(format, aside);
      if (!written.matches(read)) {
        throw new IllegalStateException(
            "The dump %s does not read back: wrote %s, read %s".formatted(aside, written, read));
      }
      compress(aside, compressedAside);
      move(aside, file);
      move(compressedAside, compressedFile);
      return List.of(
          dumpFile(file, format, Optional.empty()),
          dumpFile(compressedFile, format, Optional.of("application/gzip")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + file, e);
    }
  }

  private static DumpFile dumpFile(Path file, DumpFormat format, Optional<String> compression)
      throws IOException {
    HashCode sum = com.google.common.io.Files.asByteSource(file.toFile()).hash(Hashing.sha256());
    return new DumpFile(
        String.valueOf(file.getFileName()),
        format.mediaType(),
        compression,
        Files.size(file),
        sum.toString());
  }

  private static void move(Path aside, Path file) throws IOException {
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Fingerprint writeQuads(
      DatasetGraph dataset, PrefixMap prefixes, DumpFormat format, Path file) {
    Fingerprint fingerprint = new Fingerprint();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.written());
      writer.start();
      if (!format.holdsQuads()) {
        prefixes.forEach(writer::prefix);
      }
      Iterator<Quad> quads =
          format.holdsQuads()
              ? dataset.find()
              : dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        fingerprint.add(quad);
        if (format.holdsQuads() && !quad.isDefaultGraph()) {
          writer.quad(quad);
        } else {
          writer.triple(quad.asTriple());
        }
      }
      writer.finish();
      return fingerprint;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + file, e);
    }
  }

  private static Fingerprint readBack(DumpFormat format, Path file) throws IOException {
    return format.readByRio().isPresent()
        ? readByRio(format.readByRio().get(), file)
        : readByJena(format, file);
  }

  private static Fingerprint readByJena(DumpFormat format, Path file) {
    Fingerprint fingerprint = new Fingerprint();
    StreamRDF reader =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            fingerprint.add(Quad.create(Quad.defaultGraphIRI, triple));
          }

          @Override
          public void quad(Quad quad) {
            fingerprint.add(quad);
          }
        };
    org.apache.jena.riot.RDFParser.source(file).lang(format.readByJena()).parse(reader);
    return fingerprint;
  }

  private static Fingerprint readByRio(org.eclipse.rdf4j.rio.RDFFormat format, Path file)
      throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    RDFParser parser = Rio.createParser(format);
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            fingerprint.add(statement);
          }
        });
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, "");
    }
    return fingerprint;
  }

  /** Compresses a file that has been proved; what is compressed must be the same bytes. */
  private static void compress(Path file, Path compressed) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(file, out);
    }
    try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
        InputStream unpacked = new GZIPInputStream(Files.newInputStream(compressed))) {
      if (!IOUtils.contentEquals(plain, unpacked)) {
        throw new IllegalStateException("The dump %s does not unpack".formatted(compressed));
      }
    }
  }
}
