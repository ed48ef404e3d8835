package org.w3id.bayan.dump;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;

/**
 * What is to be known of a version besides its files: when it was made, and what is in it.
 *
 * @param counts triples, documents, speech acts, agreements and events
 */
public record VersionNote(
    int number, Instant published, Map<String, Long> counts, List<DumpFile> files) {
  /** The file beside the dumps. */
  public static final String FILE = "version.json";

  private static final String TRIPLES = "triples";

  public VersionNote {
    counts = new LinkedHashMap<>(counts);
    files = List.copyOf(files);
  }

  static VersionNote of(Version version, DatasetStatistics statistics, List<DumpFile> files) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(TRIPLES, statistics.triples());
    counts.put("documents", statistics.properties().getOrDefault(Bayan.hasText, 0L));
    counts.put("acts", statistics.classes().getOrDefault(Bayan.SpeechAct, 0L));
    counts.put("agreements", statistics.classes().getOrDefault(Bayan.Agreement, 0L));
    counts.put("events", statistics.properties().getOrDefault(Bayan.eventType, 0L));
    return new VersionNote(version.number(), version.published(), counts, files);
  }

  /** The note in a directory of dumps; nothing, if there is none. */
  public static Optional<VersionNote> read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      JsonObject note = json.readObject();
      Map<String, Long> counts = new LinkedHashMap<>();
      note.getJsonObject("counts")
          .forEach((name, count) -> counts.put(name, Long.valueOf(count.toString())));
      List<DumpFile> files =
          note.getJsonArray("files").getValuesAs(JsonObject.class).stream()
              .map(one ->
                  new DumpFile(
                      one.getString("name"),
                      one.getString("mediaType"),
                      Optional.ofNullable(one.getString("compression", null)),
                      one.getJsonNumber("bytes").longValue(),
                      one.getString("sha256")))
              .toList();
      return Optional.of(
          new VersionNote(
              note.getInt("version"), Instant.parse(note.getString("published")), counts, files));
    }
  }

  /** The notes of all versions whose dumps are kept below a directory, the newest first. */
  public static List<VersionNote> readAll(Path directory) throws IOException {
    List<VersionNote> versions = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return versions;
    }
    try (Stream<Path> found = Files.list(directory)) {
      for (Path version : found.toList()) {
        if (String.valueOf(version.getFileName()).matches("\\d+")) {
          read(version).ifPresent(versions::add);
        }
      }
    }
    versions.sort(Comparator.comparingInt(VersionNote::number).reversed());
    return versions;
  }

  /** The directory of its dumps, among those of the others. */
  public String directory() {
    return Version.name(number);
  }

  /**
   * How many triples the version beside these dumps shows. Counting them anew would read them all.
   */
  public static Optional<Long> triples(Path directory) throws IOException {
    return read(directory).map(note -> note.counts().get(TRIPLES));
  }

  /** By how much each count differs from that of an earlier version. */
  public Map<String, Long> since(VersionNote before) {
    Map<String, Long> changes = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> changes.put(name, count - before.counts.getOrDefault(name, 0L)));
    return changes;
  }

  /** The same with another file. */
  VersionNote with(DumpFile added) {
    List<DumpFile> all = new ArrayList<>(files);
    all.removeIf(file -> file.name().equals(added.name()));
    all.add(added);
    return new VersionNote(number, published, counts, all);
  }

  void write(Path directory) throws IOException {
    DumpWriter.replace(directory.resolve(FILE), json().build() + "\n");
  }

  /** The note as a program reads it. */
  public JsonObjectBuilder json() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    counts.forEach(all::add);
    var list = Json.createArrayBuilder();
    for (DumpFile file : files) {
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("name", file.name()).add("mediaType", file.mediaType());
      file.compression().ifPresent(type -> one.add("compression", type));
      list.add(one.add("bytes", file.bytes()).add("sha256", file.sha256()));
    }
    return Json.createObjectBuilder()
        .add("version", number)
        .add("published", published.toString())
        .add("counts", all)
        .add("files", list);
  }
}
