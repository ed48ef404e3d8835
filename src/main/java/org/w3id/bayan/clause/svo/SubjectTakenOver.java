package org.w3id.bayan.clause.svo;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.clause.ClauseRules.Item;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * The subject of a finite verb without one of its own: that of the verb before it, which it
 * continues.
 */
final class SubjectTakenOver {
  private SubjectTakenOver() {}

  /** An item of a list continues the sentence that leads in to it. */
  static Optional<Subject> atBeginning(Trigger trigger, Place place) {
    boolean finite =
        trigger.inflection() == Inflection.PAST || trigger.inflection() == Inflection.THIRD;
    if (isPerformed(trigger, place)) {
      Subject parties = Subject.ofDocument(place.text().parties());
      return Optional.of(place.speakerBefore().orElse(parties))
          .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT));
    }
    boolean goesOn =
        finite
            && place.speakerBefore().isPresent()
            && !trigger.isExpression()
            && (place.underLead() || isCounted(place) || isOnlyVerb(trigger, place));
    if (!goesOn && (!place.underLead() || isPromised(trigger, place))) {
      return Optional.empty();
    }
    return place.speakerBefore().map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT));
  }

  /** Not «improved ties have helped», but «stressed their will to improve ties». */
  private static boolean isOnlyVerb(Trigger trigger, Place place) {
    MarkedText text = place.text();
    Optional<Predication> main = new MainClause(place).find();
    boolean object =
        trigger.next() < place.end()
            && (text.is(Cue.DETERMINER, trigger.next())
                || text.is(Cue.COMPLEMENTIZER, trigger.next()));
    int verb = main.map(found -> found.trigger().first()).orElse(trigger.first());
    for (int index = trigger.next(); object && index + 1 < verb; index++) {
      boolean subject =
          text.is(Cue.DETERMINER, index + 1)
              || text.startingAt(index + 1).filter(Mark::canSpeak).isPresent();
      object = !(text.isForm(index, ",") && subject);
    }
    return main.isEmpty() || object;
  }

  /**
   * «Do hereby agree to: …», «Hereby agree», «Have agreed as follows:»: the lines ahead name those
   * who do.
   */
  private static boolean isPerformed(Trigger trigger, Place place) {
    return (trigger.inflection() == Inflection.BASE || trigger.inflection() == Inflection.PAST)
        && trigger.first() > place.begin()
        && (place.text().is(Cue.AUXILIARY, place.begin())
            || (place.text().is(Cue.SKIP, place.begin())
                && trigger.inflection() == Inflection.BASE))
        && trigger.uses().stream().anyMatch(use -> use.speech().force() == Force.PLEDGE);
  }

  /** «3. Requests the chair to …», «- Requested …»: an item with a number or a dash. */
  private static boolean isCounted(Place place) {
    MarkedText text = place.text();
    int mark = place.begin() - 1;
    return mark > 0
        && text.isPunctuation(mark)
        && (text.beginsLine(mark)
            || text.token(mark - 1).isNumber()
            || text.is(Cue.ENUMERATOR, mark - 1));
  }

  /**
   * «We agreed on this: – extend …», «we discussed these: – visits …»: the item is what was
   * promised or talked about, no act of its own; but it is one where an item before it was, as in
   * «the ministers hereby: – decide …».
   */
  private static boolean isPromised(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.BASE
        && place.item() == Item.BELOW_COLON
        && place.last().filter(found -> !isItem(place.text(), found)).stream()
            .filter(found -> !isAside(place.text(), found))
            .flatMap(found -> found.trigger().uses().stream())
            .map(use -> use.speech().force())
            .anyMatch(force -> force.isCommitment() || force == Force.DELIBERATION);
  }

  /**
   * «Recognizing the drought, the ministers: – welcome …», «the ministers, meeting in Basra,
   * hereby: – decide …»: the items are what they do beside.
   */
  private static boolean isAside(MarkedText text, Predication found) {
    int next = found.trigger().next();
    return ParticipleClause.is(text, found)
        && !text.isForm(next, ":")
        && !text.isForm(next + 1, ":");
  }

  private static boolean isItem(MarkedText text, Predication found) {
    int first = found.trigger().first();
    return found.trigger().inflection() == Inflection.BASE
        && found.subject().marks().isEmpty()
        && first > 0
        && text.isPunctuation(first - 1);
  }

  /** The subject of the verb before, after a comma or «and»; or that before an insertion. */
  static Optional<Subject> joined(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int index = group.before();
    Optional<Predication> last = place.lastHere();
    if (isDescribing(trigger, place, index)
        || isJoinedToHelped(trigger, place)
        || NounInList.is(trigger, place, group)
        || EmbeddedClause.goesOn(trigger, group, place)) {
      return Optional.empty();
    }
    if (last.isPresent() && isRequired(trigger, group, last.get())) {
      return Optional.empty();
    }
    if (last.isPresent()) {
      Inflection before = last.get().trigger().inflection();
      boolean alike =
          before == trigger.inflection()
              || group.auxiliary()
              || before == Inflection.PARTICIPLE
              || last.get().trigger().isExpression()
              || (last.get().group().auxiliary() && trigger.inflection() == Inflection.PAST)
              || trigger.isExpression()
              || (group.be() && last.get().group().be())
              || isNowSaid(trigger, place, last.get());
      if (!alike && trigger.inflection() == Inflection.THIRD) {
        boolean thing = // «the text is no treaty and creates no duties»
            text.is(Cue.BE, last.get().trigger().first()) && last.get().subject().isThing();
        return thing
            ? Optional.of(Subject.without(Rule.THING))
            : OpeningNames.subject(place, index);
      }
      boolean helped = group.auxiliary() && !isOfInfinitive(trigger, group, text, last.get());
      return alike && (helped || !isInfinitive(trigger, place, last.get()))
          ? Optional.of(last.get().subject().inheritedBy(Rule.CONJOINED))
          : Optional.empty();
    }
    boolean resolved = place.item() == Item.BEHIND_PREAMBLE; // «4. In this regard, call on …»
    boolean inserted =
        (text.isForm(index, ",") && (resolved || trigger.inflection() != Inflection.BASE))
            || trigger.inflection() == Inflection.THIRD;
    if (inserted && place.lead().isPresent()) {
      return place.lead().map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT));
    }
    return inserted ? OpeningNames.subject(place, index) : ofMainClause(trigger, place, index);
  }

  /** «Both sides should open the pier, resolve the dispute and settle the claims»: all of it. */
  private static boolean isRequired(Trigger trigger, VerbGroup group, Predication last) {
    return trigger.inflection() == Inflection.BASE
        && trigger.kind() == Trigger.Kind.VERB
        && !trigger.isExpression()
        && !group.auxiliary()
        && last.group().modal()
        && last.subject().rule() != Rule.FIRST_PERSON;
  }

  /** «Looked forward to talks at which experts would assess the nets and review …». */
  private static boolean isJoinedToHelped(Trigger trigger, Place place) {
    MarkedText text = place.text();
    Optional<Predication> last = place.lastHere();
    if (last.isEmpty()
        || trigger.inflection() != Inflection.BASE
        || trigger.isExpression()
        || last.get().trigger().inflection() == Inflection.BASE) {
      return false;
    }
    boolean relative = false;
    for (int index = last.get().trigger().next(); index < trigger.first(); index++) {
      relative |= text.is(Cue.RELATIVE, index);
      if (relative && (text.is(Cue.MODAL, index) || text.is(Cue.FUTURE, index))) {
        return true;
      }
    }
    return false;
  }

  /** «The minister was shown round the pier, and thanked …»: whom the clause before is about. */
  private static Optional<Subject> ofMainClause(Trigger trigger, Place place, int and) {
    MarkedText text = place.text();
    if (trigger.inflection() != Inflection.PAST
        || trigger.isExpression()
        || !text.is(Cue.CONJUNCTION, and)) {
      return Optional.empty();
    }
    if (!text.isForm(and - 1, ",")) {
      return Equation.subject(trigger, place, and);
    }
    return new MainClause(place)
        .find()
        .filter(found -> found.trigger().next() < and && found.group().tense() == Tense.PAST)
        .map(Predication::subject)
        .filter(subject -> !subject.actors().isEmpty() && !subject.marks().isEmpty())
        .map(subject -> subject.inheritedBy(Rule.CONJOINED));
  }

  /** «Their strong and continued support», «norms and values underpinning it»: no verb. */
  private static boolean isDescribing(Trigger trigger, Place place, int and) {
    MarkedText text = place.text();
    if (!text.is(Cue.CONJUNCTION, and) || and <= place.begin() || trigger.isExpression()) {
      return false;
    }
    int next = trigger.next();
    boolean beforeNoun =
        next < place.end()
            && text.token(next).isWord()
            && !text.is(Cue.DETERMINER, next)
            && !text.is(Cue.PREPOSITION, next)
            && !text.is(Cue.COMPLEMENTIZER, next)
            && !text.is(Cue.INFINITIVE, next);
    boolean adjective =
        (text.is(Cue.ADJECTIVE, and - 1) && !text.is(Cue.BE, and - 2) && beforeNoun)
            || (trigger.inflection() == Inflection.PAST
                && text.is(Cue.ADJECTIVE, trigger.first())
                && beforeNoun
                && text.startingAt(next).isEmpty());
    boolean noun =
        trigger.inflection() == Inflection.THIRD
            && text.looksLikePlural(and - 1)
            && place.lastHere().filter(found -> found.trigger().inflection().isPast()).isPresent();
    return adjective || noun || (beforeNoun && isDescribedToo(trigger, place));
  }

  /** «Noted increased trade and improved roads»: both describe what was noted. */
  private static boolean isDescribedToo(Trigger trigger, Place place) {
    return trigger.inflection() == Inflection.PAST
        && (trigger.kind() == Trigger.Kind.OTHER
            || trigger.uses().stream().noneMatch(use -> use.mode() == Use.Mode.SUBJECT))
        && place.lastHere().filter(last -> describes(place, last.trigger().next())).isPresent();
  }

  private static boolean describes(Place place, int index) {
    MarkedText text = place.text();
    return text.isVerb(index, Inflection.PAST)
        || (text.looksLikeVerb(index)
            && !text.looksLikePlural(index)
            && !text.looksLikeParticiple(index));
  }

  /** «We met in Basra and commit to act». */
  private static boolean isNowSaid(Trigger trigger, Place place, Predication last) {
    MarkedText text = place.text();
    int and = trigger.first() - 1;
    boolean said =
        last.subject().rule() == Rule.FIRST_PERSON
            ? trigger.saysOnly(Force.PLEDGE) || isJudgement(trigger) || isSpoken(text, trigger)
            : text.isForm(and - 1, ",")
                && (trigger.saysOnly(Force.INTENTION)
                    || (last.subject().plural() && isSpoken(text, trigger)));
    return trigger.inflection() == Inflection.BASE
        && last.trigger().inflection() == Inflection.PAST
        && text.is(Cue.CONJUNCTION, and)
        && said;
  }

  /** «We welcomed it and reaffirm our ties», «both discussed it, and share the view», no nouns. */
  private static boolean isSpoken(MarkedText text, Trigger trigger) {
    return trigger.kind() == Trigger.Kind.VERB
        && trigger.uses().stream().anyMatch(SubjectBefore::isSpeech)
        && trigger.next() < text.tokens().size()
        && opensNoun(text, trigger.next());
  }

  /**
   * «They agreed to talk and continue to support»: helped by a verb that is no past form either.
   */
  private static boolean isOfInfinitive(
      Trigger trigger, VerbGroup group, MarkedText text, Predication last) {
    return trigger.inflection() == Inflection.BASE
        && group.tense() != Tense.FUTURE
        && last.trigger().inflection() == Inflection.PAST
        && IntStream.range(last.trigger().next() - 1, group.first())
            .anyMatch(index -> text.is(Cue.INFINITIVE, index) && !opensNoun(text, index + 1));
  }

  /** «We agreed to talk and support»: the second is joined to the infinitive before it. */
  private static boolean isInfinitive(Trigger trigger, Place place, Predication last) {
    if (trigger.inflection() != Inflection.BASE && !trigger.alsoBase()) {
      return false;
    }
    MarkedText text = place.text();
    int commas = 0;
    boolean infinitive = false;
    for (int index = last.trigger().next() - 1; index < trigger.first(); index++) {
      commas += text.isForm(index, ",") ? 1 : 0;
      infinitive |= text.is(Cue.INFINITIVE, index) && !opensNoun(text, index + 1);
    }
    boolean comma = commas == 1 && text.isForm(trigger.first() - 2, ",");
    boolean performed =
        last.trigger().inflection() == Inflection.BASE
            && last.group().tense() == Tense.PRESENT
            && text.is(Cue.CONJUNCTION, trigger.first() - 1);
    boolean again = isSame(last.trigger(), trigger) && isBehindComma(text, trigger);
    boolean apart =
        again || ((comma || performed) && (isJudgement(trigger) || (comma && isFirm(trigger))));
    return infinitive && !apart;
  }

  private static boolean isSame(Trigger last, Trigger trigger) {
    return trigger.kind() == Trigger.Kind.VERB && last.uses().equals(trigger.uses());
  }

  /** «We support the truce, support …, and support …»: the same verb again. */
  private static boolean isBehindComma(MarkedText text, Trigger trigger) {
    int before = trigger.first() - 1;
    return text.isForm(text.is(Cue.CONJUNCTION, before) ? before - 1 : before, ",");
  }

  /** «We will meet to take stock, and commit to act», «we ask the owners to wait, and decide». */
  private static boolean isFirm(Trigger trigger) {
    return trigger.saysOnly(Force.PLEDGE) || trigger.saysOnly(Force.DECISION);
  }

  /** «Tribute to the fishers»: no infinitive stands there. */
  private static boolean opensNoun(MarkedText text, int index) {
    return text.is(Cue.DETERMINER, index)
        || text.startingAt(index).isPresent()
        || (text.looksLikeParticiple(index) && !text.isVerb(index, Inflection.BASE));
  }

  /**
   * «We ask the owners to wait, and welcome the truce»: what is judged or asked stands by itself.
   */
  private static boolean isJudgement(Trigger trigger) {
    return trigger.saysOnly(Force.DIRECTIVE, Force.APPRAISAL);
  }
}
