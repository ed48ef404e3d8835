package org.w3id.bayan.publish.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.search.Facet;

/**
 * A search as its address says it.
 *
 * @param words as they were typed
 * @param chosen values of facets
 * @param from the earliest date, as it was typed; empty for any
 * @param to the latest
 * @param start the number of the first thing shown
 */
public record Asked(
    String words, Map<Facet, List<String>> chosen, String from, String to, int start) {
  public Asked {
    chosen = Map.copyOf(chosen);
  }

  /** Whether a value is chosen. */
  boolean has(Facet facet, String value) {
    return chosen.getOrDefault(facet, List.of()).contains(value);
  }

  /** The same with a value chosen, or not any more, from the beginning. */
  Asked toggled(Facet facet, String value) {
    Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, List.copyOf(values));
    return new Asked(words, changed, from, to, 1);
  }

  /** The same from another thing on. */
  Asked from(int number) {
    return new Asked(words, chosen, from, to, number);
  }

  /** The parameters of its address, with the language of a reader. */
  String href(String lang) {
    List<String> parameters = new ArrayList<>();
    add(parameters, "q", words);
    for (Facet facet : Facet.values()) {
      chosen.getOrDefault(facet, List.of()).forEach(value -> add(parameters, facet.code(), value));
    }
    add(parameters, "from", from);
    add(parameters, "to", to);
    add(parameters, "start", start > 1 ? String.valueOf(start) : "");
    add(parameters, "lang", lang);
    return parameters.stream().collect(Collectors.joining("&", "?", ""));
  }

  private static void add(List<String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
