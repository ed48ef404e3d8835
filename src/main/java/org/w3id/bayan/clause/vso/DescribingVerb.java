package org.w3id.bayan.clause.vso;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where verbs stand first: verbs that only describe a noun, and words that are no verb there. */
final class DescribingVerb {
  private DescribingVerb() {}

  /**
   * «Areas which the army guards», where Arabic has no «which»: «areas guards the army in them».
   */
  static boolean isDescribing(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean behindNoun =
        !trigger.inflection().isPluralEnded()
            && text.endingBefore(trigger.first()).filter(Mark::canSpeak).isEmpty();
    return (trigger.kind() == Kind.OTHER || behindNoun)
        && trigger.next() < place.end()
        && text.is(Cue.RESUMPTIVE, trigger.next());
  }

  /** «They discussed a plan, based on the treaty, aims to …»: it describes a noun before it. */
  static boolean isAttribute(Trigger trigger, Place place, int before) {
    return !trigger.joined()
        && before >= place.begin()
        && place.text().isPunctuation(before)
        && trigger.inflection() == Inflection.IMPERFECT
        && place
            .lastHere()
            .filter(last -> last.subject().plural())
            .filter(last -> last.trigger().inflection() != Inflection.IMPERFECT)
            .isPresent();
  }

  /** «Working groups, (which) a committee leads (them)»: behind a comma without an «and». */
  static boolean isApart(Trigger trigger, Place place, int before) {
    return !trigger.joined()
        && trigger.inflection() == Inflection.IMPERFECT
        && before > place.begin()
        && before == trigger.first() - 1
        && place.text().token(before).isComma()
        && place.lastHere().isPresent()
        && trigger.next() < place.end()
        && place.text().is(Cue.RESUMPTIVE, trigger.next());
  }

  /** «A forum, under which the fund held …»: «which» stands before a word that points back. */
  static boolean isInRelative(MarkedText text, Place place, int before) {
    return before > place.begin()
        && text.is(Cue.RESUMPTIVE, before)
        && text.is(Cue.RELATIVE, before - 1);
  }

  /**
   * «A line that links Basra with Baghdad», where Arabic has no «which» behind an indefinite noun:
   * a verb right behind one that says nothing of several, and nobody who speaks behind it.
   */
  static boolean isOfIndefinite(Trigger trigger, Place place, Optional<Subject> following) {
    MarkedText text = place.text();
    int noun = trigger.first() - 1;
    return (trigger.inflection() == Inflection.IMPERFECT || isPastOfOne(trigger))
        && !trigger.joined()
        && place.lastHere().isPresent()
        && noun > place.lastHere().orElseThrow().trigger().first()
        && text.token(noun).isWord()
        && UnnamedSubjects.isNoun(text, noun)
        && !Clitics.isDefinite(text.token(noun).form())
        && text.endingBefore(trigger.first()).filter(mark -> isSpeaker(text, mark)).isEmpty()
        && (following.filter(subject -> !subject.actors().isEmpty()).isEmpty()
            || (isPastOfOne(trigger) && isOnlyTold(trigger)));
  }

  /** «A statement (that) the agency published (it)»: the pronoun at the end points back. */
  static boolean isOfIndefiniteObject(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int noun = trigger.first() - 1;
    return isPastOfOne(trigger)
        && !trigger.joined()
        && noun > place.begin()
        && text.token(noun).isWord()
        && UnnamedSubjects.isNoun(text, noun)
        && !Clitics.isDefinite(text.token(noun).form())
        && hasObject(trigger, text);
  }

  /** «Repeated it»: whether the pronoun that is the object of a verb is written with it. */
  static boolean hasObject(Trigger trigger, MarkedText text) {
    return text.token(trigger.first()).stems().stream()
        .filter(stem -> !stem.preposition() && stem.conjunction() == trigger.joined())
        .flatMap(stem -> Clitics.withoutObject(stem.form()).stream())
        .anyMatch(verb -> text.isVerbForm(verb, trigger.inflection()));
  }

  /** «A session (that) joined the members of the delegations»: whoever follows is joined. */
  private static boolean isOnlyTold(Trigger trigger) {
    return !trigger.uses().isEmpty()
        && trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
  }

  private static boolean isPastOfOne(Trigger trigger) {
    return trigger.inflection() == Inflection.PERFECT
        || trigger.inflection() == Inflection.PERFECT_ENDED;
  }

  /**
   * «They held talks, (which) friendship marked (them)»: behind a comma without an «and», with a
   * pronoun at its end that points back.
   */
  static boolean isPointingBack(Trigger trigger, Place place) {
    MarkedText text = place.text();
    return isPastOfOne(trigger)
        && !trigger.joined()
        && place.lastHere().isPresent()
        && text.token(trigger.first() - 1).isComma()
        && trigger.next() < place.end()
        && text.token(trigger.next()).isWord()
        && hasObject(trigger, text);
  }

  /**
   * «They affirmed that the project made jobs and furthered trade»: what only things bring about
   * goes on with the content, where no comma parts it.
   */
  static boolean isMoreContent(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean ofThings =
        trigger.joined()
            && trigger.inflection().isPast()
            && trigger.isSaidOf("thing")
            && trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
    int index = trigger.first() - 1;
    int from = place.lastHere().map(last -> last.trigger().next()).orElse(index);
    while (ofThings && index > from && text.token(index).isWord()) {
      if (text.is(Cue.COMPLEMENTIZER, index) && !text.is(Cue.PARTICLE, index)) {
        return true;
      }
      index--;
    }
    return false;
  }

  /**
   * «They affirmed that the visit, which came at the invitation of A, gave them …»: behind a comma
   * that closes what stands within what was said.
   */
  static boolean isContentBehindRelative(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    int from = place.lastHere().map(last -> last.trigger().next()).orElse(before);
    if (trigger.joined() || before <= from || !text.token(before).isComma()) {
      return false;
    }
    boolean that = false;
    for (int index = from; index < before - 1; index++) {
      that |= text.is(Cue.COMPLEMENTIZER, index) && !text.is(Cue.PARTICLE, index);
      if (text.token(index).isComma()) {
        return that
            && text.is(Cue.RELATIVE, index + 1)
            && Clitics.isDefinite(text.token(index + 1).form());
      }
    }
    return false;
  }

  /**
   * «In depth and development»: two nouns in the accusative, of which the second looks like the
   * dual of a verb; but not where a verb stands before, or an object behind, or several may have
   * done it.
   */
  static boolean isSecondNoun(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int verb = trigger.first();
    int noun = verb - 1;
    boolean several =
        trigger.kind() != Kind.OTHER
            && place.lastHere().filter(last -> last.subject().plural()).isPresent();
    return trigger.joined()
        && !several
        && trigger.inflection().isPluralEnded()
        && noun > place.begin()
        && Clitics.isAccusative(text.token(verb).form())
        && Clitics.isAccusative(text.token(noun).form())
        && text.isNounOfVerb(verb)
        && !text.is(Cue.SKIP, noun)
        && !text.looksLikeVerb(noun)
        && !text.isVerb(noun, trigger.inflection())
        && text.endingBefore(verb).isEmpty()
        && (trigger.next() >= place.end()
            || text.isPunctuation(trigger.next())
            || text.is(Cue.PREPOSITION, trigger.next()));
  }

  /**
   * «Ties that join the two, and reflect …»: what only things bring about, in one relative clause.
   */
  static boolean isMoreInRelative(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = trigger.first() - 1;
    boolean course = trigger.joined() && text.is(Cue.COURSE, trigger.first());
    boolean ofThings = (course || isOfThings(trigger, place)) && trigger.first() > place.begin();
    while (ofThings && index > place.begin() && text.token(index).isWord()) {
      boolean verb =
          !Clitics.isDefinite(text.token(index).form()) && text.startingAt(index).isEmpty();
      if (verb && text.is(Cue.RELATIVE, index - 1)) {
        return true;
      }
      index--;
    }
    return false;
  }

  private static boolean isOfThings(Trigger trigger, Place place) {
    MarkedText text = place.text();
    return trigger.joined()
        && trigger.inflection() == Inflection.IMPERFECT
        && trigger.isSaidOf("thing")
        && trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT)
        && !text.is(Cue.DETERMINER, trigger.next())
        && !text.is(Cue.EVENT_HEAD, trigger.next())
        && text.startingAt(Math.min(trigger.next(), place.end() - 1))
            .filter(Mark::canSpeak)
            .isEmpty();
  }

  /**
   * «They asked for a plan that (it) pleases all, and furthers trade»: what only things bring about
   * goes on in the present with what was said in the past, unless something of its own follows.
   */
  static boolean isPresentBehindPast(Trigger trigger, Place place) {
    int next = trigger.next();
    return isOfThings(trigger, place)
        && trigger.first() > place.begin()
        && (next >= place.end() || !Clitics.isDefinite(place.text().token(next).form()))
        && place
            .lastHere()
            .map(last -> last.trigger().inflection())
            .filter(last -> last.isPast() || last == Inflection.PARTICIPLE)
            .isPresent();
  }

  /** Not «a committee», which only this text knows. */
  private static boolean isSpeaker(MarkedText text, Mark mark) {
    boolean unknown =
        !mark.things().isEmpty()
            && mark.things().stream().allMatch(ThingId::isLocal)
            && !text.people().isPerson(mark);
    return mark.canSpeak() && !unknown;
  }

  /**
   * «Was not signed», which could be «expected» without the «not»: no past form follows that; nor
   * does one stand within an adverb, as in «in what went before».
   */
  static boolean isNoPast(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int verb = trigger.first();
    Inflection form = trigger.inflection();
    boolean past = form == Inflection.PERFECT || form == Inflection.PERFECT_ENDED;
    boolean inside = text.is(Cue.SKIP, verb) && !text.isWhole(Cue.SKIP, verb);
    return past && verb > place.begin() && (inside || text.isWhole(Cue.PAST, verb - 1));
  }

  /** «In a way that furthers and serves»: a second verb right behind that of a relative clause. */
  static boolean isSecondInRelative(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int verb = trigger.first() - 1;
    return trigger.joined()
        && trigger.inflection() == Inflection.IMPERFECT
        && verb - 1 > place.begin()
        && text.is(Cue.RELATIVE, verb - 1)
        && (text.isVerb(verb, Inflection.IMPERFECT)
            || text.isPlainVerb(verb, Inflection.IMPERFECT));
  }

  /** «The chances that offers a link»: right behind the verb of a relative clause stands a noun. */
  static boolean isInRelative(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int which = trigger.first() - 2;
    return !trigger.joined()
        && (trigger.alsoNoun() || trigger.inflection() == Inflection.IMPERFECT)
        && which > place.begin()
        && text.is(Cue.RELATIVE, which)
        && Clitics.isDefinite(text.token(which).form())
        && text.token(which + 1).isWord()
        && !text.is(Cue.NEGATION, which + 1)
        && !text.is(Cue.AUXILIARY, which + 1)
        && !text.is(Cue.LIGHT, which + 1)
        && !text.is(Cue.SKIP, which + 1)
        && !text.is(Cue.PREPOSITION, which + 1)
        && text.startingAt(which + 1).isEmpty();
  }
}
