package org.w3id.bayan.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.curated.BadInputException;

/** Sees to it that each thing is called by one name in a language, as SKOS demands (S14). */
final class PreferredLabels {
  private PreferredLabels() {}

  /**
   * Looks at all preferred labels.
   *
   * @throws BadInputException if a thing has several in a language
   */
  static void check(Graph graph) {
    Map<String, TreeSet<String>> labels = new TreeMap<>();
    for (Triple triple : graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).toList()) {
      Node label = triple.getObject();
      labels
          .computeIfAbsent(
              "%s has several preferred labels in \"%s\""
                  .formatted(triple.getSubject(), label.getLiteralLanguage()),
              key -> new TreeSet<>())
          .add(label.getLiteralLexicalForm());
    }
    List<String> problems = new ArrayList<>();
    labels.forEach((problem, several) -> {
      if (several.size() > 1) {
        problems.add(
            "%s: %s; keep one and make the others skos:altLabel"
                .formatted(problem, String.join(", ", several)));
      }
    });
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
  }
}
