package org.w3id.bayan.clause.svo;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * The subject of a verb from which words of time, place or manner part it, without commas: «the two
 * sides on Thursday signed …», «Ghana for its part pledged …».
 */
final class BehindAdjunct {
  private static final int LONGEST = 10;

  private final Place place;
  private final MarkedText text;

  BehindAdjunct(Place place) {
    this.place = place;
    this.text = place.text();
  }

  /**
   * Who opens the clause, if nothing but an adjunct stands behind.
   *
   * @param last the token before the verb and its small words
   */
  Optional<Mark> subject(Trigger trigger, int last) {
    if (!isFinite(trigger) || !endsAdjunct(last)) {
      return Optional.empty();
    }
    for (int index = last; index > Math.max(place.begin(), last - LONGEST); index--) {
      Optional<Mark> mark = text.endingBefore(index).filter(this::opensClause);
      int adjunct = text.isForm(index, ",") ? index + 1 : index; // «the minister, A, today signed»
      if (mark.isPresent() && opensAdjunct(adjunct)) {
        return mark.filter(name -> !isSaid(name));
      }
      if (isClosed(index)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «The countries in the valley», but not «the Sides» of a text: others than the parties. */
  boolean narrows(Mark mark) {
    int preposition = mark.next();
    int noun = preposition + 2;
    boolean uncounted =
        mark.refersTo(Target.PARTIES)
            && mark.reference().filter(entry -> entry.number().least() == 0).isPresent();
    return uncounted
        && !text.token(mark.next() - 1).isCapitalised()
        && (text.is(Cue.PLACE, preposition) || text.is(Cue.BELONGING, preposition))
        && text.is(Cue.DETERMINER, preposition + 1)
        && !text.is(Cue.DEMONSTRATIVE, preposition + 1)
        && noun < place.end()
        && !text.token(noun).isCapitalised()
        && !hasEvent(noun);
  }

  /** «The participants at the closing session». */
  private boolean hasEvent(int from) {
    for (int index = from; index < place.end() && text.token(index).isWord(); index++) {
      if (text.is(Cue.EVENT_HEAD, index) || text.is(Cue.DOCUMENT, index)) {
        return true;
      }
    }
    return false;
  }

  /** A past form with an object behind, or one that can be nothing but a verb. */
  private boolean isFinite(Trigger trigger) {
    int next = trigger.next();
    boolean object = next < place.end() && text.token(next).isWord() && !text.is(Cue.BY, next);
    return !trigger.isExpression()
        && (trigger.inflection() == Inflection.PAST
            || trigger.inflection() == Inflection.THIRD
            || trigger.inflection() == Inflection.BASE)
        && (object || trigger.inflection() == Inflection.THIRD);
  }

  private boolean endsAdjunct(int last) {
    return text.token(last).isWord()
        && !text.is(Cue.DETERMINER, last)
        && !text.is(Cue.PREPOSITION, last)
        && !text.is(Cue.CONJUNCTION, last)
        && !text.is(Cue.INFINITIVE, last);
  }

  /** «For», «on»; or «today in», «Tuesday». */
  private boolean opensAdjunct(int index) {
    int first = index;
    while (first < place.end() && text.is(Cue.SKIP, first) && !text.is(Cue.PREPOSITION, first)) {
      first++;
    }
    boolean preposition =
        text.is(Cue.PREPOSITION, first)
            && !text.is(Cue.BELONGING, first)
            && !text.is(Cue.CONJUNCTION, first); // «as well as»
    return preposition || text.is(Cue.WHEN, first);
  }

  /** Whether a word ends the clause that began before it, or is more than a part of an adjunct. */
  private boolean isClosed(int index) {
    return text.isPunctuation(index)
        || text.is(Cue.BE, index)
        || text.is(Cue.MODAL, index)
        || text.is(Cue.FUTURE, index)
        || text.is(Cue.AUXILIARY, index)
        || text.is(Cue.COMPLEMENTIZER, index)
        || (text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index));
  }

  private boolean opensClause(Mark mark) {
    int first = JoinedNames.endingWith(text, mark, place.begin()).getFirst().first();
    int before = beforeOffice(first) - 1;
    while (before >= place.begin()
        && (text.is(Cue.DETERMINER, before) || text.is(Cue.PERSON_HEAD, before))) {
      before--;
    }
    return mark.canSpeak()
        && !mark.speakers().isEmpty()
        && mark.first() >= place.begin()
        && (before < place.begin()
            || text.isForm(before, ",")
            || text.isForm(before, ";")
            || text.isForm(before, ":")
            || text.token(before).isDash() // «Basra, 3 May – Iraq on Tuesday agreed»
            || text.isForm(before, "-")
            || text.is(Cue.PARTICLE, before));
  }

  /** «The Iraqi Minister of Trade A on Thursday signed»: where a name with its office begins. */
  private int beforeOffice(int name) {
    return text.endingBefore(name)
        .filter(mark -> mark.kind().equals(Mark.OFFICE) && mark.first() >= place.begin())
        .map(Mark::first)
        .orElse(name);
  }

  /** Whether the subject has a verb of its own already. */
  private boolean isSaid(Mark name) {
    return place.lastHere().filter(found -> found.trigger().first() > name.first()).isPresent();
  }
}
