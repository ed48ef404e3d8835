package org.w3id.bayan.language;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its script, the letters of others and its commonest words. */
public final class LanguageGuess {
  private static final int SAMPLE = 4000;
  private static final int FEWEST_WORDS = 3;

  /** Of the words that are no names, at least one in as many is one of the commonest. */
  private static final int SHARE = 5;

  private final List<Known> known;

  /**
   * @param known the languages that may be told
   */
  public LanguageGuess(List<Known> known) {
    this.known = known.stream().sorted(Comparator.comparing(Known::language)).toList();
  }

  /**
   * What a language is known by.
   *
   * @param language its tag
   * @param commonWords its commonest words, folded
   * @param neighbours languages of the same script that are told from it by their own letters, the
   *     surest first; where there are some, their script tells the language
   */
  public record Known(
      String language, Spelling spelling, Set<String> commonWords, List<Neighbour> neighbours) {
    public Known {
      commonWords = Set.copyOf(commonWords);
      neighbours = List.copyOf(neighbours);
    }

    private boolean isWrittenIn(UnicodeScript script) {
      String own = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
      return !neighbours.isEmpty() && UnicodeScript.forName(own) == script;
    }

    private static boolean isNameOnly(Token word) {
      return word.isCapitalised() && !word.isAllCapitals();
    }

    /** How many of the commonest words a text has, and how many must be there at least. */
    private long count(String sample) {
      List<Token> words = Tokens.of(sample, spelling).stream().filter(Token::isWord).toList();
      long common = words.stream().filter(word -> commonWords.contains(word.form())).count();
      long names = words.stream().filter(Known::isNameOnly).count();
      return common < Math.max(FEWEST_WORDS, (words.size() - names) / SHARE) ? 0 : common;
    }
  }

  /**
   * A language that another might be taken for.
   *
   * @param letters that only this one of the two writes
   */
  public record Neighbour(String language, String letters) {}

  /** The tag of the language, or empty if it cannot be told. */
  public Optional<String> guess(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    sample
        .chars()
        .filter(Character::isLetter)
        .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      Optional<Known> own =
          known.stream().filter(one -> one.isWrittenIn(script.getKey())).findFirst();
      if (own.isPresent() && script.getValue() * 2 > letters) {
        return Optional.of(orNeighbour(own.get(), sample, script.getValue()));
      }
    }
    return byCommonWords(sample);
  }

  /** A neighbour if its own letters are more than a slip of the keyboard. */
  private static String orNeighbour(Known language, String sample, int letters) {
    for (Neighbour neighbour : language.neighbours()) {
      long own = sample.chars().filter(c -> neighbour.letters().indexOf(c) >= 0).count();
      if (own * 100 > letters) {
        return neighbour.language();
      }
    }
    return language.language();
  }

  private Optional<String> byCommonWords(String sample) {
    Optional<String> best = Optional.empty();
    long most = 0;
    for (Known language : known) {
      long count = language.count(sample);
      if (count > most) {
        most = count;
        best = Optional.of(language.language());
      }
    }
    return best;
  }
}
