package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.IRAQIS;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.JAPANESE;
import static org.w3id.bayan.extract.SmallTexts.KENJI;
import static org.w3id.bayan.extract.SmallTexts.QATAR;
import static org.w3id.bayan.extract.SmallTexts.SALMA;
import static org.w3id.bayan.extract.SmallTexts.UNION;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.names;
import static org.w3id.bayan.extract.SmallTexts.speakers;
import static org.w3id.bayan.extract.SmallTexts.types;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/** Who says what, where the words for it stand apart, are counted, or name someone's delegation. */
class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister of Fisheries of Japan, Mr. Taro Sato, welcomed the pier. | taro-sato",
        "Mr. Taro Sato, Minister of Fisheries of Japan, welcomed the pier. | taro-sato",
        "H.E. Mr. Taro Sato, Minister of Fisheries of Japan, and H.E. Ms. Layla Karim, Minister of"
            + " Trade of Iraq, welcomed the pier. | layla-karim taro-sato",
        "The Minister of Fisheries of Japan, Mr. Taro Sato, and the Minister of Trade of Iraq, Ms."
            + " Layla Karim, welcomed the pier. | layla-karim taro-sato",
        "At the invitation of Ms. Layla Karim, Minister of Trade of Iraq, Mr. Taro Sato, Minister"
            + " of Fisheries of Japan, pledged a pier. | taro-sato",
        "Basra, 3 May – Minister Layla Karim on Tuesday pledged a pier. | layla-karim",
        "Basra (ABC) - Minister Layla Karim on Tuesday pledged a pier. | layla-karim",
        "Minister Layla Karim invited Minister Taro Sato, and he accepted. | taro-sato"
      })
  void anOfficeBesideANameIsThatPersons(String text, String people) {
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast()))
        .extracting(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder(people.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The Union Chairperson and host, HE Dr Layla Karim, Minister of Trade of Iraq, welcomed the"
            + " plan. The Chairperson praised it. | layla-karim",
        "The guests were led by Mr. Taro Sato, President of Japan. The Union Chairperson, Dr Layla"
            + " Karim, welcomed them. The Chairperson praised it. | layla-karim",
        "Mr. Taro Sato of Japan thanked the Chairperson. Ms. Layla Karim spoke. The Chairperson"
            + " praised it. | -",
        "Mr. Taro Sato of Japan met Ms. Layla Karim of Iraq. The Chairperson praised it. | -",
        "Mr. Taro Sato, Minister for Trade~Ms. Yuki Abe, Minister for Health~Ms. Layla Karim,"
            + " Minister for Trade~Iraqi and Japanese ministers met. Ministers praised it. | iraq"
            + " japan",
        "Mr. Taro Sato, Minister for Trade~Ms. Layla Karim, Minister for Trade~Iraqi and Japanese"
            + " ministers met. Ministers praised it. | layla-karim taro-sato"
      })
  void aTitleAloneIsWhoeverIsCalledSo(String text, String people) {
    assertThat(speakers(acts("en", text.replace("~", "\n\n"), IRAQ, JAPAN).getLast()))
        .extracting(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder(people == null ? new String[0] : people.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رحبت اليابان بالمرفأ. وأعلنت الرئاسة أن القمة ستعقد في الربيع.",
        "رحبت اليابان بالمرفأ. وأكدت الوزارة أهمية الصيد.",
        "رحب العراق بالمرفأ. وأكد المجلس أهمية الصيد.",
      })
  void aBodyIsNotTheStateThatSpokeBefore(String text) {
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN).getLast())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We, the ministers of Iraq, Japan and the envoy of the Lakes, underline the need for calm.",
        "We, the ministers of Iraq and Japan, during our stay at the pier, urge calm.",
        "A pier was planned. They urged calm.",
      })
  void thoseTheTextIsAboutSpeak(String text) {
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast())).containsExactly(IRAQ, JAPAN);
  }

  @Test
  void theOthersAreThoseWhoDidNotSpeakLast() {
    List<SpeechAct> acts =
        acts("en", "Japan urged calm. The other two sides agreed to wait.", IRAQ, JAPAN, QATAR);
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ, QATAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq on Thursday pledged two million for the quay.",
        "Iraq for its part pledged two million for the quay.",
        "Iraq at the same time pledged two million for the quay.",
        "Iraq as host pledged two million for the quay."
      })
  void wordsOfTimeMayPartASubjectFromItsVerb(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().illocution().actType()).isEqualTo("commit");
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ);
  }

  @Test
  void twoOfThreeAreThoseNamedTogetherLast() {
    List<SpeechAct> acts =
        acts(
            "en",
            "Iraq and Japan agreed on a truce. The two sides thanked Qatar. All parties condemned"
                + " the raid.",
            IRAQ,
            JAPAN,
            QATAR);
    assertThat(speakers(acts.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
    List<SpeechAct> arabic =
        acts(
            "ar",
            "اتفق العراق واليابان على الهدنة. وشكر الجانبان قطر. وأدانت جميع الأطراف النهب.",
            IRAQ,
            JAPAN,
            QATAR);
    assertThat(speakers(arabic.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
    assertThat(speakers(arabic.get(2))).containsExactlyInAnyOrder(IRAQ, JAPAN, QATAR);
  }

  @Test
  void aCommaOfEitherScriptJoinsThoseNamedTogether() {
    List<SpeechAct> acts =
        acts("ar", "اتفق العراق، واليابان على الهدنة. وشكر الجانبان قطر.", IRAQ, JAPAN, QATAR);
    assertThat(speakers(acts.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @Test
  void bodiesThatOnlyTheDocumentKnowsSpeakTogether() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "أكدت وزارة النفط العراقية ووزارة البيئة اليابانية أهمية المعبر، واتفقتا على فتحه.",
            IRAQ,
            JAPAN);
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getFirst())).hasSize(2).doesNotContain(IRAQ, JAPAN);
    assertThat(speakers(acts.getLast())).isEqualTo(speakers(acts.getFirst()));
  }

  @Test
  void aClauseThatDescribesANounIsNoAct() {
    List<SpeechAct> acts =
        acts("ar", "ناقش العراق واليابان إنشاء مناطق تسيطر فيها قطر على المعابر.", IRAQ, JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("discuss");
  }

  @Test
  void knownDelegationsToAnEventThatIsNamedSpeakForTheirStates() {
    String sentence = "The two delegations discussed the price of grain.";
    List<SpeechAct> acts = acts("en", "The River Forum was held in May. " + sentence, IRAQ, JAPAN);
    assertThat(speakers(acts.getLast())).containsExactlyInAnyOrder(IRAQIS, JAPANESE);
    assertThat(acts.getLast().in(Role.ON_BEHALF_OF))
        .extracting(Reference::thing)
        .containsExactlyInAnyOrder(IRAQ, JAPAN);
    assertThat(speakers(acts("en", sentence, IRAQ, JAPAN).getLast()))
        .containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders of Iraq and Japan thanked Qatar.",
        "The Heads of State and Government of Iraq and Japan thanked Qatar.",
        "The ministers of Iraq (IQ) and Japan thanked Qatar."
      })
  void leadersOfStatesAreThoseOfTheStatesNamedBehind(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, IRAQ, JAPAN, QATAR);
    assertThat(speakers(acts.getFirst())).containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Heads of State and Government condemned the raid.",
        "All three condemned the raid.",
        "The three Heads of State condemned the raid."
      })
  void headsOfStateAndNumbersAreTheParties(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, IRAQ, JAPAN, QATAR);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("condemn");
    assertThat(speakers(acts.getFirst())).containsExactlyInAnyOrder(IRAQ, JAPAN, QATAR);
  }

  @Test
  void aNumberBeforeANounIsNobody() {
    List<SpeechAct> acts =
        acts("en", "All three harbours were discussed by Iraq.", IRAQ, JAPAN, QATAR);
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides had a productive deliberation on the quay.",
        "Both sides held fruitful and in-depth discussions on the quay."
      })
  void talksThatWereHadWereTalks(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, IRAQ, JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("discuss");
  }

  @Test
  void aMonthIsNoSmallWordOfAVerb() {
    List<SpeechAct> acts =
        acts("en", "The level of the lake fell by a metre until May 2025.", IRAQ, JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("report");
  }

  @Test
  void whatAPledgeIsAboutIsNoActOfItsOwn() {
    List<SpeechAct> acts =
        acts(
            "en",
            "Both sides committed to ensuring the voices of fishers are heard at the port.",
            IRAQ,
            JAPAN);
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("commit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Salma Haddad and her counterpart Kenji Mori condemned the raid.",
        "Minister Salma Haddad and her Japanese counterpart Kenji Mori condemned the raid."
      })
  void aCounterpartOfANamedStateSpeaksToo(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, IRAQ, JAPAN);
    assertThat(speakers(acts.getFirst())).containsExactlyInAnyOrder(SALMA, KENJI);
  }

  @Test
  void theMinistersAreThoseOfThePartiesWhereTheOnesNamedSpeakForOthers() {
    String text =
        "The Union was led by Minister Salma Haddad. Qatar was led by Minister Kenji Mori."
            + " The ministers condemned the raid.";
    assertThat(speakers(acts("en", text, UNION, QATAR).getLast()))
        .containsExactlyInAnyOrder(UNION, QATAR);
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast()))
        .containsExactlyInAnyOrder(SALMA, KENJI);
  }

  @Test
  void whatWasSetUpIsNoneOfThoseWhoSpokeBefore() {
    String text = "Iraq will build a pier. A panel is established. It will meet in May.";
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast())).isEmpty();
  }

  @Test
  void aTitleWithAFullStopEndsNoSentence() {
    List<SpeechAct> acts =
        acts("en", "Iraq thanked the Rt. Hon. Kenji Mori for the visit.", IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().wording().extent().end()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We, the Ministers of Iraq and Japan,\n\nRecalling old ties,\n\nDo hereby agree to:\n\n1."
            + " Build a pier;\n\n2. Mend the nets.",
        "We, the Ministers of Iraq and Japan,\n\nDo hereby agree to build a pier.",
        "Iraq and Japan met in Basra.\n\nHEREBY AGREE AS FOLLOWS:"
      })
  void whoDoHerebyAgreeAreNamedInTheLinesAhead(String text) {
    List<SpeechAct> acts = acts("en", text, IRAQ, JAPAN);
    assertThat(acts.getLast().illocution().actType()).isEqualTo("agree");
    assertThat(speakers(acts.getLast())).containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @Test
  void aMeetingHeldOnADayIsNoActOfItsOwn() {
    String text = "The River Union, at its third meeting held on 26 May 2019, adopted a plan.";
    List<SpeechAct> acts = acts("en", text, IRAQ, JAPAN);
    assertThat(acts).hasSize(1);
    assertThat(speakers(acts.getFirst())).containsExactly(UNION);
  }

  @Test
  void aBodySpeltInTwoWaysIsOne() {
    String text =
        "Iraq and Japan convened the Bi-National Commission in May. The Binational Commission (BNC)"
            + " was preceded by talks. The Commission welcomed the pier.";
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast()))
        .extracting(ThingId::toString)
        .containsExactly("actor/test/bi-national-commission");
  }

  @Test
  void headsOfStateWithoutAnArticleAreTheParties() {
    String text = "Heads of State emphasised the value of the pier.";
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getFirst())).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Noting that the river is low, Japan welcomed the pier. | note welcome | japan",
        "Noting that, with luck, the river will rise, Japan welcomed the pier. | note welcome |"
            + " japan",
        "Convinced that the river is low, the Iraqi side agreed to wait. | affirm agree |"
            + " iraq",
        "Noting that they have met often, Japan agreed to host talks. | note agree | japan",
        "Praising the work of Qatar, Iraq, Japan, who are neighbours, both sides urged calm. |"
            + " commend urge | iraq japan",
        "Acknowledging the work of Qatar; appreciating the help of the fishers; | recognise"
            + " express-appreciation | iraq japan",
        "Observing the importance of the pier, Japan urged calm. | note urge | japan",
        "Considering their common interest in peace, Japan urged calm. | recognise urge | japan"
      })
  void behindWhatIsNotedANamedSubjectOpensItsOwnClause(String text, String types, String people) {
    List<SpeechAct> acts = acts("en", text, IRAQ, JAPAN);
    assertThat(types(acts)).isEqualTo(types);
    assertThat(acts).extracting(SmallTexts::names).containsOnly(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq, Japan and their partners urge calm. | iraq japan",
        "Iraq and its partners urged calm. | iraq",
        "Iraq, the River Union and their partners urged calm. | iraq river-union",
        "For Qatar, Japan and its partners praised Iraq. | japan",
        "After talks with Qatar, Iraq, Japan and their partners urged calm. | iraq japan",
        "On Monday, Iraq, Japan and their partners urged calm. | iraq japan",
        "However, Iraq, Japan and Qatar urged calm. | iraq japan qatar",
        "Participants urged calm. | iraq japan"
      })
  void allWhoAreNamedWithTheirPartnersSpeak(String text, String people) {
    assertThat(names(acts("en", text, IRAQ, JAPAN).getLast())).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Salma Haddad urged calm. In line with the River Union plan, she called for peace. She"
            + " praised the pier. | salma-haddad",
        "The plan was read by Salma Haddad. They praised the pier. | river-union",
        "The meeting was co-chaired by Salma Haddad and Kenji Mori. Ministers praised the pier. |"
            + " river-union"
      })
  void aPersonIsNoOrganisationAndItsMinistersAreNotItsChairs(String text, String people) {
    assertThat(names(acts("en", text, UNION).getLast())).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We, Salma Haddad, President of Iraq, and Kenji Mori, Prime Minister of Japan, urge calm."
            + " | kenji-mori salma-haddad",
        "We, President Salma Haddad of Iraq and Prime Minister Kenji Mori of Japan, met in Basra."
            + " | iraq japan",
        "We, President Salma Haddad of Iraq and Prime Minister Kenji Mori of Japan, met in Basra."
            + " We urge calm. | iraq japan",
        "We, Salma Haddad, President of Iraq, urge calm. | iraq japan",
        "We, the leaders of Iraq and Japan, urge calm. | iraq japan",
      })
  void thoseWhoNameThemselvesSpeak(String text, String people) {
    assertThat(names(acts("en", text, IRAQ, JAPAN).getLast())).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iraq thanked Qatar while Japan praised the pier. | iraq: thank, japan: commend",
        "Iraq was led by Salma Haddad while Japan was headed by Kenji Mori. | iraq japan: report,"
            + " iraq japan: report",
        "The envoy, Minister Salma Haddad, signed on behalf of Iraq. | salma-haddad: sign",
        "The Prime Minister, Kenji Mori (ret’d), appended his signature. | kenji-mori: sign",
        "The Joint Council (JC) (hereinafter called the Council) met in Basra. | iraq japan:"
            + " report",
        "The two sides will also have a group. | iraq japan: intend",
      })
  void everyClauseHasItsSubject(String text, String told) {
    assertThat(
            acts("en", text, IRAQ, JAPAN).stream()
                .map(act -> names(act) + ": " + act.illocution().actType())
                .toList())
        .containsExactly(told.split(", "));
  }

  @Test
  void aFamilyNameBeforeAGivenNameIsNoPartOfTheOffice() {
    String text = "Japanese Minister of Defence Sato Kenji praised the pier.";
    assertThat(names(acts("en", text, IRAQ, JAPAN).getFirst())).isEqualTo("sato-kenji");
  }

  @Test
  void statesThatCommasPartInArabicAllSpeak() {
    String text = "رحب وزراء خارجية العراق، واليابان، وقطر بالميناء.";
    assertThat(speakers(acts("ar", text, IRAQ, JAPAN, QATAR).getFirst()))
        .containsExactlyInAnyOrder(IRAQ, JAPAN, QATAR);
  }
}
