package org.w3id.bayan.publish.page;

import java.util.List;

/** The page that lists the versions and their files for download. */
public record DumpsPage(Words title, List<Version> versions) implements Page {
  public DumpsPage {
    versions = List.copyOf(versions);
  }

  /**
   * A version.
   *
   * @param path where its files are, below the downloads
   * @param published the day, in the words of the reader
   * @param counts what is in it, and how that changed
   * @param others names of files that are made when somebody asks for them
   */
  public record Version(
      int number,
      String path,
      String published,
      List<Count> counts,
      List<File> files,
      List<String> others) {
    public Version {
      counts = List.copyOf(counts);
      files = List.copyOf(files);
      others = List.copyOf(others);
    }
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

  @Override
  public String template() {
    return "dumps";
  }

  /** The page for a list of versions, the newest first. */
  public static DumpsPage of(List<Version> versions, Phrases phrases) {
    return new DumpsPage(phrases.words("dumps.title"), versions);
  }

  /** A day as the reader says it. */
  public static String day(String date, Phrases phrases) {
    return new Dates(phrases).say(date);
  }
}
