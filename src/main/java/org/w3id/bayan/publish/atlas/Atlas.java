package org.w3id.bayan.publish.atlas;

import com.google.common.io.Resources;
import com.ibm.icu.util.Region;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of the countries, as Natural Earth draws them, simplified. They are kept as a
 * topology, in which a border that two countries share is written once. A line across the 180th
 * meridian goes on beyond 180 degrees.
 *
 * @param countries by their numeric code in ISO 3166-1
 * @param land all land in one
 */
record Atlas(Map<String, Outline> countries, Outline land) {
  private static final String FILE = "countries.json";
  private static final String ARCS = "arcs";

  Atlas {
    countries = Map.copyOf(countries);
  }

  /** The one that is shipped, read when it is first needed. */
  static Atlas shipped() {
    return Shipped.ATLAS;
  }

  private static final class Shipped {
    private static final Atlas ATLAS = read();
  }

  /** The outline of a state, by its two letters in ISO 3166-1. */
  Optional<Outline> find(String alpha2) {
    try {
      int code = Region.getInstance(alpha2).getNumericCode();
      return Optional.ofNullable(countries.get("%03d".formatted(code)));
    } catch (IllegalArgumentException noRegion) {
      return Optional.empty();
    }
  }

  private static Atlas read() {
    try (InputStream in = Resources.getResource(Atlas.class, FILE).openStream();
        JsonReader reader = Json.createReader(in)) {
      JsonObject topology = reader.readObject();
      List<List<Position>> arcs = arcs(topology);
      JsonObject objects = topology.getJsonObject("objects");
      Map<String, Outline> countries = new HashMap<>();
      for (JsonObject country : geometries(objects.getJsonObject("countries"))) {
        countries.put(country.getString("id"), outline(country, arcs));
      }
      JsonObject land = geometries(objects.getJsonObject("land")).getFirst();
      return new Atlas(countries, outline(land, arcs));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /** Those that are not too small to have an outline. */
  private static List<JsonObject> geometries(JsonObject object) {
    return object.getJsonArray("geometries").getValuesAs(JsonObject.class).stream()
        .filter(geometry -> geometry.containsKey(ARCS))
        .toList();
  }

  /** Each arc is a position in steps of a grid, and the way from there, step by step. */
  private static List<List<Position>> arcs(JsonObject topology) {
    JsonObject transform = topology.getJsonObject("transform");
    JsonArray scale = transform.getJsonArray("scale");
    JsonArray translate = transform.getJsonArray("translate");
    List<List<Position>> arcs = new ArrayList<>();
    for (JsonArray arc : topology.getJsonArray(ARCS).getValuesAs(JsonArray.class)) {
      List<Position> positions = new ArrayList<>();
      int x = 0;
      int y = 0;
      for (JsonArray step : arc.getValuesAs(JsonArray.class)) {
        x += step.getInt(0);
        y += step.getInt(1);
        positions.add(
            new Position(
                y * number(scale, 1) + number(translate, 1),
                x * number(scale, 0) + number(translate, 0)));
      }
      arcs.add(positions);
    }
    return arcs;
  }

  private static double number(JsonArray pair, int index) {
    return pair.getJsonNumber(index).doubleValue();
  }

  private static Outline outline(JsonObject geometry, List<List<Position>> arcs) {
    List<Outline.Ring> rings = new ArrayList<>();
    addRings(geometry.getJsonArray(ARCS), arcs, rings);
    return new Outline(rings);
  }

  /** A list of numbers is a ring; lists of lists are the rings of areas, however deep. */
  private static void addRings(
      JsonArray parts, List<List<Position>> arcs, List<Outline.Ring> rings) {
    if (parts.getFirst().getValueType() == JsonValue.ValueType.NUMBER) {
      List<Position> ring = new ArrayList<>();
      for (JsonNumber part : parts.getValuesAs(JsonNumber.class)) {
        int number = part.intValue();
        List<Position> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
        ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
      }
      rings.add(Outline.Ring.of(ring));
    } else {
      parts.getValuesAs(JsonArray.class).forEach(part -> addRings(part, arcs, rings));
    }
  }
}
