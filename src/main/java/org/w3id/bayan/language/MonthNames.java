package org.w3id.bayan.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;

/** The names of the months as CLDR has them, in every country that uses a language. */
public final class MonthNames {
  private MonthNames() {}

  /** The names in a language, with the numbers of the months from 1. */
  public static PhraseTrie<Integer> in(String language) {
    PhraseTrie<Integer> months = new PhraseTrie<>();
    Set<String> seen = new HashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getLanguage().equals(language)) {
        continue;
      }
      String[] names = DateFormatSymbols.getInstance(locale).getMonths();
      for (int month = 0; month < names.length; month++) {
        if (seen.add(names[month] + month)) {
          months.add(names[month], month + 1);
        }
      }
    }
    return months;
  }
}
