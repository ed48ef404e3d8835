package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The words by which texts tell of one kind of thing: of agreements, or of events. */
public final class RelationWords {
  private final Phrases<RelationWord> phrases;
  private final List<RelationWord> all;
  private final Set<String> ordinalMarks;

  RelationWords(Phrases<RelationWord> phrases, List<RelationWord> all) {
    this.phrases = phrases;
    this.all = List.copyOf(all);
    this.ordinalMarks =
        all.stream()
            .filter(word -> word.part() == RelationWord.Part.ORDINAL_MARK)
            .map(RelationWord::words)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The phrases that are looked for. */
  public Phrases<RelationWord> phrases() {
    return phrases;
  }

  /** Every entry, as listed. */
  public List<RelationWord> all() {
    return all;
  }

  /** What makes an ordinal of digits before it: the «th» of «78th». */
  public Set<String> ordinalMarks() {
    return ordinalMarks;
  }

  /**
   * Where such words stand in a text, in order; of words that overlap the first and longest.
   *
   * @param all every phrase of the list in the text, by the token that it begins at
   * @param counts which of them count
   */
  public static List<Occurrence<RelationWord>> chosen(
      List<List<Occurrence<RelationWord>>> all, Predicate<Occurrence<RelationWord>> counts) {
    List<Occurrence<RelationWord>> found = new ArrayList<>();
    int index = 0;
    while (index < all.size()) {
      Occurrence<RelationWord> longest = null;
      for (Occurrence<RelationWord> one : all.get(index)) {
        if ((longest == null || one.length() > longest.length()) && counts.test(one)) {
          longest = one;
        }
      }
      if (longest != null) {
        found.add(longest);
      }
      index = longest == null ? index + 1 : longest.next();
    }
    return found;
  }
}
