package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules.Item;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Whose act it is that Arabic tells in a verbal noun or a participle, and not in a finite verb. */
final class NominalActs {
  private static final int LIGHT_WINDOW = 18;
  private static final String AGREE = "agree";
  private static final String SIGN = "sign";
  private static final String ACCUSATIVE = "ا";

  private NominalActs() {}

  /** «It took place … the signing»: the noun is the act, other words may stand between. */
  static Optional<Subject> behindLightVerb(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int first = Math.max(place.begin(), trigger.first() - LIGHT_WINDOW);
    int from = place.lastHere().map(found -> found.trigger().next()).orElse(first);
    if (text.is(Cue.PREPOSITION, trigger.first() - 1)) {
      return Optional.empty();
    }
    for (int index = trigger.first() - 1; index >= Math.max(first, from); index--) {
      if (text.is(Cue.LIGHT, index)) {
        boolean told =
            index > place.begin()
                && (text.is(Cue.RELATIVE, index - 1)
                    || (text.is(Cue.COMPLEMENTIZER, index - 1)
                        && text.isVerb(index, Inflection.IMPERFECT)));
        return told ? Optional.empty() : Optional.of(DoneBy.subject(trigger, place));
      }
    }
    return there(trigger, place).or(() -> joinedToTalks(trigger, place));
  }

  /** «There was agreement that», «the two sides had an exchange of». */
  private static Optional<Subject> there(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int first = trigger.first();
    Optional<Mark> owner = text.endingBefore(first).filter(Mark::canSpeak);
    int there = owner.map(Mark::first).orElse(first) - 1;
    boolean told =
        there > place.begin()
            && text.is(Cue.THERE, there)
            && text.is(Cue.BE, there - 1)
            && !Clitics.isDefinite(text.token(first).form());
    return told
        ? Optional.of(
            owner
                .map(mark -> Subject.of(Rule.VSO, List.of(mark)))
                .orElseGet(() -> DoneBy.subject(trigger, place)))
        : Optional.empty();
  }

  /** «There took place a review of …, and a discussion of …»: more talks, done by the same. */
  private static Optional<Subject> joinedToTalks(Trigger trigger, Place place) {
    return place
        .lastHere()
        .filter(last -> trigger.joined() && isOfTalks(trigger) && isOfTalks(last.trigger()))
        .filter(last -> last.trigger().inflection() == Inflection.NOUN)
        .filter(last -> last.trigger().next() < trigger.first()) // not «review and discussion of»
        .map(last -> last.subject().inheritedBy(last.subject().rule()));
  }

  private static boolean isOfTalks(Trigger trigger) {
    return !trigger.uses().isEmpty()
        && trigger.uses().stream().allMatch(use -> use.speech().force() == Force.DELIBERATION);
  }

  /**
   * «They agreed on the following: – a holding of talks», where nobody stands behind who held them.
   */
  static boolean isItem(Trigger trigger, Place place) {
    return place.item() == Item.BELOW_COLON
        && place.lastHere().isEmpty()
        && (trigger.next() >= place.end()
            || place.text().startingAt(trigger.next()).filter(Mark::canSpeak).isEmpty());
  }

  /** «They agreed on the following: – to condemn …»: each item says in a noun what was said. */
  static Optional<Subject> itemOfList(Trigger trigger, Place place, int before) {
    boolean speech =
        trigger.uses().stream()
            .filter(use -> !use.asks(Condition.Kind.TENSE)) // a noun has none
            .anyMatch(use ->
                use.mode() == Use.Mode.SUBJECT
                    && use.speech().force() != Force.DECISION
                    && use.speech().force() != Force.DELIBERATION);
    boolean opens = before < place.begin();
    boolean joined =
        trigger.joined()
            && place
                .lastHere()
                .filter(found -> found.trigger().inflection() == Inflection.NOUN)
                .isPresent();
    return place.underLead()
            && speech
            && (opens || joined)
            && !isPaper(trigger, place)
            && !isBound(trigger, place)
        ? place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT))
        : Optional.empty();
  }

  /** «At the invitation of …»: with a preposition a noun says nothing of its own. */
  private static boolean isBound(Trigger trigger, Place place) {
    String form = place.text().token(trigger.first()).form();
    return Clitics.mayBeBound(form) && !place.text().isVerbForm(form, Inflection.NOUN);
  }

  /** «They signed the following: – an agreement on …»: what is agreed there is a paper. */
  private static boolean isPaper(Trigger trigger, Place place) {
    return hasUse(trigger, AGREE)
        && place.last().filter(last -> hasUse(last.trigger(), SIGN)).isPresent();
  }

  private static boolean hasUse(Trigger trigger, String actType) {
    return trigger.uses().stream().anyMatch(use -> use.speech().actType().equals(actType));
  }

  /** «Stressing …», behind a finite verb: its subject says this too. */
  static Optional<Subject> participle(Trigger trigger, Place place, int before) {
    boolean opens = before < place.begin();
    boolean apart =
        opens
            || place.text().isPunctuation(before)
            || (trigger.joined() && !trigger.alsoNoun())
            || isCircumstance(trigger, place);
    Optional<Predication> last = opens ? place.last() : place.lastHere();
    if (trigger.joined() && isNounByItsEnding(trigger, place)) {
      return Optional.empty();
    }
    return apart
        ? last.map(found -> found.subject().inheritedBy(Rule.CONJOINED))
        : Optional.empty();
  }

  /**
   * «The leaders affirmed their support for …, and (the) treatment of»: a feminine form goes with
   * no masculine subject.
   */
  private static boolean isNounByItsEnding(Trigger trigger, Place place) {
    return place.text().isFeminine(trigger.first())
        && place
            .lastHere()
            .map(last -> last.trigger().inflection())
            .filter(
                last -> last == Inflection.PERFECT || last.isPluralEnded() || last.isFirstPlural())
            .isPresent();
  }

  /** «They asked for …, stressing that»: in the accusative it describes no noun. */
  private static boolean isCircumstance(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int next = trigger.next();
    boolean speech = trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
    return speech
        && !text.is(Cue.SKIP, trigger.first())
        && Clitics.isAccusative(text.token(trigger.first()).form())
        && !isOfContent(trigger, place)
        && next < place.end()
        && (text.is(Cue.PREPOSITION, next)
            || text.is(Cue.COMPLEMENTIZER, next)
            || text.is(Cue.VIEW, next));
  }

  /** «The two wish that the port stay looking ahead»: one thing, in what several said. */
  private static boolean isOfContent(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int from =
        place
            .lastHere()
            .filter(last -> last.subject().plural())
            .map(last -> last.trigger().next())
            .orElse(trigger.first());
    return text.token(trigger.first()).form().endsWith(ACCUSATIVE)
        && IntStream.range(from, trigger.first())
            .anyMatch(index -> text.is(Cue.COMPLEMENTIZER, index));
  }
}
