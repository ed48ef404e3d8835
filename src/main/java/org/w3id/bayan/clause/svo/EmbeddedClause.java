package org.w3id.bayan.clause.svo;

import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.FiniteVerb;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Senses;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where subjects stand first: clauses that are part of another and make no act of their own. */
final class EmbeddedClause {
  private static final Set<Force> JUDGING =
      Set.of(Force.APPRAISAL, Force.DIRECTIVE, Force.INTENTION);
  private static final String THING = "thing";

  private EmbeddedClause() {}

  /** Whether the clause is the content of what is said, or describes a noun. */
  static boolean holds(Place place, int first) {
    MarkedText text = place.text();
    int before = first - 1;
    while (before >= place.begin()
        && (text.is(Cue.DETERMINER, before) || text.is(Cue.PERSON_HEAD, before))
        && !text.is(Cue.COMPLEMENTIZER, before)) {
      before--;
    }
    if (isDuringWhich(place, before, first)) {
      return false;
    }
    if ((text.is(Cue.RELATIVE, before) && before >= place.begin()) || isOpening(place, before)) {
      return true;
    }
    if (isNounOfContent(place, before, first) || isBehindRelative(place, before)) {
      return true;
    }
    boolean apart =
        before >= place.begin()
            && (text.is(Cue.CONJUNCTION, before)
                || text.isForm(before, ";")
                || text.isForm(before, ":")
                || (text.isForm(before, ",") && Before.isReference(text, first)));
    if (apart || isBehindOpening(place, before)) {
      return false;
    }
    int from = place.lastHere().map(found -> behindVerb(text, found)).orElse(place.end());
    boolean parted = from > before + 1;
    for (int index = from; index <= before; index++) {
      if (text.is(Cue.COMPLEMENTIZER, index)) {
        return true;
      }
      parted |= text.isPunctuation(index) || text.is(Cue.CONJUNCTION, index);
    }
    return !parted && place.lastHere().filter(EmbeddedClause::isFinite).isPresent();
  }

  /** The token behind a verb, of which «that» is no part: «are determined that». */
  private static int behindVerb(MarkedText text, Predication found) {
    int next = found.trigger().next();
    boolean that = found.trigger().isExpression() && text.is(Cue.COMPLEMENTIZER, next - 1);
    return that ? next - 1 : next;
  }

  /** «Noting that the river is low, Japan …»: the content of what is noted has its own verb. */
  private static boolean isBehindOpening(Place place, int comma) {
    MarkedText text = place.text();
    int that =
        place
            .lastHere()
            .filter(found -> ParticipleClause.is(text, found))
            .filter(found -> found.group().before() < place.begin())
            .map(found -> found.trigger().next())
            .orElse(comma);
    while (that < comma && !text.is(Cue.COMPLEMENTIZER, that)) {
      that++;
    }
    return that < comma
        && text.isForm(comma, ",")
        && new FiniteVerb(text, that + 1, comma).firstBehind(that + 1) > 0;
  }

  /**
   * «Held talks, during which they agreed»: what was done at an event is told for itself; but not
   * where the event is judged or yet to come, as in «welcomed the summit at which they agreed».
   */
  private static boolean isDuringWhich(Place place, int which, int first) {
    MarkedText text = place.text();
    int from = place.lastHere().map(found -> found.trigger().next()).orElse(place.begin());
    return which - 1 > place.begin()
        && text.is(Cue.RELATIVE, which)
        && text.is(Cue.PREPOSITION, which - 1)
        && Before.isReference(text, first)
        && place.lastHere().stream().allMatch(found -> isTold(place, found))
        && hasEvent(text, from, which);
  }

  private static boolean isTold(Place place, Predication found) {
    return !found.group().negative()
        && Senses.choose(place.text(), found, place.end())
            .filter(use -> JUDGING.contains(use.speech().force()))
            .isEmpty();
  }

  private static boolean hasEvent(MarkedText text, int from, int to) {
    for (int index = from; index < to; index++) {
      if (text.is(Cue.EVENT_HEAD, index) || text.is(Cue.DOCUMENT, index)) {
        return true;
      }
    }
    return false;
  }

  /** «Affirmed that piracy in all its forms and manifestations is»: the «and» joins two nouns. */
  private static boolean isNounOfContent(Place place, int and, int first) {
    MarkedText text = place.text();
    int that = place.lastHere().map(found -> found.trigger().next()).orElse(place.end());
    return and > that
        && text.is(Cue.CONJUNCTION, and)
        && !text.isForm(and - 1, ",")
        && !text.isForm(and - 1, ";")
        && text.is(Cue.COMPLEMENTIZER, that)
        && text.startingAt(first).isEmpty();
  }

  /** «A lake, where the peace of the fishers is kept»: the noun of the clause has words before. */
  private static boolean isBehindRelative(Place place, int before) {
    MarkedText text = place.text();
    int index = before;
    while (index > place.begin()
        && text.token(index).isWord()
        && !text.is(Cue.RELATIVE, index)
        && !text.is(Cue.COMPLEMENTIZER, index)
        && !text.is(Cue.CONJUNCTION, index)
        && !text.is(Cue.BE, index)
        && !text.is(Cue.AUXILIARY, index)
        && !text.is(Cue.FUTURE, index)
        && !text.is(Cue.MODAL, index)) {
      index--;
    }
    return index > place.begin()
        && text.is(Cue.RELATIVE, index)
        && !text.is(Cue.PREPOSITION, index)
        && place.lastHere().isPresent();
  }

  /** «Convinced that trade meets needs and will bring peace»: the second verb of the content. */
  static boolean goesOn(Trigger trigger, VerbGroup group, Place place) {
    MarkedText text = place.text();
    int and = group.before();
    int that = place.lastHere().map(found -> behindVerb(text, found)).orElse(and);
    return (trigger.kind() == Kind.OTHER || trigger.isSaidOf(THING))
        && group.tense() == Tense.FUTURE
        && that < and
        && text.is(Cue.COMPLEMENTIZER, that)
        && text.is(Cue.CONJUNCTION, and)
        && IntStream.range(that, and).noneMatch(text::isPunctuation)
        && IntStream.range(that, and).anyMatch(index -> isThird(text, index));
  }

  private static boolean isThird(MarkedText text, int index) {
    return text.isVerb(index, Inflection.THIRD) && !text.isPlainVerb(index, Inflection.NOUN);
  }

  /**
   * «As the leaders of both countries said in May, …»: the clause ends with the first comma. A word
   * that may be a preposition opens a clause only if another follows that comma.
   */
  private static boolean isOpening(Place place, int before) {
    MarkedText text = place.text();
    if (!text.is(Cue.RELATIVE, place.begin())) {
      return false;
    }
    int comma = place.begin();
    while (comma < place.end() && !text.isPunctuation(comma)) {
      comma++;
    }
    boolean sure = !text.is(Cue.PREPOSITION, place.begin());
    return comma > before && (sure || opensClause(place, comma + 1));
  }

  private static boolean opensClause(Place place, int index) {
    MarkedText text = place.text();
    int first = index;
    while (first < place.end() && text.is(Cue.DETERMINER, first)) {
      first++;
    }
    boolean noun = first > index && new FiniteVerb(text, index, place.end()).firstBehind(index) > 0;
    return first < place.end()
        && (noun || text.startingAt(first).filter(Mark::canSpeak).isPresent());
  }

  private static boolean isFinite(Predication found) {
    boolean headed = !found.trigger().isExpression() || !found.subject().marks().isEmpty();
    return headed
        && found.trigger().inflection() != Inflection.PARTICIPLE
        && found.trigger().kind() != Kind.PREDICATE;
  }
}
