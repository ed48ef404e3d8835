package org.w3id.bayan.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.ingest.Examiner;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GraphKind;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;

/** Takes statements out of the published dataset, to be read again. */
record PublishedStatements(DatasetGraph dataset, Iris iris) {

  /** The published statement of this id, if there is one. */
  static Optional<JointStatement> find(Settings settings, String id) {
    if (!id.matches("[a-z0-9-]+") || !Store.exists(settings.store())) {
      return Optional.empty();
    }
    try (Store store = Store.open(settings.store(), settings.iris().base())) {
      PublishedStatements statements = new PublishedStatements(store.dataset(), settings.iris());
      return Txn.calculateRead(store.dataset(), () -> statements.find(id));
    }
  }

  private Optional<JointStatement> find(String id) {
    Node document = iris.statement(id);
    return objects(document, Bayan.hasText).stream()
        .findFirst()
        .map(text ->
            new JointStatement(
                id,
                word(text, DCTerms.language.asNode()),
                Examiner.receivedBefore(
                    word(text, Nif.isString),
                    word(text, Bayan.sha256),
                    word(text, DCTerms.format.asNode())),
                title(id, word(text, DCTerms.language.asNode())),
                parties(id),
                anchor(id)));
  }

  /** Of what is known about the document, what was given: proposals take no part in reading. */
  private List<ThingId> parties(String id) {
    return given(id, Bayan.issuingParty).stream()
        .flatMap(party -> iris.thingId(party).stream())
        .sorted()
        .toList();
  }

  private Optional<String> title(String id, String language) {
    return given(id, DCTerms.title.asNode()).stream()
        .filter(title -> title.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private DateAnchor anchor(String id) {
    return given(id, DCTerms.issued.asNode()).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .map(DateAnchor::of)
        .orElse(DateAnchor.UNKNOWN);
  }

  private List<Node> given(String id, Node property) {
    Node graph = iris.graph(GraphKind.METADATA, id);
    return dataset.stream(graph, iris.statement(id), property, Node.ANY)
        .map(Quad::getObject)
        .toList();
  }

  private String word(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private List<Node> objects(Node subject, Node property) {
    return dataset.stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
        .map(Quad::getObject)
        .toList();
  }
}
