package org.w3id.bayan.review;

import java.util.List;
import java.util.Map;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;

/**
 * How well the extraction of a document agrees with its review.
 *
 * @param qualities by the code of the metric in the published scheme {@code quality-metric}; a kind
 *     of finding that the reader did not list has none
 * @param things which thing of the program's is which of the reader's
 * @param mentions pairs of mentions with the same words and referents
 * @param acts pairs of acts that hang on the same words
 */
public record LayerAgreement(
    Map<String, Quality> qualities,
    Alignment things,
    List<Pair<Mention, Mention>> mentions,
    List<Pair<SpeechAct, SpeechAct>> acts,
    List<Pair<AgreementReport, AgreementReport>> agreements,
    List<Pair<EventReport, EventReport>> events) {
  public LayerAgreement {
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
    agreements = List.copyOf(agreements);
    events = List.copyOf(events);
  }

  /** A finding of the reader and the finding of the program that it confirms. */
  public record Pair<T, U>(T reviewed, U extracted) {}
}
