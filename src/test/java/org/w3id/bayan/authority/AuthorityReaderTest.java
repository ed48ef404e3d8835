package org.w3id.bayan.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.GeoSparql;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.SchemaOrg;
import org.w3id.bayan.vocab.Wgs84;

/** What is known before any document is read, curated and from CLDR. */
class AuthorityReaderTest {
  private static final List<String> LANGUAGES = List.of("en", "ar", "fr");
  private static final Iris IRIS = new Iris("http://localhost:8080/");
  private static final Path DATA = Path.of("data/authority");

  @Test
  void everyCityHasNamesInBothLanguages() {
    List<Name> names = AuthorityReader.read(DATA, LANGUAGES, IRIS).names();
    Table.read(DATA.resolve("cities.tsv"), Set.of("zone", "place"))
        .rows()
        .forEach(row ->
            assertThat(names)
                .filteredOn(name -> name.thing().path().equals(row.get("place")))
                .extracting(Name::language)
                .contains("en", "ar"));
  }

  @Test
  void aNameOfACuratorComesBeforeThatOfCldr() {
    assertThat(AuthorityReader.read(DATA, LANGUAGES, IRIS).names())
        .filteredOn(name -> name.thing().equals(new ThingId("place/bangui")))
        .extracting(Name::words)
        .contains("بانغي", "بانغوي");
  }

  @Test
  void everyOneSpeaksForAStateThatIsKnown() {
    Authority authority = AuthorityReader.read(DATA, LANGUAGES, IRIS);
    assertThat(authority.names())
        .extracting(Name::thing)
        .containsAll(authority.principals().values());
  }

  @Test
  void aZoneThatIsNoCityIsReportedWithItsLine(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("cities.tsv"), "zone\tplace\nNowhere/Town\tplace/town\n");
    assertThatThrownBy(() -> AuthorityReader.read(directory, LANGUAGES, IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("cities.tsv, line 2")
        .hasMessageContaining("Nowhere/Town");
  }

  @Test
  void aThingIsCalledByOneNameInALanguage(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("places.ttl"),
        """
        PREFIX bayan: <https://w3id.org/bayan/ns#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <id/place/bay> a bayan:Place ; skos:prefLabel "Bay"@en , "Cove"@en , "خليج"@ar .
        """);
    assertThatThrownBy(() -> AuthorityReader.read(directory, List.of("en"), IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("place/bay")
        .hasMessageContaining("Bay, Cove");
  }

  @Test
  void aCityIsAPlace(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("cities.tsv"), "zone\tplace\nEurope/Paris\tactor/paris\n");
    assertThatThrownBy(() -> AuthorityReader.read(directory, LANGUAGES, IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("actor/paris is not a place");
  }

  @Test
  void aPositionIsSaidInDegreesAndAsAGeometry() {
    Graph graph = AuthorityReader.read(DATA, LANGUAGES, IRIS).graph();
    Node baghdad = IRIS.thing(new ThingId("place/baghdad"));
    assertThat(only(graph, baghdad, Wgs84.lat).getLiteralLexicalForm()).isEqualTo("33.34058");
    assertThat(only(graph, baghdad, Wgs84.lon).getLiteralLexicalForm()).isEqualTo("44.40088");
    Node point = only(graph, baghdad, GeoSparql.hasGeometry);
    assertThat(only(graph, point, GeoSparql.asWKT).getLiteralLexicalForm())
        .isEqualTo("POINT(44.40088 33.34058)");
    assertThat(only(graph, baghdad, SchemaOrg.sameAs).getURI())
        .isEqualTo("https://sws.geonames.org/98182/");
  }

  private static Node only(Graph graph, Node subject, Node property) {
    List<Node> objects =
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    assertThat(objects).hasSize(1);
    return objects.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "place/paris | 48,85 | 2.35  | 2988507  | latitude 48,85 is no number",
        "place/paris | 98.85 | 2.35  | 2988507  | latitude 98.85 is not on earth",
        "place/paris | 48.85 | -200  | 2988507  | longitude -200 is not on earth",
        "place/paris | 48.85 | 2.35  | gn2988507 | no number of GeoNames",
        "place/lyon  | 45.75 | 4.85  | 2996944  | no place is called place/lyon",
        "Paris       | 48.85 | 2.35  | 2988507  | Paris"
      })
  void aWrongPositionIsReportedWithItsLine(
      String place,
      String latitude,
      String longitude,
      String geonames,
      String problem,
      @TempDir Path directory)
      throws IOException {
    Files.writeString(directory.resolve("cities.tsv"), "zone\tplace\nEurope/Paris\tplace/paris\n");
    Files.writeString(
        directory.resolve("coordinates.tsv"),
        "place\tlatitude\tlongitude\tgeonames\n"
            + String.join("\t", place, latitude, longitude, geonames)
            + "\n");
    assertThatThrownBy(() -> AuthorityReader.read(directory, LANGUAGES, IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("coordinates.tsv, line 2")
        .hasMessageContaining(problem);
  }

  @Test
  void aPlaceHasOnePosition(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("cities.tsv"), "zone\tplace\nEurope/Paris\tplace/paris\n");
    Files.writeString(
        directory.resolve("coordinates.tsv"),
        """
        place\tlatitude\tlongitude\tgeonames
        place/paris\t48.85\t2.35\t2988507
        place/paris\t48.85\t2.36\t2988507
        """);
    assertThatThrownBy(() -> AuthorityReader.read(directory, LANGUAGES, IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("coordinates.tsv, line 3")
        .hasMessageContaining("place/paris has coordinates already");
  }
}
