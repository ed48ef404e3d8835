package org.w3id.bayan.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.store.Surroundings.Appearance;
import org.w3id.bayan.store.Surroundings.Companion;
import org.w3id.bayan.vocab.Bayan;

/** Looks around a thing in the published view. What that costs is bounded, however busy it is. */
final class SurroundingsReader {
  /** Up to how many acts, agreements, events and mentions are looked at, of each. */
  private static final int LIMIT = 3_000;

  private static final int COMPANIONS = 10;
  private static final int DOCUMENTS = 100;

  private static final List<Node> ACTING = List.of(Bayan.statedBy, Bayan.onBehalfOf);
  private static final List<Node> AGREEING = List.of(Bayan.party);
  private static final List<Node> TAKING_PART = List.of(Bayan.hasParticipant);

  private final DatasetGraph dataset;
  private final BoundedView view;
  private final Node thing;

  private SurroundingsReader(DatasetGraph dataset, Node thing) {
    this.dataset = dataset;
    this.view = new BoundedView(dataset, LIMIT);
    this.thing = thing;
  }

  /** Within a transaction. */
  static Surroundings read(DatasetGraph dataset, Node thing) {
    return new SurroundingsReader(dataset, thing).read();
  }

  private Surroundings read() {
    List<Companion> companions = companions();
    List<Appearance> appearances = appearances();
    Set<Node> named = new LinkedHashSet<>();
    companions.forEach(companion -> named.add(companion.thing()));
    appearances.forEach(appearance -> named.add(appearance.document()));
    return new Surroundings(companions, appearances, view.isWhole(), Store.labels(dataset, named));
  }

  private List<Companion> companions() {
    Map<Node, Integer> acts = together(ACTING);
    Map<Node, Integer> agreements = together(AGREEING);
    Map<Node, Integer> events = together(TAKING_PART);
    Set<Node> all = new HashSet<>(acts.keySet());
    all.addAll(agreements.keySet());
    all.addAll(events.keySet());
    return all.stream()
        .map(other ->
            new Companion(
                other,
                acts.getOrDefault(other, 0),
                agreements.getOrDefault(other, 0),
                events.getOrDefault(other, 0)))
        .sorted(
            Comparator.comparingInt(Companion::ties)
                .reversed()
                .thenComparing(Companion::thing, NodeCmp::compareRDFTerms))
        .limit(COMPANIONS)
        .toList();
  }

  /** How often others stand where the thing does, by any of these properties. */
  private Map<Node, Integer> together(List<Node> properties) {
    Set<Node> shared = new LinkedHashSet<>();
    properties.forEach(property -> shared.addAll(view.subjects(property, thing)));
    Map<Node, Integer> times = new HashMap<>();
    for (Node subject : shared) {
      Set<Node> others = new HashSet<>();
      properties.forEach(property -> others.addAll(view.objects(subject, property)));
      others.remove(thing);
      others.forEach(other -> times.merge(other, 1, Integer::sum));
    }
    return times;
  }

  private List<Appearance> appearances() {
    Map<Node, Integer> mentions = new HashMap<>();
    Map<Node, Optional<Node>> documentOf = new HashMap<>();
    for (Node mention : view.subjects(Bayan.mentions, thing)) {
      view.objects(mention, Bayan.spanOf).stream()
          .findFirst()
          .flatMap(text -> documentOf.computeIfAbsent(text, view::documentOf))
          .ifPresent(document -> mentions.merge(document, 1, Integer::sum));
    }
    return mentions.entrySet().stream()
        .map(entry -> new Appearance(entry.getKey(), view.issued(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparing(Appearance::issued)
                .thenComparing(Appearance::document, NodeCmp::compareRDFTerms))
        .limit(DOCUMENTS)
        .toList();
  }
}
