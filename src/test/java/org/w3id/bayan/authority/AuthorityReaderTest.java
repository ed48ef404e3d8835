package org.w3id.bayan.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Iris;

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
    assertThat(authority.names()).extracting(Name::thing).containsAll(authority.states().values());
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
  void aCityIsAPlace(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("cities.tsv"), "zone\tplace\nEurope/Paris\tactor/paris\n");
    assertThatThrownBy(() -> AuthorityReader.read(directory, LANGUAGES, IRIS))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("actor/paris is not a place");
  }
}
