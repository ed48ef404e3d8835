package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;

/** Adds what a document tells of agreements and events to what was found in it. */
public final class Relater {
  private final Lexicon lexicon;

  /** For statements in the language of a lexicon. */
  public Relater(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same extraction with agreements and events. Its mentions must be linked. */
  public Extraction relate(JointStatement statement, Extraction extraction) {
    Reading reading = new Reading(statement, extraction, lexicon);
    LocalNames names = new LocalNames(statement.id());
    List<ThingId> issuing = Parties.issuing(statement, extraction.mentions());
    AgreementTeller agreements =
        new AgreementTeller(
            reading,
            new Clues(reading, lexicon.agreementWords()),
            issuing,
            new Accounts(names, reading));
    List<AgreementReport> agreementReports = agreements.tell();
    EventTeller events =
        new EventTeller(
            reading,
            new Clues(reading, lexicon.eventWords()),
            issuing,
            new Accounts(names, reading),
            statement.anchor());
    List<EventReport> eventReports = events.tell();
    List<Mention> mentions = new ArrayList<>(extraction.mentions());
    List<Entity> entities = new ArrayList<>(extraction.entities());
    Findings findings = new Findings(statement, reading, lexicon, mentions);
    agreements.add(findings, agreementReports, mentions, entities);
    events.add(findings, eventReports, mentions, entities);
    mentions.sort(Comparator.comparing(Mention::span));
    Subjects subjects = new Subjects(mentions);
    return new Extraction(
        extraction.parties(),
        extraction.sentences(),
        mentions,
        entities,
        extraction.acts().stream().map(subjects::added).toList(),
        agreementReports,
        eventReports,
        extraction.findings());
  }
}
