package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Dates;
import org.w3id.bayan.phrase.Dates.When;
import org.w3id.bayan.phrase.Ordinals;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.PhraseFinder;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;

/** Finds the words that tell of an event, and says whether they do. */
final class Occasions {
  private static final int NEAR = 4;
  private static final int OPENING_WORDS = 3;
  private static final String VISIT = "visit";

  private static final int PLACE_REACH = 9;
  private static final int DATE_REACH = 10;
  private static final int CLAUSE_REACH = 24;
  private static final int VERB_REACH = 30;

  private final Reading reading;
  private final Clues clues;
  private final Words words;
  private final Dates dates;
  private final Ordinals ordinals;
  private final StatusFinder statuses;
  private final DateAnchor anchor;
  private final Prospects prospects;

  Occasions(Reading reading, Clues clues, StatusFinder statuses, DateAnchor anchor) {
    this.anchor = anchor;
    this.prospects = new Prospects(reading, clues);
    this.reading = reading;
    this.clues = clues;
    this.words = new Words(reading, clues);
    this.dates = new Dates(reading, clues);
    this.ordinals = new Ordinals(reading, clues);
    this.statuses = statuses;
  }

  /** All words that may tell of an event, in order. */
  List<Phrase> phrases() {
    List<Phrase> all = new ArrayList<>(new PhraseFinder(reading, clues).all(Set.of("event")));
    BitSet covered = new BitSet();
    all.forEach(phrase -> covered.set(phrase.range().first(), phrase.range().next()));
    List<Phrase> nouns = List.copyOf(all);
    for (Clue verb : clues.all(Part.VERB)) {
      Span span = withoutHelpers(verb);
      Phrase phrase =
          new Phrase(
              verb.range(), verb.range(), span, Optional.empty(), Optional.of(verb.word()), false);
      boolean inside = covered.get(verb.range().first());
      boolean named = !inside && nouns.stream().anyMatch(other -> isHeldAt(verb.range(), other));
      if (!inside && !named && hasActors(verb.range())) {
        all.add(phrase);
      }
    }
    all.sort(Comparator.comparingInt(phrase -> phrase.range().first()));
    return all;
  }

  /** A verb without the words that only help it: «will», «to». */
  private Span withoutHelpers(Clue verb) {
    int first = verb.range().first();
    while (first < verb.range().next() - 1 && isHelper(first)) {
      first++;
    }
    return first == verb.range().first()
        ? verb.span()
        : reading.span(new Range(first, verb.range().next()));
  }

  private boolean isHelper(int token) {
    return reading.is(Cue.MODAL, token)
        || reading.is(Cue.FUTURE, token)
        || reading.is(Cue.INFINITIVE, token);
  }

  /** Whether a verb and a noun tell of one event: «met for the third dialogue». */
  private boolean isHeldAt(Range verb, Phrase noun) {
    Range other = noun.range();
    boolean near =
        other.first() - verb.next() < CLAUSE_REACH && verb.first() - other.next() < CLAUSE_REACH;
    if (!near
        || reading.sentence(verb.first()) != reading.sentence(other.first())
        || noun.is(Part.PLACED_HEAD)
        || noun.is(Part.WEAK_HEAD)
        || isRelated(other)) {
      return false;
    }
    boolean opening = isOpening(noun) && !noun.isBare();
    boolean later = verb.first() > other.first() && clues.is(verb.first(), Part.INSIDE);
    boolean planned = later || statuses.of(other).filter(this::isToCome).isPresent();
    return (opening || isAt(other.first())) && !planned;
  }

  private boolean isToCome(StatusFinder.Governor governor) {
    return governor.code().equals(EventTeller.PLANNED) && !prospects.isHeld(governor);
  }

  /** Whether a preposition stands before words, or before those between it and them. */
  private boolean isAt(int first) {
    for (int token = first - 1; token >= Math.max(0, first - OPENING_WORDS); token--) {
      if (reading.is(Cue.PREPOSITION, token) || clues.is(token, Part.COMPLEMENT)) {
        return true;
      }
      if (!reading.token(token).isWord() || reading.isVerb(token)) {
        return false;
      }
    }
    return Clitics.mayBeBound(reading.token(first).form());
  }

  private boolean hasActors(Range verb) {
    Range sentence = reading.around(verb.first());
    Range near =
        new Range(
            Math.max(sentence.first(), verb.first() - VERB_REACH),
            Math.min(sentence.next(), verb.next() + VERB_REACH));
    return reading.within(near).stream()
        .anyMatch(known -> !known.all("actor").isEmpty() || !known.all("office").isEmpty());
  }

  /** Whether actors are named both ahead of a verb and behind it, or two behind it. */
  private boolean isBetweenNames(Range verb) {
    Range sentence = reading.around(verb.first());
    return reading.within(sentence).stream()
            .filter(known -> known.mention().kind().equals("name"))
            .filter(known -> !known.all("actor").isEmpty())
            .count()
        > 1;
  }

  /** What the words around a phrase tell. */
  Occasion of(Phrase phrase) {
    Range range = phrase.range();
    boolean opening = isOpening(phrase);
    Optional<When> when =
        dates.behind(range, opening ? VERB_REACH : DATE_REACH).or(() -> dates.ahead(range));
    boolean apart = dates.isWithin(range.first()) || dates.isSetting(range);
    if (when.isEmpty() && opening && !apart && !reading.isTitle(range.first())) {
      when = dates.inClause(range.next() - 1);
    }
    Optional<StatusFinder.Governor> governor = statuses.of(range);
    Optional<When> before = when;
    when = governor.flatMap(it -> dateOf(it, range)).or(() -> before);
    when = when.filter(it -> phrase.is(Part.PLACED_HEAD) || !it.areYears());
    return new Occasion(
        governor.filter(it -> !phrase.is(Part.VERB) || isOfClause(it, range)),
        ordinals.of(phrase),
        when,
        words.placeBehind(range.first(), range.next() - range.first() + PLACE_REACH),
        when.filter(this::isLater).isPresent());
  }

  /** «…, postponed last year, was held on 3 May»: the date behind what is said behind a comma. */
  private Optional<When> dateOf(StatusFinder.Governor governor, Range range) {
    int verb = reading.rangeOf(governor.evidence()).first();
    int comma = reading.is(Cue.CONJUNCTION, verb - 1) ? verb - 2 : verb - 1;
    return comma >= range.next() && reading.token(comma).isComma()
        ? dates.behind(reading.rangeOf(governor.evidence()), DATE_REACH)
        : Optional.empty();
  }

  /** Not «ahead of the summit, officials met»: what stands before a comma is said of another. */
  private boolean isOfClause(StatusFinder.Governor governor, Range verb) {
    int token = verb.first();
    while (token > 0 && reading.token(token - 1).span().begin() >= governor.evidence().end()) {
      token--;
      if (reading.token(token).isComma()) {
        return false;
      }
    }
    return true;
  }

  private boolean isLater(When when) {
    String now =
        anchor
            .month()
            .map(Object::toString)
            .or(() -> anchor.year().map(Object::toString))
            .orElse("9999");
    String date = when.edtf().substring(0, Math.min(now.length(), when.edtf().length()));
    return date.compareTo(now.substring(0, date.length())) > 0;
  }

  /**
   * Whether words tell which one something was that is named just ahead: «in its fifth session».
   */
  boolean isEdition(Phrase phrase) {
    return ordinals.isEdition(phrase.range());
  }

  /** Whether the words stand where a statement says what it is about. */
  boolean isOpening(Phrase phrase) {
    return Accounts.isInOpening(reading, phrase.range().first());
  }

  /** Whether the words tell of one event, rather than of what may happen. */
  boolean isTold(Phrase phrase, Occasion occasion, boolean first) {
    Optional<ThingId> known = phrase.known();
    if (known.isPresent()) {
      return !(known.get().isLocal() && isDenied(occasion) && isDirect(occasion));
    }
    if (isDenied(occasion)) {
      return false;
    }
    if (phrase.is(Part.PLACED_HEAD)) {
      return true;
    }
    boolean near =
        occasion.governor().filter(it -> it.distance() <= NEAR).isPresent()
            || isRelated(phrase.range());
    if (Prospects.isGeneral(phrase, occasion) && words.isPlain(phrase)) {
      return false;
    }
    boolean one = words.isOne(phrase) || isDirect(occasion);
    if (phrase.is(Part.VERB)) {
      boolean infinitive = reading.is(Cue.INFINITIVE, phrase.range().first() - 1);
      if (infinitive && !occasion.isPlanned()) {
        return false;
      }
      boolean dated =
          occasion.when().isPresent()
              || occasion.place().isPresent()
              || dates.isTimed(phrase.range(), NEAR);
      return dated
          || occasion.isPlanned()
          || (first && isOpening(phrase))
          || isBetweenNames(phrase.range());
    }
    if (phrase.is(Part.PLURAL_HEAD)) {
      return near && occasion.when().isPresent();
    }
    if (phrase.is(Part.WEAK_HEAD)) {
      boolean release = phrase.word().filter(it -> it.value().equals("release")).isPresent();
      boolean unnamed =
          reading.token(phrase.range().first()).isCaseless()
              && phrase.isBare()
              && phrase.word().filter(it -> it.value().equals("meeting")).isPresent();
      return near && (!release || occasion.isPlanned()) && one && !unnamed;
    }
    boolean marked = occasion.ordinal().isPresent() || occasion.when().isPresent() || near;
    boolean named = phrase.proper() && words.isNamed(phrase);
    if (isVisitOfSomeone(phrase)) {
      return true;
    }
    boolean caseless = reading.token(phrase.head().first()).isCaseless();
    boolean matter = caseless && reading.is(Cue.VIEW, phrase.range().first() - 1);
    if ((matter || (!caseless && !first)) && phrase.isBare() && !words.isNew(phrase)) {
      return occasion.ordinal().isPresent() || dates.beside(phrase.range()).isPresent();
    }
    return named || (one && (marked || (first && isOpening(phrase))));
  }

  /** «President Haddad’s visit», but no «visit programme». */
  private boolean isVisitOfSomeone(Phrase phrase) {
    int ending = phrase.range().first() - 1;
    int next = phrase.range().next();
    boolean closed =
        next >= reading.around(phrase.range().first()).next()
            || !reading.token(next).isWord()
            || reading.is(Cue.PREPOSITION, next)
            || reading.is(Cue.CONJUNCTION, next)
            || reading.is(Cue.BE, next)
            || reading.is(Cue.AUXILIARY, next)
            || reading.is(Cue.FUTURE, next)
            || reading.isVerb(next);
    return closed
        && phrase.word().filter(it -> it.value().equals(VISIT)).isPresent()
        && ending > 0
        && reading.token(ending).isEnding()
        && reading.over(ending - 1).filter(known -> !known.all("actor").isEmpty()).isPresent();
  }

  /** «Had hoped for a summit», «no meeting was held»: there was none. */
  private boolean isDenied(Occasion occasion) {
    return occasion.governor().filter(it -> it.code().equals(EventTeller.DENIED)).isPresent();
  }

  private static boolean isDirect(Occasion occasion) {
    return occasion.governor().filter(it -> it.distance() == 0).isPresent();
  }

  /** Whether words just before say how another event stands to it. */
  boolean isRelated(Range range) {
    int begin = Math.max(reading.around(range.first()).first(), range.first() - NEAR);
    for (int token = begin; token < range.first(); token++) {
      if (clues.is(token, Part.RELATION)) {
        return true;
      }
    }
    return false;
  }
}
