package org.w3id.bayan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.Extraction;

/** One finding confirms at most one other, and the figures are those of the textbook. */
class ScorerTest {
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final Origin REVIEWED = new Origin.Reviewed(Optional.empty());
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
  void actsWithOtherVerbsAreTheSameActIfHalfOfTheClauseIs() {
    LayerAgreement agreement =
        Scorer.score(
            extraction(List.of(), List.of(act("agree", 10, 10, 60), act("decide", 70, 70, 80))),
            review(List.of(), List.of(act("reaffirm", 20, 20, 70), act("decide", 90, 75, 120))));
    assertThat(agreement.qualities())
        .containsEntry("act", new Quality(1, 2, 2))
        .containsEntry("act-type", new Quality(0, 2, 2))
        .containsEntry("act-polarity", new Quality(1, 2, 2));
  }

  @Test
  void aThingOfTheDocumentIsTheSameIfTheSameWordsReferToIt() {
    ThingId found = new ThingId("actor/doc/john-smith");
    ThingId read = new ThingId("actor/doc/secretary-smith");
    Extraction extraction =
        new Extraction(
            List.of(),
            List.of(),
            List.of(mention(0, 20, found), mention(40, 45, IRAQ)),
            List.of(new Entity(found, "Person", "John Smith", "en", new Span(0, 20), REVIEWED)),
            List.of(act("welcome", 30, found)),
            List.of(),
            List.of(),
            List.of());
    Review review =
        new Review(
            List.of(),
            List.of(mention(10, 20, read), mention(40, 45, read)),
            List.of(act("welcome", 30, read)),
            new Subjects(
                List.of(new LocalThing(read, "Person", Map.of("en", "J. Smith"))),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    LayerAgreement agreement = Scorer.score(extraction, review);
    assertThat(agreement.qualities())
        .containsEntry("act-speakers", new Quality(1, 1, 1))
        .containsEntry("mention-overlap", new Quality(1, 2, 2))
        .doesNotContainKey("agreement");
    assertThat(Differences.of(extraction, review, agreement))
        .extracting(Difference::kind, Difference::expected, Difference::found)
        .containsExactly(
            tuple(
                "mention-words",
                "name actor/doc/secretary-smith",
                "name actor/doc/secretary-smith at 0-20"),
            tuple("mention", "name actor/doc/secretary-smith", "name actor/iraq"));
  }

  @Test
  void topicsCountOnlyWhereTheReaderListedSome() {
    Mention topic =
        new Mention(
            new Span(30, 35),
            "topic",
            List.of(new ThingId("topic/water")),
            Optional.empty(),
            REVIEWED);
    Extraction extraction = extraction(List.of(mention(0, 4, IRAQ), topic), List.of());
    assertThat(
            Scorer.score(extraction, review(List.of(mention(0, 4, IRAQ)), List.of())).qualities())
        .containsEntry("mention", new Quality(1, 1, 1));
    assertThat(Scorer.score(extraction, review(List.of(topic), List.of())).qualities())
        .containsEntry("mention", new Quality(1, 2, 1));
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
    return new Mention(new Span(begin, end), "name", List.of(thing), Optional.empty(), REVIEWED);
  }

  private static SpeechAct act(String type, int trigger, ThingId... speakers) {
    return act(type, trigger, trigger, trigger + 5, speakers);
  }

  private static SpeechAct act(String type, int trigger, int begin, int end, ThingId... speakers) {
    return new SpeechAct(
        "act/" + type,
        new Wording(
            new Span(0, 100),
            new Span(trigger, trigger + 5),
            List.of(new Span(begin, end)),
            Optional.empty()),
        new Illocution(Force.ASSERTION, type, "none", "past", "explicit", false),
        Map.of(Role.STATED_BY, Stream.of(speakers).map(Reference::stated).toList()),
        REVIEWED,
        Optional.empty());
  }

  private static Extraction extraction(List<Mention> mentions, List<SpeechAct> acts) {
    return new Extraction(
        List.of(), List.of(), mentions, List.of(), acts, List.of(), List.of(), List.of());
  }

  private static Review review(List<Mention> mentions, List<SpeechAct> acts) {
    return new Review(
        List.of(), mentions, acts, Subjects.NONE, List.of(), List.of(), List.of(), List.of());
  }
}
