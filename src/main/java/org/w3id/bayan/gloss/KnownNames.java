package org.w3id.bayan.gloss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Concordance;
import org.w3id.bayan.language.Word;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Where the names of known things stand in a text. */
public final class KnownNames {
  private final Concordance text;
  private final Gazetteer gazetteer;
  private final List<List<Occurrence<Name>>> names;

  private KnownNames(Concordance text, Gazetteer gazetteer, List<List<Occurrence<Name>>> names) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** The names in a text. */
  public static KnownNames in(GlossedText text, Gazetteer gazetteer) {
    List<List<Occurrence<Name>>> names =
        new ArrayList<>(Collections.nCopies(text.size(), List.of()));
    return new KnownNames(text.concordance(), gazetteer, names).found(gazetteer::mayBeginWith);
  }

  /**
   * The same with the names that only one document has; they hide equal words known before.
   *
   * @param belongs the states of what they name
   */
  public KnownNames with(Collection<Name> local, Map<ThingId, ThingId> belongs) {
    Gazetteer both = gazetteer.with(local, belongs);
    return new KnownNames(text, both, new ArrayList<>(names)).found(both::mayBeLocal);
  }

  /** Looks for names again where such words stand. */
  private KnownNames found(Predicate<Word> begins) {
    text.places()
        .forEach((word, places) -> {
          if (begins.test(word)) {
            places.forEach(index -> names.set(index, gazetteer.at(text.tokens(), index)));
          }
        });
    return this;
  }

  /** What is known of the things that are named. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The names that begin at a token. */
  public List<Occurrence<Name>> at(int index) {
    return names.get(index);
  }
}
