package org.w3id.bayan.refer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** What stands beside a token: the names that begin or end there, and its sentence. */
final class Neighbourhood {
  private final GlossedText text;
  private final Map<Integer, Mark> starting = new HashMap<>();
  private final Map<Integer, Mark> ending = new HashMap<>();
  private final int[] sentenceOf;

  Neighbourhood(GlossedText text, List<Segment> sentences, List<Mark> names) {
    this.text = text;
    for (Mark name : names) {
      starting.putIfAbsent(name.first(), name);
      ending.merge(name.next(), name, (one, other) -> one.first() <= other.first() ? one : other);
    }
    sentenceOf = new int[text.size()];
    int sentence = 0;
    for (int index = 0; index < text.size(); index++) {
      int begin = text.token(index).span().begin();
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).span().begin() <= begin) {
        sentence++;
      }
      sentenceOf[index] = sentence;
    }
  }

  GlossedText text() {
    return text;
  }

  /** The name that begins at a token. */
  Optional<Mark> startingAt(int index) {
    return Optional.ofNullable(starting.get(index));
  }

  /** The longest name that ends before a token. */
  Optional<Mark> endingBefore(int index) {
    return Optional.ofNullable(ending.get(index));
  }

  /** The number of the sentence that a token stands in. */
  int sentenceOf(int index) {
    return sentenceOf[index];
  }

  /** Whether two tokens stand in one sentence. */
  boolean together(int one, int other) {
    return sentenceOf[one] == sentenceOf[other];
  }

  /** Whether words with this part in names begin at a token. */
  boolean is(Role role, int index) {
    return text.isNameWord(role, index);
  }

  static boolean has(Occurrence<NameWord> word, Role role) {
    return word.values().stream().anyMatch(one -> one.role() == role);
  }
}
