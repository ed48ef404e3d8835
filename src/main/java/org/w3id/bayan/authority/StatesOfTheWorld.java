package org.w3id.bayan.authority;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Slug;

/**
 * The members of the United Nations with their ISO 3166 codes and their names, all from CLDR as
 * ICU4J carries it.
 */
final class StatesOfTheWorld {
  /** The grouping of CLDR's territory containment that lists the members. */
  private static final String UNITED_NATIONS = "UN";

  private StatesOfTheWorld() {}

  /**
   * A state as CLDR knows it.
   *
   * @param slug its name for IRIs, from the English name
   * @param alpha2 ISO 3166-1 alpha-2 code
   * @param alpha3 ISO 3166-1 alpha-3 code
   * @param names by language tag
   */
  record State(String slug, String alpha2, String alpha3, Map<String, String> names) {
    ThingId actor() {
      return new ThingId("actor/" + slug);
    }

    ThingId territory() {
      return new ThingId("place/" + slug);
    }
  }

  /**
   * All of them, by alpha-2 code.
   *
   * @param languages tags of the languages to name them in
   */
  static List<State> all(Set<String> languages) {
    Map<String, LocaleDisplayNames> displayNames = new TreeMap<>();
    for (ULocale language : known(languages)) {
      displayNames.put(
          language.toLanguageTag(),
          LocaleDisplayNames.getInstance(language, DisplayContext.NO_SUBSTITUTE));
    }
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    List<State> states = new ArrayList<>();
    for (Region region : Region.getInstance(UNITED_NATIONS).getContainedRegions()) {
      String code = region.toString();
      Map<String, String> names = new TreeMap<>();
      displayNames.forEach((language, display) ->
          Optional.ofNullable(display.regionDisplayName(code))
              .ifPresent(name -> names.put(language, name)));
      String slug = Slug.of(english.regionDisplayName(code));
      states.add(new State(slug, code, alpha3(code), names));
    }
    states.sort((one, other) -> one.alpha2().compareTo(other.alpha2()));
    return states;
  }

  /** Those of some languages that CLDR has names in; for others it would fall back silently. */
  static List<ULocale> known(Set<String> languages) {
    Set<String> inCldr =
        Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toSet());
    return languages.stream()
        .map(ULocale::forLanguageTag)
        .filter(locale -> inCldr.contains(locale.getLanguage()))
        .toList();
  }

  private static String alpha3(String alpha2) {
    return Locale.of("", alpha2).getISO3Country();
  }
}
