package org.w3id.bayan.gloss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Where the names of known things stand in a text. */
public final class KnownNames {
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final List<List<Occurrence<Name>>> names;

  private KnownNames(List<Token> tokens, Gazetteer gazetteer, List<List<Occurrence<Name>>> names) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** The names in a text. */
  public static KnownNames in(List<Token> tokens, Gazetteer gazetteer) {
    List<List<Occurrence<Name>>> names = new ArrayList<>(tokens.size());
    for (int index = 0; index < tokens.size(); index++) {
      names.add(gazetteer.at(tokens, index));
    }
    return new KnownNames(tokens, gazetteer, names);
  }

  /** The same with the names that only one document has; they hide equal words known before. */
  public KnownNames with(Collection<Name> local) {
    Gazetteer both = gazetteer.with(local);
    List<List<Occurrence<Name>>> all = new ArrayList<>(names);
    for (int index = 0; index < all.size(); index++) {
      if (both.mayBeLocal(tokens, index)) {
        all.set(index, both.at(tokens, index));
      }
    }
    return new KnownNames(tokens, both, all);
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
