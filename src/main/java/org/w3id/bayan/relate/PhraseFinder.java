package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.relate.Clues.Clue;
import org.w3id.bayan.relate.Reading.Known;
import org.w3id.bayan.relate.Reading.Range;

/** Finds the words that name or describe things of one kind, known by name or not. */
final class PhraseFinder {
  private static final int PLAIN_WORDS = 4;
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
  private static final int NAME_WORDS = 9;
  private static final String RELEASE = "release";
  private static final String MEETING = "meeting";
  private static final Set<String> UNDERTAKINGS = Set.of("mission", "campaign");
  private static final Set<String> NOT_OVER_HEAD =
      Set.of("actor", "place", "programme", "event", "agreement", "office", "document");

  private final Reading reading;
  private final Clues clues;
  private final PhraseEnd ends;

  PhraseFinder(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
    this.ends = new PhraseEnd(reading, clues);
  }

  /** All, in the order of the text; none overlaps another. */
  List<Phrase> all(Set<String> kinds) {
    List<Phrase> found = new ArrayList<>();
    for (Known known : reading.knowns()) {
      for (String kind : kinds) {
        known.only(kind).ifPresent(thing -> found.add(named(known, thing)));
      }
    }
    found.removeIf(phrase -> isNamedWithin(phrase, found));
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
      if (free && !isTaken(head) && !isFollowedByHead(head)) {
        Optional<Phrase> phrase =
            head.word().part() == Part.PLACED_HEAD
                ? placed(head, covered)
                : Optional.of(described(head, covered));
        covered = phrase.map(one -> one.range().next()).orElse(covered);
        phrase.ifPresent(found::add);
      }
    }
    List<Phrase> wholes = found.stream().filter(phrase -> phrase.known().isEmpty()).toList();
    found.removeIf(phrase -> isPartOf(phrase, wholes));
    found.sort(Comparator.comparingInt(phrase -> phrase.range().first()));
    return found;
  }

  /** «The meeting of the Basra Conference»: a name only this document has, in a longer one. */
  private static boolean isPartOf(Phrase phrase, List<Phrase> wholes) {
    return phrase.known().filter(LocalNames::isLocal).isPresent()
        && wholes.stream()
            .anyMatch(whole ->
                whole.head().next() <= phrase.range().first()
                    && phrase.range().next() <= whole.range().next());
  }

  /** «The 1982 Convention on the Sea»: a name that all know counts, not one that goes beyond it. */
  private static boolean isNamedWithin(Phrase phrase, List<Phrase> all) {
    return phrase.known().filter(LocalNames::isLocal).isPresent()
        && all.stream()
            .anyMatch(other ->
                other.known().filter(thing -> !LocalNames.isLocal(thing)).isPresent()
                    && phrase.range().covers(other.range().first())
                    && phrase.range().covers(other.range().next() - 1));
  }

  private Phrase named(Known known, ThingId thing) {
    Optional<Clue> head = headWithin(known.range());
    Optional<Clue> behind =
        reading.token(known.range().first()).isCaseless() ? whole(known.range()) : Optional.empty();
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
            .or(() -> head.flatMap(word -> wholeWithin(word.range(), known.range())))
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
                || !isSaidBehind(known))
        .isPresent();
  }

  private static String kind(Clue head) {
    return head.word().value();
  }

  /** Whether it is said right behind a name what became of what it names: «… which was held». */
  private boolean isSaidBehind(Known known) {
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
        && (reading.isHyphen(first - 1)
            || reading.over(first - 1).filter(PhraseEnd::isPlaceOrParty).isPresent())) {
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

  /** «Framework Agreement» is an agreement. */
  private boolean isFollowedByHead(Clue head) {
    int next = head.range().next();
    return !reading.token(head.range().first()).isCaseless()
        && next < reading.tokens().size()
        && clues
            .at(next, Part.HEAD)
            .or(() -> clues.at(next, Part.WEAK_HEAD))
            .or(() -> clues.at(next, Part.PLURAL_HEAD))
            .isPresent();
  }

  private Phrase described(Clue head, int from) {
    int first = first(head.range(), from);
    boolean proper = reading.token(head.range().first()).isCapitalised();
    int next = ends.next(head.range());
    RelationWord word = head.word();
    boolean paper = kind(head).equals(RELEASE);
    boolean caseless = reading.token(first).isCaseless();
    int behind = caseless ? next : head.range().next();
    Optional<Clue> whole = paper ? Optional.empty() : whole(new Range(first, behind));
    if (whole.isPresent()) {
      next = ends.next(whole.get().range());
      word = whole.get().word();
    }
    Optional<Clue> last = paper ? Optional.empty() : nameGoesOn(next);
    Range so = new Range(first, next);
    if (whole.isEmpty() && isCounted(so) && proper(head, next) && last.isPresent()) {
      next = ends.next(last.get().range());
      word = last.get().word();
    }
    Range range = new Range(first, next);
    Span all = reading.span(range);
    Span span = first == head.range().first() ? new Span(head.span().begin(), all.end()) : all;
    return new Phrase(range, head.range(), span, Optional.empty(), Optional.of(word), proper);
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

  /** Whether the words say which of several it is. */
  private boolean isCounted(Range range) {
    for (int token = range.first(); token < range.next(); token++) {
      if (clues.is(token, Part.ORDINAL, Part.INSIDE, Part.NEW)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Clue> wholeWithin(Range head, Range range) {
    if (!reading.token(head.first()).isCaseless()) {
      return Optional.empty();
    }
    int next = head.next();
    while (next < range.next() && clues.is(next, Part.ORDINAL)) {
      next++;
    }
    return whole(new Range(head.first(), next)).filter(clue -> range.covers(clue.range().first()));
  }

  /**
   * «The third round of the dialogue», «the meeting of the Basra Conference»: the word for what a
   * numbered thing or a meeting is one of.
   */
  private Optional<Clue> whole(Range part) {
    int next = part.next();
    boolean caseless = reading.token(part.first()).isCaseless();
    boolean one = caseless ? isCounted(part) : isMeeting(next - 1);
    if (!one || next >= reading.around(part.first()).next()) {
      return Optional.empty();
    }
    boolean bound = Clitics.mayBeOf(reading.token(next).form());
    return clues
        .at(next, Part.OF)
        .map(of -> of.range().next())
        .or(() -> bound ? Optional.of(next) : Optional.empty())
        .filter(behind -> behind < reading.tokens().size())
        .flatMap(behind -> caseless ? clues.at(behind, Part.HEAD) : kindBehind(behind));
  }

  private boolean isMeeting(int head) {
    return clues
        .over(head, Part.HEAD)
        .or(() -> clues.over(head, Part.WEAK_HEAD))
        .filter(clue -> kind(clue).equals(MEETING))
        .isPresent();
  }

  /** «(of) the annual Basra Council and Ministerial Conference»: the word that ends such a name. */
  private Optional<Clue> kindBehind(int from) {
    int end = Math.min(reading.around(from).next(), from + NAME_WORDS);
    for (int token = from; token < end; token++) {
      Optional<Clue> kind = clues.at(token, Part.HEAD);
      if (kind.isPresent() && !isFollowedByHead(kind.get())) {
        return kind;
      }
      boolean article = token == from && reading.is(Cue.DETERMINER, token);
      boolean joint =
          reading.is(Cue.CONJUNCTION, token)
              && reading.token(token - 1).isCapitalised()
              && reading.token(token + 1).isCapitalised();
      boolean word = reading.token(token).isWord() && !isSmall(token);
      if (kind.isEmpty() && !article && !joint && !word && !reading.isHyphen(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int first(Range head, int from) {
    if (reading.token(head.first()).isCaseless()) {
      return head.first();
    }
    boolean proper = reading.token(head.first()).isCapitalised();
    int begin = Math.max(from, reading.around(head.first()).first());
    int first = head.first();
    int plain = 0;
    while (first > begin) {
      Optional<Integer> opened = Bracketed.opening(reading.tokens(), first, begin);
      if (opened.filter(it -> reading.token(it - 1).isCapitalised()).isPresent()) {
        first = opened.get();
        continue;
      }
      int before = first - 1;
      Token token = reading.token(before);
      boolean joint = reading.isHyphen(before) && before > begin;
      boolean name = token.isCapitalised() && !isSmall(before);
      boolean word = !proper && plain < PLAIN_WORDS && token.isWord() && !isSmall(before);
      boolean member = joinsNames(before, begin, proper) || joinsWords(before, begin, proper);
      if (!joint && !name && !token.isNumber() && !word && !member && !isHyphened(before)) {
        break;
      }
      plain += !joint && !name ? 1 : 0;
      first = before;
    }
    boolean deed = first > begin && reading.is(Cue.INFINITIVE, first - 1);
    first += deed && first < head.first() ? 1 : 0;
    while (first < head.first() && !reading.token(first).isWord()) {
      first++;
    }
    return first;
  }

  /** «A partnership and cooperation agreement»: one plain word and its article stand before. */
  private boolean joinsWords(int token, int begin, boolean proper) {
    int word = token - 1;
    return !proper
        && reading.is(Cue.CONJUNCTION, token)
        && word > begin
        && reading.token(word).isWord()
        && !isSmall(word)
        && reading.is(Cue.DETERMINER, word - 1);
  }

  /** «Region-to-region». */
  private boolean isHyphened(int token) {
    return token > 0 && reading.isHyphen(token - 1) && reading.isHyphen(token + 1);
  }

  /** «Development, Test, and Evaluation Agreement». */
  private boolean joinsNames(int token, int begin, boolean proper) {
    boolean joint = reading.token(token).form().equals(",") || reading.is(Cue.CONJUNCTION, token);
    int before = token - 1;
    if (!proper || !joint || before < begin) {
      return false;
    }
    boolean list = reading.token(before).form().equals(",") && before > begin;
    int name = list ? before - 1 : before;
    return reading.token(name).isCapitalised()
        && !isSmall(name)
        && name > begin
        && reading.over(name).filter(PhraseEnd::isPlaceOrParty).isEmpty();
  }

  /** Whether a word that may be a verb has a capital though it opens no sentence. */
  private boolean isInName(int token) {
    return reading.token(token).isCapitalised() && token > reading.around(token).first() + 1;
  }

  private boolean isSmall(int token) {
    return reading.is(Cue.DETERMINER, token)
        || reading.is(Cue.PREPOSITION, token)
        || reading.is(Cue.CONJUNCTION, token)
        || reading.is(Cue.AUXILIARY, token)
        || reading.is(Cue.BE, token)
        || reading.is(Cue.MODAL, token)
        || reading.is(Cue.NEGATION, token)
        || reading.is(Cue.RELATIVE, token)
        || reading.is(Cue.COMPLEMENTIZER, token)
        || reading.is(Cue.SKIP, token)
        || (reading.isVerb(token) && !isInName(token))
        || (clues.is(token, Part.NEW) && !reading.token(token).isCapitalised())
        || clues.tells(token)
        || clues.is(token, Part.NEVER);
  }
}
