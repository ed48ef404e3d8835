package org.w3id.bayan.clause.vso;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Coordinated;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * Where verbs stand first: a sentence that opens with its subject all the same, with more about it
 * before the verb, as translations have it: «This cooperation between the partners furthers …»,
 * «The ministers of both states in Basra welcome …».
 */
final class SubjectFirst {
  private static final int LONGEST = 16;

  private final MarkedText text;
  private final int first;
  private final int before;

  private SubjectFirst(Place place, int before) {
    this.text = place.text();
    this.before = before;
    this.first = text.is(Cue.PARTICLE, place.begin()) ? place.begin() + 1 : place.begin();
  }

  /**
   * The subject that opens the sentence.
   *
   * @param before the token before the verb and its small words
   */
  static Optional<Subject> of(Trigger trigger, Place place, int before) {
    boolean possible =
        !trigger.joined()
            && !trigger.alsoNoun()
            && place.lastHere().isEmpty()
            && before > place.begin()
            && before - place.begin() < LONGEST;
    return possible
        ? new SubjectFirst(place, before).subject(trigger.inflection().isPluralEnded())
        : Optional.empty();
  }

  private Optional<Subject> subject(boolean plural) {
    if (first >= before || !closes(text, before) || !isOneNounWithMore()) {
      return Optional.empty();
    }
    Optional<Mark> mark =
        text.startingAt(first).filter(one -> one.canSpeak() && !one.bound() && !one.joined());
    if (mark.isPresent()) {
      List<Mark> marks = Coordinated.behind(text, mark.get(), before + 1);
      return text.is(Cue.PREPOSITION, marks.getLast().next())
          ? Optional.of(Subject.of(Rule.SVO, marks))
          : Optional.empty();
    }
    return mayOpen(text, first) && !plural
        ? Optional.of(Subject.without(Rule.THING))
        : Optional.empty();
  }

  /**
   * A noun with the article, «this», or a noun that one with the article or a name follows; no
   * preposition stands with it, and it is nobody who could speak.
   */
  static boolean mayOpen(MarkedText text, int first) {
    boolean alone =
        text.token(first).stems().stream()
            .anyMatch(stem -> !stem.preposition() && Clitics.isDefinite(stem.form()));
    boolean joined = // «safety of the seas»
        UnnamedSubjects.isNoun(text, first)
            && !text.looksLikeVerb(first)
            && first + 1 < text.tokens().size()
            && (Clitics.isDefinite(text.token(first + 1).form())
                || text.startingAt(first + 1).filter(mark -> !mark.bound()).isPresent());
    return (alone || joined || text.is(Cue.DETERMINER, first) || text.startingAt(first).isPresent())
        && !text.is(Cue.PREPOSITION, first)
        && !text.is(Cue.SKIP, first)
        && !text.is(Cue.GROUP_HEAD, first)
        && !text.is(Cue.PERSON_HEAD, first)
        && !text.is(Cue.BODY_HEAD, first);
  }

  /** Whether a noun with the article, a name or a number ends there: no «which» is left out. */
  static boolean closes(MarkedText text, int last) {
    return text.endingBefore(last + 1).isPresent()
        || text.token(last).isNumber()
        || text.isForm(last, ")")
        || text.token(last).stems().stream().anyMatch(stem -> Clitics.isDefinite(stem.form()));
  }

  /**
   * Whether a preposition follows, but no other clause begins before the verb, save «which» with a
   * verb of its own.
   */
  private boolean isOneNounWithMore() {
    boolean more = false;
    int open = 0;
    for (int index = first + 1; index <= before; index++) {
      boolean apart = text.isPunctuation(index) && !isBracket(index);
      boolean clause =
          text.is(Cue.COMPLEMENTIZER, index)
              || text.is(Cue.NEGATION, index)
              || text.is(Cue.AUXILIARY, index)
              || text.is(Cue.CONDITION, index)
              || text.is(Cue.HEARSAY, index);
      if (apart || clause) {
        return false;
      }
      boolean which = text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index);
      more |= which || text.is(Cue.PREPOSITION, index) || isBound(index);
      open += which ? 1 : isFinite(index) ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return more && open == 0;
  }

  private boolean isBound(int index) {
    return text.token(index).stems().stream().anyMatch(stem -> stem.preposition());
  }

  private boolean isBracket(int index) {
    return text.isForm(index, "(") || text.isForm(index, ")");
  }

  private boolean isFinite(int index) {
    boolean name = text.startingAt(index).isPresent() || text.covers(index);
    return !name
        && !text.is(Cue.PREPOSITION, index)
        && !Clitics.isDefinite(text.token(index).form())
        && (text.isVerb(index, Inflection.IMPERFECT)
            || text.isPlainVerb(index, Inflection.IMPERFECT)
            || isPast(index));
  }

  private boolean isPast(int index) {
    return !text.isVerb(index, Inflection.NOUN)
        && !text.isPlainVerb(index, Inflection.NOUN)
        && (text.isVerb(index, Inflection.PERFECT, Inflection.PERFECT_ENDED)
            || text.isPlainVerb(index, Inflection.PERFECT)
            || text.isPlainVerb(index, Inflection.PERFECT_ENDED));
  }
}
