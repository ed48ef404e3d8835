package org.w3id.bayan.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * What is left of a name without its states and small words, by which two names are compared:
 * «Jordanian Ministry of Water» and «Ministry of Water of Jordan» have the same.
 *
 * @param states in the order of the text
 */
record Core(String words, List<ThingId> states) {
  Core {
    states = List.copyOf(states);
  }

  static Core of(Words words, Candidate.Range range) {
    List<String> kept = new ArrayList<>();
    List<Boolean> small = new ArrayList<>();
    Set<ThingId> states = new LinkedHashSet<>();
    int index = range.first();
    while (index < range.next()) {
      Optional<Occurrence<Name>> known = words.known(index);
      Optional<ThingId> state = known.flatMap(words::state);
      if (state.isPresent() && known.get().next() <= range.next()) {
        states.add(state.get());
        while (!kept.isEmpty() && small.getLast()) {
          kept.removeLast();
          small.removeLast();
        }
        index = known.get().next();
        continue;
      }
      boolean article = words.is(index, Role.ARTICLE);
      if (!article && words.token(index).isWord()) {
        kept.add(form(words, range, index));
        small.add(isSmall(words, index));
      }
      index++;
    }
    while (!kept.isEmpty() && small.getLast()) {
      kept.removeLast();
      small.removeLast();
    }
    return new Core(String.join(" ", kept), List.copyOf(states));
  }

  private static String form(Words words, Candidate.Range range, int index) {
    String form = words.token(index).form();
    if (index > range.first()) {
      return form;
    }
    String own = form.substring(Math.min(range.letters() + range.replaced(), form.length() - 1));
    String article = words.lexicon().names().article();
    boolean definite = range.lead().isEmpty() && !article.isEmpty() && own.startsWith(article);
    return definite ? own.substring(article.length()) : own;
  }

  private static boolean isSmall(Words words, int index) {
    return words.is(index, Role.LINK)
        || words.is(index, Role.BETWEEN)
        || words.is(index, Role.CONJUNCTION);
  }
}
