package org.w3id.bayan.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages of the interface and what it says in each. */
public final class Phrasebook {
  private static final String DEFAULT = "en";

  private final Map<String, String> names;
  private final Map<String, Phrases> phrases;

  private Phrasebook(Map<String, String> names, Map<String, Phrases> phrases) {
    this.names = new TreeMap<>(names);
    this.phrases = Map.copyOf(phrases);
  }

  /** Reads the languages that this program comes with. */
  public static Phrasebook read() {
    Map<String, String> names = properties("languages.properties");
    Map<String, Phrases> phrases = new HashMap<>();
    for (String lang : names.keySet()) {
      phrases.put(lang, new Phrases(lang, properties("messages_" + lang + ".properties")));
    }
    return new Phrasebook(names, phrases);
  }

  /** The languages of the interface, as BCP 47 tags. */
  public static List<String> languages() {
    return List.copyOf(properties("languages.properties").keySet());
  }

  private static Map<String, String> properties(String name) {
    try (InputStream stream = Phrasebook.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(name));
      }
      Properties properties = new Properties();
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      properties.load(reader);
      Map<String, String> entries = new TreeMap<>();
      properties
          .stringPropertyNames()
          .forEach(key -> entries.put(key, properties.getProperty(key)));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(name), e);
    }
  }

  /** The names that speakers give their languages, by BCP 47 tag. */
  Map<String, String> names() {
    return names;
  }

  /**
   * The language for a reader.
   *
   * @param wanted what the address asks for; this comes first
   * @param acceptLanguage what the browser asks for (RFC 9110, 12.5.4); nonsense counts for nothing
   */
  public Phrases choose(@Nullable String wanted, @Nullable String acceptLanguage) {
    if (wanted != null && phrases.containsKey(wanted)) {
      return in(wanted);
    }
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return in(DEFAULT);
    }
    List<String> offered = new ArrayList<>(names.keySet());
    offered.remove(DEFAULT);
    offered.addFirst(DEFAULT);
    String found;
    try {
      found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
    } catch (IllegalArgumentException malformed) {
      return in(DEFAULT);
    }
    return in(found == null ? DEFAULT : found);
  }

  private Phrases in(String lang) {
    Phrases found = phrases.get(lang);
    if (found == null) {
      throw new IllegalStateException("The interface does not speak " + lang);
    }
    return found;
  }
}
