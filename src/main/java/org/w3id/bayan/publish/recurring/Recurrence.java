package org.w3id.bayan.publish.recurring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.bayan.store.Store;

/**
 * What became, document by document, of all that is undertaken about a thing.
 *
 * @param sources the documents in the order of their dates
 * @param promises those in most documents first
 * @param whole whether nothing was left out
 * @param labels what all that occurs is called
 */
record Recurrence(
    Node thing, List<Source> sources, List<Promise> promises, boolean whole, List<Triple> labels) {
  Recurrence {
    sources = List.copyOf(sources);
    promises = List.copyOf(promises);
    labels = List.copyOf(labels);
  }

  /** Within a transaction: what is published about a thing. */
  static Recurrence of(Node thing, DatasetGraph dataset) {
    SourceReader.Found found = SourceReader.read(dataset, thing);
    Set<Node> named = new LinkedHashSet<>(Set.of(thing));
    for (Source source : found.sources()) {
      named.add(source.document());
      source
          .undertakings()
          .forEach(
              it -> named.addAll(List.of(it.act(), it.binding().type(), it.binding().strength())));
    }
    named.removeIf(node -> !node.isURI());
    return new Recurrence(
        thing,
        found.sources(),
        Promises.in(found.sources()),
        found.whole(),
        Store.labels(dataset, named));
  }

  /** In how many documents something is undertaken about the thing. */
  long documents() {
    return sources.stream().filter(source -> !source.undertakings().isEmpty()).count();
  }
}
