package org.w3id.bayan.authority;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Adds the cities that time zones are called after, with their names from CLDR as ICU4J carries it.
 *
 * <p>Which zones are cities, and the id of each, is curated: many a zone is called after an island,
 * a state or an ordinary word. Where a curator has given a label too, CLDR's becomes an
 * alternative.
 */
final class CityMapper {
  private static final Path CITIES = Path.of("cities.tsv");
  private static final String ZONE = "zone";
  private static final String PLACE = "place";

  private CityMapper() {}

  static Graph addCities(Graph graph, Path directory, Set<String> languages, Iris iris) {
    Path file = directory.resolve(CITIES);
    if (!Files.exists(file)) {
      return graph;
    }
    Map<String, TimeZoneNames> zoneNames = new TreeMap<>();
    for (ULocale language : StatesOfTheWorld.known(languages)) {
      zoneNames.put(language.toLanguageTag(), TimeZoneNames.getInstance(language));
    }
    for (Row row : Table.read(file, Set.of(ZONE, PLACE)).rows()) {
      Node place = iris.thing(place(row));
      graph.add(place, RDF.type.asNode(), Bayan.Place);
      StateMapper.addLabels(graph, place, names(row, zoneNames));
    }
    return graph;
  }

  private static ThingId place(Row row) {
    try {
      ThingId place = new ThingId(row.get(PLACE));
      if (!place.kind().equals(PLACE)) {
        throw row.problem("%s is not a place; write place/ and a name".formatted(place));
      }
      return place;
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> names(Row row, Map<String, TimeZoneNames> zoneNames) {
    Map<String, String> names = new TreeMap<>();
    zoneNames.forEach((language, known) -> {
      String name = known.getExemplarLocationName(row.get(ZONE));
      if (name == null) {
        throw row.problem("CLDR has no city for the time zone %s".formatted(row.get(ZONE)));
      }
      names.put(language, name);
    });
    return names;
  }
}
