package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;

/** Who says what, where the words for it stand apart, are counted, or name someone's delegation. */
class SpeakersTest {
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final ThingId JAPAN = new ThingId("actor/japan");
  private static final ThingId QATAR = new ThingId("actor/qatar");
  private static final ThingId FORUM = new ThingId("event/river-forum");
  private static final ThingId IRAQIS = new ThingId("actor/iraqi-delegation");
  private static final ThingId JAPANESE = new ThingId("actor/japanese-delegation");
  private static final ThingId UNION = new ThingId("actor/river-union");
  private static final ThingId SALMA = new ThingId("actor/salma-haddad");
  private static final ThingId KENJI = new ThingId("actor/kenji-mori");
  private static final List<Name> NAMES =
      List.of(
          Name.of("River Union", "en", UNION, "name"),
          Name.of("Salma Haddad", "en", SALMA, "name"),
          Name.of("Kenji Mori", "en", KENJI, "name"),
          Name.of("Japanese", "en", JAPAN, "adjectival"),
          Name.of("Iraq", "en", IRAQ, "name"),
          Name.of("Iraq", "en", new ThingId("place/iraq"), "name"),
          Name.of("Iraqi", "en", IRAQ, "adjectival"),
          Name.of("Japan", "en", JAPAN, "name"),
          Name.of("Japan", "en", new ThingId("place/japan"), "name"),
          Name.of("Qatar", "en", QATAR, "name"),
          Name.of("River Forum", "en", FORUM, "name"),
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("العراقية", "ar", IRAQ, "adjectival"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("اليابانية", "ar", JAPAN, "adjectival"),
          Name.of("قطر", "ar", QATAR, "name"));

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
        "Minister Layla Karim invited Minister Taro Sato, and he accepted. | taro-sato"
      })
  void anOfficeBesideANameIsThatPersons(String text, String people) {
    assertThat(speakers(acts("en", text, List.of(IRAQ, JAPAN)).getLast()))
        .extracting(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder(people.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We, the ministers of Iraq, Japan and the envoy of the Lakes, underline the need for calm.",
        "We, the ministers of Iraq and Japan, during our stay at the pier, urge calm.",
        "A pier was planned. They urged calm.",
      })
  void thoseTheTextIsAboutSpeak(String text) {
    assertThat(speakers(acts("en", text, List.of(IRAQ, JAPAN)).getLast()))
        .containsExactly(IRAQ, JAPAN);
  }

  @Test
  void theOthersAreThoseWhoDidNotSpeakLast() {
    List<SpeechAct> acts =
        acts(
            "en",
            "Japan urged calm. The other two sides agreed to wait.",
            List.of(IRAQ, JAPAN, QATAR));
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
    List<SpeechAct> acts = acts("en", sentence, List.of(IRAQ, JAPAN));
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
            List.of(IRAQ, JAPAN, QATAR));
    assertThat(speakers(acts.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
    List<SpeechAct> arabic =
        acts(
            "ar",
            "اتفق العراق واليابان على الهدنة. وشكر الجانبان قطر. وأدانت جميع الأطراف النهب.",
            List.of(IRAQ, JAPAN, QATAR));
    assertThat(speakers(arabic.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
    assertThat(speakers(arabic.get(2))).containsExactlyInAnyOrder(IRAQ, JAPAN, QATAR);
  }

  @Test
  void aCommaOfEitherScriptJoinsThoseNamedTogether() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "اتفق العراق، واليابان على الهدنة. وشكر الجانبان قطر.",
            List.of(IRAQ, JAPAN, QATAR));
    assertThat(speakers(acts.get(1))).containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @Test
  void bodiesThatOnlyTheDocumentKnowsSpeakTogether() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "أكدت وزارة النفط العراقية ووزارة البيئة اليابانية أهمية المعبر، واتفقتا على فتحه.",
            List.of(IRAQ, JAPAN));
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getFirst())).hasSize(2).doesNotContain(IRAQ, JAPAN);
    assertThat(speakers(acts.getLast())).isEqualTo(speakers(acts.getFirst()));
  }

  @Test
  void aClauseThatDescribesANounIsNoAct() {
    List<SpeechAct> acts =
        acts(
            "ar",
            "ناقش العراق واليابان إنشاء مناطق تسيطر فيها قطر على المعابر.",
            List.of(IRAQ, JAPAN));
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("discuss");
  }

  @Test
  void knownDelegationsToAnEventThatIsNamedSpeakForTheirStates() {
    String sentence = "The two delegations discussed the price of grain.";
    List<SpeechAct> acts =
        acts("en", "The River Forum was held in May. " + sentence, List.of(IRAQ, JAPAN));
    assertThat(speakers(acts.getLast())).containsExactlyInAnyOrder(IRAQIS, JAPANESE);
    assertThat(acts.getLast().in(Role.ON_BEHALF_OF))
        .extracting(Reference::thing)
        .containsExactlyInAnyOrder(IRAQ, JAPAN);
    assertThat(speakers(acts("en", sentence, List.of(IRAQ, JAPAN)).getLast()))
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
    List<SpeechAct> acts = acts("en", sentence, List.of(IRAQ, JAPAN, QATAR));
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
    List<SpeechAct> acts = acts("en", sentence, List.of(IRAQ, JAPAN, QATAR));
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("condemn");
    assertThat(speakers(acts.getFirst())).containsExactlyInAnyOrder(IRAQ, JAPAN, QATAR);
  }

  @Test
  void aNumberBeforeANounIsNobody() {
    List<SpeechAct> acts =
        acts("en", "All three harbours were discussed by Iraq.", List.of(IRAQ, JAPAN, QATAR));
    assertThat(speakers(acts.getFirst())).containsExactly(IRAQ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides had a productive deliberation on the quay.",
        "Both sides held fruitful and in-depth discussions on the quay."
      })
  void talksThatWereHadWereTalks(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, List.of(IRAQ, JAPAN));
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("discuss");
  }

  @Test
  void aMonthIsNoSmallWordOfAVerb() {
    List<SpeechAct> acts =
        acts("en", "The level of the lake fell by a metre until May 2025.", List.of(IRAQ, JAPAN));
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("report");
  }

  @Test
  void whatAPledgeIsAboutIsNoActOfItsOwn() {
    List<SpeechAct> acts =
        acts(
            "en",
            "Both sides committed to ensuring the voices of fishers are heard at the port.",
            List.of(IRAQ, JAPAN));
    assertThat(acts).extracting(act -> act.illocution().actType()).containsExactly("commit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Salma Haddad and her counterpart Kenji Mori condemned the raid.",
        "Minister Salma Haddad and her Japanese counterpart Kenji Mori condemned the raid."
      })
  void aCounterpartOfANamedStateSpeaksToo(String sentence) {
    List<SpeechAct> acts = acts("en", sentence, List.of(IRAQ, JAPAN));
    assertThat(speakers(acts.getFirst())).containsExactlyInAnyOrder(SALMA, KENJI);
  }

  @Test
  void theMinistersAreThoseOfThePartiesWhereTheOnesNamedSpeakForOthers() {
    String text =
        "The Union was led by Minister Salma Haddad. Qatar was led by Minister Kenji Mori."
            + " The ministers condemned the raid.";
    assertThat(speakers(acts("en", text, List.of(UNION, QATAR)).getLast()))
        .containsExactlyInAnyOrder(UNION, QATAR);
    assertThat(speakers(acts("en", text, List.of(IRAQ, JAPAN)).getLast()))
        .containsExactlyInAnyOrder(SALMA, KENJI);
  }

  @Test
  void aTitleWithAFullStopEndsNoSentence() {
    List<SpeechAct> acts =
        acts("en", "Iraq thanked the Rt. Hon. Kenji Mori for the visit.", List.of(IRAQ, JAPAN));
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().wording().extent().end()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We, the Ministers of Iraq and Japan,\n\nRecalling old ties,\n\nDo hereby agree to:\n\n1."
            + " Build a pier;\n\n2. Mend the nets.",
        "We, the Ministers of Iraq and Japan,\n\nDo hereby agree to build a pier."
      })
  void whoDoHerebyAgreeAreNamedInTheLinesAhead(String text) {
    List<SpeechAct> acts = acts("en", text, List.of(IRAQ, JAPAN));
    assertThat(acts.getLast().illocution().actType()).isEqualTo("agree");
    assertThat(speakers(acts.getLast())).containsExactlyInAnyOrder(IRAQ, JAPAN);
  }

  @Test
  void aMeetingHeldOnADayIsNoActOfItsOwn() {
    String text = "The River Union, at its third meeting held on 26 May 2019, adopted a plan.";
    List<SpeechAct> acts = acts("en", text, List.of(IRAQ, JAPAN));
    assertThat(acts).hasSize(1);
    assertThat(speakers(acts.getFirst())).containsExactly(UNION);
  }

  private static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).toList();
  }

  private static List<SpeechAct> acts(String language, String text, List<ThingId> parties) {
    Lexicon lexicon = LexiconReader.read(Path.of("data/lexicon"), language);
    JointStatement statement =
        new JointStatement("test", language, new Text(text, "0"), parties, DateAnchor.UNKNOWN);
    Gazetteer gazetteer =
        Gazetteer.of(
            lexicon.spelling(),
            NAMES,
            Map.of(IRAQIS, IRAQ, JAPANESE, JAPAN, SALMA, IRAQ, KENJI, JAPAN),
            Set.of(SALMA, KENJI),
            Map.of(FORUM, Map.of(IRAQ, IRAQIS, JAPAN, JAPANESE)));
    return new Extractor(gazetteer).extract(statement, GlossedText.of(text, lexicon)).acts();
  }
}
