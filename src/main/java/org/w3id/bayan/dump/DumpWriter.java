package org.w3id.bayan.dump;

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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
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
  private static final String ASIDE = ".part";

  private DumpWriter() {}

  /**
   * Writes every format into a directory, side by side.
   *
   * @throws IllegalStateException if a file does not read back as what was written; no such file
   *     appears under its name
   * @throws UncheckedIOException if the disk refuses
   */
  public static void write(DatasetGraph dataset, PrefixMap prefixes, Path directory) {
    DumpFormat.OFFERED.parallelStream()
        .forEach(format -> write(dataset, prefixes, format, directory));
  }

  private static void write(
      DatasetGraph dataset, PrefixMap prefixes, DumpFormat format, Path directory) {
    Path file = directory.resolve(format.fileName());
    Path aside = directory.resolve(format.fileName() + ASIDE);
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
      move(compressedAside, directory.resolve(format.compressedFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the dump " + file, e);
    }
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
        if (format.holdsQuads()) {
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
    Fingerprint fingerprint = new Fingerprint();
    RDFParser parser = Rio.createParser(format.readBack());
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
