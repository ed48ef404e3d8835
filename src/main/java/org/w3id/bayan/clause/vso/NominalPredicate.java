package org.w3id.bayan.clause.vso;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbByPlace;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.MarkedText;

/**
 * A whole sentence without a verb, as in Arabic, which has no «is»: a definite noun opens it, and
 * behind «it», or without an article, stands what the noun is said to be.
 */
final class NominalPredicate {
  private static final int LONGEST_SUBJECT = 16;
  private static final int OF_DOCUMENT = 4;
  private static final Set<Inflection> CERTAIN =
      EnumSet.of(
          Inflection.IMPERFECT,
          Inflection.PLURAL_ENDED,
          Inflection.PERFECT_ENDED,
          Inflection.FIRST_PLURAL,
          Inflection.FUTURE);

  private final MarkedText text;
  private final Place place;

  private NominalPredicate(Place place) {
    this.text = place.text();
    this.place = place;
  }

  static Optional<Predication> find(Place place) {
    boolean sentence =
        !place.underLead()
            && place.begin() + 2 < place.end()
            && place.text().isForm(place.end() - 1, ".");
    return sentence ? new NominalPredicate(place).find() : Optional.empty();
  }

  private Optional<Predication> find() {
    if (!SubjectFirst.mayOpen(text, place.begin()) || isOfDocument()) {
      return Optional.empty();
    }
    int limit = Math.min(place.end() - 1, place.begin() + LONGEST_SUBJECT);
    for (int index = place.begin() + 1; index < limit; index++) {
      if (isBarrier(index)) {
        return Optional.empty();
      }
      if (isPronoun(index) || isPredicate(index)) {
        Trigger trigger = VerbByPlace.other(text, index, Inflection.IMPERFECT);
        VerbGroup group = VerbGroup.of(text, trigger, index);
        return Optional.of(new Predication(trigger, group, Subject.without(Rule.THING)));
      }
    }
    return Optional.empty();
  }

  /** «The text that follows is the statement of …». */
  private boolean isOfDocument() {
    return IntStream.range(place.begin(), Math.min(place.end(), place.begin() + OF_DOCUMENT))
        .anyMatch(index -> text.is(Cue.DOCUMENT, index));
  }

  /** Whether something begins there that is neither part of the noun nor said of it. */
  private boolean isBarrier(int index) {
    return !text.token(index).isWord()
        || text.is(Cue.COMPLEMENTIZER, index)
        || text.is(Cue.NEGATION, index)
        || text.is(Cue.AUXILIARY, index)
        || text.is(Cue.CONDITION, index)
        || (text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index))
        || isVerb(index);
  }

  private boolean isVerb(int index) {
    boolean certain =
        CERTAIN.stream()
            .anyMatch(form -> text.isVerb(index, form) || text.isPlainVerb(index, form));
    boolean past = text.isVerb(index, Inflection.PERFECT) && !text.isNounOfVerb(index);
    return (certain || past) && !text.is(Cue.PREPOSITION, index);
  }

  /** «The aim of the talks (it) is peace». */
  private boolean isPronoun(int index) {
    return index + 1 < place.end() - 1
        && text.isWhole(Cue.COPULA, index)
        && text.token(index + 1).isWord()
        && SubjectFirst.closes(text, index - 1);
  }

  /** «The ties between both states (are) strong»: the first noun without article behind a name. */
  private boolean isPredicate(int index) {
    boolean bare =
        text.token(index).stems().stream()
            .noneMatch(stem ->
                stem.preposition() || stem.conjunction() || Clitics.isDefinite(stem.form()));
    return bare
        && !text.token(index).isNumber()
        && text.token(index).isCaseless()
        && text.startingAt(index).isEmpty()
        && !text.covers(index)
        && UnnamedSubjects.isNoun(text, index)
        && !text.is(Cue.SKIP, index)
        && !text.is(Cue.ADJUNCT, index)
        && !text.token(index - 1).isNumber()
        && !text.token(index + 1).isNumber() // «day 6»
        && SubjectFirst.closes(text, index - 1)
        && text.endingBefore(index).filter(mark -> mark.refersTo(Target.PREVIOUS)).isEmpty();
  }
}
