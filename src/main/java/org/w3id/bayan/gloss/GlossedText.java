package org.w3id.bayan.gloss;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.bayan.language.Concordance;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.PhraseLists;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** A text cut into tokens, with what the word lists of its language say of each. */
public final class GlossedText {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Token end;
  private final Concordance concordance;
  private final PhraseLists.Found phrases;
  private final List<List<Occurrence<Cue>>> cues;
  private final List<List<Occurrence<GroupReference>>> references;
  private final List<List<Occurrence<NameWord>>> nameWords;
  private final List<Set<NameWord.Role>> roles;
  private final Map<Cue, BitSet> covered = new EnumMap<>(Cue.class);

  private GlossedText(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.end = Token.end(tokens);
    this.concordance = new Concordance(tokens);
    this.phrases = lexicon.phrases().in(concordance);
    this.cues = phrases.of(lexicon.cues());
    this.references = phrases.of(lexicon.references());
    this.nameWords = phrases.of(lexicon.names().words());
    this.roles = nameWords.stream().map(GlossedText::roles).toList();
    for (List<Occurrence<Cue>> here : cues) {
      for (Occurrence<Cue> found : here) {
        if (!found.stem().preposition()) {
          cover(found);
        }
      }
    }
  }

  /** The words of a text in the language of a lexicon. */
  public static GlossedText of(String characters, Lexicon lexicon) {
    return new GlossedText(lexicon, lexicon.tokens(characters));
  }

  private void cover(Occurrence<Cue> found) {
    for (Cue cue : found.values()) {
      covered.computeIfAbsent(cue, none -> new BitSet()).set(found.first(), found.next());
    }
  }

  /** The word lists. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** A token; behind the last one, where a text may be cut off anywhere, the sign of its end. */
  public Token token(int index) {
    return index < tokens.size() ? tokens.get(index) : end;
  }

  /** Where each word stands. */
  public Concordance concordance() {
    return concordance;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** Whether small words of a sort stand over a token, with no preposition written to them. */
  public boolean is(Cue cue, int index) {
    BitSet over = covered.get(cue);
    return index >= 0 && over != null && over.get(index);
  }

  /** Whether a title of one person or words for several people begin at a token. */
  public boolean beginsTitle(int index) {
    return begins(Cue.PERSON_HEAD, index) || begins(Cue.GROUP_HEAD, index);
  }

  /** Whether small words of a sort begin at a token, behind a preposition perhaps. */
  public boolean begins(Cue cue, int index) {
    for (Occurrence<Cue> found : cuesAt(index)) {
      if (found.values().contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** The small words that begin at a token. */
  public List<Occurrence<Cue>> cuesAt(int index) {
    return at(cues, index);
  }

  /** The words that refer to someone and begin at a token. */
  public List<Occurrence<GroupReference>> referencesAt(int index) {
    return at(references, index);
  }

  /** The phrases of one of the lists of the language, by the token that they begin at. */
  public <V> List<List<Occurrence<V>>> found(Phrases<V> list) {
    return phrases.of(list);
  }

  /** The words that names are built with and that begin at a token. */
  public List<Occurrence<NameWord>> nameWordsAt(int index) {
    return at(nameWords, index);
  }

  /** Whether words with a part in names begin at a token; none do before or behind the text. */
  public boolean isNameWord(NameWord.Role role, int index) {
    return index >= 0 && index < roles.size() && roles.get(index).contains(role);
  }

  private static Set<NameWord.Role> roles(List<Occurrence<NameWord>> here) {
    Set<NameWord.Role> roles = EnumSet.noneOf(NameWord.Role.class);
    for (Occurrence<NameWord> found : here) {
      for (NameWord word : found.values()) {
        roles.add(word.role());
      }
    }
    return roles;
  }

  /** Nothing stands behind the last token. */
  private static <V> List<V> at(List<List<V>> byToken, int index) {
    return index < byToken.size() ? byToken.get(index) : List.of();
  }
}
