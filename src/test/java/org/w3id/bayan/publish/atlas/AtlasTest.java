package org.w3id.bayan.publish.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlines that are shipped, and how they are drawn. */
class AtlasTest {
  private static final Atlas ATLAS = Atlas.shipped();

  /** Islands of so few square kilometres that nothing is left of them. */
  private static final Set<String> TOO_SMALL = Set.of("TV");

  @Test
  void everyMemberOfTheUnitedNationsHasAnOutline() {
    assertThat(Region.getInstance("UN").getContainedRegions())
        .extracting(Region::toString)
        .filteredOn(code -> !TOO_SMALL.contains(code))
        .allMatch(code -> ATLAS.find(code).isPresent());
  }

  @Test
  void whatIsNoCountryHasNone() {
    assertThat(ATLAS.find("")).isEmpty();
    assertThat(ATLAS.find("ZZ")).isEmpty();
    assertThat(ATLAS.find("nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IQ, 33.3, 44.4, true",
    "IQ, 35.7, 51.4, false",
    "UA, 45.1, 34.3, true",
    "RU, 45.1, 34.3, false",
    "LS, -29.5, 28.2, true",
    "ZA, -29.5, 28.2, false",
    "NZ, -43.5, 171.5, true",
    "US, 64.8, -150.0, true"
  })
  void theOutlineEnclosesTheLand(String state, double north, double east, boolean inside) {
    assertThat(ATLAS.find(state).orElseThrow().contains(new Position(north, east)))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"33.3, 44.4", "-18.1, 178.4", "71, -156.8", "-54.8, -68.3", "78.2, 15.6", "0, -160"})
  void aPlaceIsInTheMiddleOfItsSheet(double north, double east) {
    Position place = new Position(north, east);
    Sheet sheet = Sheet.fitting(Box.around(List.of(place)).widened(4), 640, 400);
    assertThat(sheet.x(place)).isCloseTo(320, org.assertj.core.data.Offset.offset(1.0));
    assertThat(sheet.shows(place)).isTrue();
    assertThat(sheet.y(north)).isBetween(100.0, 300.0);
  }

  @Test
  void landIsDrawnOnBothSidesOfThe180thMeridian() {
    Sheet sheet = Sheet.fitting(Box.around(List.of(new Position(67, 180))).widened(4), 640, 400);
    List<Integer> starts = starts(sheet.path(ATLAS.countries().values()));
    assertThat(starts).anyMatch(x -> x < 300).anyMatch(x -> x > 340);
  }

  @Test
  void nothingIsDrawnFarBeyondTheSheet() {
    Sheet sheet = Sheet.fitting(Box.around(List.of(new Position(50, 30))).widened(4), 640, 400);
    String path = sheet.path(ATLAS.countries().values());
    int x = 0;
    int y = 0;
    Matcher step = Pattern.compile("([Mlz]?)(-?\\d+) ?(-?\\d+)").matcher(path.replace("z", ""));
    assertThat(path).isNotEmpty();
    while (step.find()) {
      boolean start = step.group(1).equals("M");
      x = Integer.parseInt(step.group(2)) + (start ? 0 : x);
      y = Integer.parseInt(step.group(3)) + (start ? 0 : y);
      assertThat(x).isBetween(-20, 660);
      assertThat(y).isBetween(-20, 420);
    }
  }

  @Test
  void theEarthIsSmallEnoughForEachPage() {
    Sheet earth = new Sheet(new Box(-180, -58, 180, 84), 360, 142);
    assertThat(earth.path(List.of(ATLAS.land()))).hasSizeBetween(4_000, 16_000);
  }

  private static List<Integer> starts(String path) {
    return Pattern.compile("M(-?\\d+)")
        .matcher(path)
        .results()
        .map(match -> Integer.parseInt(match.group(1)))
        .toList();
  }
}
