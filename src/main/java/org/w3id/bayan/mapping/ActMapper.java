package org.w3id.bayan.mapping;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Editorial;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Maps speech acts. */
final class ActMapper {
  private static final Node TYPE = RDF.type.asNode();
  private static final String TOPIC = "topic";

  private final String documentId;
  private final String textLanguage;
  private final SpanMapper spans;
  private final FindingMapper findings;
  private final Iris iris;

  ActMapper(JointStatement statement, SpanMapper spans, FindingMapper findings, Iris iris) {
    this.documentId = statement.id();
    this.textLanguage = statement.language();
    this.spans = spans;
    this.findings = findings;
    this.iris = iris;
  }

  Node act(SpeechAct act) {
    return iris.within(documentId, act.name());
  }

  /**
   * Adds acts.
   *
   * @param stated takes what the text says
   * @param inferred takes what follows from it; the same graph where the layer keeps no two
   */
  void addActs(Graph stated, Graph inferred, List<SpeechAct> acts) {
    for (SpeechAct act : acts) {
      Node node = act(act);
      addIllocution(stated, node, act.illocution());
      addWording(stated, node, act);
      stated.add(node, Bayan.statedIn, iris.statement(documentId));
      stated.add(node, Bayan.basis, Bayan.concept("basis", Basis.STATED.code()));
      findings.addOrigin(stated, node, act.origin());
      act.roles()
          .forEach((role, references) -> {
            for (Reference reference : references) {
              Graph graph = reference.basis() == Basis.INFERRED ? inferred : stated;
              addRole(graph, node, role, reference);
            }
          });
      act.editorial().ifPresent(editorial -> addEditorial(stated, node, editorial));
    }
  }

  private static void addIllocution(Graph graph, Node act, Illocution illocution) {
    graph.add(act, TYPE, Bayan.SpeechAct);
    graph.add(act, TYPE, NodeFactory.createURI(Bayan.NS + illocution.force().className()));
    if (illocution.force().isCommitment()) {
      graph.add(act, TYPE, Bayan.Commitment);
    }
    graph.add(act, Bayan.actType, Bayan.concept("act-type", illocution.actType()));
    graph.add(
        act, Bayan.commitmentStrength, Bayan.concept("commitment-strength", illocution.strength()));
    graph.add(
        act,
        Bayan.temporalOrientation,
        Bayan.concept("temporal-orientation", illocution.orientation()));
    graph.add(act, Bayan.speakerVoice, Bayan.concept("speaker-voice", illocution.voice()));
    if (illocution.negative()) {
      graph.add(act, Bayan.negative, Literals.TRUE);
    }
  }

  private void addWording(Graph graph, Node node, SpeechAct act) {
    graph.add(node, Bayan.inSentence, spans.addSpan(graph, act.wording().sentence()));
    graph.add(node, Bayan.trigger, spans.addSpan(graph, act.wording().trigger()));
    for (Span span : act.wording().spans()) {
      graph.add(node, Bayan.span, spans.addQuote(graph, span));
    }
    act.wording()
        .attribution()
        .ifPresent(words -> graph.add(node, Bayan.attribution, spans.addSpan(graph, words)));
  }

  private void addRole(Graph graph, Node act, Role role, Reference reference) {
    Node thing = iris.thing(reference.thing());
    graph.add(act, NodeFactory.createURI(Bayan.NS + role.propertyName()), thing);
    if (role == Role.ABOUT && reference.thing().kind().equals(TOPIC)) {
      graph.add(act, Bayan.topic, thing);
    }
  }

  /**
   * Adds what editors say in their own words. A gloss renders the act in another language than the
   * text's, if there is one; as a label it serves in any.
   */
  private void addEditorial(Graph graph, Node act, Editorial editorial) {
    graph.add(act, Bayan.sequence, Literals.integer(editorial.number()));
    editorial
        .glosses()
        .forEach((language, gloss) -> {
          Node words = Literals.text(gloss, language);
          graph.add(act, RDFS.label.asNode(), words);
          if (!language.equals(textLanguage) || editorial.glosses().size() == 1) {
            graph.add(act, Bayan.gloss, words);
          }
        });
    editorial.purpose().ifPresent(it -> graph.add(act, Bayan.purpose, Literals.english(it)));
    editorial.condition().ifPresent(it -> graph.add(act, Bayan.condition, Literals.english(it)));
  }

  /** Adds the editors' codes: a judgement against the G7 criteria is an inference of theirs. */
  void addCodes(Graph inferred, Graph coding, List<SpeechAct> acts) {
    for (SpeechAct act : acts) {
      Node node = act(act);
      act.editorial()
          .map(Editorial::codes)
          .ifPresent(codes -> {
            codes
                .g7()
                .ifPresent(code ->
                    inferred.add(node, Bayan.meetsG7Criteria, Bayan.concept("g7-test", code)));
            codes
                .cameo()
                .ifPresent(code -> coding.add(node, Bayan.cameoCode, Literals.string(code)));
            codes
                .plover()
                .ifPresent(code -> coding.add(node, Bayan.ploverCode, Literals.string(code)));
          });
    }
  }
}
