package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.extract.ParsedText.ParsedSentence;
import org.w3id.bayan.language.PhraseTrie.Found;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;

/** Finds names of known things: the longest at each place, and names within names. */
public final class NameFinder {
  /** Kinds of name that mean nothing of their own inside a longer name. */
  private static final Set<String> ONLY_ALONE = Set.of("adjectival", "topic", "programme");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  public NameFinder(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** The names in a text, in order. */
  public List<NameMention> find(ParsedText text) {
    List<NameMention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : text.sentences()) {
      findIn(sentence.tokens(), mentions);
    }
    return mentions;
  }

  private void findIn(List<Token> tokens, List<NameMention> mentions) {
    int covered = 0;
    for (int begin = 0; begin < tokens.size(); begin++) {
      Optional<Found<Name>> found = gazetteer.longestAt(tokens, begin, lexicon.words().clitics());
      if (found.isEmpty()) {
        continue;
      }
      int end = found.get().end();
      boolean within = end <= covered;
      List<Name> names =
          found.get().values().stream()
              .filter(name -> !within || !ONLY_ALONE.contains(name.kind()))
              .toList();
      if (!names.isEmpty()) {
        Span first = tokens.get(begin).from(found.get().clitics().length());
        Span span = new Span(first.begin(), tokens.get(end - 1).span().end());
        String before = begin == 0 ? "" : tokens.get(begin - 1).form();
        mentions.add(new NameMention(span, before, names));
        covered = Math.max(covered, end);
      }
    }
  }
}
