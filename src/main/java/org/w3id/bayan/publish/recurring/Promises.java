package org.w3id.bayan.publish.recurring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.bayan.publish.compare.Comparison;
import org.w3id.bayan.publish.compare.Undertaking;
import org.w3id.bayan.publish.recurring.Promise.Change;
import org.w3id.bayan.publish.recurring.Promise.Step;

/**
 * Chains undertakings across documents: those of each document are laid beside the last known form
 * of every promise before it, as two documents are compared.
 */
final class Promises {
  private final List<Chain> chains = new ArrayList<>();

  /** A promise in the making. */
  private static final class Chain {
    private final List<Step> steps = new ArrayList<>();
    private final Set<Node> bound = new HashSet<>();
    private Source latest;
    private Undertaking form;

    Chain(Source source, Undertaking form) {
      this.latest = source;
      this.form = form;
      add(source.issued().isEmpty() ? Change.UNDATED : Change.NEW, source, form);
    }

    void add(Change change, Source source, Undertaking undertaking) {
      steps.add(new Step(change, source, Optional.of(undertaking)));
      bound.addAll(undertaking.parties());
      latest = source;
      form = undertaking.of(bound);
    }

    /** Someone who is bound issued the document and it speaks of the thing; or all are the same. */
    boolean mightBeIn(Source source) {
      boolean bySame =
          !latest.parties().isEmpty() && source.parties().containsAll(latest.parties());
      return bySame || (source.speaks() && source.parties().stream().anyMatch(bound::contains));
    }

    void miss(Source source) {
      if (!source.issued().isEmpty() && mightBeIn(source)) {
        steps.add(new Step(Change.UNMENTIONED, source, Optional.empty()));
      }
    }
  }

  private Promises() {}

  /**
   * The promises in some documents: those in most of them first, of equals the earliest.
   *
   * @param sources in the order of their dates
   */
  static List<Promise> in(List<Source> sources) {
    Promises promises = new Promises();
    sources.forEach(promises::add);
    return promises.chains.stream()
        .map(chain -> new Promise(chain.steps))
        .sorted(Comparator.comparingLong(Promise::documents).reversed())
        .toList();
  }

  private void add(Source source) {
    Map<Node, Chain> byForm = new HashMap<>();
    chains.forEach(chain -> byForm.put(chain.form.act(), chain));
    Set<Chain> mentioned = new HashSet<>();
    List<Undertaking> forms = chains.stream().map(chain -> chain.form).toList();
    Comparison comparison = Comparison.of(forms, source.undertakings(), Promises::bindTheSame);
    for (Comparison.Line line : comparison.lines()) {
      line.right()
          .ifPresent(undertaking -> {
            Optional<Chain> before =
                line.left().flatMap(form -> Optional.ofNullable(byForm.get(form.act())));
            before.ifPresent(chain -> chain.add(change(line, source), source, undertaking));
            mentioned.add(
                before.orElseGet(() -> {
                  Chain first = new Chain(source, undertaking);
                  chains.add(first);
                  return first;
                }));
          });
    }
    chains.stream().filter(chain -> !mentioned.contains(chain)).forEach(it -> it.miss(source));
  }

  /** What the United States promise with Mexico is not what they promise with Iraq. */
  private static boolean bindTheSame(Undertaking one, Undertaking other) {
    return one.parties().containsAll(other.parties()) || other.parties().containsAll(one.parties());
  }

  private static Change change(Comparison.Line line, Source source) {
    if (source.issued().isEmpty()) {
      return Change.UNDATED;
    }
    return switch (line.change()) {
      case REPEATED -> Change.REPEATED;
      case STRENGTHENED -> Change.STRENGTHENED;
      case WEAKENED -> Change.WEAKENED;
      case DROPPED, NEW -> Change.NEW;
    };
  }
}
