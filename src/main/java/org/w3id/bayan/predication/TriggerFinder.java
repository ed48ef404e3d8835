package org.w3id.bayan.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Word;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.FixedPhrase;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Lexicon.VerbForm;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Finds the words that may make an act, whatever stands around them. */
public final class TriggerFinder {
  private final Lexicon lexicon;

  public TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether some word is certainly or probably a verb that we know. */
  public boolean hasVerb(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> token.stems().stream())
        .filter(stem -> !stem.preposition())
        .flatMap(stem -> lexicon.verbs(stem.form()).stream())
        .anyMatch(form -> form.inflection() != Inflection.NOUN);
  }

  /** The tokens at which something may make an act. */
  public BitSet in(MarkedText text) {
    BitSet found = new BitSet(text.tokens().size());
    List<List<Occurrence<FixedPhrase>>> phrases = text.found(lexicon.fixedPhrases());
    for (int index = 0; index < phrases.size(); index++) {
      found.set(index, !phrases.get(index).isEmpty());
    }
    text.concordance()
        .places()
        .forEach((word, places) -> {
          if (mayBeVerb(word)) {
            places.forEach(found::set);
          }
        });
    return found;
  }

  private boolean mayBeVerb(Word word) {
    for (Stem stem : word.stems()) {
      if (isVerb(stem.form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(String form) {
    return !lexicon.verbs(form).isEmpty()
        || (lexicon.verbFirst()
            && (!lexicon.plainVerbs(form).isEmpty()
                || Clitics.withoutObject(form).stream()
                    .anyMatch(verb -> !lexicon.verbs(verb).isEmpty())));
  }

  /** What may make an act at a token: all readings of the longest words. */
  public List<Trigger> at(List<Token> tokens, int index) {
    Optional<Occurrence<FixedPhrase>> phrase = lexicon.fixedPhrases().longestAt(tokens, index);
    List<Trigger> triggers = new ArrayList<>();
    if (phrase.isPresent()) {
      FixedPhrase found = phrase.get().values().getFirst();
      Stem stem = phrase.get().stem();
      triggers.add(
          new Trigger(
              range(tokens, index, phrase.get().next(), stem),
              Inflection.PAST,
              stem.conjunction(),
              false,
              false,
              switch (found.kind()) {
                case VERB -> Trigger.Kind.PHRASE;
                case PREDICATE -> Trigger.Kind.PREDICATE;
                case FREE -> Trigger.Kind.FREE;
              },
              found.uses()));
    }
    for (Stem stem : tokens.get(index).stems()) {
      addVerbs(triggers, tokens, index, stem);
    }
    return triggers;
  }

  private void addVerbs(List<Trigger> triggers, List<Token> tokens, int index, Stem stem) {
    List<VerbForm> forms = lexicon.verbs(stem.form());
    if (forms.isEmpty()) {
      if (!stem.preposition() && lexicon.verbFirst()) {
        addPlainVerbs(triggers, tokens, index, stem);
        addWithObject(triggers, tokens, index, stem);
      }
      return;
    }
    Inflection unsure = lexicon.verbFirst() ? Inflection.NOUN : Inflection.BASE;
    boolean alsoNoun = forms.stream().anyMatch(form -> form.inflection() == unsure);
    for (VerbForm form : forms) {
      boolean bare = !stem.preposition() || form.inflection() == Inflection.NOUN;
      if (bare && isPossible(form, tokens.get(index))) {
        triggers.add(
            new Trigger(
                range(tokens, index, index + 1, stem),
                form.inflection(),
                stem.conjunction(),
                alsoNoun,
                isPassive(form.inflection(), tokens.get(index), stem),
                Trigger.Kind.VERB,
                form.uses()));
      }
    }
    if (lexicon.verbFirst() && !stem.preposition()) {
      addPlainVerbs(triggers, tokens, index, stem); // where no row of the verb holds
    }
  }

  private static boolean isPassive(Inflection inflection, Token token, Stem stem) {
    return inflection.isPast()
        ? token.isPassive(stem.letters())
        : inflection.isFuture() && token.isPassive(stem.letters() + 1);
  }

  /** «We support it»: the object is written together with the verb. */
  private void addWithObject(List<Trigger> triggers, List<Token> tokens, int index, Stem stem) {
    if (lexicon.endings().feminine(tokens.get(index).surface())) {
      return; // «leaders» ends as «led him», but for its letter
    }
    for (String verb : Clitics.withoutObject(stem.form())) {
      List<VerbForm> forms = lexicon.verbs(verb);
      boolean noun =
          forms.stream()
              .anyMatch(form ->
                  form.inflection() == Inflection.NOUN
                      || form.inflection() == Inflection.PARTICIPLE
                      || isTakenWithPreposition(form));
      if (!noun && !forms.isEmpty()) {
        for (VerbForm form : forms) {
          triggers.add(
              new Trigger(
                  range(tokens, index, index + 1, stem),
                  form.inflection(),
                  stem.conjunction(),
                  false,
                  false,
                  Trigger.Kind.VERB,
                  form.uses()));
        }
        return;
      }
    }
  }

  /** «Their faith in»: what a verb takes by a preposition is not written together with it. */
  private static boolean isTakenWithPreposition(VerbForm form) {
    return form.uses().stream().allMatch(use -> use.asks(Condition.Kind.WITH));
  }

  private void addPlainVerbs(List<Trigger> triggers, List<Token> tokens, int index, Stem stem) {
    Set<Inflection> forms = lexicon.plainVerbs(stem.form());
    for (Inflection inflection : forms) {
      triggers.add(
          new Trigger(
              range(tokens, index, index + 1, stem),
              inflection,
              stem.conjunction(),
              forms.contains(Inflection.NOUN),
              isPassive(inflection, tokens.get(index), stem),
              Trigger.Kind.OTHER,
              lexicon.usesOfAnyOtherVerb()));
    }
  }

  /** The verb that must stand behind a word such as «will». */
  public Optional<Trigger> afterFuture(MarkedText text, int index, int begin) {
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

  /** A word that must be a verb by its place. */
  public static Trigger other(MarkedText text, int index, Inflection inflection) {
    Stem whole = new Stem(text.token(index).form(), 0, false, false);
    return new Trigger(
        range(text.tokens(), index, index + 1, whole),
        inflection,
        false,
        false,
        false,
        Trigger.Kind.OTHER,
        text.usesOfAnyOtherVerb());
  }

  /** An ending that only nouns have leaves no finite verb. */
  private static boolean isPossible(VerbForm form, Token token) {
    return form.inflection() == Inflection.PARTICIPLE
        || form.inflection() == Inflection.NOUN
        || !token.isNunated();
  }

  private static Mark.Range range(List<Token> tokens, int first, int next, Stem stem) {
    Token token = tokens.get(first);
    int skipped = Fold.sourceLength(token.surface(), stem.letters());
    Span span = new Span(token.span().begin() + skipped, tokens.get(next - 1).span().end());
    return new Mark.Range(first, next, span);
  }
}
