package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons who are named behind their offices, with commas. */
class OfficeHoldersSpeakTest {
  private static final String MET = "Joint statement\n\nKenya and Japan met in Nairobi.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya’s Minister for Trade, Peter Otieno, and Japan’s Trade Minister, Taro Sato,",
        "Kenya’s Trade Minister, Peter Otieno, and the Japanese Trade Secretary, Taro Sato,",
        "Kenya’s Minister for Trade, Peter Otieno, and Japan’s Minister for Trade, Taro Sato,",
        "Kenya’s Trade Minister, Peter Otieno, and Taro Sato"
      })
  void bothSpeakWhereAPortfolioStandsBeforeTheTitle(String subject) {
    assertThat(speakers(Examining.extract("en", MET + subject + " welcomed the plan.")))
        .isEqualTo("peter-otieno taro-sato");
  }
}
