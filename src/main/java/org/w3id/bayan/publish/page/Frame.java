package org.w3id.bayan.publish.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param root the path below which this installation is reached; ends in a slash
 * @param canonical the IRI of what the page is about; empty if it is about nothing
 * @param formats the other forms in which its content can be had
 * @param languages the languages it can be read in
 */
public record Frame(
    Phrases phrases,
    String root,
    String canonical,
    List<Format> formats,
    List<Language> languages) {
  public Frame {
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /** One of the forms of what the page shows. */
  public record Format(String label, String mediaType, String href) {}

  /** One of the languages of the interface, in its own words. */
  public record Language(Words name, boolean current) {}

  /** The frame in one language. */
  public static Frame of(
      Phrases phrases, Phrasebook book, String root, String canonical, List<Format> formats) {
    List<Language> languages =
        book.names().entrySet().stream()
            .map(entry ->
                new Language(
                    Words.in(entry.getValue(), entry.getKey()),
                    entry.getKey().equals(phrases.lang())))
            .toList();
    return new Frame(phrases, root, canonical, formats, languages);
  }
}
