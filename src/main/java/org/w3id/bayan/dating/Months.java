package org.w3id.bayan.dating;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/**
 * The names of the months in a language, as CLDR has them for all countries where it is written, in
 * the Gregorian calendar and that of Umm al-Qura.
 */
public final class Months {
  private static final int LONGEST = 4;
  private final Map<String, Month> byName;
  private final Set<String> firstWords = new HashSet<>();
  private final boolean capitalised;

  /**
   * @param byName by the folded words of the name
   * @param capitalised whether the language writes them with capitals, as English does
   */
  private Months(Map<String, Month> byName, boolean capitalised) {
    this.byName = Map.copyOf(byName);
    this.capitalised = capitalised;
    byName.keySet().forEach(name -> firstWords.add(name.split(" ", -1)[0]));
  }

  /** A month of a year not given. */
  record Month(int number, boolean hijri) {}

  /**
   * A month named in a text.
   *
   * @param next the token after its name
   * @param letters how many letters of other words stand before it in its first token
   */
  record Named(Month month, int next, int letters) {}

  /** Collects the names in one language: those of CLDR, and others. */
  public static final class Builder {
    private final Spelling spelling;
    private final Map<String, Month> byName = new HashMap<>();
    private final Set<String> contradictory = new HashSet<>();
    private boolean capitalised;

    private Builder(Spelling spelling) {
      this.spelling = spelling;
    }

    /**
     * Adds a name that CLDR does not have.
     *
     * @param hijri whether it is one of the year of the Hijra
     */
    public void add(String name, int number, boolean hijri) {
      add(name, new Month(number, hijri));
    }

    public Months build() {
      contradictory.forEach(byName::remove);
      return new Months(byName, capitalised);
    }

    private void addCalendar(ULocale locale, String calendar, boolean hijri) {
      ULocale withCalendar = locale.setKeywordValue("calendar", calendar);
      DateFormatSymbols symbols =
          new DateFormatSymbols(Calendar.getInstance(withCalendar), withCalendar);
      for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
          String[] names = symbols.getMonths(context, width);
          for (int index = 0; index < names.length; index++) {
            add(names[index], new Month(index + 1, hijri));
          }
        }
      }
    }

    private void add(String name, Month month) {
      List<String> words = new ArrayList<>();
      for (Token token : Tokens.of(name, spelling)) {
        if (token.isWord()) {
          words.add(token.form());
        }
      }
      if (words.isEmpty() || words.getFirst().length() < 2 || words.size() > LONGEST) {
        return;
      }
      if (words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
        return;
      }
      Month known = byName.putIfAbsent(String.join(" ", words), month);
      if (known != null && !known.equals(month)) {
        contradictory.add(String.join(" ", words));
      }
    }
  }

  /**
   * The names in one language as far as CLDR has them.
   *
   * @param language its tag
   */
  public static Builder ofLanguage(String language, Spelling spelling) {
    Builder months = new Builder(spelling);
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getLanguage().equals(language)) {
        if (locale.getName().equals(language)) {
          String first = new DateFormatSymbols(locale).getMonths()[0];
          months.capitalised = Character.isUpperCase(first.codePointAt(0));
        }
        months.addCalendar(locale, "gregorian", false);
        months.addCalendar(locale, "islamic-umalqura", true);
      }
    }
    return months;
  }

  /** Whether a name of a month begins with a word. */
  boolean mayBegin(String form) {
    return firstWords.contains(form);
  }

  /** The month whose name begins at a token, behind proclitics perhaps; the longest name. */
  Optional<Named> at(List<Token> tokens, int first) {
    if (first >= tokens.size() || !tokens.get(first).isWord()) {
      return Optional.empty();
    }
    boolean lowerCase =
        capitalised && Character.isLowerCase(tokens.get(first).surface().codePointAt(0));
    for (Clitics.Stem stem : tokens.get(first).stems()) {
      if (lowerCase || !firstWords.contains(stem.form())) {
        continue;
      }
      Optional<Named> named = longest(tokens, first, stem);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The longest name; hyphens in it do not matter. */
  private Optional<Named> longest(List<Token> tokens, int first, Clitics.Stem stem) {
    Optional<Named> longest = Optional.empty();
    StringBuilder name = new StringBuilder(stem.form());
    int next = first + 1;
    for (int length = 1; length <= LONGEST; length++) {
      Month month = byName.get(name.toString());
      if (month != null) {
        longest = Optional.of(new Named(month, next, stem.letters()));
      }
      int word = next;
      while (word < tokens.size() - 1 && tokens.get(word).form().equals("-")) {
        word++;
      }
      if (word >= tokens.size()) {
        return longest;
      }
      name.append(' ').append(tokens.get(word).form());
      next = word + 1;
    }
    return longest;
  }
}
