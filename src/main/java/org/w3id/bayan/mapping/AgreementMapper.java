package org.w3id.bayan.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Maps what the program found of agreements. An agreement that has an entry of its own is described
 * there: of it only whose it is and its status in this document are said.
 */
final class AgreementMapper {
  private static final String YEAR = "\\d{4}.*";

  private final String documentId;
  private final SpanMapper spans;
  private final FindingMapper findings;
  private final Iris iris;

  AgreementMapper(String documentId, SpanMapper spans, FindingMapper findings, Iris iris) {
    this.documentId = documentId;
    this.spans = spans;
    this.findings = findings;
    this.iris = iris;
  }

  /**
   * Adds reports.
   *
   * @param local the things that only this document tells of
   * @param issued the day of the document, if known: its statuses are as of then
   */
  void addAgreements(
      Graph graph, List<AgreementReport> reports, Set<ThingId> local, Optional<Node> issued) {
    for (AgreementReport report : reports) {
      Node agreement = iris.thing(report.agreement());
      for (Reference party : report.parties()) {
        graph.add(agreement, Bayan.party, iris.thing(party.thing()));
      }
      if (local.contains(report.agreement())) {
        report
            .edtf()
            .filter(edtf -> edtf.matches(YEAR))
            .ifPresent(edtf -> addDate(graph, agreement, edtf));
      }
      addStatus(graph, agreement, report, issued);
    }
  }

  private static void addDate(Graph graph, Node agreement, String edtf) {
    graph.add(agreement, Bayan.edtf, Literals.string(edtf));
    graph.add(
        agreement,
        Bayan.year,
        NodeFactory.createLiteralDT(edtf.substring(0, 4), XSDDatatype.XSDgYear));
  }

  private void addStatus(
      Graph graph, Node agreement, AgreementReport report, Optional<Node> issued) {
    boolean governed = !report.evidence().equals(report.name());
    Node status = iris.within(documentId, "candidate/" + report.name() + "-status");
    graph.add(agreement, Bayan.statusAssertion, status);
    graph.add(status, RDF.type.asNode(), Bayan.StatusAssertion);
    graph.add(status, Bayan.status, Bayan.concept("agreement-status", report.status()));
    graph.add(
        status,
        Bayan.basis,
        Bayan.concept("basis", (governed ? Basis.STATED : Basis.INFERRED).code()));
    graph.add(status, Bayan.evidence, spans.addSpan(graph, report.evidence()));
    issued.ifPresent(day -> graph.add(status, Bayan.asOf, day));
    findings.addOrigin(graph, status, report.origin());
  }
}
