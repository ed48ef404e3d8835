package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
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
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The main clause of a sentence as in Arabic, of which no word is in the lexicon. */
final class VerbFirstMainClause {
  private static final int FAR = 8;

  private VerbFirstMainClause() {}

  /** «X the two sides …»: an unknown word before a subject must be a verb. */
  static Optional<Predication> find(Place place) {
    MarkedText text = place.text();
    for (int index = place.begin(); index + 1 < place.end(); index++) {
      boolean opens =
          index == place.begin()
              || text.isPunctuation(index - 1)
              || text.is(Cue.PARTICLE, index - 1);
      Optional<Mark> mark = text.startingAt(index + 1).filter(VerbFirstMainClause::isSubject);
      if (opens
          && mark.filter(text::isNominative).isPresent()
          && UnnamedSubjects.isNoun(text, index)
          && text.startingAt(index).isEmpty()) {
        Trigger trigger = VerbByPlace.other(text, index, Inflection.PERFECT);
        VerbGroup group = VerbGroup.of(text, trigger, place.begin());
        return Optional.of(
            new Predication(trigger, group, Subject.of(Rule.VSO, List.of(mark.get()))));
      }
    }
    return copula(place).or(() -> NominalPredicate.find(place));
  }

  /** «The meeting was a step»: what something is, with a noun before or behind the copula. */
  private static Optional<Predication> copula(Place place) {
    MarkedText text = place.text();
    int last = Math.min(place.end() - 1, place.begin() + FAR);
    for (int index = place.begin(); index < last; index++) {
      if (text.is(Cue.BE, index)) {
        boolean behind = index == place.begin();
        int noun = behind ? index + 1 : place.begin();
        if (!Clitics.isDefinite(text.token(noun).form()) && !text.is(Cue.DETERMINER, noun)) {
          return Optional.empty();
        }
        Trigger trigger = VerbByPlace.other(text, index, Inflection.IMPERFECT);
        VerbGroup group = VerbGroup.of(text, trigger, index);
        return Optional.of(new Predication(trigger, group, Subject.without(Rule.THING)));
      }
      if (!text.token(index).isWord()
          || text.is(Cue.PREPOSITION, index)
          || text.is(Cue.RELATIVE, index)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Mark mark) {
    return mark.refersTo(Target.PARTIES) && mark.canSpeak() && !mark.bound() && !mark.joined();
  }
}
