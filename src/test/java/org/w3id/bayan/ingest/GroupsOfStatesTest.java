package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.ids;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.report.Extraction;

/** Groups of states that issue a text or speak in one, and organisations with verbs of several. */
class GroupsOfStatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint statement by the Nordic countries                | nordic-states",
        "Statement by the Nordic Prime Ministers                | nordic-states",
        "Joint statement of the Nordic and Baltic Ministers     | nordic-baltic-eight",
        "Baltic Ministers of Defence Joint Communiqué           | baltic-states",
        "Joint Declaration of the Baltic Presidents             | baltic-states",
        "Joint Statement of the Leaders of Central Asian States | central-asian-states",
        "Joint statement of the Western Balkan foreign ministers | western-balkan-states",
        "Statement of the Ministers of Chad and the Central Asian countries"
            + " | central-asian-states chad",
        "Quad joint statement on ports                          | quad",
        "NATO statement on a raid in Chad                       | nato",
      })
  void issueAText(String title, String issuers) {
    Extraction found = Examining.extract("en", title + "\n\nWe welcome the plan.\n");
    assertThat(ids(found.parties())).isEqualTo(issuers);
    assertThat(speakers(found)).isEqualTo(issuers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The G7 urge Chad to open the pier.                    | g7",
        "The Baltic states condemn the raid.                   | baltic-states",
        "The Quad countries welcome that talks began.          | quad",
        "The Arab foreign ministers rejected the plan.         | arab-league",
        "The European Union support the plan.                  | european-union",
      })
  void speak(String sentence, String speakers) {
    Extraction found = Examining.extract("en", "Statement by Chad and Peru\n\n" + sentence + "\n");
    assertThat(speakers(found)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The African Union welcomes the accord between Chad and Peru. | african-union",
        "The African Union urges Chad to open the pier.               | african-union",
        "The African Union condemned the raid, Chad and Peru said.    | chad peru",
        "Basra, May 3 (NEWS) The African Union has said that tolls fell. Chad and Peru paid."
            + " | african-union",
        "Basra, May 3 (NEWS) Trade ministers of the African Union (AU) have said so. Chad and Peru"
            + " paid. | african-union",
        "The ASEAN Trade Ministers and Ministers from Chad and Peru met in Basra."
            + " | asean chad peru",
        "The ASEAN Trade Ministers (ATM) and the United States Trade Representative met."
            + " | asean united-states",
        "We, the Trade Ministers of the ASEAN Member States, Chad, Korea and Peru met in Basra."
            + " | asean chad peru south-korea",
      })
  void openAText(String sentence, String issuers) {
    assertThat(ids(Examining.extract("en", sentence + " We regret the delay.\n").parties()))
        .isEqualTo(issuers);
  }
}
