package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** A clause without a subject of its own: «welcoming the pier, the two sides …». */
final class ParticipleClause {
  private ParticipleClause() {}

  /** Whether what may make an act opens such a clause. */
  static boolean is(Trigger trigger, VerbGroup group, Place place) {
    boolean having = // «having considered the report, …»; not «having said that, …»
        trigger.inflection() == Inflection.PAST
            && group.auxiliary()
            && place.text().looksLikeParticiple(group.first())
            && !(place.text().is(Cue.DETERMINER, trigger.next())
                && place.text().isForm(trigger.next() + 1, ","));
    boolean participle =
        trigger.inflection() == Inflection.PARTICIPLE
            || having
            || (trigger.isExpression() && isPhrase(trigger, group, place));
    return participle && !group.be();
  }

  /** Whether an act was found in such a clause. */
  static boolean is(MarkedText text, Predication found) {
    boolean predicate = found.trigger().kind() == Kind.PREDICATE && !found.group().be();
    return found.subject().marks().isEmpty()
        && (found.trigger().inflection() == Inflection.PARTICIPLE
            || text.looksLikeParticiple(found.group().first())
            || predicate);
  }

  /** «Bearing in mind the drought, …». */
  private static boolean isPhrase(Trigger trigger, VerbGroup group, Place place) {
    return trigger.kind() == Kind.PHRASE
        && group.before() < place.begin()
        && place.text().looksLikeParticiple(trigger.first());
  }

  /** «Mindful of the drought, the two sides …». */
  static boolean isPredicate(Trigger trigger, VerbGroup group, Place place) {
    boolean being = group.be() && place.text().looksLikeParticiple(group.first());
    return trigger.kind() == Kind.PREDICATE
        && (!group.be() || being)
        && (group.before() < place.begin() || isJoinedToOpening(place, group.before()));
  }

  /** «Alarmed by the drought, and determined to help, …». */
  private static boolean isJoinedToOpening(Place place, int and) {
    return (place.text().is(Cue.CONJUNCTION, and) || place.text().isForm(and, ","))
        && place
            .lastHere()
            .filter(last -> last.group().before() < place.begin())
            .filter(last -> !last.group().be() && last.trigger().kind() == Kind.PREDICATE)
            .isPresent();
  }

  /**
   * Whoever is the subject of the clause that it belongs to.
   *
   * @param index the token before the participle and its small words
   */
  static Optional<Subject> subject(Trigger trigger, Place place, int index) {
    MarkedText text = place.text();
    Optional<Mark> own = ownSubject(text, index);
    if (own.isPresent() && trigger.uses().stream().anyMatch(ParticipleClause::isSaid)) {
      return own.map(mark -> Subject.of(Rule.SVO, List.of(mark)));
    }
    boolean initial = index < place.begin() || isJudgedAtOnce(trigger, place, index);
    boolean afterComma = !initial && (text.isForm(index, ",") || text.isForm(index, ";"));
    boolean joined =
        !initial
            && text.is(Cue.CONJUNCTION, index)
            && place
                .lastHere()
                .filter(found ->
                    found.trigger().inflection() == Inflection.PARTICIPLE
                        || isBehindComma(text, found, index))
                .isPresent();
    boolean speech = trigger.uses().stream().anyMatch(ParticipleClause::isSaid);
    if (!speech || !(initial || afterComma || joined) || isMeans(place)) {
      return Optional.empty();
    }
    Optional<Subject> earlier = place.lastHere().map(Predication::subject);
    if (earlier.isPresent()) {
      return earlier.map(subject -> subject.inheritedBy(Rule.CONJOINED));
    }
    Optional<Mark> later = laterSubject(trigger, place);
    if (later.isPresent()) {
      List<Mark> list = JoinedNames.startingAt(later.get().first(), place);
      boolean ahead = !list.isEmpty() && list.getLast().next() <= index; // «A and B, welcoming …»
      List<Mark> marks =
          (ahead || behindOpening(place).isPresent()) && OpeningNames.isJoined(text, list)
              ? list
              : JoinedNames.endingWith(text, later.get(), place.begin());
      Subject subject =
          later.get().refersTo(Target.PREVIOUS)
              ? ofPronoun(later.get(), place)
              : Subject.of(Rule.SVO, marks).inheritedBy(Rule.CONJOINED);
      return Optional.of(subject);
    }
    return initial || place.underLead()
        ? place
            .lead()
            .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
            .or(() -> Optional.of(ofPreamble(text)))
        : Optional.empty();
  }

  /** «Noting the drought, they agreed»: those of the text, where nobody spoke in the act before. */
  private static Subject ofPronoun(Mark pronoun, Place place) {
    Subject previous = Subject.previous(place.last(), List.of());
    boolean several =
        pronoun.things().size() > 1 || pronoun.things().equals(place.text().parties());
    return previous.actors().isEmpty() && several && !pronoun.things().isEmpty()
        ? new Subject(Rule.PRONOUN, List.of(), pronoun.things(), true)
        : previous;
  }

  /** «…, with both sides urging calm»: who stands before a participle, behind a preposition. */
  private static Optional<Mark> ownSubject(MarkedText text, int index) {
    if (index < 1) {
      return Optional.empty();
    }
    Optional<Mark> mark = text.endingBefore(index + 1).filter(Mark::canSpeak);
    int before = mark.map(Mark::first).orElse(0) - 1;
    before -= text.is(Cue.DETERMINER, before) ? 1 : 0;
    int preposition = before;
    return mark.filter(one ->
        preposition > 0
            && text.is(Cue.PREPOSITION, preposition)
            && text.isForm(preposition - 1, ","));
  }

  /** «By promoting trade, endorsing reform and …»: listed with another behind a preposition. */
  private static boolean isMeans(Place place) {
    MarkedText text = place.text();
    return place.lastHere().isEmpty()
        && place.begin() + 1 < place.end()
        && text.is(Cue.PREPOSITION, place.begin())
        && text.looksLikeParticiple(place.begin() + 1)
        && text.isPlainVerb(place.begin() + 1, Inflection.PARTICIPLE);
  }

  /** «In condemning the raid, we call for calm»: what is judged in the same breath. */
  private static boolean isJudgedAtOnce(Trigger trigger, Place place, int preposition) {
    return preposition == place.begin()
        && (place.text().is(Cue.PREPOSITION, preposition)
            || place.text().is(Cue.PARTICLE, preposition))
        && trigger.uses().stream().anyMatch(ParticipleClause::isSaid)
        && trigger.uses().stream()
            .filter(ParticipleClause::isSaid)
            .allMatch(use -> use.speech().force() == Force.APPRAISAL)
        && laterSubject(trigger, place).isPresent();
  }

  private static boolean isSaid(Use use) {
    return use.mode() == Use.Mode.SUBJECT;
  }

  /** «Desiring to open the river;»: those who issue the text recite it. */
  private static Subject ofPreamble(MarkedText text) {
    return text.parties().isEmpty()
        ? Subject.without(Rule.NO_SUBJECT)
        : Subject.ofDocument(text.parties());
  }

  /** «Praised the rowers, and thanking»; but not «agreed on digging, and thanking». */
  private static boolean isBehindComma(MarkedText text, Predication found, int and) {
    int from = found.trigger().next();
    for (int index = from; index < and; index++) {
      if (text.looksLikeParticiple(index) && text.is(Cue.PREPOSITION, index - 1)) {
        return false;
      }
    }
    return and > from && text.isForm(and - 1, ",");
  }

  /** «Welcoming the pier, Minister Salma Haddad …»: whoever stands right behind the comma. */
  private static Optional<Mark> behindOpening(Place place) {
    MarkedText text = place.text();
    int index = place.begin();
    while (index < place.end() && !text.isForm(index, ",")) {
      index++;
    }
    index++;
    while (index < place.end()
        && (JoinedNames.isTitle(text, index)
            || (text.startingAt(index).isEmpty()
                && (text.is(Cue.DETERMINER, index) || text.is(Cue.PERSON_HEAD, index))))) {
      index++;
    }
    return index < place.end()
        ? text.startingAt(index)
            .filter(Mark::canSpeak)
            .filter(mark -> !isOfList(place, mark) && !isOfPlace(text, mark))
        : Optional.empty();
  }

  /** The subject of the clause behind: words such as «they» sooner than a name. */
  private static Optional<Mark> laterSubject(Trigger trigger, Place place) {
    MarkedText text = place.text();
    Optional<Mark> name = behindOpening(place);
    if (name.isPresent()) {
      return name;
    }
    boolean content = false; // «noting that they …, Japan …»
    boolean apart = true; // «recalling the ties of A and B»: no clause follows
    for (int at = place.begin(); at < place.end(); at++) {
      apart = at != trigger.first() && (apart || text.isPunctuation(at));
      Optional<Mark> mark = text.startingAt(at).filter(Mark::canSpeak);
      content = text.is(Cue.COMPLEMENTIZER, at) || (content && !text.isForm(at, ","));
      if (mark.isPresent()
          && apart
          && !content
          && !Before.afterPreposition(text, headOf(mark.get(), place))
          && !isOfPlace(text, mark.get())
          && !isPartOfWord(text, mark.get())) {
        if (mark.get().isPlural()) {
          return mark;
        }
        name = name.isPresent() ? name : mark;
      }
    }
    return name;
  }

  /** «Held in Kampala, (Republic of) Uganda, …»: the state that a place is in. */
  private static boolean isOfPlace(MarkedText text, Mark mark) {
    int next = mark.next();
    int comma = mark.first() - 1;
    comma -= text.is(Cue.DETERMINER, comma) ? 1 : 0;
    return text.isForm(comma, ",")
        && (next >= text.tokens().size() || text.isPunctuation(next))
        && text.endingBefore(comma).filter(place -> !place.canSpeak()).isPresent();
  }

  /** «The progress made by A, B, C, who …»: a name in a list behind which no verb stands. */
  private static boolean isOfList(Place place, Mark mark) {
    MarkedText text = place.text();
    int head = headOf(mark, place);
    int next = mark.next();
    Optional<Mark> other = listedBehind(place, next);
    while (other.isPresent()) {
      next = other.get().next();
      other = listedBehind(place, next);
    }
    return head < mark.first()
        && Before.afterPreposition(text, head)
        && (next >= place.end() || text.isPunctuation(next));
  }

  /** «By A, B and C»: where a list begins that ends in a name. */
  private static int headOf(Mark mark, Place place) {
    MarkedText text = place.text();
    int first = JoinedNames.endingWith(text, mark, place.begin()).getFirst().first();
    Optional<Mark> listed = listedBefore(place, first);
    while (listed.isPresent()) {
      first = listed.get().first();
      listed = listedBefore(place, first);
    }
    return first;
  }

  private static Optional<Mark> listedBehind(Place place, int joint) {
    MarkedText text = place.text();
    return joint + 1 < place.end() && (text.isForm(joint, ",") || text.is(Cue.CONJUNCTION, joint))
        ? text.startingAt(joint + 1).filter(Mark::canSpeak)
        : Optional.empty();
  }

  private static Optional<Mark> listedBefore(Place place, int first) {
    return first - 2 >= place.begin() && place.text().isForm(first - 1, ",")
        ? place.text().endingBefore(first - 1).filter(Mark::canSpeak)
        : Optional.empty();
  }

  /** «The one-river principle»: a name within a hyphenated word. */
  private static boolean isPartOfWord(MarkedText text, Mark mark) {
    return mark.first() > 0
        && text.isForm(mark.first() - 1, "-")
        && text.token(mark.first() - 1).span().end() == mark.range().span().begin();
  }
}
