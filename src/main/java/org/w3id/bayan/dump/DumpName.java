package org.w3id.bayan.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file for download is called: {@code bayan.jsonld.zst} has the whole dataset, {@code
 * document/lakes-dialogue.ttl} what is said of one document.
 *
 * @param document the id of the only document that is in it; empty for the whole dataset
 */
record DumpName(Optional<String> document, DumpFormat format, Compression compression) {
  private static final String WHOLE = "bayan";
  private static final String DOCUMENTS = "document/";
  private static final Pattern NAME =
      Pattern.compile("(bayan|document/([A-Za-z0-9][A-Za-z0-9_-]*))\\.([a-z]+)(\\.gz|\\.zst)?");

  /** The name of a file of the whole dataset. */
  static DumpName whole(DumpFormat format, Compression compression) {
    return new DumpName(Optional.empty(), format, compression);
  }

  /** What a path below a version names, if it can name a file. */
  static Optional<DumpName> parse(String path) {
    Matcher name = NAME.matcher(path);
    if (!name.matches()) {
      return Optional.empty();
    }
    String suffix = name.group(4) == null ? "" : name.group(4);
    for (Compression compression : Compression.values()) {
      if (compression.suffix().equals(suffix)) {
        return DumpFormat.find(name.group(3))
            .map(format -> new DumpName(Optional.ofNullable(name.group(2)), format, compression));
      }
    }
    return Optional.empty();
  }

  /** The path of the file, below those of its version. */
  String path() {
    return document.map(DOCUMENTS::concat).orElse(WHOLE)
        + "."
        + format.extension()
        + compression.suffix();
  }
}
