package org.w3id.bayan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;

/** Which reviewed documents may be looked at while the extractor is tuned, and which may not. */
final class Split {
  static final String TUNING = "tuning";
  static final String HELD_OUT = "held-out";
  private static final String FILE = "split.tsv";

  private final Map<Path, Map<String, String>> partsByFolder = new HashMap<>();

  /** The part that a document belongs to: the file {@code split.tsv} beside its folder says so. */
  String partOf(Path document) {
    Path whole = document.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null
        ? TUNING
        : partsByFolder
            .computeIfAbsent(folder, Split::read)
            .getOrDefault(whole.getFileName().toString(), TUNING);
  }

  private static Map<String, String> read(Path folder) {
    Path file = folder.resolve(FILE);
    Map<String, String> parts = new HashMap<>();
    if (!Files.exists(file)) {
      return parts;
    }
    for (Row row : Table.read(file, Set.of("document", "part")).rows()) {
      String part = row.get("part");
      if (!Set.of(TUNING, HELD_OUT).contains(part)) {
        throw row.problem("\"%s\" is no part; write tuning or held-out".formatted(part));
      }
      if (!Files.isDirectory(folder.resolve(row.get("document")))) {
        throw row.problem("there is no folder %s".formatted(row.get("document")));
      }
      parts.put(row.get("document"), part);
    }
    return parts;
  }
}
