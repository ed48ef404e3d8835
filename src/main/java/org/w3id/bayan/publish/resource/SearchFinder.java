package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.search.Asked;
import org.w3id.bayan.publish.search.SearchForms;
import org.w3id.bayan.publish.search.SearchPage;
import org.w3id.bayan.publish.search.Values;
import org.w3id.bayan.search.Days;
import org.w3id.bayan.search.Facet;
import org.w3id.bayan.search.Found;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.search.Wanted;
import org.w3id.bayan.search.WordIndex;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/** Finds what has words that someone looks for. */
public final class SearchFinder {
  private static final int SHOWN = 20;
  private static final int LISTED = 100;
  private static final int LONGEST_WORDS = 500;
  private static final int LAST_START = 10_000;
  private static final int MOST_CHOSEN = 20;
  private static final int SUGGESTIONS = 8;
  private static final String NOT_READY =
      "The words of this version are being indexed. Please try again in some seconds.";

  private static final String NO_INDEX =
      "The dataset is behind another server and too large to be copied, so it has no index of words"
          + " here; ask in SPARQL";

  private final ServedIndex index;
  private final Iris iris;
  private final Links links;

  /** A finder that asks an index. */
  public SearchFinder(ServedIndex index, Iris iris) {
    this.index = index;
    this.iris = iris;
    this.links = new Links(iris);
  }

  /** {@code search}: what has the words and what was chosen. */
  public Optional<Answer> find(Sought sought) {
    Asked asked;
    try {
      asked = asked(sought);
    } catch (IllegalArgumentException e) {
      return Optional.of(new Answer.Malformed(String.valueOf(e.getMessage())));
    }
    return Optional.of(
        index
            .of(sought.store().version())
            .map(ready -> told(asked, ready, sought))
            .orElseGet(() -> absence(sought.store())));
  }

  private Answer told(Asked asked, WordIndex ready, Sought sought) {
    boolean mark = sought.value("bom").filter("1"::equals).isPresent();
    Found found = ready.search(wanted(asked, SHOWN));
    List<Triple> labels = labels(found, sought.store());
    return new Answer.Told(
        iris.base() + "search",
        List.of(
            new Answer.Form(
                "json",
                "application/json",
                "JSON",
                phrases -> {
                  Found all = ready.search(wanted(asked, LISTED));
                  return SearchForms.json(asked, all, labels(all, sought.store()), phrases);
                }),
            new Answer.Form(
                "csv",
                "text/csv",
                "CSV",
                phrases -> {
                  Found all = ready.search(wanted(asked, LISTED));
                  return SearchForms.csv(all, labels(all, sought.store()), mark, phrases);
                })),
        phrases -> SearchPage.of(asked, found, labels, SHOWN, phrases, iris));
  }

  /** {@code search/suggest}: things whose names begin as someone types. */
  public Optional<Answer> suggest(Sought sought) {
    String typed = sought.value("q").orElse("");
    if (typed.length() > LONGEST_WORDS) {
      return Optional.of(new Answer.Malformed(tooLong("q")));
    }
    return Optional.of(
        index
            .of(sought.store().version())
            .<Answer>map(ready -> {
              List<WordIndex.Suggestion> found = ready.suggest(typed, SUGGESTIONS);
              return new Answer.Unaltered(
                  "application/json",
                  SearchForms.suggestions(
                      found,
                      found.stream()
                          .map(it -> links.href(it.thing()).orElse(links.root()))
                          .toList()));
            })
            .orElseGet(() -> absence(sought.store())));
  }

  private static Answer absence(Store store) {
    return store.isWhole() ? new Answer.NotYet(NOT_READY) : new Answer.NotHere(NO_INDEX);
  }

  private Asked asked(Sought sought) {
    String words = sought.value("q").orElse("");
    check(words.codePointCount(0, words.length()) <= LONGEST_WORDS, tooLong("q"));
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = sought.values(facet.code()).stream().distinct().toList();
      check(
          values.size() <= MOST_CHOSEN,
          "%s: at most %d values".formatted(facet.code(), MOST_CHOSEN));
      for (String value : values) {
        check(
            facet == Facet.KIND
                ? value.matches("[a-z][a-z-]{0,40}")
                : Values.node(facet, value, iris).isPresent(),
            "%s=%s: there is no such value; take those that a search without it lists"
                .formatted(facet.code(), value));
      }
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    String start = sought.value("start").orElse("1");
    check(
        start.matches("[1-9]\\d{0,4}") && Integer.parseInt(start) <= LAST_START,
        "start=%s: give a number from 1 to %d".formatted(start, LAST_START));
    return new Asked(
        words, chosen, date("from", sought), date("to", sought), Integer.parseInt(start));
  }

  private static String date(String name, Sought sought) {
    String date = sought.value(name).map(String::strip).orElse("");
    check(
        date.isEmpty() || Days.of(date).isPresent(),
        "%s=%s: give a date as YYYY, YYYY-MM or YYYY-MM-DD".formatted(name, date));
    return date;
  }

  private static String tooLong(String name) {
    return "%s: at most %d characters".formatted(name, LONGEST_WORDS);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private static Wanted wanted(Asked asked, int count) {
    return new Wanted(
        asked.words(),
        asked.chosen(),
        new Wanted.Span(Days.of(asked.from()), Days.of(asked.to())),
        asked.start(),
        count);
  }

  private List<Triple> labels(Found found, Store store) {
    Set<Node> things = new LinkedHashSet<>();
    for (Found.Hit hit : found.hits()) {
      things.add(hit.thing());
      hit.document().ifPresent(things::add);
    }
    found
        .counts()
        .forEach((facet, counts) ->
            counts.forEach(
                count -> Values.node(facet, count.value(), iris).ifPresent(things::add)));
    List<Node> named = new ArrayList<>(things);
    return store.labels(named);
  }
}
