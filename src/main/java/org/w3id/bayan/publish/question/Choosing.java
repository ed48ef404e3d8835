package org.w3id.bayan.publish.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Asks a query of what a reader chose. A constant is replaced by another; a variable keeps its
 * name, so that it can still be counted by and shown, and gets its value beside the patterns that
 * it stands in.
 */
final class Choosing {
  private Choosing() {}

  /**
   * The query with other nodes.
   *
   * @param chosen what to put instead of which constant, or into which variable
   */
  static Query in(Query query, Map<Node, Node> chosen) {
    Query asked =
        QueryTransformOps.transform(
            query,
            node -> node.isVariable() ? node : Optional.ofNullable(chosen.get(node)).orElse(node));
    for (Map.Entry<Node, Node> choice : chosen.entrySet()) {
      if (choice.getKey().isVariable()) {
        asked =
            QueryTransformOps.transform(
                asked, new Values(Var.alloc(choice.getKey()), choice.getValue()));
      }
    }
    return asked;
  }

  /** Gives a variable its value in each group whose triples have it. */
  private static final class Values extends ElementTransformCopyBase {
    private final Var variable;
    private final Node value;

    private Values(Var variable, Node value) {
      this.variable = variable;
      this.value = value;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
      if (elements.stream().noneMatch(this::hasVariable)) {
        return super.transform(group, elements);
      }
      ElementData values = new ElementData();
      values.add(variable);
      values.add(BindingFactory.binding(variable, value));
      ElementGroup bound = new ElementGroup();
      List<Element> all = new ArrayList<>(List.of(values));
      all.addAll(elements);
      all.forEach(bound::addElement);
      return bound;
    }

    private boolean hasVariable(Element element) {
      if (!(element instanceof ElementPathBlock block)) {
        return false;
      }
      for (TriplePath path : block.getPattern().getList()) {
        if (Stream.of(path.getSubject(), path.getObject()).anyMatch(variable::equals)
            || variable.equals(path.getPredicate())) {
          return true;
        }
      }
      return false;
    }
  }
}
