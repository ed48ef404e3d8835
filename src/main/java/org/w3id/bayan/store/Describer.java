package org.w3id.bayan.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.LabelProperties;

/**
 * Collects what a dataset says about one thing.
 *
 * <p>A thing that is a document carries its fragments with it: whoever asks for a text gets its
 * spans, because {@code …/text/ar#char=0,4} can only be fetched as {@code …/text/ar}.
 */
final class Describer {
  /** By these a fragment says what it is a part of. */
  private static final List<Node> FRAGMENT_LINKS = List.of(Bayan.spanOf, RDFS.isDefinedBy.asNode());

  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;
  private static final Node TYPE = RDF.type.asNode();

  private final DatasetGraph dataset;
  private final Node graph;
  private final Node thing;
  private final int page;

  private Describer(DatasetGraph dataset, Node graph, Node thing, int page) {
    this.dataset = dataset;
    this.graph = graph;
    this.thing = thing;
    this.page = page;
  }

  /**
   * Within a transaction: what is said, published or at least extracted.
   *
   * @param known the labels of the published view
   */
  static Optional<Description> describe(
      DatasetGraph dataset, KnownLabels known, Node thing, int page) {
    Describer published = new Describer(dataset, Quad.defaultGraphIRI, thing, page);
    return published.knows()
        ? published.describe(
            node -> known.of(node, it -> labelsOf(dataset, Quad.defaultGraphIRI, it)))
        : new Describer(dataset, Quad.unionGraph, thing, page)
            .describe(node -> labelsOf(dataset, Quad.unionGraph, node));
  }

  /** Within a transaction: whether {@link #describe} would find anything. */
  static boolean knows(DatasetGraph dataset, Node thing) {
    return new Describer(dataset, Quad.defaultGraphIRI, thing, 1).knows()
        || new Describer(dataset, Quad.unionGraph, thing, 1).knows();
  }

  private boolean knows() {
    return find(thing, Node.ANY, Node.ANY).hasNext()
        || FRAGMENT_LINKS.stream()
            .anyMatch(link ->
                Iter.anyMatch(find(Node.ANY, link, thing), quad -> isFragment(quad.getSubject())));
  }

  private Optional<Description> describe(Function<Node, List<Triple>> labels) {
    Set<Node> subjects = new LinkedHashSet<>(List.of(thing));
    for (Node link : FRAGMENT_LINKS) {
      find(Node.ANY, link, thing)
          .forEachRemaining(quad -> {
            if (isFragment(quad.getSubject())) {
              subjects.add(quad.getSubject());
            }
          });
    }
    List<Triple> facts = factsAbout(subjects);
    Incoming incoming = incoming();
    if (facts.isEmpty() || page > incoming.pages()) {
      return Optional.empty();
    }
    return Optional.of(
        new Description(thing, facts, incoming, labels(facts, incoming.triples(), labels)));
  }

  /** A page of what points at the thing, in the order of the index; sorted within the page. */
  private Incoming incoming() {
    int from = (page - 1) * Incoming.PAGE_SIZE;
    List<Triple> triples = new ArrayList<>();
    int count = 0;
    Iterator<Quad> links = find(Node.ANY, Node.ANY, thing);
    while (links.hasNext() && count <= Incoming.COUNT_LIMIT) {
      Triple link = links.next().asTriple();
      if (!isFragment(link.getSubject())) {
        if (count >= from && triples.size() < Incoming.PAGE_SIZE) {
          triples.add(link);
        }
        count++;
      }
    }
    triples.sort(
        Comparator.comparing(Triple::getPredicate, NODES).thenComparing(Triple::getSubject, NODES));
    boolean counted = count <= Incoming.COUNT_LIMIT;
    return new Incoming(triples, Math.min(count, Incoming.COUNT_LIMIT), counted, page);
  }

  /** The triples about the thing, then about each fragment that these subjects lead to. */
  private List<Triple> factsAbout(Set<Node> subjects) {
    List<Triple> facts = new ArrayList<>();
    Queue<Node> waiting = new ArrayDeque<>(subjects);
    Set<Node> seen = new HashSet<>(subjects);
    Map<Node, List<Triple>> bySubject = new HashMap<>();
    while (!waiting.isEmpty()) {
      Node subject = waiting.remove();
      List<Triple> triples = new ArrayList<>();
      find(subject, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
      triples.sort(
          Comparator.comparing((Triple triple) -> !triple.getPredicate().equals(TYPE))
              .thenComparing(Triple::getPredicate, NODES)
              .thenComparing(Triple::getObject, NODES));
      bySubject.put(subject, triples);
      for (Triple triple : triples) {
        if (isFragment(triple.getObject()) && seen.add(triple.getObject())) {
          waiting.add(triple.getObject());
        }
      }
    }
    facts.addAll(bySubject.getOrDefault(thing, List.of()));
    TreeSet<Node> fragments = new TreeSet<>(NODES);
    fragments.addAll(bySubject.keySet());
    fragments.remove(thing);
    fragments.forEach(fragment -> facts.addAll(bySubject.getOrDefault(fragment, List.of())));
    return facts;
  }

  private boolean isFragment(Node node) {
    return node.isURI() && node.getURI().startsWith(thing.getURI() + "#");
  }

  private static List<Triple> labels(
      List<Triple> facts, List<Triple> incoming, Function<Node, List<Triple>> labels) {
    Set<Node> described = new HashSet<>();
    facts.forEach(triple -> described.add(triple.getSubject()));
    Set<Node> linked = new TreeSet<>(NODES);
    facts.forEach(triple -> {
      linked.add(triple.getPredicate());
      linked.add(triple.getObject());
    });
    incoming.forEach(triple -> {
      linked.add(triple.getSubject());
      linked.add(triple.getPredicate());
    });
    List<Triple> found = new ArrayList<>();
    for (Node node : linked) {
      if (node.isURI() && !described.contains(node)) {
        found.addAll(labels.apply(node));
      }
    }
    return found;
  }

  /** Within a transaction: what a graph calls a thing. */
  static List<Triple> labelsOf(DatasetGraph dataset, Node graph, Node node) {
    for (Node property : LabelProperties.OWN) {
      List<Triple> labels = new ArrayList<>();
      dataset
          .find(graph, node, property, Node.ANY)
          .forEachRemaining(quad -> labels.add(quad.asTriple()));
      if (!labels.isEmpty()) {
        labels.sort(Comparator.comparing(Triple::getObject, NODES));
        return labels;
      }
    }
    return throughOthers(dataset, graph, node);
  }

  /** What has no label is told apart by the labels of what it is made of: an act by its words. */
  private static List<Triple> throughOthers(DatasetGraph dataset, Node graph, Node node) {
    List<Triple> found = new ArrayList<>();
    dataset
        .find(graph, node, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> {
          if (LabelProperties.THROUGH.contains(quad.getPredicate())) {
            found.add(quad.asTriple());
          }
        });
    found.sort(
        Comparator.comparing(Triple::getPredicate, NODES).thenComparing(Triple::getObject, NODES));
    for (Triple link : List.copyOf(found)) {
      found.addAll(labelsOf(dataset, graph, link.getObject()));
    }
    return found;
  }

  /** Within a transaction: the named graphs that hold each fact. */
  static Map<Triple, Set<Node>> graphsOf(DatasetGraph dataset, List<Triple> facts) {
    Map<Triple, Set<Node>> graphs = new LinkedHashMap<>();
    facts.forEach(fact -> graphs.put(fact, new TreeSet<>(NODES)));
    facts.stream()
        .map(Triple::getSubject)
        .distinct()
        .forEach(subject ->
            dataset
                .findNG(Node.ANY, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                  Set<Node> holders = graphs.get(quad.asTriple());
                  if (holders != null) {
                    holders.add(quad.getGraph());
                  }
                }));
    return graphs;
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return dataset.find(graph, subject, predicate, object);
  }
}
