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
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.vocab.Iris;

/** What a review says of things in tables is read as it was written. */
class ThingRowsTest {
  private static final Text TEXT =
      new Text("They signed the 🕊 Treaty. At the Dialogue of May they signed nothing.", "0");
  private static final String THINGS = "id\tclass\tname_en\tname_ar\n";
  private static final String AGREEMENTS =
      "id\tclass\tstatus\tparties\tdate\tspan\twords\tevidence\n";
  private static final String EVENTS =
      "id\teventType\tstatus\tordinal\tplace\tparticipants\tdate\tspan\twords\n";

  @TempDir Path directory;

  @Test
  void anAgreementStandsAtItsNameAndItsNearestEvidence() throws IOException {
    write(
        "agreements.tsv",
        AGREEMENTS
            + "agreement/doc/dove\tTreaty\tsigned\tactor/iraq ~actor/jordan\t2019\t16-24\t🕊 Treaty"
            + "\tsigned\n");
    AgreementReport report = read().subjects().agreements().orElseThrow().getFirst();
    assertThat(report.name()).isEqualTo(new Span(16, 24));
    assertThat(report.evidence()).isEqualTo(new Span(5, 11));
    assertThat(report.parties().getLast().basis().code()).isEqualTo("inferred");
    assertThat(report.edtf()).contains("2019");
  }

  @Test
  void anEventTakesItsClassFromTheThingsAndItsDateFromTheMentions() throws IOException {
    write("things.tsv", THINGS + "event/doc/dialogue\tGathering\tThe Dialogue\t\n");
    write("mentions.tsv", "span\twords\tkind\trefersTo\tedtf\n45-48\tMay\ttime\t\t2024-05\n");
    write(
        "events.tsv",
        EVENTS
            + "event/doc/dialogue\tdialogue\tcompleted\t3\tplace/amman\tactor/iraq\t2024-05\t33-41"
            + "\tDialogue\n");
    EventReport report = read().subjects().events().orElseThrow().getFirst();
    assertThat(report.className()).isEqualTo("Gathering");
    assertThat(report.ordinal()).contains(3);
    assertThat(report.date().orElseThrow().span()).isEqualTo(new Span(45, 48));
  }

  @Test
  void aReviewWithoutATableSaysNothing() throws IOException {
    write("events.tsv", EVENTS);
    assertThat(read().subjects().agreements()).isEmpty();
    assertThat(read().subjects().events()).isPresent();
  }

  @Test
  void slipsAreNamedWithFileAndLine() throws IOException {
    write("things.tsv", THINGS + "actor/other/x\tPerson\tX\t\nactor/doc/y\tPerson\t\t\n");
    write("agreements.tsv", AGREEMENTS + "event/doc/x\tTreaty\tsigned\t\t\t0-4\tThey\tsaid\n");
    write("events.tsv", EVENTS + "event/doc/x\tdialogue\tcompleted\tthird\t\t\t\t0-4\tThey\n");
    refused()
        .hasMessageContaining("things.tsv, line 2: actor/other/x is not a thing of this document")
        .hasMessageContaining("things.tsv, line 3: actor/doc/y has no name")
        .hasMessageContaining("agreements.tsv, line 2: event/doc/x is no agreement")
        .hasMessageContaining("events.tsv, line 2: the ordinal \"third\" is not a number");
  }

  @Test
  void evidenceThatIsNotInTheTextIsRefused() throws IOException {
    write("agreements.tsv", AGREEMENTS + "agreement/doc/x\tTreaty\ts\t\t\t0-4\tThey\tsaid\n");
    refused().hasMessageContaining("agreements.tsv, line 2: the words \"said\"");
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
