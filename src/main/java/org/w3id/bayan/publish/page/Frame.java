package org.w3id.bayan.publish.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param root the path below which this installation is reached; ends in a slash
 * @param canonical the address of the page; empty if it has none of its own
 * @param formats the other forms in which its content can be had
 * @param languages the languages it can be read in
 * @param card what others show of the page when they link to it
 */
public record Frame(
    Phrases phrases,
    String root,
    String canonical,
    List<Format> formats,
    List<Language> languages,
    Card card) {
  public Frame {
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /** One of the forms of what the page shows. */
  public record Format(String label, String mediaType, String href) {}

  /**
   * One of the languages of the interface, in its own words.
   *
   * @param href the same page in that language
   */
  public record Language(Words name, boolean current, String href) {}

  /** The frame of a page whose address has no parameters. */
  public static Frame of(
      Phrases phrases, Phrasebook book, String root, String canonical, List<Format> formats) {
    return of(phrases, book, root, canonical, formats, null);
  }

  /**
   * The frame in one language.
   *
   * @param query the parameters of the page's address, which another language keeps
   */
  public static Frame of(
      Phrases phrases,
      Phrasebook book,
      String root,
      String canonical,
      List<Format> formats,
      @Nullable String query) {
    List<Language> languages =
        book.names().entrySet().stream()
            .map(entry ->
                new Language(
                    Words.in(entry.getValue(), entry.getKey()),
                    entry.getKey().equals(phrases.lang()),
                    with("lang", entry.getKey(), query)))
            .toList();
    return new Frame(phrases, root, canonical, formats, languages, Card.NONE);
  }

  /**
   * The same page with one parameter set.
   *
   * @param query the other parameters, as in the address
   */
  public static String with(String name, String value, @Nullable String query) {
    Stream<String> kept =
        query == null
            ? Stream.empty()
            : Stream.of(query.split("&")).filter(it -> !it.isEmpty() && !it.startsWith(name + "="));
    return Stream.concat(kept, Stream.of(name + "=" + value))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The same frame around a page. */
  Frame around(Page page) {
    return new Frame(phrases, root, canonical, formats, languages, page.card());
  }

  /** The card as JSON-LD in the vocabulary of schema.org. */
  public String structuredData(Words title) {
    return card.json(title, canonical, phrases.lang());
  }
}
