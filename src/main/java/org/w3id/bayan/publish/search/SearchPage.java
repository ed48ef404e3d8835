package org.w3id.bayan.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.search.Facet;
import org.w3id.bayan.search.Found;
import org.w3id.bayan.search.Marks;
import org.w3id.bayan.vocab.Iris;

/**
 * The page of a search.
 *
 * @param note how many things were found, and which are shown
 * @param before the address of the things before these
 * @param next that of the things behind
 */
public record SearchPage(
    Words title,
    Asked asked,
    String note,
    List<Entry> entries,
    List<Group> groups,
    Optional<String> before,
    Optional<String> next)
    implements Page {
  /** Values of a facet that are shown, the commonest. */
  private static final int MOST_SHOWN = 12;

  /** Sorts of things whose own words stand for a name. */
  private static final Set<String> UNNAMED = Set.of("act", "sentence");

  /** The strength of an act that commits nobody. */
  private static final String UNBOUND = "none";

  public SearchPage {
    entries = List.copyOf(entries);
    groups = List.copyOf(groups);
  }

  /**
   * A thing found.
   *
   * @param name what it is called, in pieces
   * @param kind its sort, in words
   * @param document which it stands in, unless it is one
   */
  public record Entry(
      Row.Value thing,
      List<Found.Piece> name,
      String kind,
      Optional<Row.Value> document,
      List<Snippet> snippets) {
    public Entry {
      name = List.copyOf(name);
      snippets = List.copyOf(snippets);
    }
  }

  /**
   * Words of it.
   *
   * @param words their language and direction; no text
   */
  public record Snippet(Words words, List<Found.Piece> pieces) {
    public Snippet {
      pieces = List.copyOf(pieces);
    }
  }

  /** The values of a facet. */
  public record Group(String name, String title, List<Choice> choices) {
    public Group {
      choices = List.copyOf(choices);
    }

    /** Whether something of it is chosen. */
    public boolean used() {
      return choices.stream().anyMatch(Choice::chosen);
    }
  }

  /**
   * A value to choose.
   *
   * @param href the address of the search with it, or without it if it is chosen
   */
  public record Choice(String value, Words words, long things, boolean chosen, String href) {}

  @Override
  public String template() {
    return "search";
  }

  /** Whether anything is asked for. */
  public boolean open() {
    return asked.words().isBlank();
  }

  /** The words as they can be shown in a field. */
  public String typed() {
    return Words.in(asked.words(), "").plain();
  }

  /**
   * The page for what was found.
   *
   * @param labels what the things, their documents and the values of facets are called
   * @param count how many things are shown on a page
   */
  public static SearchPage of(
      Asked asked, Found found, List<Triple> labels, int count, Phrases phrases, Iris iris) {
    Labels names = new Labels(phrases, labels);
    Links links = new Links(iris);
    Marks marks = found.alike() ? Marks.NONE : Marks.of(asked.words());
    List<Entry> entries =
        found.hits().stream()
            .map(hit ->
                UNNAMED.contains(hit.kind()) && !hit.snippets().isEmpty()
                    ? unnamed(hit, told(hit, names, phrases, iris), names, links)
                    : entry(hit, names.of(hit.thing()).shortened(), marks, names, links, phrases))
            .toList();
    int end = asked.start() + entries.size() - 1;
    return new SearchPage(
        asked.words().isBlank()
            ? phrases.words("search.title")
            : phrases.words("search.titled", Words.in(asked.words(), "").plain()),
        asked,
        note(asked, found, end, phrases),
        entries,
        groups(asked, found, names, phrases, iris),
        asked.start() > 1
            ? Optional.of(asked.from(Math.max(1, asked.start() - count)).href(phrases.lang()))
            : Optional.empty(),
        end < found.total() && !entries.isEmpty()
            ? Optional.of(asked.from(end + 1).href(phrases.lang()))
            : Optional.empty());
  }

  private static String note(Asked asked, Found found, int end, Phrases phrases) {
    if (found.hits().isEmpty()) {
      return phrases.text(found.total() == 0 ? "search.none" : "search.behind", found.total());
    }
    return (found.alike() ? phrases.text("search.alike") + " " : "")
        + phrases.text("search.count", found.total(), asked.start(), end);
  }

  private static Entry entry(
      Found.Hit hit, Words name, Marks marks, Labels names, Links links, Phrases phrases) {
    List<Snippet> snippets = new ArrayList<>();
    for (Found.Snippet snippet : hit.snippets()) {
      if (!snippet.name() || !snippet.text().equals(name.text())) {
        snippets.add(new Snippet(Words.in("", snippet.lang()), snippet.pieces()));
      }
    }
    return new Entry(
        new Row.Value(name, links.href(hit.thing()), List.of()),
        marks.in(name.text()),
        kind(hit.kind(), phrases),
        document(hit, names, links),
        snippets);
  }

  /** An act or a sentence is called by its own words. */
  private static Entry unnamed(Found.Hit hit, String kind, Labels names, Links links) {
    Found.Snippet first = hit.snippets().getFirst();
    return new Entry(
        new Row.Value(Words.in(first.text(), first.lang()), links.href(hit.thing()), List.of()),
        first.pieces(),
        kind,
        document(hit, names, links),
        hit.snippets().stream()
            .skip(1)
            .map(snippet -> new Snippet(Words.in("", snippet.lang()), snippet.pieces()))
            .toList());
  }

  private static Optional<Row.Value> document(Found.Hit hit, Labels names, Links links) {
    return hit.document()
        .filter(document -> !document.equals(hit.thing()))
        .map(document ->
            new Row.Value(names.of(document).shortened(), links.href(document), List.of()));
  }

  /** What an act does, and how far it binds if it does. */
  private static String told(Found.Hit hit, Labels names, Phrases phrases, Iris iris) {
    String kind = phrases.text("search.kind." + hit.kind());
    List<String> does =
        Stream.of(Facet.TYPE, Facet.STRENGTH)
            .flatMap(facet ->
                hit.values(facet).stream()
                    .filter(value -> !value.equals(UNBOUND))
                    .flatMap(value -> Values.node(facet, value, iris).stream()))
            .map(node -> names.of(node).brief())
            .toList();
    return does.isEmpty() ? kind : kind + ": " + String.join(" · ", does);
  }

  private static String kind(String kind, Phrases phrases) {
    return phrases.find("search.kind." + kind).orElse(kind);
  }

  private static List<Group> groups(
      Asked asked, Found found, Labels names, Phrases phrases, Iris iris) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Choice> choices =
          found.counts().getOrDefault(facet, List.of()).stream()
              .limit(MOST_SHOWN)
              .map(count -> choice(asked, facet, count, names, phrases, iris))
              .toList();
      if (!choices.isEmpty()) {
        groups.add(new Group(facet.code(), phrases.text("search.facet." + facet.code()), choices));
      }
    }
    return groups;
  }

  private static Choice choice(
      Asked asked, Facet facet, Found.Count count, Labels names, Phrases phrases, Iris iris) {
    Optional<Node> node = Values.node(facet, count.value(), iris);
    Words words =
        node.map(it -> names.of(it).shortened())
            .orElseGet(() -> Words.in(kind(count.value(), phrases), phrases.lang()));
    return new Choice(
        count.value(),
        words,
        count.things(),
        asked.has(facet, count.value()),
        asked.toggled(facet, count.value()).href(phrases.lang()));
  }
}
