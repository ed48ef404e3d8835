package org.w3id.bayan.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;

/** Finds the words that name or describe things of one kind, known by name or not. */
public final class PhraseFinder {
  private static final Set<String> NAMING = Set.of("name", "programme");
  private static final List<Part> KINDS =
      List.of(
          Part.HEAD,
          Part.WEAK_HEAD,
          Part.PAPER,
          Part.PLAN,
          Part.DATED_HEAD,
          Part.PLURAL_HEAD,
          Part.PLACED_HEAD);
  private static final int WORDS_OF_EVENT = 3;
  private static final String RELEASE = "release";
  private static final Set<String> UNDERTAKINGS = Set.of("mission", "campaign");
  private static final Set<String> NOT_OVER_HEAD =
      Set.of("actor", "place", "programme", "event", "agreement", "office", "document");

  private final Reading reading;
  private final Clues clues;
  private final PhraseStart starts;
  private final PhraseEnd ends;
  private final WholeFinder wholes;

  public PhraseFinder(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
    this.starts = new PhraseStart(reading, clues);
    this.ends = new PhraseEnd(reading, clues);
    this.wholes = new WholeFinder(reading, clues, starts);
  }

  /** All, in the order of the text; none overlaps another. */
  public List<Phrase> all(Set<String> kinds) {
    List<Phrase> found = new ArrayList<>();
    for (Known known : reading.knowns()) {
      for (String kind : kinds) {
        known.only(kind).ifPresent(thing -> found.add(named(known, thing)));
      }
    }
    found.removeIf(phrase ->
        isNamedWithin(phrase, found)
            || isInLonger(phrase, found)
            || isPartOfEvent(phrase, found)
            || isInBody(phrase)
            || isInEvent(phrase));
    List<Clue> heads = new ArrayList<>();
    for (Part part : KINDS) {
      heads.addAll(clues.all(part));
    }
    heads.sort(Comparator.comparingInt(clue -> clue.range().first()));
    BitSet named = new BitSet();
    found.forEach(phrase -> named.set(phrase.range().first() + 1, phrase.range().next()));
    int covered = 0;
    for (Clue head : heads) {
      boolean free = head.range().first() >= covered && !named.get(head.range().first());
      if (free && !isTaken(head) && !wholes.isFollowedByHead(head)) {
        Optional<Phrase> phrase =
            head.word().part() == Part.PLACED_HEAD
                ? placed(head, covered)
                : Optional.of(described(head, covered));
        covered = phrase.map(one -> one.range().next()).orElse(covered);
        phrase.ifPresent(found::add);
      }
    }
    List<Phrase> described = found.stream().filter(phrase -> phrase.known().isEmpty()).toList();
    found.removeIf(phrase -> isPartOf(phrase, described));
    found.sort(Comparator.comparingInt(phrase -> phrase.range().first()));
    return found;
  }

  /** «The meeting of the Basra Conference»: a name only this document has, in a longer one. */
  private static boolean isPartOf(Phrase phrase, List<Phrase> described) {
    return phrase.known().filter(ThingId::isLocal).isPresent()
        && described.stream()
            .anyMatch(whole ->
                whole.head().next() <= phrase.range().first()
                    && phrase.range().next() <= whole.range().next());
  }

  /** «The 1982 Convention on the Sea»: a name that all know counts, not one that goes beyond it. */
  private static boolean isNamedWithin(Phrase phrase, List<Phrase> all) {
    return phrase.known().filter(ThingId::isLocal).isPresent()
        && all.stream()
            .anyMatch(other ->
                other.known().filter(thing -> !thing.isLocal()).isPresent()
                    && phrase.range().covers(other.range().first())
                    && phrase.range().covers(other.range().next() - 1));
  }

  /** «Agreement for the Trans-River Pact»: a known name within a longer one that is known too. */
  private static boolean isInLonger(Phrase phrase, List<Phrase> all) {
    return phrase.known().filter(thing -> !thing.isLocal()).isPresent()
        && all.stream()
            .filter(other -> other.known().filter(thing -> !thing.isLocal()).isPresent())
            .filter(other -> !other.range().equals(phrase.range()))
            .anyMatch(other ->
                other.range().covers(phrase.range().first())
                    && other.range().covers(phrase.range().next() - 1));
  }

  /** «The third session of the Basra Conference»: only the longer name tells of what was held. */
  private static boolean isPartOfEvent(Phrase phrase, List<Phrase> all) {
    return phrase.known().filter(thing -> thing.isLocal() && thing.isA("event")).isPresent()
        && all.stream()
            .filter(other -> other.known().filter(thing -> thing.isA("event")).isPresent())
            .filter(other -> other.range().first() < phrase.range().first())
            .anyMatch(other -> other.range().next() >= phrase.range().next());
  }

  /** «The Coalition against the Raids»: an event in the name of a body is not told of. */
  private boolean isInBody(Phrase phrase) {
    Range range = phrase.range();
    return phrase.known().filter(thing -> thing.isA("event")).isPresent()
        && reading
            .over(range.first())
            .filter(known -> !known.all("actor").isEmpty() && known.all("event").isEmpty())
            .filter(known -> known.range().first() < range.first())
            .filter(known -> known.range().next() >= range.next())
            .isPresent();
  }

  /** «The Basra Treaty Review Conference»: an agreement whose name opens that of an event. */
  private boolean isInEvent(Phrase phrase) {
    int token = phrase.range().next();
    int end = Math.min(reading.around(phrase.range().first()).next(), token + WORDS_OF_EVENT);
    while (token + 1 < end
        && reading.token(token).isCapitalised()
        && !reading.is(Cue.EVENT_HEAD, token)) {
      token++;
    }
    return phrase.known().filter(thing -> thing.isA("agreement")).isPresent()
        && token < end
        && reading.token(token).isCapitalised()
        && reading.is(Cue.EVENT_HEAD, token);
  }

  private Phrase named(Known known, ThingId thing) {
    Optional<Clue> head = headWithin(known.range());
    Optional<Clue> behind =
        reading.token(known.range().first()).isCaseless()
            ? wholes.of(known.range())
            : Optional.empty();
    Range range =
        behind
            .map(clue -> new Range(known.range().first(), ends.next(clue.range())))
            .orElse(known.range());
    Span span = known.mention().span();
    return new Phrase(
        range,
        head.map(Clue::range).orElse(range),
        new Span(span.begin(), Math.max(span.end(), reading.span(range).end())),
        Optional.of(thing),
        behind
            .or(() -> head.flatMap(word -> wholes.within(word.range(), known.range())))
            .or(() -> head)
            .map(Clue::word),
        true);
  }

  /** The word for its kind in a name: the last, or the first where names begin with it. */
  private Optional<Clue> headWithin(Range range) {
    Optional<Clue> found = Optional.empty();
    boolean first = reading.token(range.first()).isCaseless();
    for (int token = range.first(); token < range.next(); token++) {
      int here = token;
      Optional<Clue> head =
          clues
              .over(here, Part.HEAD)
              .or(() -> clues.over(here, Part.WEAK_HEAD))
              .or(() -> clues.over(here, Part.PAPER))
              .or(() -> clues.over(here, Part.PLAN));
      found = first ? found.or(() -> head) : head.isPresent() ? head : found;
    }
    return found;
  }

  private boolean isTaken(Clue head) {
    return reading
        .over(head.range().next() - 1)
        .filter(known -> NAMING.contains(known.mention().kind()))
        .filter(known -> known.all("programme").isEmpty() || !UNDERTAKINGS.contains(kind(head)))
        .filter(known ->
            known.mention().refersTo().stream()
                .anyMatch(thing -> NOT_OVER_HEAD.contains(thing.kind())))
        .filter(known ->
            known.range().first() < head.range().first()
                || known.all("actor").isEmpty()
                || !isSaidBeside(known))
        .isPresent();
  }

  private static String kind(Clue head) {
    return head.word().value();
  }

  /** Whether it is said beside a name what became of what it names: «… which was held». */
  private boolean isSaidBeside(Known known) {
    int first = known.range().first();
    int before = reading.is(Cue.DETERMINER, first - 1) ? first - 2 : first - 1;
    if (before >= 0 && clues.over(before, Part.BEFORE).isPresent()) {
      return true;
    }
    int end = Math.min(reading.around(known.range().first()).next(), known.range().next() + 3);
    for (int token = known.range().next(); token < end; token++) {
      if (clues.at(token, Part.AFTER).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** «War in Ukraine»: with the place or party that is named behind it or just ahead. */
  private Optional<Phrase> placed(Clue head, int covered) {
    int first = head.range().first();
    Optional<Integer> next = ends.nextWithPlace(head.range());
    while (first > covered
        && !reading.verbFirst()
        && (reading.isHyphen(first - 1)
            || reading.over(first - 1).filter(Known::isPlaceOrParty).isPresent())) {
      first--;
    }
    if (next.isEmpty() && first == head.range().first()) {
      return Optional.empty();
    }
    Range range = new Range(first, next.orElse(head.range().next()));
    Span whole = reading.span(range);
    Span span = first == head.range().first() ? new Span(head.span().begin(), whole.end()) : whole;
    return Optional.of(
        new Phrase(range, head.range(), span, Optional.empty(), Optional.of(head.word()), false));
  }

  private Phrase described(Clue head, int from) {
    int first = starts.first(head.range(), from);
    boolean proper = reading.token(head.range().first()).isCapitalised();
    int next = ends.next(head.range());
    RelationWord word = head.word();
    boolean paper = kind(head).equals(RELEASE);
    boolean caseless = reading.token(first).isCaseless();
    int behind = caseless ? next : head.range().next();
    Optional<Clue> whole = paper ? Optional.empty() : wholes.of(new Range(first, behind));
    if (whole.isPresent()) {
      next = ends.next(whole.get().range());
      word = whole.get().word();
    }
    Optional<Clue> last = paper ? Optional.empty() : nameGoesOn(next);
    Range so = new Range(first, next);
    if (whole.isEmpty() && wholes.isCounted(so) && proper(head, next) && last.isPresent()) {
      next = ends.next(last.get().range());
      word = last.get().word();
    }
    Range range = new Range(first, proper ? next : withoutGoal(first, head.range().next(), next));
    Span all = reading.span(range);
    Span span = first == head.range().first() ? new Span(head.span().begin(), all.end()) : all;
    return new Phrase(range, head.range(), span, Optional.empty(), Optional.of(word), proper);
  }

  /**
   * «(Paid) a state visit to Iraq»: where it goes is told of it, and no part of its name, unless
   * that has capitals.
   */
  private int withoutGoal(int first, int to, int next) {
    boolean goal =
        clues.is(first - 1, Part.NEW, Part.BEFORE)
            && to < next
            && reading.is(Cue.INFINITIVE, to)
            && reading
                .over(next - 1)
                .filter(Known::isPlaceOrParty)
                .filter(place -> place.range().first() - to <= 2)
                .isPresent();
    return goal ? to : next;
  }

  /** Whether a word for a kind of thing has a name behind it, from which another goes on. */
  private boolean proper(Clue head, int next) {
    return next > head.range().next()
        && reading.token(next - 1).isCapitalised()
        && reading.around(head.range().first()).next() > next;
  }

  /** «The fourth round of the Political Consultations». */
  private Optional<Clue> nameGoesOn(int next) {
    return next < reading.tokens().size() && reading.token(next).isCapitalised()
        ? clues.at(next, Part.HEAD)
        : Optional.empty();
  }
}
