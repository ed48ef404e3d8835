package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.ids;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.report.Extraction;

/** Commissions of two states, which the text calls «the Commission» after it has named them. */
class JointBodiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The 4th Session of the Kenya/Japan Joint Commission on Ports was held in Nairobi."
            + " | The Commission thanked the fishers.",
        "The 4th Session of the Kenya-Japan Joint Commission on Ports was held in Nairobi."
            + " | The Commission praised the fishers.",
        "The Second Kenya-Japan Joint Commission on Ports met in Nairobi on 3 May 2027."
            + " | The Commission thanked the fishers.",
        "The first Kenya – Japan Joint Commission on Ports convened in Nairobi on 3 May 2027."
            + " | The Commission decided to meet in 2028.",
        "The 12th Kenya-Japan Joint Commission on Ports meeting was held in Nairobi."
            + " | The Commission thanked the fishers.",
      })
  void theCommissionIsTheOneThatMet(String opening, String text) {
    Extraction extraction = Examining.extract("en", opening + " " + text);
    assertThat(ids(extraction.parties())).isEqualTo("japan kenya");
    assertThat(extraction.acts()).hasSize(2);
    assertThat(speakers(extraction)).isEqualTo("kenya-japan-joint-commission-on-ports");
  }

  @Test
  void aHeadingInCapitalsNamesItWhole() {
    String text =
        """
        THE 4TH SESSION OF THE KENYA/JAPAN JOINT COMMISSION ON PORTS AND RIVERS HELD IN NAIROBI, KENYA

        1. The 4th Session of the Kenya/Japan Joint Commission on Ports and Rivers was held in Nairobi.

        2. The Commission thanked the fishers.
        """;
    assertThat(speakers(Examining.extract("en", text)))
        .isEqualTo("kenya-japan-joint-commission-on-ports-and-rivers");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The 9th Meeting of the Foreign Ministers of the Republic of Iraq, Japan and the Republic"
            + " of Kenya was held in Basra. | 9th Meeting of the Foreign Ministers of the Republic"
            + " of Iraq, Japan and the Republic of Kenya",
        "Iraq and Japan welcomed the meeting of experts of Iraq, Japan and Kenya on rivers."
            + " | meeting of experts of Iraq, Japan and Kenya",
        "At the Second Summit of Iraq, Japan and Kenya agreed on trade. | Second Summit of Iraq",
        "The 4th Session of the Iraq/Japan Trade Council was held in Basra."
            + " | 4th Session of the Iraq/Japan Trade Council",
      })
  void aMeetingIsNamedWithAllWhoMeet(String text, String name) {
    assertThat(Examining.extract("en", text).events())
        .extracting(event -> text.substring(event.name().begin(), event.name().end()))
        .containsExactly(name);
  }

  @Test
  void theShortFormOfAMeetingSpeaksForThoseWhoMet() {
    String text =
        "The 9th Kenya-Japan Ministerial Forum (MINFOR) was held in Nairobi on 3 May 2027. The"
            + " MINFOR thanked the fishers.";
    assertThat(speakers(Examining.extract("en", text))).isEqualTo("japan kenya");
  }

  @Test
  void highOfficialsSpeakForTheirStates() {
    String text =
        "Joint Statement of Kenya and Japan\n\nHigh-level officials of Kenya and Japan met in"
            + " Nairobi. The high-level officials thanked the fishers.";
    assertThat(speakers(Examining.extract("en", text))).isEqualTo("japan kenya");
  }

  @Test
  void anHonorificMayHaveAnApostrophe() {
    String text =
        "The President of Kenya, Salma Okoro; the Prime Minister of Nepal, Rt. Hon'ble Mr. Girija"
            + " Rana; and the President of Japan, Taro Sato, met in Nairobi on 3 May 2027.";
    assertThat(ids(Examining.extract("en", text).parties())).isEqualTo("japan kenya nepal");
  }
}
