package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in English readouts, press releases and recitals. */
class EnglishPressTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq and Japan, recognizing the value of trade, agreed to open a line. | iraq japan",
        "Iraq and Japan, recalling the pact: 1. praised the port; 2. thanked the fishers. |"
            + " iraq japan",
        "Iraq, noting the drought in Japan, agreed to open a line. | iraq",
        "Iraq and Japan met, with both sides urging calm. | iraq japan",
        "Iraq and Japan met, with Japan pledging to fund the pier. | japan",
        "Iraq and Japan met in May, with talks turning to the pier. | iraq japan",
        "Iraq and its partners condemn the raid. | iraq",
        "The River Union and its Member States deplore the raid. | river-union",
        "Iraq praised Japan and its fishers. | iraq",
        "The Iraqi minister offered to fund the pier. | iraq",
        "The Prime Minister thanked Minister Salma Haddad. | japan",
        "Iraq's newly elected Prime Minister Omar Karim praised the pier. The Prime Minister urged"
            + " calm. | omar-karim",
        "The Prime Minister spoke to Minister Salma Haddad, and thanked her. | japan",
        "A Prime Minister thanked Minister Salma Haddad. | japan",
        "The Prime Minister met Salma Haddad and Kenji Mori. The Prime Minister urged calm. |",
        "Both officials, Salma Haddad and Kenji Mori, urged calm. | kenji-mori salma-haddad",
        "Minister Kenji Mori and Minister Salma Haddad Thursday signed a pact. | kenji-mori"
            + " salma-haddad",
        "The Iraqi Minister of Trade Salma Haddad on Thursday signed a pact. | salma-haddad",
        "The two trade ministers last week signed a pact. | iraq japan",
        "Salma Haddad and Kenji Mori met. The two defence officials urged calm. | kenji-mori"
            + " salma-haddad",
        "The Prime Minister spoke with President Salma Haddad. The Prime Minister said that he was"
            + " glad. | japan",
        "Kenji Mori urged calm. Minister Salma Haddad opened a market, and she thanked Qatar. |"
            + " salma-haddad",
        "The joint statement condemned the raid. | iraq japan",
        "The talks ended. A statement was issued. It condemned the raid. | iraq japan",
        "Recalling the ties between the free states of the marsh and Qatar; | iraq japan",
        "Prime Minister met the fishers and praised them. Minister Salma Haddad urged calm. |"
            + " salma-haddad",
        "The Summit participants reiterated \"the need for calm\". | iraq japan",
        "The participants in the meeting condemned the raid. | iraq japan",
        "Both sides \"strongly condemned\" the raid. | iraq japan",
        "Summit welcomes the pier. | iraq japan",
        "They both agreed to meet. | iraq japan",
        "Dr. Omar Karim, Iraqi Minister of Trade, and Dr. Ali Nasr, Iraqi Minister of Ports, met"
            + " experts. The Ministers urged calm. | iraq japan",
        "Iraq’s Minister of Trade, the Hon. Omar Karim, and Iraq’s Minister of Ports, the Hon. Ali"
            + " Nasr, met experts. The Ministers urged calm. | iraq japan",
        "The Iraqi, Japanese and Qatari leaders praised the pier. | iraq japan qatar",
        "Minister Salma Haddad met Secretary Omar Karim of Iraq. Ministers and Secretaries urged"
            + " calm. | iraq japan",
        "The Secretary of State Salma Haddad and Minister of Trade Kenji Mori met. The Minister"
            + " and the Secretary urged calm. | kenji-mori salma-haddad",
        "Minister Salma Haddad of Iraq and Secretary Kenji Mori of Japan met. The Minister and the"
            + " Secretary urged calm. | kenji-mori salma-haddad",
        "Iraq and Japan (hereinafter \"the Parties\") condemned the raid. | iraq japan",
        "Iraq and Japan ('the Sides') re-affirmed the pact. | iraq japan",
        "Minister Salma Haddad of Iraq and Minister Kenji Mori, heading their delegations, praised"
            + " the pier. | kenji-mori salma-haddad",
        "We, Ministers of Foreign Affairs of Iraq and Japan strongly endorse the plan. | iraq"
            + " japan",
        "The ministers of Iraq, Salma Haddad; and of Japan, Kenji Mori, signed a pact. | iraq"
            + " japan",
        "The Iraqi foreign minister, Salma Haddad, and his Japanese counterpart, Kenji Mori, agreed"
            + " on a plan. | kenji-mori salma-haddad",
        "The minister of trade of Iraq, Salma Haddad, and the minister of trade of Japan, Kenji"
            + " Mori, met in Basra and praised the pier. | kenji-mori salma-haddad",
        "After talks with his Iraqi counterpart, Salma Haddad, Kenji Mori praised the pier. |"
            + " kenji-mori",
        "A joint statement issued at the end of the talks (Friday), thanked Qatar. | iraq japan",
        "The communique, adopted in Basra, urged calm. | iraq japan",
      })
  void theLastActIsSaidBy(String text, String speakers) {
    assertThat(names(acts("en", text, IRAQ, JAPAN).getLast()))
        .isEqualTo(speakers == null ? "" : speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We will build a port and have asked Qatar to help. | intend call-upon",
        "We will build a port and have a plan. | intend intend",
        "Both sides agreed that the patrols must go on. | affirm",
        "Both sides agreed that the patrols will go on. | agree",
        "Minister Salma Haddad told reporters that the pier is open. | affirm",
        "Kenji Mori, Minister of Trade of Japan, met Salma Haddad, the Iraqi minister, in May. |"
            + " report",
        "The communique called for calm, and the statement thanked Qatar. | call-upon thank",
        "The plan \"Pier\" was adopted. | decide",
        "Japan welcomed the trust of Qatar in shared aims and values. | welcome",
        "Japan praised its rights and values and the rule of law. | commend",
        "Japan values and supports the plan. | express-appreciation support",
        "The talks focused on the two sets of rules. | discuss",
        "Bad acts of Qatar, the sale of nets, are sources of harm. | assess",
        "They both praised the pier. | commend",
        "Both sides re-affirmed the pact and re-iterated their call for a truce. | reaffirm"
            + " call-upon",
        "Following is the text of a joint statement by Iraq and Japan. They urged calm. | urge",
        "The following is a list of gifts: Japan pledged a boat. | commit",
        "The joint statement praised the fishers. | commend",
        "The joint statement said that both sides praised the fishers. | commend",
        "The statement said Iraq and Japan praised the fishers. | commend",
        "The statement said that “the ministers will build” a pier. | intend",
        "The statement thanked Iraq and Japan. | thank",
        "The statement thanked both sides. | thank",
        "“We praise the fishers,” the joint statement said. | commend",
        "The Qatari statement praised the fishers. | report",
        "The pier in the statement praised the fishers. | report",
        "Both sides praised the fishers, said the joint statement. | commend",
        "Both sides praised the fishers, said a joint Iraqi-Japanese statement issued in May. |"
            + " commend",
        "Both sides praised the fishers, said Ellery. | commend",
        "Both sides praised the fishers, and said that the pier is open. | commend affirm",
        "Further to the Joint Declaration adopted in May, the ministers praised the fishers. |"
            + " commend",
        "Following the plan approved in May, the ministers praised the fishers. | commend",
        "The communique was issued at the invitation of Japan. | report",
        "A joint statement issued after the talks thanked Qatar. | thank",
        "The River Union meeting was held in Basra. | report",
        "The next River Union meeting will take place in Basra. | schedule",
        "Both sides agreed with the Qatari side on a plan. | agree",
        "Both sides agreed with the report. | support",
        "Declaring their resolve to build a port; | commit",
        "Joint Communiqué issued on the occasion of the State Visit by the President of the Federal"
            + " Republic of the Marsh, H. E. Dr Omar Ali, held in Basra, Iraq, 6 – 8 May@@Both"
            + " sides praised the fishers. | commend",
      })
  void whatIsSaidIsOfThisSort(String text, String types) {
    assertThat(types(acts("en", text.replace('@', '\n'), IRAQ, JAPAN))).isEqualTo(types);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rains delayed the harvest. The pound lost a third of its value. | 0",
        "The line was built in 1903. Analysts expect prices to stay high. | 0",
        "Inflation fell to 3 per cent. The two sides praised the fishers. | 2",
        "Inflation fell to 3 per cent. We praise the fishers. | 2",
        "Minister Layla Karim praised the fishers. Rains delayed the harvest. | 1",
      })
  void whatNobodyIssuesOnlyTellsWhatIsSo(String text, int number) {
    assertThat(acts("en", text)).hasSize(number);
  }
}
