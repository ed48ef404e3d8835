package org.w3id.bayan.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The names of known things in all languages, ready to be found in a text. */
public final class Gazetteer {
  private final Phrases<Name> names;

  private Gazetteer(Phrases<Name> names) {
    this.names = names;
  }

  public static Gazetteer of(Collection<Name> names) {
    Phrases.Builder<Name> builder = Phrases.builder();
    names.forEach(name -> builder.add(name.words(), name));
    return new Gazetteer(builder.build());
  }

  /**
   * The names that begin at a token, as long as they are written as names are: with a capital where
   * the name has one, in capitals where it is an acronym.
   */
  public List<Occurrence<Name>> at(List<Token> tokens, int first) {
    List<Occurrence<Name>> found = names.at(tokens, first);
    if (found.isEmpty()) {
      return found;
    }
    List<Occurrence<Name>> written = new ArrayList<>(found.size());
    for (Occurrence<Name> occurrence : found) {
      List<Token> words = tokens.subList(first, occurrence.next());
      List<Name> fitting =
          occurrence.values().stream().filter(name -> isWrittenAs(name, words)).toList();
      if (!fitting.isEmpty()) {
        written.add(new Occurrence<>(fitting, first, occurrence.next(), occurrence.stem()));
      }
    }
    return written;
  }

  private static boolean isWrittenAs(Name name, List<Token> words) {
    String written = name.words();
    boolean capitals = written.codePoints().anyMatch(Character::isUpperCase);
    boolean proper = name.kind().equals("name") || name.kind().equals("adjectival");
    if (!capitals || !proper) {
      return true;
    }
    boolean acronym = words.size() == 1 && written.codePoints().noneMatch(Character::isLowerCase);
    return acronym
        ? words.getFirst().isAllCapitals()
        : words.getFirst().isCapitalised() || words.getLast().isCapitalised();
  }
}
