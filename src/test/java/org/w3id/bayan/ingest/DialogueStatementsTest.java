package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.speakers;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.report.Extraction;

/** Sentences as they stand in the statements of dialogues between ministers. */
class DialogueStatementsTest {
  private static final String MET = "Joint statement\n\nKenya and Japan met in Nairobi.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This was the third meeting of the panel and highlighted the progress of the fishers.",
        "The visit was their second and highlighted the ties of the towns.",
        "The session was the first of its kind and highlighted the bonds of the towns."
      })
  void whatIsCalledSoTellsWhatTheNextVerbSays(String sentence) {
    assertThat(last(sentence).illocution().actType()).isEqualTo("underscore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This was a pier that the panel saw and highlighted the day before.",
        "This was what the panel saw and highlighted the day before."
      })
  void aClauseOfItsOwnBetweenEndsWhatIsCalledSo(String sentence) {
    assertThat(last(sentence).illocution().actType()).isNotEqualTo("underscore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They noted advances in the survey.",
        "Both sides welcomed advances in the works.",
        "The two sides praised moves to open the pier."
      })
  void aNounRightBehindTheVerbIsItsObject(String sentence) {
    assertThat(extract(sentence).acts()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan leaders will need to show restraint.",
        "Japan will have to wait.",
        "Both sides will need to share the river."
      })
  void whatSomeoneWillNeedToDoIsStressed(String sentence) {
    assertThat(last(sentence).illocution().actType()).isEqualTo("emphasise");
    assertThat(speakers(last(sentence))).isEqualTo("japan kenya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The panel was founded in 2015.\nNoting the ties of the towns, they agreed to meet.",
        "It was agreed that ports matter.\nRecalling the flood, they thanked the fishers.",
        "The pier will be opened in May.\nStressing the role of women, they welcomed the plan."
      })
  void theyAreThePartiesWhereTheActBeforeHasNoSpeaker(String sentences) {
    List<SpeechAct> acts = extract(sentences).acts();
    assertThat(speakers(acts.get(acts.size() - 2))).isEqualTo("japan kenya");
    assertThat(speakers(acts.getLast())).isEqualTo("japan kenya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They called for the early convening of the Basra Conference.",
        "Both sides urged the holding of the Basra Conference.",
        "Japan proposed the convening of a Basra Conference."
      })
  void whatIsToBeConvenedIsPlanned(String sentence) {
    assertThat(extract(sentence).events())
        .filteredOn(event -> event.toString().contains("basra-conference"))
        .allMatch(event -> event.toString().contains("planned"))
        .isNotEmpty();
  }

  private static Extraction extract(String sentences) {
    return Examining.extract("en", MET + sentences);
  }

  private static SpeechAct last(String sentences) {
    return extract(sentences).acts().getLast();
  }
}
