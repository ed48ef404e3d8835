package org.w3id.bayan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.review.Difference;
import org.w3id.bayan.review.Difference.Verdict;
import org.w3id.bayan.review.Quality;

/** What was found is shown with the words it was found in and the sum it was found by. */
class ExplanationTest {
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final JointStatement STATEMENT =
      new JointStatement(
          "doc",
          "en",
          new Text("🕊 Iraq did not agree.\nEnd", "00ff"),
          List.of(IRAQ),
          DateAnchor.UNKNOWN);
  private static final Origin FOUND =
      new Origin.Extracted(
          List.of(
              Origin.Step.of("clause", "", "0.50"),
              Origin.Step.of("negation", "did not", "-0.10")));
  private static final SpeechAct ACT =
      new SpeechAct(
          "candidate/2-20-agree",
          new Wording(
              new Span(0, 21), new Span(15, 20), List.of(new Span(2, 20)), Optional.empty()),
          new Illocution(Force.PLEDGE, "agree", "political-commitment", "past", "explicit", true),
          Map.of(Role.STATED_BY, List.of(Reference.inferred(IRAQ))),
          FOUND,
          Optional.empty());
  private static final Extraction EXTRACTION =
      new Extraction(
          List.of(),
          List.of(new Sentence("S01", new Span(0, 21))),
          List.of(new Mention(new Span(2, 6), "name", List.of(IRAQ), Optional.empty(), FOUND)),
          List.of(),
          List.of(ACT),
          List.of(),
          List.of(),
          List.of(new Finding.UnknownSpeaker(new Span(22, 25), "who is this?")));

  @Test
  void theTextShowsTheTriggerTheSumAndWhatIsOutside() {
    assertThat(ExplanationText.of(STATEMENT, EXTRACTION))
        .contains("NOT agree, Pledge, political-commitment, past (0.40)")
        .contains("«Iraq did not ⟦agree⟧»")
        .contains("0.40 = +0.50 clause -0.10 negation \u2068«did not»\u2069")
        .contains("actor/iraq (inferred)")
        .containsSubsequence("outside of the sentences", "who is this?");
  }

  @Test
  void jsonSaysTheSame() {
    JsonObject json = ExplanationJson.of(STATEMENT, EXTRACTION);
    JsonObject act = json.getJsonArray("acts").getJsonObject(0);
    assertThat(act.getString("polarity")).isEqualTo("negative");
    assertThat(act.getJsonObject("trigger").getString("quote")).isEqualTo("agree");
    assertThat(act.getJsonObject("trigger").getJsonArray("span")).hasToString("[15,20]");
    assertThat(act.getJsonObject("roles").getJsonArray("statedBy"))
        .hasToString("[{\"thing\":\"actor/iraq\",\"basis\":\"inferred\"}]");
    assertThat(act.getJsonArray("steps").getJsonObject(1).getString("words")).isEqualTo("did not");
    assertThat(act.get("confidence")).hasToString("0.40");
    assertThat(json.getJsonArray("mentions").getJsonObject(0).getString("quote")).isEqualTo("Iraq");
  }

  @Test
  void figuresOfSeveralDocumentsAreSummedBeforeTheyAreDivided() {
    String table =
        ScoreTable.of(
            List.of(
                judged("tuning", new Quality(1, 1, 1)), judged("held-out", new Quality(1, 9, 9))));
    assertThat(table.lines().filter(line -> line.startsWith("all (2)")))
        .singleElement()
        .asString()
        .containsSubsequence("10", "10", "0.20", "0.20", "0.20", "0.80", "-");
    assertThat(table).contains("held-out (1)", "en, tuning (1)");
  }

  @Test
  void aDifferenceQuotesItsWords() {
    assertThat(DifferenceList.of(judged("tuning", new Quality(1, 1, 1))))
        .contains("2-6 missed mention (name actor/iraq) \u2068«Iraq»\u2069");
  }

  private static Judged judged(String part, Quality acts) {
    return new Judged(
        STATEMENT,
        part,
        Map.of("act", acts),
        List.of(new Difference("mention", Verdict.MISSED, new Span(2, 6), "name actor/iraq", "")));
  }
}
