package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.publish.question.Question;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.publish.question.QuestionsPage;
import org.w3id.bayan.vocab.Iris;

/**
 * {@code queries}: the questions that come with the program; for programs in the terms by which
 * others publish examples of queries.
 */
public final class QuestionsFinder implements Finder {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node EXECUTABLE = NodeFactory.createURI(SHACL + "SPARQLExecutable");
  private static final Node SELECT = NodeFactory.createURI(SHACL + "select");
  private static final Node ASK = NodeFactory.createURI(SHACL + "ask");
  private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");

  private final Iris iris;
  private final Questions questions;

  /** A finder of these questions. */
  public QuestionsFinder(Iris iris, Questions questions) {
    this.iris = iris;
    this.questions = questions;
  }

  @Override
  public Optional<Answer> find(Sought sought) {
    String address = iris.base() + "queries";
    List<Triple> triples = new ArrayList<>();
    questions.all().forEach(question -> triples.addAll(triples(question)));
    return Optional.of(
        Answer.Document.whole(
            address,
            address,
            Quad.defaultGraphIRI,
            triples,
            AboutItself.triples(address, Optional.empty(), sought.store().version(), iris),
            phrases -> QuestionsPage.of(questions, phrases)));
  }

  private List<Triple> triples(Question question) {
    Node node = NodeFactory.createURI(iris.base() + question.path());
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, RDF.type.asNode(), EXECUTABLE));
    question
        .title()
        .words()
        .forEach((lang, words) ->
            triples.add(
                Triple.create(
                    node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(words, lang))));
    triples.add(
        Triple.create(
            node,
            question.asksWhether() ? ASK : SELECT,
            NodeFactory.createLiteralString(question.asWritten(iris.base()))));
    triples.add(Triple.create(node, TARGET, NodeFactory.createURI(iris.base() + "sparql")));
    return triples;
  }
}
