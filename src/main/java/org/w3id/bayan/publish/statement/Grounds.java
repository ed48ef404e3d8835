package org.w3id.bayan.publish.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Bayan;

/** Tells on what grounds something was found: in which words, by which rule, and how sure it is. */
record Grounds(Facts facts, Rows rows, ShownText text) {
  /** What is told of a finding in a word each, in this order. */
  private static final List<Node> HOW =
      List.of(
          Bayan.temporalOrientation,
          Bayan.speakerVoice,
          Bayan.mentionKind,
          Bayan.basis,
          Bayan.layer,
          Bayan.certainty);

  private static final List<Node> GROUNDS =
      List.of(Bayan.confirms, Bayan.evidence, RDFS.comment.asNode());

  /** The same for all findings of the same sort that rest on the same. */
  String key(Node finding) {
    return how(finding) + rule(finding);
  }

  /** A finding in these words. */
  Note.Found found(Node finding, List<Node> spans) {
    return new Note.Found(
        how(finding), rule(finding), href(finding), spans.stream().map(this::quote).toList());
  }

  /** Mentions found on the same grounds; one alone leads to all that is said of it. */
  Note.Found found(List<Node> mentions) {
    Node first = mentions.getFirst();
    return new Note.Found(
        how(first),
        rule(first),
        mentions.size() == 1 ? href(first) : Optional.empty(),
        mentions.stream().map(this::quote).toList());
  }

  private String how(Node finding) {
    Stream<String> sure =
        facts.about(finding, Bayan.confidence).stream()
            .map(fact ->
                "%s %s"
                    .formatted(
                        rows.labels().of(fact.getPredicate()).text(),
                        fact.getObject().getLiteralLexicalForm()));
    return Stream.concat(
            HOW.stream().map(property -> facts.labels(finding, property, rows.labels())), sure)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private String rule(Node finding) {
    return facts.string(finding, Bayan.rule).orElse("");
  }

  /** What else a finding rests on. */
  List<Row> others(Node finding) {
    return rows.outgoing(facts.about(finding, GROUNDS));
  }

  private Optional<String> href(Node finding) {
    return rows.value(finding, List.of()).href();
  }

  private Row.Value quote(Node span) {
    return new Row.Value(
        Words.in(text.words(span), text.language()),
        Optional.of("#" + text.anchor(span)),
        List.of());
  }
}
