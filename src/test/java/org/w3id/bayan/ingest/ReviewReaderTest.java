package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.vocab.Iris;

/** A review is read as it was written, and every slip in it is named with file and line. */
class ReviewReaderTest {
  private static final Text TEXT = new Text("Iraq and 🕊 Jordan agreed.\nBoth signed .", "0");
  private static final String ACT_COLUMNS =
      "number\tclass\tactType\tcommitmentStrength\ttemporalOrientation\tspeakerVoice\tsentence"
          + "\ttrigger\ttriggerWords\tspan\twords\tstatedBy\tonBehalfOf\tgloss_fr\n";

  @TempDir Path directory;

  @Test
  void aMentionIsReadWithItsWords() throws IOException {
    write(
        "mentions.tsv",
        "# a comment\nspan\twords\tkind\trefersTo\n11-17\tJordan\tname\tactor/jordan\n");
    Mention mention = read().mentions().getFirst();
    assertThat(mention.span()).isEqualTo(new Span(11, 17));
    assertThat(mention.refersTo()).map(Object::toString).containsExactly("actor/jordan");
  }

  @Test
  void anActMayBeDiscontinuousAndInferenceIsMarked() throws IOException {
    write("sentences.tsv", "id\tspan\twords\nS01\t0-25\tIraq and 🕊 Jordan agreed.\n");
    write(
        "acts.tsv",
        ACT_COLUMNS
            + "001\tPledge\tagree\tpolitical-commitment\tpast\texplicit\tS01\t18-24\tagreed\t"
            + "0-4 18-24\tIraq … agreed\tactor/iraq\t~actor/jordan\tIls conviennent.\n");
    SpeechAct act = read().acts().getFirst();
    assertThat(act.wording().spans()).containsExactly(new Span(0, 4), new Span(18, 24));
    assertThat(act.in(Role.STATED_BY).getFirst().basis().code()).isEqualTo("stated");
    assertThat(act.in(Role.ON_BEHALF_OF).getFirst().basis().code()).isEqualTo("inferred");
    assertThat(act.editorial().orElseThrow().glosses()).containsEntry("fr", "Ils conviennent.");
  }

  @Test
  void escapesAndEmptyCellsAreRead() throws IOException {
    write(
        "errata.tsv",
        "id\tkind\tspan\twords\tcorrection\tcertainty\n"
            + "E01\tspurious-line-break\t25-26\t\\n\t\\s\tverified\n"
            + "E02\tmissing-full-stop\t39-39\t\t.\tverified\n");
    Review review = read();
    assertThat(review.errata().getFirst().correction()).contains(" ");
    assertThat(review.errata().getLast().span().length()).isZero();
  }

  @Test
  void aSpanOutsideTheTextIsRefusedWithFileAndLine() throws IOException {
    write("mentions.tsv", "span\twords\tkind\trefersTo\n0-4\tIraq\tname\t\n30-99\tx\tname\t\n");
    refused().hasMessageContaining("mentions.tsv, line 3").hasMessageContaining("outside the text");
  }

  @Test
  void wordsThatAreNotThereAreRefused() throws IOException {
    write("mentions.tsv", "span\twords\tkind\trefersTo\n0-4\tIran\tname\t\n");
    refused()
        .hasMessageContaining("mentions.tsv, line 2")
        .hasMessageContaining("\"Iran\"")
        .hasMessageContaining("\"Iraq\"");
  }

  @Test
  void allSlipsAreNamedAtOnce() throws IOException {
    write("mentions.tsv", "span\twords\tkind\trefersTo\n0-4\tIran\tname\t\nx\ty\tname\t\n");
    write("errata.tsv", "id\tkind\tspan\twords\tcorrection\tcertainty\nE1\tx\t5-4\t\t\tverified\n");
    refused()
        .hasMessageContaining("mentions.tsv, line 2")
        .hasMessageContaining("mentions.tsv, line 3")
        .hasMessageContaining("errata.tsv, line 2");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    write("mentions.tsv", "span\tkind\trefersTo\n0-4\tname\t\n");
    refused().hasMessageContaining("mentions.tsv").hasMessageContaining("words");
  }

  @Test
  void anUnknownClassIsRefused() throws IOException {
    write("sentences.tsv", "id\tspan\twords\nS01\t0-4\tIraq\n");
    write("acts.tsv", ACT_COLUMNS + "001\tPromise\ta\tb\tc\td\tS01\t0-4\tIraq\t0-4\tIraq\t\t\t\n");
    refused().hasMessageContaining("acts.tsv, line 2").hasMessageContaining("Promise");
  }

  @Test
  void anUnknownSentenceIsRefused() throws IOException {
    write(
        "readings.tsv",
        "id\tsentence\tquestion\treading\treason\tcertainty\nA1\tS9\tq\tr\tw\thigh\n");
    refused().hasMessageContaining("S9");
  }

  @Test
  void aFactInAForeignGraphIsRefused() throws IOException {
    write("facts.trig", "GRAPH <graph/stated/other> { <a> <b> <c> }");
    refused().hasMessageContaining("facts.trig").hasMessageContaining("graph/stated/doc");
  }

  @Test
  void aSyntaxErrorInFactsIsRefusedWithItsPlace() throws IOException {
    write("facts.trig", "GRAPH <graph/stated/doc> {\n <a> <b> }");
    refused().hasMessageContaining("facts.trig").hasMessageContaining("line: 2");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  private Review read() {
    return ReviewReader.read(directory, "doc", TEXT, new Iris("http://localhost:8080/")).findings();
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused() {
    return assertThatThrownBy(this::read).isInstanceOf(BadInputException.class);
  }
}
