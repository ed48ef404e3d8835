package org.w3id.bayan.report;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;

/**
 * What a document says of an event.
 *
 * @param className local name of its class: {@code Gathering}, {@code Undertaking}…
 * @param type code of the scheme {@code event-type}
 * @param status code of the scheme {@code event-status}
 * @param ordinal its number in its series, from 1
 * @param date when, in EDTF, and where that is written
 * @param relations to other events: what it builds on, is part of, follows, the series it is in
 * @param name the words that name it
 */
public record EventReport(
    ThingId event,
    String className,
    String type,
    String status,
    Optional<Integer> ordinal,
    Optional<ThingId> place,
    List<Participant> participants,
    Optional<Dated> date,
    List<Relation> relations,
    Span name,
    Origin origin) {
  public EventReport {
    participants = List.copyOf(participants);
    relations = List.copyOf(relations);
  }

  /**
   * Someone who took part.
   *
   * @param role code of the scheme {@code participation-role}
   */
  public record Participant(Reference actor, String role, Span evidence) {}

  /** A date in EDTF and the words it is written in. */
  public record Dated(String edtf, Span span) {}

  /** How the event stands to another. */
  public record Relation(Kind kind, ThingId other) {}

  /** The ways in which events stand to each other; each is one property of the ontology. */
  public enum Kind {
    BUILDS_ON("buildsOn"),
    FOLLOWS("follows"),
    PART_OF("partOfEvent"),
    IN_SERIES("inSeries");

    private final String propertyName;

    Kind(String propertyName) {
      this.propertyName = propertyName;
    }

    /** The local name of the property. */
    public String propertyName() {
      return propertyName;
    }
  }
}
