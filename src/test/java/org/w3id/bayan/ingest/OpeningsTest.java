package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.LexiconReader;

/** What the first lines of Arabic texts tell: when they were issued, and by whom. */
class OpeningsTest {
  @Test
  void daysOnALineOfTheirOwnTellWhenATextWasIssued() {
    String text =
        """
        محضر اجتماع اللجنة
        (باماكو، من 3 إلى 5 فبراير 2027)

        تنفيذا لأحكام اتفاقية الصيد المبرمة بتاريخ 17 يونيو 2009، انعقدت اللجنة في باماكو بمشاركة خبراء الصيد والنقل من الجانبين.
        """;
    assertThat(IssueDate.in(new Text(text, "0"), LexiconReader.read(Path.of("data/lexicon"), "ar")))
        .map(IssueDate.Found::day)
        .contains("2027-02-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد القادة العرب في ختام لقائهم ما يلي: دعم العراق، ورفض الغارات.",
        "القاهرة - وكالة الأنباء: أكد القادة العرب دعم العراق."
      })
  void whoseMembersSpeakIssuesATextOnEitherSideOfAColon(String opening) {
    JointStatement statement =
        new JointStatement("test", "ar", new Text(opening, "0"), List.of(), DateAnchor.UNKNOWN);
    assertThat(Examining.EXAMINER.extract(statement).parties())
        .containsExactly(new ThingId("actor/arab-league"));
  }

  @Test
  void threeLeadersNamedTogetherIssueATextWhateverTheirTitles() {
    Text text =
        new Text(
            "أكد الملك الأردني والرئيس المصري عبد الفتاح السيسي، ورئيس الوزراء العراقي"
                + " محمد شياع السوداني، أهمية الصيد. وأكدت القمة أهمية الجسر.",
            "0");
    assertThat(
            Examining.EXAMINER
                .extract(new JointStatement("test", "ar", text, List.of(), DateAnchor.UNKNOWN))
                .parties())
        .contains(new ThingId("actor/egypt"), new ThingId("actor/iraq"));
  }
}
