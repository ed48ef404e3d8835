package org.w3id.bayan.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One version of the published dataset.
 *
 * @param number counts publications, from 1
 * @param base the base of all IRIs in it
 * @param published when it was put in place
 * @param first when the first version of all was; nothing where that is not known, as in a store
 *     whose first versions were written before this was noted
 * @param directory where it is kept
 * @param dumps where the files are that are offered for download, with the dataset's description
 */
public record Version(
    int number,
    String base,
    Instant published,
    Optional<Instant> first,
    Path directory,
    Path dumps) {
  private static final String FILE = "version.properties";
  static final String DATABASE = "tdb2";
  private static final String INPUTS = "inputs.properties";
  private static final String WITHDRAWN = "withdrawn.properties";
  private static final String FIRST = "first";

  /** The same with its files for download elsewhere. */
  public Version withDumps(Path elsewhere) {
    return new Version(number, base, published, first, directory, elsewhere);
  }

  /** The last part of the path of its dumps, by which they are addressed. */
  public String dumpsName() {
    return name(number);
  }

  /** What the directories of the version with a number are called. */
  public static String name(int number) {
    return "%04d".formatted(number);
  }

  /**
   * Where an index of its words may lie, which is removed with it. Nowhere, if the version lies in
   * memory.
   */
  public Optional<Path> placeOfIndex() {
    return Files.isDirectory(database())
        ? Optional.of(directory.resolve("index"))
        : Optional.empty();
  }

  Path database() {
    return directory.resolve(DATABASE);
  }

  static Version read(Path directory, Path dumps) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(reader);
      int number = Integer.parseInt(properties.getProperty("number"));
      String published = properties.getProperty("published");
      return new Version(
          number,
          properties.getProperty("base"),
          Instant.parse(published),
          Optional.ofNullable(properties.getProperty(FIRST, number == 1 ? published : null))
              .map(Instant::parse),
          directory,
          dumps);
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
    first.ifPresent(time -> properties.setProperty(FIRST, time.toString()));
    try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      properties.store(writer, "One version of the published dataset");
    }
  }

  /**
   * What each document was made from: digests by document, as the writer gave them. Nothing is
   * known of a version that has no such file.
   */
  public Map<String, String> inputs() {
    Properties properties = properties(INPUTS);
    Map<String, String> inputs = new TreeMap<>();
    properties.stringPropertyNames().forEach(id -> inputs.put(id, properties.getProperty(id)));
    return inputs;
  }

  void writeInputs(Map<String, String> inputs) throws IOException {
    Properties properties = new Properties();
    properties.putAll(inputs);
    try (Writer writer = Files.newBufferedWriter(directory.resolve(INPUTS))) {
      properties.store(writer, "What each document was made from");
    }
  }

  /** The documents that were published once and are no more. */
  Map<String, Withdrawal> withdrawals() {
    return Withdrawal.of(properties(WITHDRAWN));
  }

  void writeWithdrawals(Map<String, Withdrawal> withdrawals) throws IOException {
    Properties properties = new Properties();
    withdrawals.forEach((id, withdrawal) -> properties.setProperty(id, withdrawal.line()));
    try (Writer writer = Files.newBufferedWriter(directory.resolve(WITHDRAWN))) {
      properties.store(writer, "Documents that were published once and are no more");
    }
  }

  /** What a file in the directory says; nothing, if it is not there. */
  private Properties properties(String name) {
    Properties properties = new Properties();
    Path file = directory.resolve(name);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new StoreException("%s cannot be read: %s".formatted(file, e), e);
      }
    }
    return properties;
  }
}
