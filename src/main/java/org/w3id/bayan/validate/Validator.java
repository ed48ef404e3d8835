package org.w3id.bayan.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.w3id.bayan.validate.Validation.Violation;

/** Holds graphs against the shapes. */
public final class Validator {
  private final Shapes shapes;
  private final Graph context;

  /**
   * A validator.
   *
   * @param shapes the shapes
   * @param context what documents refer to: the ontology, its concepts, the authority
   */
  public Validator(Graph shapes, Graph context) {
    this.shapes = Shapes.parse(shapes);
    this.context = context;
  }

  /**
   * Judges graphs that are to stand together.
   *
   * <p>Only what these graphs speak of is judged: the context holds things, such as an event that
   * another document describes, of which it knows no more than the name.
   */
  public Validation validate(Collection<Graph> graphs) {
    MultiUnion data = new MultiUnion(graphs.iterator());
    data.addGraph(context);
    ValidationReport report = ShaclValidator.get().validate(shapes, data);
    Set<Node> spokenOf = subjectsIn(graphs);
    List<Violation> violations = new ArrayList<>();
    for (ReportEntry entry : report.getEntries()) {
      if (entry.severity().equals(Severity.Violation) && spokenOf.contains(entry.focusNode())) {
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

  private static Set<Node> subjectsIn(Collection<Graph> graphs) {
    Set<Node> subjects = new HashSet<>();
    graphs.forEach(graph -> graph.find().forEach(triple -> subjects.add(triple.getSubject())));
    return subjects;
  }

  private static String text(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
