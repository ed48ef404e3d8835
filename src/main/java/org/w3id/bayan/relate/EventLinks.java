package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.report.EventReport.Kind;
import org.w3id.bayan.report.EventReport.Relation;

/** Tells how the events of a document stand to each other. */
final class EventLinks {
  private static final int REACH = 6;

  private final Reading reading;
  private final Clues clues;
  private final Map<ThingId, List<Relation>> relations = new HashMap<>();
  private final List<Series> series = new ArrayList<>();

  EventLinks(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** The relations that each event has to others. */
  Map<ThingId, List<Relation>> between(
      List<Account> accounts, Map<ThingId, Occasion> told, Optional<Account> main) {
    Map<Integer, List<Account>> bySentence = bySentence(accounts);
    for (Account account : accounts) {
      for (Account.Telling telling : account.tellings()) {
        Optional<Clue> clue = before(telling.phrase().range());
        Optional<Account> one =
            clue.flatMap(found -> beside(found.range(), account, bySentence)).or(() -> main);
        if (clue.isPresent() && one.isPresent() && !one.get().equals(account)) {
          add(one.get().thing(), new Relation(kind(clue.get().word()), account.thing()));
        }
      }
    }
    accounts.forEach(this::addKnownSeries);
    addSeries(accounts, told);
    return relations;
  }

  /** A series that numbered events show. */
  record Series(ThingId id, String name, Account some) {}

  /** The series that were found. */
  List<Series> series() {
    return series;
  }

  private static Kind kind(RelationWord word) {
    for (Kind kind : Kind.values()) {
      if (kind.propertyName().equals(word.value())) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is no relation between events".formatted(word.value()));
  }

  private Optional<Clue> before(Range phrase) {
    int begin = Math.max(reading.around(phrase.first()).first(), phrase.first() - REACH);
    for (int token = phrase.first() - 1; token >= begin; token--) {
      Optional<Clue> clue = clues.over(token, Part.RELATION);
      if (clue.isPresent()) {
        return clue;
      }
      if (reading.isBreak(token) || reading.isVerb(token) || clues.is(token, Part.HEAD)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Map<Integer, List<Account>> bySentence(List<Account> accounts) {
    Map<Integer, List<Account>> found = new HashMap<>();
    for (Account account : accounts) {
      for (Account.Telling telling : account.tellings()) {
        int sentence = reading.sentence(telling.phrase().range().first());
        found.computeIfAbsent(sentence, key -> new ArrayList<>()).add(account);
      }
    }
    return found;
  }

  /** The first other event told of in the sentence. */
  private Optional<Account> beside(
      Range words, Account account, Map<Integer, List<Account>> accounts) {
    return accounts.getOrDefault(reading.sentence(words.first()), List.of()).stream()
        .filter(other -> !other.equals(account))
        .findFirst();
  }

  /** An event called by the name of a series is one of it. */
  private void addKnownSeries(Account account) {
    for (Account.Telling telling : account.tellings()) {
      reading
          .over(telling.phrase().head().first())
          .flatMap(known -> known.only("series"))
          .ifPresent(known -> add(account.thing(), new Relation(Kind.IN_SERIES, known)));
    }
  }

  private void addSeries(List<Account> accounts, Map<ThingId, Occasion> told) {
    Map<String, Map<Integer, Account>> numbered = new LinkedHashMap<>();
    for (Account account : accounts) {
      Occasion occasion = told.get(account.thing());
      boolean free =
          relations.getOrDefault(account.thing(), List.of()).stream()
              .noneMatch(relation -> relation.kind() == Kind.IN_SERIES);
      if (account.isOwn() && free && occasion != null && occasion.ordinal().isPresent()) {
        String name =
            account.first().word().map(RelationWord::value).orElse("")
                + " "
                + String.join(" ", account.key().stream().sorted().toList());
        numbered
            .computeIfAbsent(name, key -> new LinkedHashMap<>())
            .putIfAbsent(occasion.ordinal().get(), account);
      }
    }
    for (Map<Integer, Account> numbers : numbered.values()) {
      if (numbers.size() > 1) {
        addSeries(numbers);
      }
    }
  }

  private void addSeries(Map<Integer, Account> numbers) {
    Account some = numbers.values().iterator().next();
    String path = some.thing().path();
    ThingId id = new ThingId("series" + path.substring(path.indexOf('/')));
    series.add(new Series(id, name(some.first()), some));
    numbers.forEach((number, account) -> {
      add(account.thing(), new Relation(Kind.IN_SERIES, id));
      Account earlier = numbers.get(number - 1);
      if (earlier != null) {
        add(account.thing(), new Relation(Kind.FOLLOWS, earlier.thing()));
      }
    });
  }

  /** The words for an event without its number. */
  private String name(Phrase phrase) {
    StringBuilder name = new StringBuilder();
    for (int token = phrase.range().first(); token < phrase.range().next(); token++) {
      if (!clues.is(token, Part.ORDINAL)) {
        name.append(reading.token(token).surface()).append(' ');
      }
    }
    return name.toString().strip();
  }

  private void add(ThingId thing, Relation relation) {
    List<Relation> own = relations.computeIfAbsent(thing, key -> new ArrayList<>());
    if (!own.contains(relation)) {
      own.add(relation);
    }
  }
}
