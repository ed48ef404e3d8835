package org.w3id.bayan.publish.recurring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.publish.compare.Undertakings;
import org.w3id.bayan.publish.resource.Answer;
import org.w3id.bayan.publish.resource.Finder;
import org.w3id.bayan.publish.resource.Sought;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** {@code recurring}: what is undertaken about a thing, through all documents. */
public final class RecurringFinder implements Finder {
  private static final int CHOICES = 60;
  private static final int SCANNED = 50_000;
  private static final int LAST_START = 10_000;

  private final Iris iris;

  /** A finder for an installation. */
  public RecurringFinder(Iris iris) {
    this.iris = iris;
  }

  @Override
  public Optional<Answer> find(Sought sought) {
    Optional<Node> thing;
    int start;
    try {
      thing = sought.value("about").map(value -> thing(value, sought.store()));
      start = start(sought);
    } catch (IllegalArgumentException e) {
      return Optional.of(new Answer.Malformed(String.valueOf(e.getMessage())));
    }
    String address = iris.base() + "recurring";
    if (thing.isEmpty()) {
      List<Node> choices = sought.store().read(this::choices);
      List<Triple> labels = sought.store().labels(choices);
      return Optional.of(
          new Answer.Told(
              address,
              List.of(),
              phrases -> RecurringPage.choosing(choices, labels, phrases, iris)));
    }
    Recurrence recurrence = sought.store().read(dataset -> Recurrence.of(thing.get(), dataset));
    boolean mark = sought.value("bom").filter("1"::equals).isPresent();
    return Optional.of(
        new Answer.Told(
            address,
            List.of(
                new Answer.Form(
                    "json",
                    "application/json",
                    "JSON",
                    phrases -> RecurringForms.json(recurrence, phrases)),
                new Answer.Form(
                    "csv",
                    "text/csv",
                    "CSV",
                    phrases -> RecurringForms.csv(recurrence, mark, phrases))),
            phrases -> RecurringPage.of(recurrence, start, phrases, iris)));
  }

  /** By its kind and id, or its IRI. */
  private Node thing(String value, Store store) {
    String start = iris.base() + "id/";
    String path = value.startsWith(start) ? value.substring(start.length()) : value;
    return named(path)
        .filter(store::knows)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "about=%s: there is no such thing; name one as topic/its-id or actor/its-id"
                    .formatted(value)));
  }

  private Optional<Node> named(String path) {
    try {
      return Optional.of(iris.thing(new ThingId(path)));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static int start(Sought sought) {
    String start = sought.value("start").orElse("1");
    if (!start.matches("[1-9]\\d{0,4}") || Integer.parseInt(start) > LAST_START) {
      throw new IllegalArgumentException(
          "start=%s: give a number from 1 to %d".formatted(start, LAST_START));
    }
    return Integer.parseInt(start);
  }

  /** What undertakings speak of, in most documents first. */
  private List<Node> choices(DatasetGraph dataset) {
    Map<Node, Set<Node>> documents = new HashMap<>();
    int scanned = 0;
    for (Node property : Undertakings.SUBJECTS) {
      Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY);
      while (found.hasNext() && scanned < SCANNED) {
        Quad quad = found.next();
        scanned++;
        if (!dataset.contains(
            Quad.defaultGraphIRI, quad.getSubject(), RDF.type.asNode(), Bayan.Commitment)) {
          continue;
        }
        dataset.stream(Quad.defaultGraphIRI, quad.getSubject(), Bayan.statedIn, Node.ANY)
            .forEach(stated ->
                documents
                    .computeIfAbsent(quad.getObject(), it -> new HashSet<>())
                    .add(stated.getObject()));
      }
    }
    return documents.keySet().stream()
        .filter(thing -> iris.thingId(thing).filter(id -> !id.isLocal()).isPresent())
        .sorted(
            Comparator.comparingInt((Node thing) -> -documents.getOrDefault(thing, Set.of()).size())
                .thenComparing(NodeCmp::compareRDFTerms))
        .limit(CHOICES)
        .toList();
  }
}
