package org.w3id.bayan.predication;

import java.util.Optional;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.MarkedText;

/**
 * Words that must be verbs by their place, whether a list has them or not: behind «will», or joined
 * to a verb.
 */
public final class VerbByPlace {
  private VerbByPlace() {}

  /** The verb that must stand behind a word such as «will». */
  public static Optional<Trigger> afterFuture(MarkedText text, int index, int begin) {
    int before = VerbGroup.beforeInsertion(text, VerbGroup.beforeTurned(text, index), begin) - 1;
    while (before > begin
        && (text.is(Cue.SKIP, before)
            || text.is(Cue.NEGATION, before)
            || text.is(Cue.AUXILIARY, before))) {
      before--;
    }
    boolean verb =
        before >= begin
            && text.is(Cue.FUTURE, before)
            && !text.is(Cue.FUTURE, index)
            && !isTurned(text, index)
            && !text.is(Cue.DETERMINER, index) // «will also have a group»
            && !text.is(Cue.INFINITIVE, index)
            && !text.is(Cue.SKIP, index)
            && !text.is(Cue.NEGATION, index)
            && (!text.is(Cue.AUXILIARY, index) || text.is(Cue.DETERMINER, index + 1))
            && text.token(index).isWord()
            && !isPassiveHelper(text, index);
    return verb ? Optional.of(other(text, index, Inflection.BASE)) : Optional.empty();
  }

  /** «Nor will it allow»: the subject stands behind the «will». */
  private static boolean isTurned(MarkedText text, int index) {
    return text.startingAt(index)
        .filter(mark -> VerbGroup.beforeTurned(text, mark.next()) == index)
        .isPresent();
  }

  /** «Will be held»: the verb is «held». */
  private static boolean isPassiveHelper(MarkedText text, int index) {
    int next = index + 1;
    while (next < text.tokens().size() && text.is(Cue.SKIP, next)) {
      next++;
    }
    if (next + 2 < text.tokens().size() && text.isForm(next + 1, "-")) {
      next += 2; // «co-chaired»
    }
    return text.is(Cue.BE, index)
        && next < text.tokens().size()
        && (text.isVerb(next, Inflection.PAST) || text.looksLikePast(next));
  }

  /** A verb of no act by itself that is joined to one like it: «they built and opened». */
  public static Optional<Trigger> joinedTo(MarkedText text, int index, Optional<Predication> last) {
    int joint = index - 1;
    boolean helped = false;
    boolean must = false;
    while (joint > 0
        && (text.is(Cue.SKIP, joint)
            || text.is(Cue.AUXILIARY, joint)
            || text.is(Cue.MODAL, joint)
            || text.is(Cue.NEGATION, joint))) {
      helped |= text.is(Cue.AUXILIARY, joint);
      must |= text.is(Cue.MODAL, joint);
      joint--;
    }
    boolean joined =
        text.is(Cue.CONJUNCTION, joint) || text.isForm(joint, ",") || text.isForm(joint, ";");
    if (!joined || last.isEmpty() || last.get().group().modal()) {
      return Optional.empty();
    }
    if (must) {
      return isOwn(text, index, joint, last.get())
          ? Optional.of(other(text, index, Inflection.BASE))
          : Optional.empty();
    }
    if (helped) {
      boolean told = !hasContent(text, last.get().trigger().next(), joint);
      return told && (text.isVerb(index, Inflection.PAST) || text.looksLikePast(index))
          ? Optional.of(other(text, index, Inflection.PAST))
          : Optional.empty();
    }
    Inflection inflection = inflection(text, last.get());
    boolean object = index + 1 < text.tokens().size() && !text.is(Cue.PREPOSITION, index + 1);
    boolean past =
        inflection == Inflection.PAST
            && text.is(Cue.CONJUNCTION, joint)
            && opensObject(text, index + 1);
    boolean alike =
        last.get().trigger().kind() == Trigger.Kind.OTHER
            || last.get().group().tense() == Tense.FUTURE
            || (joint < index - 1
                && text.is(Cue.CONJUNCTION, joint)
                && opensObject(text, index + 1))
            || past;
    boolean unsure =
        text.isPlainVerb(index, Inflection.NOUN) && !(object && text.is(Cue.DETERMINER, index + 1));
    return alike && !unsure && text.isPlainVerb(index, inflection)
        ? Optional.of(other(text, index, inflection))
        : Optional.empty();
  }

  /** «(Will build) and have asked»: a word that only tells when another is. */
  public static boolean onlyHelps(MarkedText text, int index) {
    return index + 1 < text.tokens().size()
        && text.is(Cue.AUXILIARY, index)
        && text.looksLikePast(index + 1);
  }

  /** «We are alarmed and must act»: no infinitive and no clause that the «must» could belong to. */
  private static boolean isOwn(MarkedText text, int verb, int joint, Predication last) {
    boolean infinitive = false;
    for (int index = last.trigger().next(); index < joint; index++) {
      infinitive |= text.is(Cue.INFINITIVE, index) && text.isVerb(index + 1, Inflection.BASE);
    }
    return !infinitive
        && !last.subject().actors().isEmpty()
        && text.is(Cue.CONJUNCTION, joint)
        && text.isVerb(verb, Inflection.BASE)
        && !hasContent(text, last.trigger().next(), joint);
  }

  /** «Have set goals»: a past form that is also the base, behind one of the small words. */
  private static Inflection inflection(MarkedText text, Predication last) {
    Trigger trigger = last.trigger();
    boolean perfect =
        (last.group().auxiliary() || last.group().be())
            && last.group().tense() != Tense.FUTURE
            && text.isVerb(trigger.first(), Inflection.PAST);
    return perfect ? Inflection.PAST : trigger.inflection();
  }

  /** Whether a clause of its own, such as the content of what is said, begins between tokens. */
  private static boolean hasContent(MarkedText text, int from, int to) {
    for (int index = from; index < to; index++) {
      if (text.is(Cue.COMPLEMENTIZER, index) || text.is(Cue.RELATIVE, index)) {
        return true;
      }
    }
    return false;
  }

  /** «And built a road», «and opened roads», but not «and organised crime». */
  private static boolean opensObject(MarkedText text, int index) {
    return index < text.tokens().size()
        && (text.is(Cue.DETERMINER, index)
            || text.startingAt(index).isPresent()
            || text.token(index).isNumber()
            || text.token(index).isCapitalised()
            || text.is(Cue.SKIP, index)
            || text.looksLikePlural(index)
            || (index + 1 < text.tokens().size() && text.looksLikePlural(index + 1)));
  }

  /** «Made advances in»: a word that looks like a verb is the object of the verb before it. */
  public static boolean isObject(MarkedText text, int index) {
    return index > 0
        && index + 1 < text.tokens().size()
        && text.isVerb(index - 1, Inflection.PAST)
        && text.looksLikePlural(index)
        && text.is(Cue.PREPOSITION, index + 1);
  }

  /** A word that must be a verb by its place. */
  public static Trigger other(MarkedText text, int index, Inflection inflection) {
    Stem whole = new Stem(text.token(index).form(), 0, false, false);
    return new Trigger(
        TriggerFinder.range(text.tokens(), index, index + 1, whole),
        inflection,
        false,
        false,
        false,
        Trigger.Kind.OTHER,
        text.usesOfAnyOtherVerb());
  }
}
