package org.w3id.bayan.publish.statement;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.vocab.Bayan;

/**
 * What somebody undertakes to do, and what became of it.
 *
 * @param kept of which the dataset tells what became of them
 * @param open of which it does not
 */
public record Promises(List<Kept> kept, List<Note.Other> open) {
  private static final Node FUTURE = Bayan.concept("temporal-orientation", "future");

  public Promises {
    kept = List.copyOf(kept);
    open = List.copyOf(open);
  }

  /**
   * A promise of which something came.
   *
   * @param outcome what carried it out
   */
  public record Kept(Note.Other act, List<Row.Value> outcome) {
    public Kept {
      outcome = List.copyOf(outcome);
    }
  }

  /** Whether nothing is promised. */
  public boolean isEmpty() {
    return kept.isEmpty() && open.isEmpty();
  }

  /** The promises of a document. */
  static Promises of(Facts facts, Notes notes, Rows rows) {
    List<Kept> kept = new ArrayList<>();
    List<Note.Other> open = new ArrayList<>();
    notes
        .acts()
        .forEach((act, note) -> {
          Note.Other other = new Note.Other(note.id(), note.sign().number());
          List<Row.Value> outcome =
              facts.objects(act, Bayan.fulfilledBy).map(it -> rows.value(it, List.of())).toList();
          if (!outcome.isEmpty()) {
            kept.add(new Kept(other, outcome));
          } else if (isPromise(act, facts)) {
            open.add(other);
          }
        });
    return new Promises(kept, open);
  }

  private static boolean isPromise(Node act, Facts facts) {
    return facts.object(act, Bayan.commitmentStrength).isPresent()
        && facts.object(act, Bayan.committedParty).isPresent()
        && facts.objects(act, Bayan.temporalOrientation).anyMatch(FUTURE::equals);
  }
}
