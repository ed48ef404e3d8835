package org.w3id.bayan.authority;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GeoSparql;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.SchemaOrg;
import org.w3id.bayan.vocab.Wgs84;

/**
 * Says where known places are, and what GeoNames calls them.
 *
 * <p>A position is told twice: as latitude and longitude, which people can filter by, and as a
 * geometry, which GeoSPARQL calculates with.
 */
final class CoordinateMapper {
  private static final Path COORDINATES = Path.of("coordinates.tsv");
  private static final String PLACE = "place";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final String GEONAMES = "geonames";

  private static final BigDecimal FARTHEST_NORTH = BigDecimal.valueOf(90);
  private static final BigDecimal FARTHEST_EAST = BigDecimal.valueOf(180);

  private CoordinateMapper() {}

  static void addCoordinates(Graph graph, Path directory, Iris iris) {
    Path file = directory.resolve(COORDINATES);
    if (Files.exists(file)) {
      Set<String> columns = Set.of(PLACE, LATITUDE, LONGITUDE, GEONAMES);
      Table.read(file, columns).rows().forEach(row -> add(graph, row, iris));
    }
  }

  private static void add(Graph graph, Row row, Iris iris) {
    Node place = place(graph, row, iris);
    BigDecimal latitude = degrees(row, LATITUDE, FARTHEST_NORTH);
    BigDecimal longitude = degrees(row, LONGITUDE, FARTHEST_EAST);
    graph.add(place, Wgs84.lat, decimal(latitude));
    graph.add(place, Wgs84.lon, decimal(longitude));
    Node point = NodeFactory.createURI(place.getURI() + "#point");
    graph.add(place, GeoSparql.hasGeometry, point);
    graph.add(point, RDF.type.asNode(), GeoSparql.Geometry);
    graph.add(point, GeoSparql.asWKT, wkt(longitude, latitude));
    if (row.find(GEONAMES).isPresent()) {
      graph.add(place, SchemaOrg.sameAs, geoNames(row));
    }
  }

  private static Node place(Graph graph, Row row, Iris iris) {
    Node place;
    try {
      place = iris.thing(new ThingId(row.get(PLACE)));
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
    if (!graph.contains(place, RDF.type.asNode(), Bayan.Place)) {
      throw row.problem("no place is called %s; add it first".formatted(row.get(PLACE)));
    }
    if (graph.contains(place, Wgs84.lat, Node.ANY)) {
      throw row.problem("%s has coordinates already; keep one row".formatted(row.get(PLACE)));
    }
    return place;
  }

  private static BigDecimal degrees(Row row, String column, BigDecimal most) {
    BigDecimal degrees;
    try {
      degrees = new BigDecimal(row.get(column));
    } catch (NumberFormatException e) {
      throw row.problem(
          "the %s %s is no number; write degrees, such as 33.34"
              .formatted(column, row.get(column)));
    }
    if (degrees.abs().compareTo(most) > 0) {
      throw row.problem(
          "the %s %s is not on earth; it lies between -%s and %s"
              .formatted(column, row.get(column), most, most));
    }
    return degrees;
  }

  private static Node geoNames(Row row) {
    String number = row.get(GEONAMES);
    if (!number.matches("[1-9][0-9]*")) {
      throw row.problem(
          "%s is no number of GeoNames; write that of the entry alone".formatted(number));
    }
    return NodeFactory.createURI("https://sws.geonames.org/%s/".formatted(number));
  }

  private static Node decimal(BigDecimal degrees) {
    return NodeFactory.createLiteralDT(degrees.toPlainString(), XSDDatatype.XSDdecimal);
  }

  private static Node wkt(BigDecimal longitude, BigDecimal latitude) {
    return NodeFactory.createLiteralDT(
        "POINT(%s %s)".formatted(longitude.toPlainString(), latitude.toPlainString()),
        TypeMapper.getInstance().getSafeTypeByName(GeoSparql.WKT_LITERAL));
  }
}
