package org.w3id.bayan.mapping;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * All that is published about one document.
 *
 * @param documentId the document
 * @param graphs by name; the provenance graph lists them all
 */
public record StatementGraphs(String documentId, Map<Node, Graph> graphs) {
  public StatementGraphs {
    graphs = Map.copyOf(graphs);
  }
}
