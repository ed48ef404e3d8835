package org.w3id.bayan.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/**
 * One version of the published dataset.
 *
 * @param number counts publications, from 1
 * @param base the base of all IRIs in it
 * @param published when it was put in place
 * @param directory where it is kept
 */
public record Version(int number, String base, Instant published, Path directory) {
  private static final String FILE = "version.properties";
  static final String DATABASE = "tdb2";
  private static final String DUMPS = "dumps";

  /** The files that are offered for download, with the dataset's description. */
  public Path dumps() {
    return directory.resolve(DUMPS);
  }

  Path database() {
    return directory.resolve(DATABASE);
  }

  static Version read(Path directory) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(reader);
      return new Version(
          Integer.parseInt(properties.getProperty("number")),
          properties.getProperty("base"),
          Instant.parse(properties.getProperty("published")),
          directory);
    } catch (IOException | IllegalArgumentException | NullPointerException e) {
      throw new StoreException(
          "%s cannot be read: it is missing or damaged. Remove the store and ingest again."
              .formatted(directory.resolve(FILE)),
          e);
    }
  }

  void write() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("number", Integer.toString(number));
    properties.setProperty("base", base);
    properties.setProperty("published", published.toString());
    try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      properties.store(writer, "One version of the published dataset");
    }
  }
}
