package org.w3id.bayan.publish.result;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.atlas.Location;
import org.w3id.bayan.publish.atlas.Locations;
import org.w3id.bayan.vocab.GeoSparql;

/**
 * Where the rows of an answer are: by latitude and longitude in two columns that are named so, by
 * well-known text, or by things of which it is known.
 */
final class Whereabouts {
  /** The usual names of variables; what stands around them must be the same in both. */
  private static final Pattern LATITUDE = Pattern.compile("(?i)(.*?)lat(?:itude)?(.*)");

  private static final Pattern LONGITUDE =
      Pattern.compile("(?i)(.*?)(?:long(?:itude)?|lon|lng)(.*)");

  private final Locations places;
  private final Map<Var, Var> longitudes = new LinkedHashMap<>();
  private final List<Var> columns;

  Whereabouts(Columns columns, Locations places) {
    this.places = places;
    for (Var latitude : columns.allNumbers()) {
      columns.allNumbers().stream()
          .filter(it -> arePair(latitude, it))
          .findFirst()
          .ifPresent(longitude -> longitudes.put(latitude, longitude));
    }
    Set<Var> found = new LinkedHashSet<>(longitudes.keySet());
    found.addAll(columns.mostly(value -> true, Whereabouts::shape));
    found.addAll(columns.mostly(places.soughtFor()::contains, this::place));
    this.columns = List.copyOf(found);
  }

  private static boolean arePair(Var one, Var other) {
    Matcher latitude = LATITUDE.matcher(one.getVarName());
    Matcher longitude = LONGITUDE.matcher(other.getVarName());
    return latitude.matches()
        && longitude.matches()
        && latitude.group(1).equals(longitude.group(1))
        && latitude.group(2).equals(longitude.group(2));
  }

  /** The columns by which rows can be put on a map; of a latitude and a longitude the first. */
  List<Var> columns() {
    return columns;
  }

  /** All columns that say where something is. */
  List<Var> used() {
    return Stream.concat(columns.stream(), longitudes.values().stream()).toList();
  }

  /** Where a row is by a column; nothing, if that is not known. */
  Optional<Location> find(Var column, Binding row) {
    Node value = row.get(column);
    Var longitude = longitudes.get(column);
    if (longitude == null) {
      return shape(value).or(() -> place(value));
    }
    return Columns.number(value)
        .flatMap(north ->
            Columns.number(row.get(longitude))
                .flatMap(east -> Location.at(north.doubleValue(), east.doubleValue())));
  }

  private Optional<Location> place(@Nullable Node value) {
    return value == null ? Optional.empty() : places.find(value);
  }

  private static Optional<Location> shape(@Nullable Node value) {
    return value != null
            && value.isLiteral()
            && value.getLiteralDatatypeURI().equals(GeoSparql.WKT_LITERAL)
        ? Location.ofWkt(value.getLiteralLexicalForm())
        : Optional.empty();
  }
}
