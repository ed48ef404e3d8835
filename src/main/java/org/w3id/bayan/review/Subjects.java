package org.w3id.bayan.review;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;

/**
 * What a reader established about things, in tables.
 *
 * @param things those that are known only from this document
 * @param agreements what it says of agreements; empty if the reader made no list of them
 * @param events what it says of events; empty if the reader made no list of them
 */
public record Subjects(
    List<LocalThing> things,
    Optional<List<AgreementReport>> agreements,
    Optional<List<EventReport>> events) {
  /** The reader made no tables. */
  public static final Subjects NONE = new Subjects(List.of(), Optional.empty(), Optional.empty());

  public Subjects {
    things = List.copyOf(things);
    agreements = agreements.map(List::copyOf);
    events = events.map(List::copyOf);
  }
}
