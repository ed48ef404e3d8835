package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.UNION;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.speakers;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** English communiqués of organisations and press releases, by the ways in which they are built. */
class CommuniqueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Council welcomed the new quay. | welcome",
        "Council welcomed the new quay. | welcome",
        "The group urged the owners to wait. | urge",
        "The Alliance will build a second quay. | intend",
        "Heads welcomed the report of the engineers. | welcome",
        "The Union heads requested a report. | call-upon",
        "Northern leaders lamented the drought. | express-concern",
        "Summit elected Kenji Mori as chair. | decide",
        "They exchanged views on the drought. | discuss"
      })
  void whoSpeaksForAnOrganisationIsTheOrganisation(String text, String type) {
    SpeechAct act = acts("en", text, UNION).getLast();
    assertThat(act.illocution().actType()).isEqualTo(type);
    assertThat(speakers(act)).containsExactly(UNION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The text was read by Kenji Mori. They urged calm. | river-union",
        "The Quay Agency welcomed the pier. The Council urged calm. | quay-agency",
        "The Quay Agency welcomed the pier. The National Assembly urged calm. | river-union",
        "The Quay Agency, at its third session, held in Basra, Iraq, at the level of ministers, on"
            + " 4 May 2021, urged calm. | quay-agency"
      })
  void whoSpokeLastOrOpensTheSentenceSpeaks(String text, String speaker) {
    assertThat(speakers(acts("en", text, UNION).getLast()))
        .extracting(ThingId::path)
        .allMatch(path -> path.endsWith(speaker))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan on Thursday signed the fishing accord. | iraq japan",
        "The Prime Minister of Iraq Salma Haddad, Japanese President Kenji Mori and Qatar agreed to"
            + " wait. | kenji-mori qatar salma-haddad",
        "Minister Salma Haddad of Iraq and Minister Kenji Mori of Japan met in the old town. The"
            + " Japanese foreign minister, for his part, praised the rowers. | kenji-mori",
        "Reiterating its old one-Japan rule, Iraq praised the rowers. | iraq",
        "Both the countries agreed to open a new line. | iraq japan"
      })
  void thoseWhoAreNamedSpeak(String text, String speakers) {
    assertThat(names(acts("en", text, IRAQ, JAPAN).getLast())).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister of Fisheries of Japan, Mr. Taro Sato, Minister of Trade of Japan, Ms. Yuki Ito,"
            + " Minister of Fisheries of Iraq, Ms. Layla Karim, and Minister of Trade of Iraq, Mr."
            + " Omar Zaki, met in the old town. The Ministers praised the rowers. | 4",
        "President Taro Sato of Japan, with Minister Yuki Ito of Japan, met President Layla Karim"
            + " of Iraq. The Presidents praised the rowers. | 2"
      })
  void thoseOfATitleAreAllWhoHaveIt(String text, int number) {
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast())).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan:|Emphasized the value of clean rivers.|emphasise",
        "Iraq and Japan:|In the old town, in a warm air, discussed the drought.|discuss",
        "Iraq and Japan,|2. Endorses the plan of the engineers.|support",
        "Iraq and Japan;|Have agreed as follows:|agree"
      })
  void aLineThatNamesWhoSpeaksLeadsInToAList(String lead, String item, String type) {
    List<SpeechAct> acts = acts("en", "Qatar urged calm.\n\n" + lead + "\n\n" + item, IRAQ, JAPAN);
    assertThat(acts.getLast().illocution().actType()).isEqualTo(type);
    assertThat(names(acts.getLast())).isEqualTo(item.startsWith("Have") ? "qatar" : "iraq japan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iraq:", "Iraq in figures:", "The Iraq – Japan line:", "Basra, Iraq,"})
  void aHeadingOrAPlaceIsNoOneWhoSpeaksBelow(String heading) {
    List<SpeechAct> acts =
        acts("en", "The Council urged calm.\n\n" + heading + "\n\n2. Endorses the plan.", UNION);
    assertThat(acts.getLast().illocution().actType()).isEqualTo("support");
    assertThat(speakers(acts.getLast())).containsExactly(UNION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Assembly,", "Council,", "The Council:"})
  void aBodyAloneLeadsInToTheListOfItsOrganisation(String lead) {
    List<SpeechAct> acts =
        acts("en", "Rivers are low.\n\n" + lead + "\n\n1. Decides to open the new quay;", UNION);
    assertThat(acts.getLast().illocution().actType()).isEqualTo("decide");
    assertThat(speakers(acts.getLast())).containsExactly(UNION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We call on the owners to support the plan, and decide to meet. | call-upon decide",
        "Both sides praised the rowers, and thanking the hosts for the pier. | commend thank",
        "Both sides praised the rowers, wishing the town every success. | commend look-forward",
        "Both sides affirmed their strong rejection of the blockade. | oppose",
        "Believing that rivers belong to all, | affirm",
        "Being convinced that rivers belong to all, | affirm",
        "Bearing in mind the drought of last year; | recognise",
        "Both sides held talks during which they exchanged views on the drought. | discuss discuss",
        "Both sides issued a statement in which they condemned the raid. | report condemn",
        "A session was held, during which both sides discussed the drought. | report discuss",
        "The session was held in May, and was attended by the fishers. | report report",
        "We support efforts to save the river, support open ports, and support calm. |"
            + " support support support",
        "Iraq opened the pier; praised the rowers; and thanked the hosts. | report commend thank",
        "Minister Kenji Mori was shown round the pier, and thanked the hosts. | report thank",
        "The plan “One Pier” was adopted. | decide",
        "Both sides affirmed that piracy in all its forms and manifestations harms trade. | affirm",
        "Both sides built on trust, cooperation, and shared interests. | report",
        "We express gratitude and support to fishers of the north. | express-appreciation",
        "Iraq and Japan, mindful of the need to strengthen old ties, have agreed to wait. | agree",
        "Both sides welcomed the talks in which the countries condemned the raid. | welcome",
        "Both sides deny that a session was held in which they agreed to wait. | oppose",
        "The two ministers considered the report of the engineers. | discuss",
        "Both sides considered trade in goods such as dates. | report",
        "Both sides considered steps to be taken in May. | report",
        "Both sides considered the raid as a breach of the truce. | assess"
      })
  void actsAreFoundByTheWayASentenceIsBuilt(String sentence, String types) {
    assertThat(types(acts("en", sentence, IRAQ, JAPAN))).isEqualTo(types);
  }
}
