package org.w3id.bayan.publish.page;

import java.util.List;

/** The page that lists the files for download. */
public record DumpsPage(Words title, List<File> files) implements Page {
  public DumpsPage {
    files = List.copyOf(files);
  }

  /** A file for download. */
  public record File(String name, long bytes) {}

  @Override
  public String template() {
    return "dumps";
  }

  /** The page for a list of files. */
  public static DumpsPage of(List<File> files, Phrases phrases) {
    return new DumpsPage(phrases.words("dumps.title"), files);
  }
}
