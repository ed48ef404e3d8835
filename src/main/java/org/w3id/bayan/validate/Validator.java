package org.w3id.bayan.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.validate.Validation.Violation;
import org.w3id.bayan.vocab.Bayan;

/** Holds graphs against the shapes. */
public final class Validator {
  private static final String LANGUAGE = "en";

  private static final Node EXTRACTED = Bayan.concept("layer", "extracted");
  private static final Node REVIEWED = Bayan.concept("layer", "reviewed");

  private final Shapes shapes;
  private final Set<Node> ofReviewed;
  private final Graph context;

  /**
   * A validator.
   *
   * @param shapes the shapes
   * @param context what documents refer to: the ontology, its concepts, the authority
   */
  public Validator(Graph shapes, Graph context) {
    this.shapes = Shapes.parse(inOneLanguage(shapes));
    this.ofReviewed =
        shapes.find(Node.ANY, Bayan.layer, REVIEWED).mapWith(Triple::getSubject).toSet();
    this.context = GraphFactory.createDefaultGraph();
    context.find().forEach(this.context::add);
  }

  /** The shapes with their English messages only: Jena reports those of all languages at once. */
  private static Graph inOneLanguage(Graph shapes) {
    Graph copy = GraphFactory.createDefaultGraph();
    shapes
        .find()
        .filterDrop(triple ->
            triple.getPredicate().equals(SHACL.message)
                && !triple.getObject().getLiteralLanguage().equals(LANGUAGE))
        .forEach(copy::add);
    return copy;
  }

  /**
   * Judges graphs that are to stand together.
   *
   * <p>Only what these graphs speak of is judged: the context holds things, such as an event that
   * another document describes, of which it knows no more than the name.
   */
  public Validation validate(Collection<Graph> graphs) {
    Graph documents = GraphFactory.createDefaultGraph();
    graphs.forEach(graph -> graph.find().forEach(documents::add));
    Set<Node> spokenOf = subjectsIn(documents);
    Graph data = new InContext(documents, context);
    Graph near = near(documents, spokenOf);
    Judge judge = new Judge(shapes, data);
    boolean found = documents.contains(Node.ANY, Bayan.layer, EXTRACTED);
    for (Shape shape : shapes.getTargetShapes()) {
      boolean complete = ofReviewed.contains(shape.getShapeNode());
      List<Node> judged =
          VLib.focusNodes(near, shape).stream()
              .filter(spokenOf::contains)
              .filter(node -> !complete || isOfReviewed(node, data, found))
              .toList();
      for (Node node : Suspects.among(judged, shape, data)) {
        judge.judge(node, shape);
      }
    }
    List<Violation> violations = new ArrayList<>();
    for (ReportEntry entry : judge.entries()) {
      if (entry.severity().equals(Severity.Violation)) {
        violations.add(
            new Violation(
                text(entry.focusNode()),
                Objects.requireNonNullElse(entry.message(), "breaks " + entry.source()),
                text(entry.value())));
      }
    }
    return violations.isEmpty()
        ? new Validation.Conforms()
        : new Validation.Violates(violations.stream().distinct().toList());
  }

  /**
   * Whether what must be complete is asked of a thing: not of what the program finds, nor of a
   * known thing of which it finds something.
   *
   * @param found whether the graphs that are judged hold what the program found
   */
  private static boolean isOfReviewed(Node node, Graph data, boolean found) {
    return found
        ? data.contains(node, Bayan.layer, REVIEWED)
        : !data.contains(node, Bayan.layer, EXTRACTED);
  }

  private static Set<Node> subjectsIn(Graph graph) {
    Set<Node> subjects = new HashSet<>();
    graph.find().forEach(triple -> subjects.add(triple.getSubject()));
    return subjects;
  }

  /** All that decides which shapes are for a node: what is said of it, and the tree of classes. */
  private Graph near(Graph documents, Set<Node> nodes) {
    Graph known = GraphFactory.createDefaultGraph();
    context.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEach(known::add);
    for (Node node : nodes) {
      context.find(node, Node.ANY, Node.ANY).forEach(known::add);
      context.find(Node.ANY, Node.ANY, node).forEach(known::add);
    }
    return new InContext(documents, known);
  }

  private static String text(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
