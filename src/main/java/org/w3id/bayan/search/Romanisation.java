package org.w3id.bayan.search;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * What the consonants of a name sound like, however it is spelled and in whichever script. Vowels
 * are left out, since Arabic does not write most of them; so names of few consonants sound like too
 * many others, and have no such form.
 */
final class Romanisation {
  private static final int FEWEST_CONSONANTS = 3;

  /** What each letter sounds like; the rules are a file beside this class. */
  private static final Transliterator SOUNDS =
      Transliterator.createFromRules(
          "sounds", Resources.text("sounds.txt"), Transliterator.FORWARD);

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private Romanisation() {}

  /** The form of a word; empty, if it has too few consonants. */
  static String of(String word) {
    String consonants;
    synchronized (SOUNDS) {
      consonants = SOUNDS.transliterate(word);
    }
    String single = DOUBLED.matcher(consonants).replaceAll("$1");
    return single.length() < FEWEST_CONSONANTS ? "" : single;
  }
}
