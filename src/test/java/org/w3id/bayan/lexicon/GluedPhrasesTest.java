package org.w3id.bayan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Spelling;

class GluedPhrasesTest {
  private static final Set<String> WORDS = Set.of("اكد", "الجانبان", "مدينه", "sides", "both");
  private static final Phrases<String> NAMES =
      Phrases.<String>builder(new Spelling(Set.of(), Set.of(), Set.of()))
          .add("الولايات المتحدة الأمريكية", "us")
          .add("الولايات المتحدة", "us")
          .add("العراق", "iraq")
          .add("قطر", "qatar")
          .add("United States", "us")
          .build();

  @ParameterizedTest
  @CsvSource({
    "والولاياتالمتحدةالأمريكية, us 1-25",
    "الولاياتالمتحدة, us 0-15",
    "الولاياتالمتحدةوالعراق, us 0-15 iraq 16-22",
    "أكدالعراق, iraq 3-9",
    "مدينةالعراق, iraq 5-11",
    "UnitedStates, us 0-12",
    "bothUnitedStates, us 4-16",
    "العراقية, ''",
    "والقطريين, ''",
    "بالاستقرار, ''",
    "الاستراتيجية, ''"
  })
  void namesAreFoundWhereSpacesWereLost(String token, String expected) {
    StringBuilder found = new StringBuilder();
    for (Phrases.Glued<String> one : NAMES.glued(Fold.of(token), WORDS::contains)) {
      found.append(one.values().getFirst()).append(' ').append(one.begin());
      found.append('-').append(one.end()).append(' ');
    }
    assertThat(found.toString().strip()).isEqualTo(expected);
  }

  @Test
  void theWorkIsBounded() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int round = 0; round < 1000; round++) {
            NAMES.glued("العراق".repeat(10), WORDS::contains);
          }
          NAMES.glued("العراق".repeat(100_000), WORDS::contains);
        });
  }
}
