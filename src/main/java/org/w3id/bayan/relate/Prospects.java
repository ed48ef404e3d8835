package org.w3id.bayan.relate;

import java.util.Optional;
import java.util.Set;
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
 * invited its neighbour to a summit». They are yet to come; what somebody is thanked for was done.
 */
final class Prospects {
  /** Too far to tell that there is an event at all. */
  private static final int ASIDE = 5;

  private static final String INVITE = "invite";

  /** What is also said of dealings that go on. */
  private static final Set<String> GENERAL = Set.of("meeting", "dialogue");

  /** Nobody is praised for what is yet to be done. */
  private static final Set<String> PRAISE = Set.of("thank", "express-appreciation", "commend");

  private final Reading reading;
  private final Clues clues;

  Prospects(Reading reading, Clues clues) {
    this.reading = reading;
    this.clues = clues;
  }

  /**
   * «They met to hold the third dialogue»: what those met for who met took place, though words say
   * that it was yet to be.
   */
  boolean isHeld(Governor planned) {
    int purpose = reading.rangeOf(planned.evidence()).first();
    boolean bound = Clitics.mayBeOf(reading.token(purpose).form()); // no «ahead of», «so as to»
    if (!bound || !reading.verbFirst() || !planned.code().equals(EventTeller.PLANNED)) {
      return false;
    }
    for (int token = purpose - 1; token >= reading.around(purpose).first(); token--) {
      if (reading.isVerb(token) || reading.is(Cue.COMPLEMENTIZER, token)) {
        return clues.is(token, Part.VERB) && !clues.is(token, Part.INSIDE);
      }
    }
    return false;
  }

  /** What is told of an event, if it is not what an act about the future, or thanks, are about. */
  Occasion of(Phrase phrase, Occasion said) {
    Occasion told = said.governor().filter(this::isHeld).isPresent() ? said.ungoverned() : said;
    boolean open =
        !phrase.is(Part.VERB)
            && !told.later()
            && told.governor().filter(it -> isSaidBehind(it, phrase)).isEmpty();
    return open
        ? act(phrase.range())
            .filter(it -> !(told.isPlanned() && it.code().equals(EventTeller.PLANNED)))
            .map(it -> told.governedBy(nearest(it, told.governor())))
            .orElse(told)
        : told;
  }

  /** «(Agreed to continue) consultations»: not over, and no number, day or place tells which. */
  static boolean isGeneral(Phrase phrase, Occasion occasion) {
    return !phrase.is(Part.VERB)
        && phrase.word().filter(it -> GENERAL.contains(it.value())).isPresent()
        && (occasion.isOngoing() || occasion.isPlanned())
        && occasion.isBare();
  }

  /** What an act says, as near as what is said right before the event: «thanked for hosting it». */
  private static Governor nearest(Governor act, Optional<Governor> told) {
    int distance = told.map(Governor::distance).orElse(act.distance());
    return new Governor(act.code(), act.evidence(), Math.min(act.distance(), distance));
  }

  private boolean isSaidBehind(Governor governor, Phrase phrase) {
    return governor.evidence().begin() >= phrase.span().begin()
        || governor.code().equals(EventTeller.ONGOING)
        || governor.code().equals(EventTeller.DENIED);
  }

  /**
   * The act whose object the words at a range are: with nothing but who acts between, and a deed.
   */
  private Optional<Governor> act(Range range) {
    int first = reading.around(range.first()).first();
    boolean reached = Clitics.mayBeBound(reading.token(range.first()).form());
    boolean other = false;
    boolean wished = false;
    for (int token = range.first() - 1; token >= first; token--) {
      Optional<Illocution> act = reading.actAt(token);
      if (act.isPresent()) {
        boolean praise = PRAISE.contains(act.get().actType());
        return (other && !praise) || (wished && praise)
            ? Optional.empty()
            : governor(act.get(), reading.token(token).span(), reached);
      }
      if (!reading.token(token).isWord()
          || reading.isVerb(token)
          || reading.is(Cue.COMPLEMENTIZER, token)
          || reading.is(Cue.ADJUNCT, token)) {
        return Optional.empty();
      }
      boolean deed = clues.is(token, Part.BEFORE, Part.RIGHT_BEFORE, Part.TURN);
      boolean preposition = reading.is(Cue.PREPOSITION, token);
      Optional<Known> someone = reading.over(token).filter(Prospects::isSomeone);
      boolean small = deed || preposition || someone.isPresent() || isSmall(token);
      if (!small && !reading.isDeed(token)) {
        return Optional.empty();
      }
      other |= !small; // «gave thanks for …», but not «intend to further the dialogue»
      reached |= deed || preposition;
      wished |=
          reading.isDeedOf(INVITE, token)
              || isToBeDone(token); // «thanked them for the invitation to the summit»
      token = deed ? token : someone.map(known -> known.range().first()).orElse(token);
    }
    return Optional.empty();
  }

  /** «Their offer to host», which is yet to be done. */
  private boolean isToBeDone(int token) {
    return reading.is(Cue.INFINITIVE, token)
        && (reading.isVerb(token + 1) || clues.is(token, Part.BEFORE));
  }

  private static Optional<Governor> governor(Illocution act, Span trigger, boolean reached) {
    boolean asked = act.force() == Force.DIRECTIVE;
    boolean future = act.orientation().equals("future") && !act.negative();
    if (PRAISE.contains(act.actType()) && reached) {
      return Optional.of(new Governor(EventTeller.COMPLETED, trigger, ASIDE));
    }
    if (!future || act.force() == Force.DECISION || (asked && !reached)) {
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
