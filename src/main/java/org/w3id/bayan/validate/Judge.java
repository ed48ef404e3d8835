package org.w3id.bayan.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Holds nodes against shapes as Jena does, with one saving: what hangs on a value alone, its class
 * or its scheme, is judged once, however many nodes have that value.
 */
final class Judge {
  private final Shapes shapes;
  private final Graph data;
  private final ValidationContext verdict;
  private final IdentityHashMap<Constraint, Map<Node, Boolean>> judged = new IdentityHashMap<>();

  Judge(Shapes shapes, Graph data) {
    this.shapes = shapes;
    this.data = data;
    this.verdict = ValidationContext.create(shapes, data);
  }

  /** What was found to be wrong. */
  List<ReportEntry> entries() {
    return List.copyOf(verdict.generateReport().getEntries());
  }

  void judge(Node node, Shape shape) {
    if (shape.deactivated()
        || shape.getPropertyShapes().stream().anyMatch(part -> !isPlain(part))) {
      VLib.validateShape(verdict, data, shape, node);
      return;
    }
    for (Constraint constraint : shape.getConstraints()) {
      VLib.evalConstraint(verdict, data, shape, node, null, null, constraint);
    }
    for (PropertyShape part : shape.getPropertyShapes()) {
      judge(node, part);
    }
  }

  private static boolean isPlain(PropertyShape part) {
    return !part.deactivated() && part.getPropertyShapes().isEmpty();
  }

  private void judge(Node node, PropertyShape part) {
    Path path = part.getPath();
    Set<Node> values = values(node, path);
    for (Constraint constraint : part.getConstraints()) {
      boolean isOfValuesAlone =
          constraint instanceof ClassConstraint || constraint instanceof ShNode;
      if (!isOfValuesAlone || !conform(values, constraint, node, part)) {
        VLib.evalConstraint(verdict, data, part, node, path, values, constraint);
      }
    }
  }

  private Set<Node> values(Node node, Path path) {
    if (path instanceof P_Link link) {
      Set<Node> values = new HashSet<>();
      data.find(node, link.getNode(), Node.ANY).mapWith(Triple::getObject).forEach(values::add);
      return values;
    }
    return ShaclPaths.valueNodes(data, node, path);
  }

  private boolean conform(Set<Node> values, Constraint constraint, Node node, PropertyShape part) {
    Map<Node, Boolean> known = judged.computeIfAbsent(constraint, unused -> new HashMap<>());
    for (Node value : values) {
      Boolean conforms = known.get(value);
      if (conforms == null) {
        ValidationContext aside = ValidationContext.create(shapes, data);
        VLib.evalConstraint(aside, data, part, node, part.getPath(), Set.of(value), constraint);
        conforms = !aside.hasViolation();
        known.put(value, conforms);
      }
      if (!conforms) {
        return false;
      }
    }
    return true;
  }
}
