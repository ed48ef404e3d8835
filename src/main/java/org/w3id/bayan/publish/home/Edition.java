package org.w3id.bayan.publish.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.dump.OrderedDumps;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.page.Phrases;

/**
 * A version of the dataset, for readers.
 *
 * @param path where its files are, below the downloads
 * @param published the day, in the words of the reader
 * @param counts what is in it, and how that changed
 * @param before the number of the version that it is compared with
 * @param others names of files that are made when somebody asks for them
 */
public record Edition(
    int number,
    String path,
    String published,
    List<Count> counts,
    Optional<Integer> before,
    List<File> files,
    List<String> others) {
  private static final int DAY = "2024-07-24".length();

  public Edition {
    counts = List.copyOf(counts);
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * How many there are of something.
   *
   * @param code of what
   * @param change against the version before; zero if there is none
   */
  public record Count(String code, long number, long change) {}

  /** A file for download, with the SHA-256 of its bytes. */
  public record File(String name, long bytes, String sha256) {}

  /**
   * A version beside the others.
   *
   * @param all the newest first
   * @param served the number of the version that can still be had in other forms
   */
  static Edition of(VersionNote note, List<VersionNote> all, int served, Phrases phrases) {
    Optional<VersionNote> before =
        all.stream().filter(other -> other.number() < note.number()).findFirst();
    Map<String, Long> changes = before.map(note::since).orElse(Map.of());
    return new Edition(
        note.number(),
        note.directory(),
        phrases.date(note.published().toString().substring(0, DAY)),
        note.counts().entrySet().stream()
            .map(count ->
                new Count(
                    count.getKey(), count.getValue(), changes.getOrDefault(count.getKey(), 0L)))
            .toList(),
        before.map(VersionNote::number),
        note.files().stream()
            .map(file -> new File(file.name(), file.bytes(), file.sha256()))
            .toList(),
        note.number() == served ? toOrder(note) : List.of());
  }

  /** Files of a version that can be had, and were not made yet. */
  public static List<String> toOrder(VersionNote note) {
    return OrderedDumps.names().stream()
        .filter(name -> note.files().stream().noneMatch(file -> file.name().equals(name)))
        .toList();
  }
}
