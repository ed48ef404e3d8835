package org.w3id.bayan.mapping;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.EventReport.Dated;
import org.w3id.bayan.report.EventReport.Participant;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Maps what the program found of events. An event that has an entry of its own has its type there:
 * of it only what this document tells is said.
 */
final class EventMapper {
  /** What the shape of a date takes; of a date in another form only its mention is published. */
  private static final String PLAIN =
      "(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?))?";

  private final JointStatement statement;
  private final SpanMapper spans;
  private final FindingMapper findings;
  private final Iris iris;

  EventMapper(JointStatement statement, SpanMapper spans, FindingMapper findings, Iris iris) {
    this.statement = statement;
    this.spans = spans;
    this.findings = findings;
    this.iris = iris;
  }

  /**
   * Adds reports.
   *
   * @param local the things that only this document tells of
   */
  void addEvents(Graph graph, List<EventReport> reports, Set<ThingId> local) {
    for (EventReport report : reports) {
      Node event = iris.thing(report.event());
      if (local.contains(report.event())) {
        graph.add(event, Bayan.eventType, Bayan.concept("event-type", report.type()));
        report
            .ordinal()
            .ifPresent(number -> graph.add(event, Bayan.ordinal, Literals.integer(number)));
      }
      graph.add(event, Bayan.eventStatus, Bayan.concept("event-status", report.status()));
      report.place().ifPresent(place -> graph.add(event, Bayan.atPlace, iris.thing(place)));
      for (Participant participant : report.participants()) {
        addParticipant(graph, event, report, participant);
      }
      report
          .date()
          .filter(date -> date.edtf().matches(PLAIN))
          .ifPresent(date -> addDate(graph, event, report, date));
      for (EventReport.Relation relation : report.relations()) {
        Node property = NodeFactory.createURI(Bayan.NS + relation.kind().propertyName());
        graph.add(event, property, iris.thing(relation.other()));
      }
    }
  }

  private Node part(EventReport report, String part) {
    return iris.within(statement.id(), "candidate/" + report.name() + "-" + part);
  }

  private void addParticipant(
      Graph graph, Node event, EventReport report, Participant participant) {
    ThingId actor = participant.actor().thing();
    Node node = part(report, "participation-" + actor.path().replace('/', '-'));
    graph.add(event, Bayan.hasParticipant, iris.thing(actor));
    graph.add(event, Bayan.participation, node);
    graph.add(node, RDF.type.asNode(), Bayan.Participation);
    graph.add(node, Bayan.participant, iris.thing(actor));
    graph.add(
        node, Bayan.participationRole, Bayan.concept("participation-role", participant.role()));
    graph.add(node, Bayan.basis, Bayan.concept("basis", participant.actor().basis().code()));
    graph.add(node, Bayan.evidence, spans.addSpan(graph, participant.evidence()));
    findings.addOrigin(graph, node, report.origin());
  }

  private void addDate(Graph graph, Node event, EventReport report, Dated date) {
    Node node = part(report, "date");
    graph.add(event, Bayan.dateAssertion, node);
    graph.add(node, RDF.type.asNode(), Bayan.DateAssertion);
    graph.add(node, Bayan.edtf, Literals.string(date.edtf()));
    graph.add(
        node,
        Bayan.dateAsWritten,
        Literals.text(statement.text().words(date.span()), statement.language()));
    Bounds bounds = Bounds.of(date.edtf());
    bounds.earliest().ifPresent(day -> graph.add(node, Bayan.earliest, Literals.day(day)));
    bounds.latest().ifPresent(day -> graph.add(node, Bayan.latest, Literals.day(day)));
    graph.add(node, Bayan.basis, Bayan.concept("basis", Basis.STATED.code()));
    graph.add(node, Bayan.evidence, spans.addSpan(graph, date.span()));
    findings.addOrigin(graph, node, report.origin());
  }
}
