package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.bayan.language.Concordance;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The words by which texts tell of one kind of thing: of agreements, or of events. */
public final class RelationWords {
  private final Phrases<RelationWord> phrases;
  private final List<RelationWord> all;

  RelationWords(Phrases<RelationWord> phrases, List<RelationWord> all) {
    this.phrases = phrases;
    this.all = List.copyOf(all);
  }

  /** Every entry, as listed. */
  public List<RelationWord> all() {
    return all;
  }

  /**
   * Where such words stand in a text, in order; of words that overlap the first and longest.
   *
   * @param counts which of them count
   */
  public List<Occurrence<RelationWord>> in(
      Concordance text, Predicate<Occurrence<RelationWord>> counts) {
    List<List<Occurrence<RelationWord>>> all = phrases.in(text);
    List<Occurrence<RelationWord>> found = new ArrayList<>();
    int index = 0;
    while (index < all.size()) {
      List<Occurrence<RelationWord>> beginning = all.get(index);
      Optional<Occurrence<RelationWord>> here =
          beginning.isEmpty()
              ? Optional.empty()
              : Phrases.longest(beginning.stream().filter(counts).toList());
      here.ifPresent(found::add);
      index = here.map(Occurrence::next).orElse(index + 1);
    }
    return found;
  }
}
