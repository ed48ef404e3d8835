package org.w3id.bayan.publish.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;

/**
 * Holds the coordinates of places, which are from GeoNames, against sources that know nothing of
 * it: the outlines of Natural Earth, and the countries of time zones in CLDR.
 */
class CoordinatesTest {
  private static final Path DATA = Path.of("data/authority");
  private static final List<Row> ROWS =
      Table.read(
              DATA.resolve("coordinates.tsv"),
              Set.of("place", "latitude", "longitude", "geonames", "country"))
          .rows();

  /** Countries that are too small for an outline. */
  private static final Set<String> WITHOUT_OUTLINE = Set.of("TV");

  /** Capes and exclaves that are lost where outlines are simplified, in degrees. */
  private static final double LOST = 1;

  @Test
  void everyPlaceIsWithinTheBoundsOfItsCountry() {
    assertThat(ROWS).hasSizeGreaterThan(500);
    assertThat(ROWS)
        .filteredOn(row -> !WITHOUT_OUTLINE.contains(row.get("country")))
        .allSatisfy(row ->
            assertThat(Atlas.shipped().find(row.get("country")).orElseThrow().rings())
                .as("%s in %s", row.get("place"), row.get("country"))
                .anyMatch(ring -> ring.box().widened(LOST).contains(position(row))));
  }

  @Test
  void nearlyEveryPlaceIsOnTheLandOfItsCountry() {
    List<Row> outlined =
        ROWS.stream().filter(row -> !WITHOUT_OUTLINE.contains(row.get("country"))).toList();
    long onLand =
        outlined.stream()
            .filter(row ->
                Atlas.shipped().find(row.get("country")).orElseThrow().contains(position(row)))
            .count();
    assertThat(onLand).isGreaterThan(outlined.size() * 8L / 10);
  }

  @Test
  void everyCityIsInTheCountryOfItsTimeZone() {
    Map<String, String> countries =
        ROWS.stream().collect(Collectors.toMap(row -> row.get("place"), row -> row.get("country")));
    List<Row> zones = Table.read(DATA.resolve("cities.tsv"), Set.of("zone", "place")).rows();
    assertThat(zones)
        .filteredOn(row -> countries.containsKey(row.get("place")))
        .hasSizeGreaterThan(150)
        .allSatisfy(row ->
            assertThat(countries.get(row.get("place")))
                .as(row.get("place"))
                .isEqualTo(TimeZone.getRegion(row.get("zone"))));
  }

  private static Position position(Row row) {
    return new Position(
        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
  }
}
