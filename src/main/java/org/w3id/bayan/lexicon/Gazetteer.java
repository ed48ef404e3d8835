package org.w3id.bayan.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.PhraseTrie;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokenizer;

/** Every name under which a known thing may stand in a text, in all languages. */
public final class Gazetteer {
  private static final int LONGEST_INITIALS = 6;

  private final PhraseTrie<Name> names = new PhraseTrie<>();

  private Gazetteer() {}

  /** A gazetteer of these names. */
  public static Gazetteer of(Collection<Name> names) {
    Gazetteer gazetteer = new Gazetteer();
    names.forEach(name -> gazetteer.names.add(name.words(), name));
    return gazetteer;
  }

  /**
   * The longest name that begins at a token. Initials in capitals must be in capitals there too.
   */
  public Optional<PhraseTrie.Found<Name>> longestAt(
      List<Token> tokens, int begin, Clitics clitics) {
    return names
        .longestAt(tokens, begin, clitics)
        .map(found ->
            new PhraseTrie.Found<>(
                found.begin(),
                found.end(),
                found.clitics(),
                found.values().stream()
                    .filter(name -> isWrittenAs(name, tokens.get(begin)))
                    .toList()))
        .filter(found -> !found.values().isEmpty());
  }

  private static boolean isWrittenAs(Name name, Token token) {
    List<Token> words = Tokenizer.tokenize(name.words());
    boolean initials =
        words.size() == 1
            && words.getFirst().isUpper()
            && words.getFirst().form().length() <= LONGEST_INITIALS
            && Character.isUpperCase(name.words().codePointAt(0));
    return !initials || token.isUpper();
  }
}
