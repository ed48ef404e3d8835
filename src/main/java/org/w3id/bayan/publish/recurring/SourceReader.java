package org.w3id.bayan.publish.recurring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.publish.compare.Undertaking;
import org.w3id.bayan.publish.compare.Undertakings;
import org.w3id.bayan.search.Tokens;
import org.w3id.bayan.store.BoundedView;
import org.w3id.bayan.vocab.Bayan;

/** Finds in the published view the documents that undertake something about a thing. */
final class SourceReader {
  /** Up to how many mentions and acts that point at the thing are looked at. */
  private static final int LIMIT = 5_000;

  /** How many undertakings are followed; of more, the latest. */
  private static final int MOST_UNDERTAKINGS = 600;

  /** In how many documents a promise is looked for; of more, the latest. */
  private static final int MOST_SOURCES = 500;

  private static final int NARROWER = 50;
  private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  private final DatasetGraph dataset;
  private final BoundedView view;
  private final Node thing;
  private final Set<Node> things = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Node, Set<Node>> actsOf = new HashMap<>();
  private final Set<Node> speaking = new HashSet<>();
  private boolean whole = true;

  /**
   * What was found.
   *
   * @param sources in the order of their dates, those without a date last
   * @param whole whether nothing was left out
   */
  record Found(List<Source> sources, boolean whole) {}

  private SourceReader(DatasetGraph dataset, Node thing) {
    this.dataset = dataset;
    this.view = new BoundedView(dataset, LIMIT);
    this.thing = thing;
  }

  /** Within a transaction: what is undertaken about a thing and what is narrower. */
  static Found read(DatasetGraph dataset, Node thing) {
    SourceReader reader = new SourceReader(dataset, thing);
    reader.collectThings();
    reader.collectNames();
    reader.collectActs();
    return reader.sources();
  }

  private void collectThings() {
    List<Node> waiting = new ArrayList<>(List.of(thing));
    while (!waiting.isEmpty() && things.size() < NARROWER) {
      Node next = waiting.removeFirst();
      if (things.add(next)) {
        waiting.addAll(view.subjects(SKOS.broader.asNode(), next));
      }
    }
  }

  private void collectNames() {
    for (Node property : NAMES) {
      view.objects(thing, property).stream()
          .filter(Node::isLiteral)
          .forEach(name -> names.addAll(Tokens.forms(name.getLiteralLexicalForm())));
    }
  }

  private void collectActs() {
    List<Node> pointing = new ArrayList<>(Undertakings.SUBJECTS);
    pointing.add(Bayan.committedParty);
    for (Node thing : things) {
      pointing.forEach(property -> view.subjects(property, thing).forEach(this::addAct));
      for (Node mention : view.subjects(Bayan.mentions, thing)) {
        view.object(mention, Bayan.spanOf).flatMap(view::documentOf).ifPresent(speaking::add);
        view.objects(mention, Bayan.inSentence)
            .forEach(sentence -> view.subjects(Bayan.inSentence, sentence).forEach(this::addAct));
      }
    }
  }

  private void addAct(Node act) {
    if (dataset.contains(Quad.defaultGraphIRI, act, RDF.type.asNode(), Bayan.Commitment)) {
      view.object(act, Bayan.statedIn)
          .ifPresent(
              document -> actsOf.computeIfAbsent(document, it -> new LinkedHashSet<>()).add(act));
    }
  }

  private Found sources() {
    Set<Node> candidates = new HashSet<>(speaking);
    candidates.addAll(actsOf.keySet());
    actsOf.keySet().forEach(document -> candidates.addAll(bySameParties(document)));
    List<Node> inTime =
        candidates.stream()
            .sorted(
                Comparator.comparing((Node document) -> view.issued(document).isEmpty())
                    .thenComparing(view::issued)
                    .thenComparing(NODES))
            .toList();
    whole &= inTime.size() <= MOST_SOURCES;
    List<Node> latest = inTime.subList(Math.max(0, inTime.size() - MOST_SOURCES), inTime.size());
    List<Source> sources = new ArrayList<>();
    int left = MOST_UNDERTAKINGS;
    for (Node document : latest.reversed()) {
      List<Undertaking> undertakings = left > 0 ? undertakings(document) : List.<Undertaking>of();
      whole &= left > 0 && undertakings.size() <= left;
      undertakings = undertakings.subList(0, Math.min(left, undertakings.size()));
      left -= undertakings.size();
      sources.add(
          new Source(
              document,
              view.issued(document),
              Set.copyOf(view.objects(document, Bayan.issuingParty)),
              speaking.contains(document) || !undertakings.isEmpty(),
              undertakings));
    }
    return new Found(sources.reversed(), whole && view.isWhole());
  }

  private Set<Node> bySameParties(Node document) {
    List<Node> parties = view.objects(document, Bayan.issuingParty);
    Set<Node> same = new HashSet<>();
    for (int index = 0; index < parties.size(); index++) {
      List<Node> issued = view.subjects(Bayan.issuingParty, parties.get(index));
      if (index == 0) {
        same.addAll(issued);
      } else {
        same.retainAll(issued);
      }
    }
    return same;
  }

  private List<Undertaking> undertakings(Node document) {
    Set<Node> acts = actsOf.getOrDefault(document, Set.of());
    return acts.isEmpty()
        ? List.of()
        : Undertakings.of(new ActReader(dataset).read(document, acts)).stream()
            .filter(it ->
                it.subjects().stream().anyMatch(things::contains)
                    || it.parties().stream().anyMatch(things::contains))
            .map(it -> it.without(thing, names))
            .toList();
  }
}
