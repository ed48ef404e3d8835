package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.ids;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Trade Ministers of Kenya and Peru and the President of Japan | kenya peru",
        "The Prime Minister of Japan and the trade ministers of Kenya and Peru | kenya peru",
        "Kenya and the ministers of Japan and Peru                 | japan kenya peru",
      })
  void ministersOfSeveralStatesSpeakBesideOthers(String subject, String among) {
    assertThat(speakers(Examining.extract("en", MET + subject + " welcomed the plan.")).split(" "))
        .contains(among.split(" "))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weimar Triangle Ministers Karl Weber of Germany, Jean Martin of France and Jan Nowak of"
            + " Poland met in Basra. | france germany poland",
        "The Nordic Council Ministers Taro Sato of Japan and Omar Karim of Kenya met."
            + " | japan kenya",
      })
  void membersWhoAreNamedIssueATextAndNotTheirGroup(String opening, String issuers) {
    assertThat(ids(Examining.extract("en", opening + " They welcomed the plan.").parties()))
        .isEqualTo(issuers);
  }

  @Test
  void aStateIsBoundBesideOneForWhichAnOfficeSpeaks() {
    SpeechAct act =
        Examining.extract("en", MET + "Kenya and the Prime Minister of Japan will build a port.")
            .acts()
            .getLast();
    assertThat(ids(act.in(Role.COMMITTED_PARTY).stream().map(Reference::thing).toList()))
        .isEqualTo("japan kenya");
  }

  @Test
  void whomAStatementQuotesSpeaks() {
    String said =
        "The statement said Kenyan Trade Minister Peter Otieno and Japanese Trade Minister Taro"
            + " Sato recognise the role of ports.";
    assertThat(speakers(Examining.extract("en", MET + said))).isEqualTo("peter-otieno taro-sato");
  }

  @Test
  void aGuestIsNobodyByName() {
    String text =
        "Prime Minister Taro Sato of Japan received President Peter Otieno of Kenya as Chief Guest"
            + " of the regatta. The Prime Minister and the President welcomed the plan.";
    assertThat(speakers(Examining.extract("en", text))).isEqualTo("peter-otieno taro-sato");
  }

  @Test
  void whatStandsBetweenBothSidesIsNeither() {
    SpeechAct act =
        Examining.extract("en", MET + "The bond between both countries will continue to grow.")
            .acts()
            .getLast();
    assertThat(act.illocution().actType()).isEqualTo("assess");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Minister of Trade of Kenya, Peter Otieno, on Monday had political consultations.",
        "The Minister of Trade of Kenya, Peter Otieno, on Monday held bilateral talks.",
        "Kenyan Minister Peter Otieno, in the evening had official talks in Nairobi."
      })
  void anAdjunctMayStandBehindWhoIsNamedBetweenCommas(String sentence) {
    SpeechAct act = Examining.extract("en", MET + sentence).acts().getLast();
    assertThat(act.illocution().actType()).isEqualTo("discuss");
    assertThat(speakers(act)).isEqualTo("peter-otieno");
  }

  @Test
  void whomAloneTheSentenceBeforeNamesIsMeantByHe() {
    String text =
        "Minister Peter Otieno repeated the plan, saying both sides had agreed to it. He said the"
            + " tolls were high.";
    assertThat(speakers(Examining.extract("en", MET + text))).isEqualTo("peter-otieno");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya, together with Peru, welcomed the plan.                       | kenya peru",
        "The ministers of Kenya and Japan, along with Peru, welcomed the plan. | japan kenya peru",
        "Peter Otieno, Trade Minister of Kenya, together with his team, thanked Japan."
            + " | peter-otieno",
      })
  void whoeverGoesWithASubjectSpeaksToo(String sentence, String speakers) {
    assertThat(speakers(Examining.extract("en", MET + sentence))).isEqualTo(speakers);
  }
}
