package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;
import static org.w3id.bayan.extract.SmallTexts.speakers;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;

/** Who says what in accounts of a visit: by honorifics and titles alone, in turn. */
class VisitTest {
  private static final String VISIT =
      "His Highness the Amir Sheikh Omar bin Jaber of Iraq received His Excellency President Taro"
          + " Sato of Japan. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His Highness the Amir praised the pier. | omar-bin-jaber",
        "His Highness praised the pier. | omar-bin-jaber",
        "His Excellency praised the pier. | taro-sato",
        "The Amir congratulated the President on the regatta, and the President thanked His"
            + " Highness for the tea. | omar-bin-jaber taro-sato",
        "President Sato praised the pier, while His Highness affirmed that trade would grow. |"
            + " taro-sato omar-bin-jaber",
        "President Sato invited His Highness to Osaka. | taro-sato"
      })
  void anHonorificAloneIsItsBearers(String text, String people) {
    assertThat(inOrder(acts("en", VISIT + text, IRAQ, JAPAN).subList(1, count(people) + 1)))
        .isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Sato thanked the Minister for the tea, and the Minister praised the pier. |"
            + " taro-sato layla-karim",
        "Minister Karim praised the pier, while the Minister urged calm. | layla-karim taro-sato"
      })
  void aTitleThatTwoHaveIsTheOthersWhereTheClauseBeforeIsOfOne(String text, String people) {
    String met = "Minister Taro Sato of Japan met Minister Layla Karim of Iraq. ";
    List<SpeechAct> acts = acts("en", met + text, IRAQ, JAPAN);
    assertThat(inOrder(acts.subList(1, acts.size()))).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource({"He praised the pier.", "She praised the pier.", "His Excellency praised the pier."})
  void oneOfTwoWhoSpokeIsNotBoth(String text) {
    String met = "Minister Taro Sato of Japan and Minister Layla Karim of Iraq praised the tea. ";
    assertThat(speakers(acts("en", met + text, IRAQ, JAPAN).getLast())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Taro Sato of Japan and Minister Layla Karim of Iraq met. | iraq",
        "Minister Taro Sato of Japan and Minister Layla Karim of the Republic of Iraq met. | iraq",
        "Minister Taro Sato of Japan met the Minister of Iraq, Layla Karim. | iraq"
      })
  void theStateBehindANameIsNotThatOfTheNext(String met, String state) {
    SpeechAct act = acts("en", met + " Minister Karim praised the pier.", IRAQ, JAPAN).getLast();
    assertThat(act.in(Role.ON_BEHALF_OF))
        .extracting(reference -> reference.thing().path())
        .containsOnly("actor/" + state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأشاد الوزير بجهود قطر. | karim",
        "وأكد الوزير أن قطر شريك. | karim",
        "وأكد الوزير أهمية دور قطر. | karim",
        "وأكد معالي الوزير أن قطر شريك. | karim",
        "وأكدت حكومة قطر أهمية الصيد. | qatar"
      })
  void whatAMinisterPraisesIsNotTheMinister(String text, String speaker) {
    List<SpeechAct> acts =
        acts("ar", "شكر الوزير العراقي كريم الدلول اليابان. " + text, IRAQ, JAPAN);
    assertThat(inOrder(acts.subList(acts.size() - 1, acts.size()))).isEqualTo(speaker);
  }

  @Test
  void aSubjectThatIsATitleBelongsToItsClause() {
    String text =
        "Minister Taro Sato of Japan met Minister Layla Karim of Iraq. Minister Sato thanked the"
            + " Minister for the tea, and the Minister praised the pier.";
    List<SpeechAct> acts = acts("en", text, IRAQ, JAPAN);
    assertThat(acts.getLast().wording().spans().getFirst().begin())
        .isEqualTo(text.indexOf("the Minister praised"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Done at Basra, on 4 March 2026, both texts being equally valid. | 1",
        "Adopted in Basra on 4 March 2026. | 1",
        "Adopted in Basra, the plan promotes trade. | 2",
        "Adopted in Basra, the plan will promote trade. | 2",
        "Done in the spirit of trust, both sides agree to meet. | 2",
        "Issued in Basra on 4 May 2026, we call for calm. | 2"
      })
  void theFormulaThatClosesATextIsNoAct(String closing, int acts) {
    assertThat(acts("en", "Iraq and Japan praised the pier.\n\n" + closing, IRAQ, JAPAN))
        .hasSize(acts);
  }

  @Test
  void whatOneIsAskedToDoIsNotAsked() {
    String text = "Iraq praised the rowers of Japan and invited them to visit Qatar.";
    assertThat(acts("en", text, IRAQ, JAPAN).getLast().in(Role.ADDRESSEE)).isEmpty();
  }

  @Test
  void whoHoldsTheOfficeThatIsInvitedIsInvited() {
    String text =
        "The President of Japan, Taro Sato, met Layla Karim. Layla Karim invited the President of"
            + " Japan to visit Qatar.";
    assertThat(acts("en", text, IRAQ, JAPAN).getLast().in(Role.ADDRESSEE))
        .extracting(reference -> reference.thing().path())
        .singleElement()
        .asString()
        .endsWith("taro-sato");
  }

  @Test
  void thePartyOfAStateIsTheState() {
    String text = "The Iraqi Party thanked the Japanese Party for the pier.";
    assertThat(speakers(acts("en", text, IRAQ, JAPAN).getLast())).containsExactly(IRAQ);
  }

  private static int count(String words) {
    return words.split(" ").length;
  }

  private static String inOrder(List<SpeechAct> acts) {
    return acts.stream()
        .flatMap(act -> speakers(act).stream())
        .map(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .collect(Collectors.joining(" "));
  }
}
