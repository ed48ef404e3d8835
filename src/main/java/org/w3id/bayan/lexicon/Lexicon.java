package org.w3id.bayan.lexicon;

import java.util.Map;
import java.util.Set;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.PhraseTrie;
import org.w3id.bayan.language.SentenceSplitter;

/**
 * The words of one language that extraction needs.
 *
 * @param words what the words are
 * @param digest names exactly these words: it changes when one of them does
 */
public record Lexicon(String language, Words words, String digest) {

  /**
   * The words.
   *
   * @param sentences knows the abbreviations
   * @param clitics what is written on to words
   * @param triggers words that carry speech acts; of several readings the first that fits is right
   * @param references words for the parties
   * @param months names of months, with their numbers
   * @param cues words by the part that they play: see {@code cues.tsv}
   */
  public record Words(
      SentenceSplitter sentences,
      Clitics clitics,
      PhraseTrie<Trigger> triggers,
      PhraseTrie<GroupReference> references,
      PhraseTrie<Integer> months,
      Map<Cue, Set<String>> cues) {
    public Words {
      cues = Map.copyOf(cues);
    }
  }

  /** Whether a folded word plays a part. */
  public boolean isCue(Cue cue, String form) {
    return words.cues().getOrDefault(cue, Set.of()).contains(form);
  }
}
