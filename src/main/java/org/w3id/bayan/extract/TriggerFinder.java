package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.PhraseTrie.Found;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Trigger;

/** Finds the words that carry speech acts in a sentence. */
final class TriggerFinder {
  /** How far behind a trigger its object may show which reading is right. */
  private static final int REACH = 7;

  private static final String ANYTHING = "*";

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<TriggerHit> find(List<Token> tokens) {
    List<TriggerHit> hits = new ArrayList<>();
    int next = 0;
    while (next < tokens.size()) {
      Optional<TriggerHit> hit = hitAt(tokens, next);
      hit.ifPresent(hits::add);
      next = hit.map(TriggerHit::end).orElse(next + 1);
    }
    return hits;
  }

  private Optional<TriggerHit> hitAt(List<Token> tokens, int begin) {
    if (begin > 0 && lexicon.isCue(Cue.BEFORE_NOUN, tokens.get(begin - 1).form())) {
      return Optional.empty();
    }
    Optional<Found<Trigger>> found =
        lexicon.words().triggers().longestAt(tokens, begin, lexicon.words().clitics());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int end = found.get().end();
    Span first = tokens.get(begin).from(found.get().clitics().length());
    Span span = new Span(first.begin(), tokens.get(end - 1).span().end());
    return found.get().values().stream()
        .filter(trigger -> fits(trigger, tokens, end))
        .findFirst()
        .map(trigger -> new TriggerHit(begin, end, span, found.get().clitics().taken(), trigger));
  }

  private boolean fits(Trigger trigger, List<Token> tokens, int end) {
    if (trigger.then().isEmpty()) {
      return true;
    }
    List<Token> near = tokens.subList(end, Math.min(tokens.size(), end + REACH));
    return trigger.then().stream()
        .anyMatch(words ->
            words.stream().allMatch(word -> near.stream().anyMatch(token -> is(word, token))));
  }

  private boolean is(String word, Token token) {
    boolean open = word.endsWith(ANYTHING);
    String stem = open ? word.substring(0, word.length() - 1) : word;
    for (Clitics.Split split : lexicon.words().clitics().splits(token.form())) {
      if (open ? split.stem().startsWith(stem) : split.stem().equals(stem)) {
        return true;
      }
    }
    return false;
  }
}
