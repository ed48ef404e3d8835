package org.w3id.bayan.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Word;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.FixedPhrase;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Lexicon.VerbForm;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Finds the words that may make an act, whatever stands around them. */
public final class TriggerFinder {
  /** «Deeply concerned»: a phrase may stand behind one word. */
  private static final int OPENING = 2;

  private final Lexicon lexicon;

  public TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether some word is certainly or probably a verb that we know, or a phrase opens them. */
  public boolean hasVerb(List<Token> tokens) {
    return IntStream.range(0, Math.min(OPENING, tokens.size()))
            .anyMatch(index -> isFixedPhrase(tokens, index))
        || tokens.stream()
            .flatMap(token -> token.stems().stream())
            .filter(stem -> !stem.preposition())
            .flatMap(stem -> lexicon.verbs(stem.form()).stream())
            .anyMatch(form -> form.inflection() != Inflection.NOUN);
  }

  /** «Mindful of», «concerned»; but not within a name, as in «United States». */
  private boolean isFixedPhrase(List<Token> tokens, int index) {
    int next = index + 1;
    boolean name =
        next < tokens.size()
            && tokens.get(index).isCapitalised()
            && tokens.get(next).isCapitalised();
    return !name && !lexicon.fixedPhrases().at(tokens, index).isEmpty();
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
      if (bare && isPossible(form.inflection(), tokens.get(index))) {
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
      if (isPossible(inflection, tokens.get(index))) {
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
  }

  /** An ending that only nouns have leaves no finite verb. */
  private static boolean isPossible(Inflection inflection, Token token) {
    return inflection == Inflection.PARTICIPLE
        || inflection == Inflection.NOUN
        || !token.isNunated();
  }

  static Mark.Range range(List<Token> tokens, int first, int next, Stem stem) {
    Token token = tokens.get(first);
    int skipped = Fold.sourceLength(token.surface(), stem.letters());
    Span span = new Span(token.span().begin() + skipped, tokens.get(next - 1).span().end());
    return new Mark.Range(first, next, span);
  }
}
