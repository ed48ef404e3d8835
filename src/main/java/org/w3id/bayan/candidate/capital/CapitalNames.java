package org.w3id.bayan.candidate.capital;

import java.util.Optional;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** How far the name of a person goes in a script with capitals. */
final class CapitalNames {
  static final int LONGEST = 7;
  private static final int LONGEST_SYLLABLE = 5;
  private static final int LONGEST_SHORTENED = 4;
  private static final String ADJECTIVAL = "adjectival";

  private final Words words;
  private final Capitals capitals;

  CapitalNames(Words words, Capitals capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  /** Whether words in apposition end here. */
  boolean isClosed(int next) {
    return !words.continues(next)
        || words.isPunctuation(next, ",")
        || words.isPunctuation(next, ";")
        || words.isPunctuation(next, ".")
        || words.isPunctuation(next, ")")
        || words.is(next, Role.CONJUNCTION);
  }

  /** Where the name of a person ends that begins here; or -1. */
  int end(int first) {
    int next = first;
    boolean full = false;
    while (next - first < LONGEST && (next == first || words.continues(next))) {
      boolean comma = next > first + 1 && words.isPunctuation(next, ",");
      int after = part(comma ? next + 1 : next);
      after = after < 0 && next > first && isNamedAsState(next) ? next + 1 : after;
      after = after < 0 && next > first + 1 && isSyllableBehind(next) ? next + 2 : after;
      if (comma && !words.is(next + 1, Role.SUFFIX)) {
        break;
      }
      if (after < 0) {
        break;
      }
      boolean shortened =
          words
              .longest(after - 1, Role.SUFFIX)
              .filter(suffix -> Words.hasDetail(suffix, Role.SUFFIX, ""))
              .isPresent();
      if (shortened && words.isPunctuation(after, ".") && comma) {
        after++;
      }
      full |= words.token(after - 1).form().length() > 1 && words.token(after - 1).isWord();
      next = after;
    }
    if (next > first && words.is(next - 1, Role.PARTICLE) && !words.isCapital(next - 1)) {
      return -1;
    }
    boolean cut = next < words.size() && words.continues(next) && capitals.isNameWord(next);
    boolean hyphen = words.isHyphen(next);
    return full && !cut && !hyphen ? next : -1;
  }

  /** «Lee Min-su»; not «the Mori-led talks». */
  private boolean isSyllableBehind(int hyphen) {
    int syllable = hyphen + 1;
    return words.isHyphen(hyphen)
        && words.token(syllable).isWord()
        && !words.isSmall(syllable)
        && !words.isPast(syllable)
        && words.token(syllable).form().length() <= LONGEST_SYLLABLE;
  }

  /** «Lisa Monaco»: a family name that is also that of a state ends the name of a person. */
  private boolean isNamedAsState(int index) {
    Optional<Occurrence<Name>> state =
        words.known(index).filter(name -> words.state(name).isPresent());
    return state.filter(name -> name.length() == 1 && isNoun(name)).isPresent()
        && words.isCapital(index)
        && !words.isGenitive(index + 1)
        && isClosed(index + 1);
  }

  private static boolean isNoun(Occurrence<Name> name) {
    return name.values().stream().noneMatch(one -> one.kind().equals(ADJECTIVAL));
  }

  private int part(int index) {
    Optional<Occurrence<NameWord>> suffix = words.longest(index, Role.SUFFIX);
    if (suffix.isPresent() && words.isCapital(index)) {
      return suffix.get().next();
    }
    if (words.isHyphen(index)) {
      boolean goesOn = isPlain(index + 1) || words.is(index + 1, Role.PARTICLE);
      return goesOn ? index + 1 : -1;
    }
    if (words.is(index, Role.PARTICLE)) {
      int after = words.isHyphen(index + 1) ? index + 2 : index + 1;
      boolean chain = words.is(after, Role.PARTICLE) && words.continues(after);
      return words.continues(after) && (isPlain(after) || chain) ? after : -1;
    }
    if (isInitial(index)) {
      return index + 2;
    }
    return isPlain(index) || isLetter(index) ? index + 1 : -1;
  }

  /** «A K Karim», «Omar B Karim»: a letter without a stop, before another or behind a name. */
  private boolean isLetter(int index) {
    boolean beside = index > 0 && words.isCapital(index - 1) && isPlain(index - 1);
    return isLetterAlone(index)
        && words.continues(index + 1)
        && ((isLetterAlone(index + 1) && isPlain(index + 2))
            || (beside && isPlain(index + 1))
            || (index > 0 && isLetterAlone(index - 1) && isPlain(index + 1)));
  }

  private boolean isLetterAlone(int index) {
    return words.isCapital(index) && words.token(index).form().length() == 1;
  }

  /** «A. Kamilov», «Md. Kamilov»: also a letter that by itself is a word. */
  private boolean isInitial(int index) {
    int length = words.token(index).form().length();
    boolean shortened =
        length <= LONGEST_SHORTENED && words.is(index, Role.GIVEN) && isPlain(index + 2);
    return (length == 1 || shortened)
        && words.isCapital(index)
        && words.isPunctuation(index + 1, ".")
        && words.touches(index + 1);
  }

  /** Whether a word of a name, or a particle or hyphen within it, stands here. */
  boolean isOfName(int index) {
    boolean within = words.isHyphen(index) || words.is(index, Role.PARTICLE);
    return isPlain(index) || (within && isPlain(index + 1) && isPlain(index - 1));
  }

  /** Whether a word may stand in the name of a person. */
  boolean isPlain(int index) {
    return capitals.isNameWord(index)
        && capitals.head(index).isEmpty()
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.HONORIFIC)
        && !words.token(index).isNumber()
        && words.stateAt(index).isEmpty()
        && !(words.is(index, Role.PORTFOLIO) && !words.isCapital(index + 1));
  }
}
