package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Clues.Clue;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Range;

/** Tells from the words around a phrase what became of the thing: the nearest that govern it. */
final class StatusFinder {
  private static final String DENIED = "denied";
  private static final String NEGOTIATED = "under-negotiation";
  private static final String BEGUN = "work-to-begin";
  private static final String PROPOSED = "proposed";
  private static final int FAR = 14;
  private static final int CLOSE = 5;
  private static final int ADJACENT = 2;
  private static final int NEGATION_REACH = 2;
  private static final int WIDE_NEGATION_REACH = 4;
  private static final int ASIDE_REACH = 8;
  private static final int TURN_REACH = 14;
  private static final int AGAIN_REACH = 25;
  private final Reading reading;
  private final Clues clues;
  private final Bindings bindings;
  private final Turns turns;
  private final Announced announced;
  private final List<String> precedence;
  private final Set<String> deniable;

  /**
   * @param precedence the codes, first what tells most
   * @param deniable those that, negated, say that there is no such thing
   */
  StatusFinder(Reading reading, Clues clues, List<String> precedence, Set<String> deniable) {
    this.reading = reading;
    this.clues = clues;
    this.bindings = new Bindings(reading, clues);
    this.turns = new Turns(reading, clues);
    this.announced = new Announced(reading, clues);
    this.precedence = precedence;
    this.deniable = deniable;
  }

  /**
   * Words that say what became of a thing.
   *
   * @param distance how many words stand between
   */
  record Governor(String code, Span evidence, int distance) {}

  /** What is said of the words at a range, if anything; first what is said right behind them. */
  Optional<Governor> of(Range range) {
    return nearest(range)
        .map(governor -> undone(range, governor))
        .map(governor -> begunBehind(range, governor));
  }

  /** «No agreement on trade has been reached». */
  private Governor undone(Range range, Governor governor) {
    return reading.isNegation(range.first() - 1) && deniable.contains(governor.code())
        ? new Governor(DENIED, governor.evidence(), governor.distance())
        : governor;
  }

  /** «Talks on it are to open in May»: they have not begun. */
  private Governor begunBehind(Range range, Governor governor) {
    if (!governor.code().equals(NEGOTIATED)) {
      return governor;
    }
    int end = Math.min(reading.around(range.first()).next(), range.next() + TURN_REACH);
    for (int token = range.next(); token < end && !reading.isBreak(token); token++) {
      boolean begins =
          clues.at(token, Part.TURN).filter(clue -> clue.word().value().equals(BEGUN)).isPresent();
      if (begins && reading.is(Cue.FUTURE, token - 1)) {
        return new Governor(BEGUN, governor.evidence(), governor.distance());
      }
      if (reading.isVerb(token) && !reading.is(Cue.FUTURE, token)) {
        return governor;
      }
    }
    return governor;
  }

  private Optional<Governor> nearest(Range range) {
    List<Governor> found = new ArrayList<>();
    addAfter(range, found);
    if (!found.isEmpty() && found.getFirst().distance() <= ADJACENT) {
      return Optional.of(found.getFirst());
    }
    if (!found.isEmpty() && bindings.boundToDeed(range)) {
      Governor said = found.getFirst();
      return Optional.of(new Governor(said.code(), said.evidence(), ADJACENT));
    }
    addInside(range, found);
    addBefore(range, found);
    Optional<Governor> adjacent =
        found.stream()
            .filter(governor -> governor.distance() <= ADJACENT)
            .min(Comparator.comparingInt(governor -> rank(governor.code())));
    return adjacent.or(() -> found.stream().min(Comparator.comparingInt(Governor::distance)));
  }

  /** What is said in passing of what the words at a range name. */
  Optional<Governor> aside(Range range) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + ASIDE_REACH);
    for (int token = range.first(); token < end; token++) {
      Optional<Clue> aside = clues.at(token, Part.ASIDE);
      if (aside.isPresent()) {
        int distance = Math.max(0, token - range.next());
        return Optional.of(governor(aside.get(), aside.get().word().value(), distance));
      }
      boolean closed = reading.isBreak(token) || reading.isVerb(token);
      if (token >= range.next() && (closed || clues.is(token, Part.HEAD, Part.BEFORE))) {
        return again(range);
      }
    }
    return again(range);
  }

  /** «The treaty covers trade, and (they) signed it»: a later clause of which it is the object. */
  private Optional<Governor> again(Range range) {
    int end = Math.min(reading.around(range.first()).next(), range.next() + AGAIN_REACH);
    for (int token = range.next() + 1; token < end && !reading.isBreak(token); token++) {
      if (clues.is(token, Part.HEAD, Part.PLURAL_HEAD)) {
        return Optional.empty();
      }
      boolean joined = Clitics.mayBeJoined(reading.token(token).form()) && reading.isVerb(token);
      Optional<Clue> said = joined ? clues.at(token, Part.ASIDE) : Optional.empty();
      if (said.isPresent() && reading.token(token - 1).isComma()) {
        return Optional.of(governor(said.get(), said.get().word().value(), FAR));
      }
    }
    return Optional.empty();
  }

  /** «They intend to pursue an agreement»: what is new and wished for is proposed. */
  Optional<Governor> wished(Range range) {
    int begin = Math.max(reading.around(range.first()).first(), range.first() - TURN_REACH);
    int verbs = 0;
    for (int token = range.first() - 1; token >= begin && !reading.isBreak(token); token--) {
      Optional<Clue> turn =
          clues.over(token, Part.TURN).filter(clue -> clue.word().value().equals(PROPOSED));
      if (turn.isPresent()) {
        return Optional.of(governor(turn.get(), PROPOSED, range.first() - 1 - token));
      }
      verbs += reading.isVerb(token) ? 1 : 0;
      if (verbs > 1 || opensClause(token) || clues.is(token, Part.HEAD)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How much a code tells: 0 is most. */
  int rank(String code) {
    int index = precedence.indexOf(code);
    return index < 0 ? precedence.size() : index;
  }

  private void addInside(Range range, List<Governor> found) {
    int begin = Math.max(reading.around(range.first()).first(), range.first() - 2);
    int end = Math.min(reading.around(range.first()).next(), range.next() + 2);
    for (int token = begin; token < end; token++) {
      if (!reading.token(token).isWord() && token >= range.next()) {
        return;
      }
      boolean noun = // «the Summit of the Future»
          token > range.first() && range.covers(token) && reading.is(Cue.DETERMINER, token - 1);
      boolean deed = clues.is(token, Part.VERB) && !range.covers(token); // «… and will meet again»
      if (!noun && !deed) {
        clues.at(token, Part.INSIDE).ifPresent(clue -> add(clue, 0, found));
      }
      if (token == range.first()) { // «the proposed meeting»
        clues.at(token, Part.RIGHT_BEFORE).ifPresent(clue -> add(clue, 0, found));
      }
      if (range.covers(token)) {
        clues.at(token, Part.AFTER).ifPresent(clue -> add(clue, 0, found));
      }
    }
  }

  private void addBefore(Range range, List<Governor> found) {
    int begin = bindings.farBefore(range, FAR);
    Optional<Clue> all = bindings.saidOfAll(range);
    if (all.isPresent()) {
      add(all.get(), 0, found);
      return;
    }
    boolean close = true;
    for (int token = range.first() - 1; token >= begin; token--) {
      int here = token;
      Optional<Clue> before =
          bindings.saidBefore(token, range).or(() -> bindings.deedOf(here, range));
      Optional<Clue> near = near(token, range.first() - 1 - token);
      if (reading.isBreak(token)) {
        announced.ahead(range, token).ifPresent(said -> add(said.clue(), said.distance(), found));
        return;
      }
      int distance = range.first() - 1 - token;
      if (before.isPresent()) {
        boolean said = !isDenial(before.get()) || distance <= ADJACENT;
        if (said && bindings.governs(before.get(), range)) {
          add(before.get(), distance, found);
        }
        return;
      }
      if (near.isPresent() && close) {
        add(near.get(), distance, found);
        return;
      }
      close &= reading.token(token).isWord();
      boolean verb = reading.isVerb(token) && !isInName(token);
      boolean opens = opensClause(token) && !clues.is(token, Part.NEVER); // «as soon as possible»
      if (verb || opens || opensDeed(token, range)) {
        return;
      }
    }
    announced.above(range).ifPresent(said -> add(said.clue(), said.distance(), found));
  }

  /** «(Expect to finish the treaty) and to table …»: a deed with an object of its own. */
  private boolean opensDeed(int token, Range range) {
    return reading.is(Cue.INFINITIVE, token)
        && reading.is(Cue.CONJUNCTION, token - 1)
        && token + 1 < range.first()
        && !reading.is(Cue.DETERMINER, token + 1)
        && !reading.token(token + 1).isCapitalised();
  }

  /** Whether a word that looks like a verb is part of somebody’s name: «the United States». */
  private boolean isInName(int token) {
    return reading.over(token).filter(known -> !known.all("actor").isEmpty()).isPresent();
  }

  private Optional<Clue> near(int token, int distance) {
    return distance < ADJACENT && clues.is(token, Part.RIGHT_BEFORE)
        ? clues.over(token, Part.RIGHT_BEFORE)
        : clues.over(token, Part.CLOSE_BEFORE).filter(clue -> distance <= CLOSE);
  }

  private static boolean isDenial(Clue clue) {
    return clue.word().value().equals(DENIED);
  }

  private boolean opensClause(int token) {
    return reading.is(Cue.COMPLEMENTIZER, token)
        || (reading.is(Cue.RELATIVE, token) && !reading.is(Cue.PREPOSITION, token));
  }

  private void addAfter(Range range, List<Governor> found) {
    if (bindings.boundToEvent(range)) {
      return;
    }
    int end = Math.min(reading.around(range.first()).next(), range.next() + FAR);
    for (int token = range.next(); token < end; token++) {
      if (reading.isBreak(token)) {
        return;
      }
      Optional<Clue> aside = clues.at(token, Part.ASIDE);
      if (aside.isPresent()) {
        token = aside.get().range().next() - 1;
        continue;
      }
      Optional<Clue> after = bindings.saidBehind(token, range);
      boolean joined = token > range.next() && reading.is(Cue.CONJUNCTION, token - 1);
      Optional<Clue> done =
          token - range.next() <= 1 ? bindings.doneTo(token, end) : Optional.empty();
      if (done.isPresent()) {
        add(done.get(), token - range.next(), found);
        return;
      }
      if (after.isPresent() && !joined) {
        Clue said = bindings.behindRelative(after.get(), range, end).orElse(after.get());
        add(further(turns.outOf(said, end), end), token - range.next(), found);
        return;
      }
      if (clues.is(token, Part.BEFORE) || reading.isVerb(token)) {
        return;
      }
    }
  }

  /** «Was signed in 2019 and has lapsed»: what tells more of what a clause says one by one. */
  private Clue further(Clue said, int end) {
    Clue most = said;
    for (int token = said.range().next(); token + 1 < end && !reading.isBreak(token); token++) {
      if (clues.is(token, Part.HEAD)) {
        return most;
      }
      boolean joint = reading.is(Cue.CONJUNCTION, token) || reading.token(token).isComma();
      Optional<Clue> later = joint ? clues.at(token + 1, Part.AFTER) : Optional.empty();
      if (later.isPresent() && tellsMore(later.get(), most)) {
        most = later.get();
      }
    }
    return most;
  }

  private boolean tellsMore(Clue one, Clue other) {
    String code = one.word().value();
    return !code.equals(EventTeller.PLANNED) && rank(code) < rank(other.word().value());
  }

  private void add(Clue clue, int distance, List<Governor> found) {
    String code = clue.word().value();
    boolean negated = false;
    int reach = deniable.contains(code) ? NEGATION_REACH : WIDE_NEGATION_REACH;
    for (int back = 1; back <= reach && !reading.isBreak(clue.range().first() - back); back++) {
      negated |= reading.isNegation(clue.range().first() - back);
    }
    if (!negated) {
      found.add(governor(clue, turns.of(clue), distance));
    } else if (deniable.contains(code)) {
      found.add(governor(clue, DENIED, distance));
    }
  }

  private static Governor governor(Clue clue, String code, int distance) {
    return new Governor(code, clue.span(), distance);
  }
}
