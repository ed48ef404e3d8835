package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.extract.SmallTexts.IRAQ;
import static org.w3id.bayan.extract.SmallTexts.JAPAN;
import static org.w3id.bayan.extract.SmallTexts.acts;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied, and what only has a word for «not». */
class DenialTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Not only tolls but also nets were discussed. | discuss",
        "The two sides discussed not only tolls but also nets. | discuss",
        "Iraq not only praised the plan but also thanked Japan. | commend thank",
        "Not only did Iraq praise the plan but it also thanked Japan. | commend thank",
        "No progress was made, but nets were discussed. | discuss",
        "No tolls were discussed. | not-discuss",
        "Neither leader ruled out further talks. | not-oppose",
        "Neither of the leaders agreed to open the pier. | not-agree",
        "No effort was made to open the pier. | not-report",
        "Both sides will spare no effort to open the pier. | commit",
        "There is no doubt that rivers belong to all. | assess",
        "Nor has Iraq agreed to open the pier. | not-agree",
        "Never did Japan accept the plan. | not-agree",
        "No ship, boat, or ferry was seized. | not-report",
        "This statement is no treaty and creates no obligations. | not-assess not-report",
        "The plan is a success and serves both countries. | assess assess",
        "The text is no treaty and creates | not-assess",
        "Not only did Iraq | -",
        "Iraq praised not only | commend",
      })
  void tellsWhatIsDenied(String text, String types) {
    String found =
        acts("en", text, IRAQ, JAPAN).stream()
            .map(act -> act.illocution())
            .map(act -> (act.negative() ? "not-" : "") + act.actType())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(types == null ? "" : types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Views were exchanged on tolls. | discuss",
        "There was broad consensus that tolls should fall. | agree",
        "The two sides agreed that matters of tolls, nets and other issues of the ports will be"
            + " discussed in May. | agree",
        "The two sides agreed that trade had grown and that growth would follow. | affirm",
        "The two sides showed keen interest in the pier. | affirm",
        "The visit showed the warmth of old ties. | assess",
        "The ministers or the duly mandated envoys of the following countries took part. | report",
        "Iraq on 3 May agreed to open the pier. | agree",
        "We have just signed a treaty on ports. | sign",
        "The just signed treaty is praised. | commend",
        "Both also financed the pier. | report",
        "The also praised the crews. | commend",
        "Iraq spared no effort to save the crews. | report",
        "A just peace serves all. | assess",
        "During the talks, the two State leaders discussed in depth bilateral issues. | discuss",
      })
  void tellsWhatSortOfAct(String text, String type) {
    assertThat(acts("en", text, IRAQ, JAPAN).getFirst().illocution().actType()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Both sides should open ports, resolve disputes, and push trade. | open",
        "Iraq must open the pier and support the plan. | open",
        "We must act and call on all sides to talk. | act call",
        "The ministers or the duly mandated envoys of the following countries took part in it."
            + " | took",
      })
  void allThatIsRequiredIsOneAct(String text, String triggers) {
    String found =
        acts("en", text, IRAQ, JAPAN).stream()
            .map(act -> act.wording().trigger())
            .map(span -> text.substring(span.begin(), span.end()))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(triggers);
  }
}
