package org.w3id.bayan.report;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reading;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.report.EventReport.Dated;
import org.w3id.bayan.report.EventReport.Participant;

/** Carries what was found in the reading of a text back to where it stands in the text itself. */
public record Carrier(Reading reading) {

  /** The same findings, with their places in the text as received. */
  public Extraction carry(Extraction read) {
    return new Extraction(
        read.parties(),
        read.sentences().stream()
            .map(sentence -> new Sentence(sentence.id(), at(sentence.span())))
            .toList(),
        read.mentions().stream().map(this::mention).toList(),
        read.entities().stream().map(this::entity).toList(),
        read.acts().stream().map(this::act).toList(),
        read.agreements().stream().map(this::agreement).toList(),
        read.events().stream().map(this::event).toList(),
        read.findings().stream().map(finding -> finding.at(at(finding.span()))).toList());
  }

  private Span at(Span read) {
    return reading.received(read);
  }

  private Mention mention(Mention mention) {
    return new Mention(
        at(mention.span()), mention.kind(), mention.refersTo(), mention.edtf(), mention.origin());
  }

  private Entity entity(Entity entity) {
    return new Entity(
        entity.id(),
        entity.className(),
        entity.name(),
        entity.language(),
        at(entity.span()),
        entity.origin());
  }

  /** An act that the program found is named by where it stands. */
  private SpeechAct act(SpeechAct act) {
    Wording read = act.wording();
    List<Span> spans = read.spans().stream().map(this::at).toList();
    Optional<Span> attribution = read.attribution().map(this::at);
    Wording wording = new Wording(at(read.sentence()), at(read.trigger()), spans, attribution);
    String name = act.name().replace("/" + read.extent() + "-", "/" + wording.extent() + "-");
    return new SpeechAct(
        name, wording, act.illocution(), act.roles(), act.origin(), act.editorial());
  }

  private AgreementReport agreement(AgreementReport report) {
    return new AgreementReport(
        report.agreement(),
        report.className(),
        report.status(),
        report.parties(),
        report.edtf(),
        at(report.name()),
        at(report.evidence()),
        report.origin());
  }

  private EventReport event(EventReport report) {
    return new EventReport(
        report.event(),
        report.className(),
        report.type(),
        report.status(),
        report.ordinal(),
        report.place(),
        report.participants().stream()
            .map(one -> new Participant(one.actor(), one.role(), at(one.evidence())))
            .toList(),
        report.date().map(date -> new Dated(date.edtf(), at(date.span()))),
        report.relations(),
        at(report.name()),
        report.origin());
  }
}
