package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.phrase.Phrase;
import org.w3id.bayan.relate.StatusFinder.Governor;

/** Everything that one document says of one agreement or event, as it is read. */
final class Account {
  private final ThingId thing;
  private final boolean local;
  private final List<Telling> tellings = new ArrayList<>();
  private final Set<String> key = new HashSet<>();

  /**
   * @param local whether the thing is known from this document alone, by these words
   */
  Account(ThingId thing, boolean local) {
    this.thing = thing;
    this.local = local;
  }

  /**
   * One place where it is told of.
   *
   * @param aside what is said there in passing of what became of it
   */
  record Telling(Phrase phrase, Optional<Governor> governor, Optional<Governor> aside) {
    Telling(Phrase phrase, Optional<Governor> governor) {
      this(phrase, governor, Optional.empty());
    }
  }

  void add(Telling telling, Set<String> words) {
    tellings.add(telling);
    key.addAll(words);
  }

  ThingId thing() {
    return thing;
  }

  /** Whether the thing has no entry outside the document, whoever found it. */
  boolean isOwn() {
    return thing.isLocal();
  }

  boolean isLocal() {
    return local;
  }

  List<Telling> tellings() {
    return tellings;
  }

  Phrase first() {
    return tellings.getFirst().phrase();
  }

  /** The words by which it has been called, without those for its kind. */
  Set<String> key() {
    return key;
  }

  /** The place that tells most of what became of it; the first, if none tells anything. */
  Telling best(StatusFinder statuses) {
    Telling best = tellings.getFirst();
    int rank = Integer.MAX_VALUE;
    for (Telling telling : tellings) {
      int own = telling.governor().map(it -> statuses.rank(it.code())).orElse(Integer.MAX_VALUE);
      if (own < rank) {
        best = telling;
        rank = own;
      }
    }
    return best;
  }

  /** What is said in passing at the first place where anything is. */
  Optional<Telling> aside() {
    return tellings.stream().filter(telling -> telling.aside().isPresent()).findFirst();
  }
}
