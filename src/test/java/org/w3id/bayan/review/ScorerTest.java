package org.w3id.bayan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.report.Extraction;

/** One finding confirms at most one other, and the figures are those of the textbook. */
class ScorerTest {
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final ThingId TERRITORY = new ThingId("place/iraq");

  @Test
  void aMentionAgreesIfWordsAndReferentsDo() {
    LayerAgreement agreement =
        Scorer.score(
            extraction(List.of(mention(0, 4, IRAQ), mention(9, 12, IRAQ)), List.of()),
            review(
                List.of(mention(0, 4, IRAQ), mention(9, 12, TERRITORY), mention(20, 24, IRAQ)),
                List.of()));
    assertThat(agreement.qualities())
        .containsEntry("mention", new Quality(1, 2, 3))
        .containsEntry("mention-words", new Quality(2, 2, 3));
    assertThat(agreement.mentions()).hasSize(1);
  }

  @Test
  void oneVerbWithTwoReviewedActsConfirmsOneExtractedAct() {
    LayerAgreement agreement =
        Scorer.score(
            extraction(List.of(), List.of(act("reaffirm", 10))),
            review(List.of(), List.of(act("reaffirm", 10), act("reaffirm", 10))));
    assertThat(agreement.qualities()).containsEntry("act", new Quality(1, 1, 2));
  }

  @Test
  void actsOfTheSameTypeArePairedFirst() {
    LayerAgreement agreement =
        Scorer.score(
            extraction(List.of(), List.of(act("discuss", 10), act("decide", 10))),
            review(List.of(), List.of(act("decide", 10), act("discuss", 10))));
    assertThat(agreement.qualities())
        .containsEntry("act", new Quality(2, 2, 2))
        .containsEntry("act-type", new Quality(2, 2, 2));
  }

  @Test
  void precisionRecallAndF1() {
    Quality quality = new Quality(1, 2, 3);
    assertThat(quality.precision()).isEqualTo(new BigDecimal("0.500"));
    assertThat(quality.recall()).isEqualTo(new BigDecimal("0.333"));
    assertThat(quality.f1()).isEqualTo(new BigDecimal("0.400"));
    assertThat(new Quality(0, 0, 0).f1()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  private static Mention mention(int begin, int end, ThingId thing) {
    return new Mention(
        new Span(begin, end),
        "name",
        List.of(thing),
        Optional.empty(),
        new Origin.Reviewed(Optional.empty()));
  }

  private static SpeechAct act(String type, int trigger) {
    Span span = new Span(trigger, trigger + 5);
    return new SpeechAct(
        "act/" + type,
        new Wording(new Span(0, 100), span, List.of(span), Optional.empty()),
        new Illocution(Force.ASSERTION, type, "none", "past", "explicit", false),
        Map.of(),
        new Origin.Reviewed(Optional.empty()),
        Optional.empty());
  }

  private static Extraction extraction(List<Mention> mentions, List<SpeechAct> acts) {
    return new Extraction(List.of(), mentions, List.of(), acts, List.of(), List.of(), List.of());
  }

  private static Review review(List<Mention> mentions, List<SpeechAct> acts) {
    return new Review(List.of(), mentions, acts, List.of(), List.of(), List.of(), List.of());
  }
}
