package org.w3id.bayan.publish.home;

import java.util.ArrayList;
import java.util.List;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/** The page that lists the versions and their files for download, the newest first. */
public record DumpsPage(Words title, List<Edition> versions) implements Page {
  public DumpsPage {
    versions = List.copyOf(versions);
  }

  @Override
  public String template() {
    return "dumps";
  }

  /** The page for a list of versions, the newest first, of which one is served. */
  public static DumpsPage of(List<VersionNote> notes, int served, Phrases phrases) {
    List<Edition> versions = new ArrayList<>();
    for (VersionNote note : notes) {
      versions.add(Edition.of(note, notes, served, phrases));
    }
    return new DumpsPage(phrases.words("dumps.title"), versions);
  }
}
