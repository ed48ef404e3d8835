package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Remnants;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.relate.Account.Telling;

/** The things of one sort that a document tells of, each once. */
final class Accounts {
  /** How many things back a reader still knows what «the agreement» was. */
  private static final int MEMORY = 200;

  /** The last sentence in which a statement still says what it is about. */
  private static final int OPENING = 2;

  private static final int LONGEST_OPENING = 8;
  private static final int LONGEST_LINE = 6;

  private final LocalNames names;
  private final Reading reading;
  private final List<Account> all = new ArrayList<>();
  private final Map<ThingId, Account> byThing = new HashMap<>();
  private final Map<ThingId, ThingId> renamed = new HashMap<>();
  private final Set<Span> mistakenFor = new HashSet<>();

  Accounts(LocalNames names, Reading reading) {
    this.names = names;
    this.reading = reading;
  }

  List<Account> all() {
    return all;
  }

  /** Begins to tell of a thing. */
  Account open(String kind, Telling telling, Set<String> key) {
    Phrase phrase = telling.phrase();
    ThingId thing = phrase.known().orElseGet(() -> names.of(kind, words(phrase), phrase.span()));
    Account account = new Account(thing, phrase.known().isEmpty());
    account.add(telling, key);
    all.add(account);
    byThing.put(thing, account);
    return account;
  }

  private String words(Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int token = phrase.range().first(); token < phrase.range().next(); token++) {
      words.append(Remnants.removed(reading.token(token).surface())).append(' ');
    }
    return words.toString().strip();
  }

  /** Words that were taken for the name of a thing, and mean another of its kind. */
  Phrase another(Phrase mistaken, Phrase meant) {
    mistakenFor.add(mistaken.span());
    return meant;
  }

  /** Where words stand that were taken for the name of something else. */
  Set<Span> mistaken() {
    return mistakenFor;
  }

  /** The thing told of before that these words mean too. */
  Optional<Account> earlier(
      Phrase phrase, Set<String> key, boolean isNew, Predicate<Account> fits) {
    if (phrase.known().isPresent()) {
      return Optional.ofNullable(byThing.get(phrase.known().get()));
    }
    for (int index = all.size() - 1; index >= Math.max(0, all.size() - MEMORY); index--) {
      Account account = all.get(index);
      if (isSame(phrase, key, account, isNew) && fits.test(account)) {
        return Optional.of(account);
      }
    }
    return Optional.empty();
  }

  /** The last thing told of before of which something holds. */
  Optional<Account> earlier(Predicate<Account> fits) {
    List<Account> known = all.subList(Math.max(0, all.size() - MEMORY), all.size());
    return known.reversed().stream().filter(fits).findFirst();
  }

  /**
   * The thing told of before that is the same as one that was taken for another by its name, or as
   * one that is called by more words or fewer.
   *
   * @param certain whether a thing of the same kind is certain to be this one
   * @param other whether the words say that it is another one than what the text is about
   */
  Optional<Account> same(
      Phrase phrase, Set<String> key, Predicate<Account> certain, boolean other) {
    if (phrase.known().filter(thing -> !thing.isLocal()).isPresent()) {
      return Optional.empty();
    }
    Optional<Account> found =
        all.subList(Math.max(0, all.size() - MEMORY), all.size()).stream()
            .filter(Account::isOwn)
            .filter(account ->
                isShortFor(phrase, account.first())
                    || (isAlike(phrase, account)
                        && (isCertain(phrase, key, account, certain)
                            || (!other && isTitled(phrase, key, account)))))
            .findFirst();
    found.ifPresent(account ->
        phrase
            .known()
            .ifPresent(thing -> {
              byThing.put(thing, account);
              renamed.put(thing, account.thing());
            }));
    return found;
  }

  private boolean isCertain(
      Phrase phrase, Set<String> key, Account account, Predicate<Account> certain) {
    return certain.test(account) && (shares(key, account.key()) || isOpening(phrase, account));
  }

  /** Things that turned out to be others: which. */
  Map<ThingId, ThingId> renamed() {
    return renamed;
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private boolean isSame(Phrase phrase, Set<String> key, Account account, boolean isNew) {
    if (!isNew && isShortFor(phrase, account.first())) {
      return true;
    }
    if (!isAlike(phrase, account)) {
      return false;
    }
    boolean verb = account.first().is(Part.VERB);
    if (isOpening(phrase, account) || (verb && isInOpening(phrase))) {
      return true;
    }
    if (key.isEmpty()) {
      return !isNew;
    }
    boolean placed = phrase.is(Part.PLACED_HEAD) && shares(key, account.key());
    if (placed) {
      return true;
    }
    if (key.equals(account.key()) || (account.key().isEmpty() && !isNew)) {
      return true;
    }
    boolean proper = phrase.proper() && account.first().proper() && !account.key().isEmpty();
    boolean caseless = reading.token(phrase.head().first()).isCaseless() && !isNew;
    return (proper || caseless) && !account.key().isEmpty() && shares(key, account.key());
  }

  /** «The PFA», of which the Port Fees Agreement was told. */
  private boolean isShortFor(Phrase phrase, Phrase name) {
    Token head = reading.token(phrase.head().first());
    if (!head.isAllCapitals() || phrase.head().next() - phrase.head().first() > 1) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int token = name.range().first(); token < name.range().next(); token++) {
      Token word = reading.token(token);
      initials.append(word.isCapitalised() ? word.surface().substring(0, 1) : "");
    }
    return initials.toString().startsWith(head.surface()) && head.surface().length() > 2;
  }

  private boolean isInOpening(Phrase phrase) {
    return isInOpening(reading, phrase.range().first());
  }

  /** Whether a token stands in the first sentences; short lines that end as none do not count. */
  static boolean isInOpening(Reading reading, int token) {
    int sentence = reading.sentence(token);
    int counted = sentence;
    Range around = reading.around(token);
    for (int index = sentence;
        index > 1 && index <= LONGEST_OPENING && around.first() > 0;
        index--) {
      around = reading.around(around.first() - 1);
      int length = around.next() - around.first();
      boolean line = length <= LONGEST_LINE && reading.token(around.next() - 1).isWord();
      counted -= line ? 1 : 0;
    }
    return counted <= OPENING;
  }

  private boolean isOpening(Phrase phrase, Account account) {
    return isInOpening(phrase) && isOnlyInTitle(account);
  }

  /** «The fourth round of the Basra Dialogue» below a title that names the dialogue. */
  private boolean isTitled(Phrase phrase, Set<String> key, Account account) {
    boolean first = all.size() == 1 || isInOpening(phrase);
    if (!isOnlyInTitle(account) || !first) {
      return false;
    }
    Set<String> more = new HashSet<>(key);
    Phrase title = account.first();
    List<String> kind = reading.token(title.head().next() - 1).word().nouns();
    more.removeIf(word -> !Collections.disjoint(kind, Clitics.nouns(word)));
    return shares(more, account.key());
  }

  /** What the title names the text tells of again in other words. */
  boolean isOnlyInTitle(Account account) {
    return reading.isTitle(account.first().range().first()) && account.tellings().size() == 1;
  }

  /** Whether both are called by words for the same kind of thing. */
  private boolean isAlike(Phrase phrase, Account account) {
    Optional<RelationWord> one = phrase.word();
    Optional<RelationWord> other = account.first().word();
    if (account.first().known().isPresent()) {
      return endsAlike(phrase, account.first())
          || (isAbbreviated(phrase) && isOfOneKind(one, other));
    }
    return one.isPresent()
        && other.isPresent()
        && one.get().value().equals(other.get().value())
        && (account.first().is(Part.VERB)
            || endsAlike(phrase, account.first())
            || one.get().part() == other.get().part());
  }

  private static boolean isOfOneKind(Optional<RelationWord> one, Optional<RelationWord> other) {
    return one.isPresent() && one.map(RelationWord::value).equals(other.map(RelationWord::value));
  }

  /** «MoU»: a word for a kind of thing with capitals within. */
  private boolean isAbbreviated(Phrase phrase) {
    String head = reading.token(phrase.head().first()).surface();
    return head.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private boolean endsAlike(Phrase phrase, Phrase other) {
    List<String> head = reading.token(phrase.head().next() - 1).word().nouns();
    for (int token = other.range().first(); token < other.range().next(); token++) {
      if (!Collections.disjoint(head, reading.token(token).word().nouns())) {
        return true;
      }
    }
    return false;
  }
}
