package org.w3id.bayan.publish.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.store.BoundedView;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;

/**
 * Who held an office, or which offices a person held, as far as documents say so.
 *
 * @param ofOffice whether it is about an office
 * @param named each time that a document says it, the earliest first, undated ones last
 * @param labels what persons, offices and documents are called
 */
public record Holdings(boolean ofOffice, List<Named> named, List<Triple> labels) {
  /** Of a thing that holds nothing and is not held. */
  public static final Holdings NONE = new Holdings(false, List.of(), List.of());

  /** How many are looked at. */
  private static final int LIMIT = 500;

  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  public Holdings {
    named = List.copyOf(named);
    labels = List.copyOf(labels);
  }

  /**
   * That a document says who holds which office.
   *
   * @param other the person who holds the office, or the office that the person holds
   * @param date for which it is said, else the date of the document; empty if neither is known
   * @param document which says it
   * @param evidence the words, or the document where these are not known
   */
  public record Named(Node other, String date, Node document, Node evidence) {}

  /** What documents say of a person or an office. */
  public static Holdings read(Node thing, Store store) {
    Holdings found =
        store.read(dataset -> {
          BoundedView view = new BoundedView(dataset, LIMIT);
          List<Named> holders = named(view, thing, Bayan.heldOffice, Bayan.holder);
          return holders.isEmpty()
              ? new Holdings(false, named(view, thing, Bayan.holder, Bayan.heldOffice), List.of())
              : new Holdings(true, holders, List.of());
        });
    Set<Node> things = new LinkedHashSet<>();
    found.named.forEach(it -> {
      things.add(it.other());
      things.add(it.document());
    });
    return new Holdings(found.ofOffice, found.named, store.labels(things));
  }

  private static List<Named> named(BoundedView view, Node thing, Node from, Node to) {
    List<Named> named = new ArrayList<>();
    for (Node holding : view.subjects(from, thing)) {
      for (Node other : view.objects(holding, to)) {
        for (Node evidence : view.objects(holding, Bayan.evidence)) {
          documentOf(view, evidence)
              .ifPresent(document ->
                  named.add(new Named(other, date(view, holding, document), document, evidence)));
        }
      }
    }
    named.sort(
        Comparator.comparing((Named it) -> it.date().isEmpty())
            .thenComparing(Named::date)
            .thenComparing(Named::other, NODES)
            .thenComparing(Named::evidence, NODES));
    return named;
  }

  private static Optional<Node> documentOf(BoundedView view, Node evidence) {
    return view.object(evidence, Bayan.spanOf).flatMap(view::documentOf);
  }

  private static String date(BoundedView view, Node holding, Node document) {
    return view.objects(holding, Bayan.asOf).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> view.issued(document));
  }
}
