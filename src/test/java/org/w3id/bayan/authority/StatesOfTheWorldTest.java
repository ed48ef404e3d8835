package org.w3id.bayan.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.authority.StatesOfTheWorld.State;

/** The states keep their IRIs, whatever CLDR calls them next year. */
class StatesOfTheWorldTest {
  private static final Set<String> LANGUAGES = Set.of("en", "ar");

  @Test
  void thereAreTheMembersOfTheUnitedNations() {
    assertThat(StatesOfTheWorld.all(LANGUAGES)).hasSize(193);
  }

  @Test
  void aStateHasCodesAndNamesInBothLanguages() {
    State iraq = state("IQ");
    assertThat(iraq.alpha3()).isEqualTo("IRQ");
    assertThat(iraq.names()).containsEntry("en", "Iraq").containsEntry("ar", "العراق");
    assertThat(iraq.actor().path()).isEqualTo("actor/iraq");
  }

  @Test
  void aStateIsNamedInAnyLanguageOfCldrAndInNoOther() {
    assertThat(StatesOfTheWorld.all(Set.of("sw", "xx")))
        .anySatisfy(state -> assertThat(state.names()).isEqualTo(Map.of("sw", "Misri")));
  }

  @Test
  void slugsAreThoseThatHaveBeenPublished() throws IOException {
    assertThat(
            StatesOfTheWorld.all(LANGUAGES).stream()
                .map(state -> state.alpha2() + "\t" + state.slug()))
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/authority/state-slugs.tsv")));
  }

  private static State state(String alpha2) {
    return StatesOfTheWorld.all(LANGUAGES).stream()
        .filter(state -> state.alpha2().equals(alpha2))
        .findFirst()
        .orElseThrow();
  }
}
