package org.w3id.bayan.relate;

import java.util.Optional;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.RelationWord.Part;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.phrase.Reading.Known;
import org.w3id.bayan.phrase.Reading.Range;
import org.w3id.bayan.relate.StatusFinder.Governor;

/**
 * Events that somebody only looks forward to, calls for or invites to, whoever that is: «Iraq
 * invited its neighbour to a summit». They are yet to come.
 */
final class Prospects {
  /** Too far to tell that there is an event at all. */
  private static final int ASIDE = 5;

  private static final String INVITE = "invite";

  private final Reading reading;
  private final Clues clues;

  Prospects(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /** What is told of an event, if it is not what an act about the future is about. */
  Occasion of(Phrase phrase, Occasion told) {
    boolean open =
        !phrase.is(Part.VERB)
            && !told.isPlanned()
            && told.governor().filter(it -> isSaidBehind(it, phrase)).isEmpty();
    return open ? act(phrase.range()).map(told::governedBy).orElse(told) : told;
  }

  private boolean isSaidBehind(Governor governor, Phrase phrase) {
    return governor.evidence().begin() >= phrase.span().begin()
        || !governor.code().equals("completed");
  }

  /**
   * The act whose object the words at a range are: with nothing but who acts between, and a deed.
   */
  private Optional<Governor> act(Range range) {
    int first = reading.around(range.first()).first();
    boolean reached = Clitics.mayBeBound(reading.token(range.first()).form());
    for (int token = range.first() - 1; token >= first; token--) {
      Optional<Illocution> act = reading.prospectAt(token);
      if (act.isPresent()) {
        return governor(act.get(), reading.token(token).span(), reached);
      }
      if (!reading.token(token).isWord()
          || reading.isVerb(token)
          || reading.is(Cue.ADJUNCT, token)) {
        return Optional.empty();
      }
      boolean deed = clues.is(token, Part.BEFORE, Part.RIGHT_BEFORE, Part.TURN);
      boolean preposition = reading.is(Cue.PREPOSITION, token);
      Optional<Known> someone = reading.over(token).filter(Prospects::isSomeone);
      if (!deed && !preposition && someone.isEmpty() && !isSmall(token)) {
        return Optional.empty();
      }
      reached |= deed || preposition;
      token = deed ? token : someone.map(known -> known.range().first()).orElse(token);
    }
    return Optional.empty();
  }

  private static Optional<Governor> governor(Illocution act, Span trigger, boolean reached) {
    boolean asked = act.force() == Force.DIRECTIVE;
    if (act.force() == Force.DECISION || (asked && !reached)) {
      return Optional.empty();
    }
    boolean expected =
        act.force() == Force.INTENTION || act.force() == Force.PLAN || act.actType().equals(INVITE);
    return Optional.of(new Governor(EventTeller.PLANNED, trigger, expected ? 1 : ASIDE));
  }

  private static boolean isSomeone(Known known) {
    return !known.all("actor").isEmpty() || !known.all("office").isEmpty();
  }

  private boolean isSmall(int token) {
    return reading.is(Cue.SKIP, token)
        || reading.is(Cue.COUNTERPART, token)
        || reading.is(Cue.GROUP_HEAD, token)
        || reading.is(Cue.PERSON_HEAD, token)
        || reading.is(Cue.DETERMINER, token)
        || (reading.isAdjective(token) && Clitics.isDefinite(reading.token(token).form()));
  }
}
