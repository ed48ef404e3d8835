package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.SpeechAct;

/** Who speaks behind the openings of English statements, and behind words for officials. */
class EnglishOpeningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Layla Karim, Minister of Trade, Ports and International Co-operation of the Republic of"
            + " Iraq, met Jun Sato, Minister of State, Minister of Ports of Japan. Omar Saleh,"
            + " Minister of Ports of Qatar, came. The leaders urged calm. | iraq japan",
        "Layla Karim, Minister of Trade, Ports and International Co-operation of the Republic of"
            + " Iraq, met Jun Sato, Minister of State, Minister of Ports of Japan. Omar Saleh,"
            + " Minister of Ports of Qatar, came. The two ministers urged calm. | jun-sato"
            + " layla-karim",
        "Layla Karim, Minister of Trade of Iraq, called Jun Sato, Minister of Ports of Japan. Ms."
            + " Karim thanked Japan. They urged calm. | jun-sato layla-karim",
        "The Foreign Minister of Iraq, Mr. Omar Saleh and the Minister of Ports of Japan, Shri Jun"
            + " Sato met today in Basra. They urged calm. | jun-sato omar-saleh",
        "We, the ministers of the River Union and its Member States, met. The leaders urged calm. |"
            + " river-union",
        "Layla Karim of Iraq, Kenji Mori of Japan and Omar Saleh of Qatar met. The leaders urged"
            + " calm. | iraq japan qatar",
        "Iraqi Director-General for Ports Layla Karim, Japanese Director-General for Ports Jun Sato"
            + " and Qatari Director-General for Ports Omar Saleh met. The leaders urged calm. |"
            + " iraq japan qatar",
        "H.E. Layla Karim, President of Iraq; H.E. Mr. Jun Sato, Prime Minister of Japan; and H.E."
            + " Omar Saleh, Emir of Qatar, met. The leaders urged calm. | iraq japan qatar",
        "The Presidents of Iraq, Salma Haddad; of Japan, Kenji Mori; and of Qatar, Omar Ali, met."
            + " The leaders urged calm. | iraq japan qatar",
        "The leaders of Iraq, Japan as well as Qatar met. The leaders urged calm. | iraq japan"
            + " qatar",
        "Iraqi Minister Layla Karim, Japan and Qatari Minister Omar Saleh met. The leaders urged"
            + " calm. | iraq japan qatar",
        "Iraqi Minister Layla Karim met Japanese Minister Jun Sato. They praised the accord among"
            + " Iraq, Japan and Qatar. The leaders urged calm. | iraq japan",
        "The Ministry of Trade of Iraq and the Ministry of Trade of Japan held talks. Both sides"
            + " urged calm. | iraq japan",
        "The following is a statement by the Reed Group (Iraq and Japan) and the Friends of Nets"
            + " (Qatar and the River Union). The leaders urged calm. | iraq japan qatar"
            + " river-union",
        "The Speakers of the parliaments of the River Union met. The leaders urged calm. |"
            + " river-union",
        "Joint Statement on the Meeting of the Ministers of the River Union@@The ministers praised"
            + " Iraq and Japan. The leaders urged calm. | river-union",
        "Iraq thanked the Emir. Japan, with Qatar, was there. The leaders urged calm. | -",
        "Joint Statement on Trade between Iraq and the River Union@@We, the Ministers of Japan and"
            + " Qatar, praise the accord. We urge Iraq and the River Union to go on. The leaders"
            + " urged calm. | japan qatar",
        "Joint Statement on Iraq@@The Ministers of Japan and Qatar met. The leaders urged calm. |"
            + " japan qatar",
        "The Minister of Iraq, Layla Karim, met Jun Sato, Prime Minister of Japan; the Emir of"
            + " Qatar, Omar Saleh, praised the talks. The leaders urged calm. | -",
        "Iraq, Japan hold talks@@The leaders urged calm. | iraq japan",
        "Iraq, Japan's partner at sea, welcomed the nets. It was said that Qatar and Japan met. The"
            + " leaders urged calm. | japan qatar",
        "Final Communiqué: The Ministers of Iraq and Japan@@The ministers urged calm. | iraq japan",
        "Iraq and Japan,@Mindful of old ties,@Have met,@Deeply concerned about the drought | iraq"
            + " japan",
        "Warning against a war on Qatar, the ministers of Iraq and Japan met. The leaders urged"
            + " calm. | iraq japan",
        "Officials from Iraq, the Emir of Qatar and the King of Japan met. The leaders urged"
            + " calm. | iraq japan qatar",
        "“We urge the River Union envoy for Qatar to act,” the ministers of Iraq and Japan said."
            + " The leaders urged calm. | iraq japan",
        "Statement of the Ministers of the five members of the River Union, Mr. Omar Karim,"
            + " Minister of Trade, Iraq; Mr. Jun Sato, Minister of Trade, Japan; and Mr. Ali Nasr,"
            + " Minister of Trade, Qatar.@@The leaders urged calm. | iraq japan qatar",
        "Final Communiqué: Meeting of the River Union Council of Ministers@@The leaders urged calm."
            + " | river-union",
        "The twenty-third meeting of the Ministers of the River Union was held. The leaders urged"
            + " calm. | river-union",
        "We, the foreign ministers of Iraq, Japan, and the high representative of the River Union,"
            + " met. The leaders urged calm. | iraq japan river-union",
        "We, the Ministers of Iraq, Japan,@Qatar and the River Union, met. The leaders urged calm."
            + " | iraq japan qatar river-union",
      })
  void theOpeningTellsWhoSpeaks(String text, String speakers) {
    assertThat(names(acts("en", text.replace('@', '\n')).getLast()))
        .isEqualTo(speakers == null ? "" : speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two defence officials urged calm. | kenji-mori salma-haddad",
        "The two defence officials of Qatar urged calm. | qatar",
        "The ministers from Qatar urged calm. | qatar",
        "Both national security advisers urged calm. | kenji-mori salma-haddad",
        "The two deputy ministers urged calm. | kenji-mori salma-haddad",
        "The agriculture ministers urged calm. | kenji-mori salma-haddad",
        "The two nations’ leaders urged calm. | iraq japan",
        "The two personalities urged calm. | kenji-mori salma-haddad",
        "The trade ministers of Qatar and Japan urged calm. | japan qatar",
        "The Government of Iraq and that of Japan urged calm. | iraq japan",
        "The people of Iraq, of Japan and of Qatar urged calm. | iraq japan qatar",
        "The Government of Iraq urged calm. | iraq",
        "At the request of Iraq, the Government of Japan urged calm. | japan",
        "Iraq and Japan (hereinafter referred to jointly as “the Parties”) urged calm. |"
            + " iraq japan",
        "The Emir of Qatar (who had come by sea a day before the talks) urged calm. |"
            + " emir-of-qatar",
        "Iraq as well as Japan urged calm. | iraq japan",
        "The Reed Quint (Iraq, Japan and Qatar) met. The Reed Quint urged calm. | iraq japan qatar",
        "The Quint (Iraq, Japan and Qatar) met. Members of the Quint urge calm. | iraq japan qatar",
        "The Quint (Iraq, Japan and Qatar) met. The Quint countries urge calm. | iraq japan qatar",
        "Members of the River Union urge calm. | river-union",
        "River Union members urge calm. | river-union",
        "In Basra, Iraq and Japan urged calm. | iraq japan",
        "In Basra, Iraq, both sides urged calm. | iraq japan",
        "Deputy Minister for Trade Policy Kim Min-su urged calm. | kim-min-su",
        "Minister A. Bekov of Iraq urged calm. | a-bekov",
        "The Salma Haddad-led panel met and both sides urged calm. | iraq japan",
        "Their Excellencies urged calm. | iraq japan",
        "The Iraqi and Qatari trade ministers urged calm. | iraq qatar",
        "The Iraqi and Japanese foreign ministers urged calm. | kenji-mori salma-haddad",
        "The Iraqi minister and Japanese minister urged calm. | kenji-mori salma-haddad",
        "The plan was adopted by Minister Salma Haddad of Iraq, Minister Omar Ali of Qatar and"
            + " Minister Kenji Mori. | kenji-mori omar-ali salma-haddad",
        "Minister Salma Haddad and Minister Kenji Mori today, 30 June, signed a pact. | kenji-mori"
            + " salma-haddad",
        "Minister Kenji Mori and High Representative of the River Union for Trade and"
            + " Vice-President of the Quay Agency Omar Ali signed a pact. | kenji-mori omar-ali",
        "President Omar Ali of Qatar and his wife Layla Ali came. President Ali urged calm. |"
            + " omar-ali",
        "Minister Wang Wenlin came. Wang urged calm. | wang-wenlin",
        "Minister Salma Haddad spoke of Minister Jun Sato, who is long dead. Minister Haddad urged"
            + " calm. | salma-haddad",
      })
  void theLastActIsSaidBy(String text, String speakers) {
    String opening = "Minister Salma Haddad of Iraq and Minister Kenji Mori of Japan met. ";
    assertThat(names(acts("en", opening + text, IRAQ, JAPAN).getLast())).endsWith(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint Statement@@The Speakers of the Parliaments of Iraq and Japan@@1. At this time,"
            + " recognize the value of nets.@2. Consider the pier to be of great value.@3. Express"
            + " concern at the drought. Call for calm. | recognise assess express-concern"
            + " call-upon",
        "The Presidents of Iraq, Ms. Salma Haddad, and Japan, Mr. Kenji Mori, gathered:@@Recognize"
            + " the value of nets;@Reaffirm their faith in peace;@Thank Qatar. | report recognise"
            + " reaffirm thank",
        "We, the ministers of Iraq and Japan,@@1. In this regard, recognize old ties;@2. At the"
            + " same time, call on all to wait. | recognise call-upon",
        "Joint Statement@@The Ministers,@@Emphasized their faith in the Lake, River and Port"
            + " Statements adopted in May;@@Stressed their strong will to further trade. |"
            + " emphasise emphasise",
        "Joint Statement@@Highlighting the ties built at the last meeting, held in Basra, Republic"
            + " of Iraq, on 3 May 2013.@@Considering the Declaration of Basra. |"
            + " emphasise note",
        "Joint Statement@@The Plan of Work@@1. Open a pier.@2. Close a mine. Call for bids. | ",
      })
  void itemsBelowALineThatNamesPeopleAreSaidByThem(String text, String types) {
    List<SpeechAct> acts = acts("en", text.replace('@', '\n'), IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(types == null ? "" : types);
    assertThat(acts).allSatisfy(act -> assertThat(names(act)).isEqualTo("iraq japan"));
  }
}
