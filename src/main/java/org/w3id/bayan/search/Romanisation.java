package org.w3id.bayan.search;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the consonants of a name sound like, however it is spelled and in whichever script. Vowels
 * are left out, since Arabic does not write most of them; so names of few consonants sound like too
 * many others, and have no such form.
 */
final class Romanisation {
  private static final int FEWEST_CONSONANTS = 3;

  /** Latin for letters of any script, without the signs above and below them. */
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Arabic-Latin; Any-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
  private static final Pattern VOWELS = Pattern.compile("[aeiouwyh]");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** Two letters that stand for one consonant, and what they become. */
  private static final Map<String, String> PAIRS =
      Map.of(
          "sh", "S", "ch", "S", "kh", "K", "gh", "G", "th", "t", "dh", "d", "ph", "f", "dj", "g");

  private static final Pattern PAIR = Pattern.compile("sh|ch|kh|gh|th|dh|ph|dj");

  private Romanisation() {}

  /** The form of a word; empty, if it has too few consonants. */
  static String of(String word) {
    String latin;
    synchronized (TO_LATIN) {
      latin = TO_LATIN.transliterate(word);
    }
    String letters = NO_LETTERS.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    String paired =
        PAIR.matcher(letters).replaceAll(pair -> PAIRS.getOrDefault(pair.group(), pair.group()));
    String consonants = VOWELS.matcher(paired).replaceAll("");
    String alike =
        consonants
            .replace('q', 'k')
            .replace('c', 'k')
            .replace('j', 'g')
            .replace('G', 'g')
            .replace('p', 'b')
            .replace('v', 'f')
            .replace("x", "ks")
            .replace('K', 'h');
    String single = DOUBLED.matcher(alike).replaceAll("$1");
    return single.length() < FEWEST_CONSONANTS ? "" : single;
  }
}
