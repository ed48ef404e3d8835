package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.FixedPhrase;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.lexicon.VerbForm;

/** Finds the words that may make an act, whatever stands around them. */
final class TriggerFinder {
  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether some word is certainly or probably a verb that we know. */
  boolean hasVerb(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> Clitics.stems(token.form()).stream())
        .filter(stem -> !stem.preposition())
        .flatMap(stem -> lexicon.verbs(stem.form()).stream())
        .anyMatch(form -> form.inflection() != Inflection.NOUN);
  }

  /** What may make an act at a token: all readings of the longest words. */
  List<Trigger> at(List<Token> tokens, int index) {
    Optional<Occurrence<FixedPhrase>> phrase = lexicon.fixedPhrases().longestAt(tokens, index);
    List<Trigger> triggers = new ArrayList<>();
    if (phrase.isPresent()) {
      FixedPhrase found = phrase.get().values().getFirst();
      Stem stem = phrase.get().stem();
      if (!yieldsToVerb(tokens, phrase.get())) {
        triggers.add(
            new Trigger(
                range(tokens, index, phrase.get().next(), stem),
                Inflection.PAST,
                stem.conjunction(),
                true,
                !found.finite(),
                found.uses()));
        return triggers;
      }
    }
    for (Stem stem : Clitics.stems(tokens.get(index).form())) {
      for (VerbForm form : lexicon.verbs(stem.form())) {
        if (!stem.preposition() && isPossible(form, tokens.get(index))) {
          triggers.add(
              new Trigger(
                  range(tokens, index, index + 1, stem),
                  form.inflection(),
                  stem.conjunction(),
                  false,
                  false,
                  form.uses()));
        }
      }
    }
    return triggers;
  }

  /** An ending that only nouns have leaves no finite verb. */
  private static boolean isPossible(VerbForm form, Token token) {
    return form.inflection() == Inflection.PARTICIPLE
        || form.inflection() == Inflection.NOUN
        || !token.isNunated();
  }

  /** A single small word such as «will» leaves the act to a verb of speech behind it. */
  private boolean yieldsToVerb(List<Token> tokens, Occurrence<FixedPhrase> phrase) {
    if (phrase.length() > 1 || !phrase.values().getFirst().finite()) {
      return false;
    }
    int next = phrase.next();
    for (int index = next; index < Math.min(next + 3, tokens.size()); index++) {
      boolean verb =
          lexicon.verbs(tokens.get(index).form()).stream()
              .filter(form -> form.inflection() == Inflection.BASE)
              .flatMap(form -> form.uses().stream())
              .anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
      if (verb) {
        return true;
      }
    }
    return false;
  }

  private static Mark.Range range(List<Token> tokens, int first, int next, Stem stem) {
    Token token = tokens.get(first);
    int skipped = Fold.sourceLength(token.surface(), stem.letters());
    Span span = new Span(token.span().begin() + skipped, tokens.get(next - 1).span().end());
    return new Mark.Range(first, next, span);
  }
}
