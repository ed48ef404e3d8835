package org.w3id.bayan.candidate.construct;

import java.util.stream.Stream;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.KnownThings;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.NameWord.Role;

/**
 * The last word of the name of a person, where its letters could be those of another noun, in a
 * script that does not show names.
 */
final class LastNames {
  private final Words words;
  private final Construct construct;
  private final UnlistedNames unlisted;
  private final KnownThings knownThings;

  LastNames(Words words, Construct construct, UnlistedNames unlisted) {
    this.words = words;
    this.construct = construct;
    this.unlisted = unlisted;
    this.knownThings = new KnownThings(words);
  }

  /**
   * Whether a word may be the second one of a name though it ends as nouns do: nothing says that it
   * is something else.
   */
  boolean maySecond(int index, int first) {
    return index == first + 1
        && isPlain(index)
        && words.lexicon().verbs(words.token(index).form()).isEmpty();
  }

  /**
   * «The Jordanian minister of energy Salih al-Kharabsheh»: hardly anyone has a given name only.
   */
  boolean isSecondOfGiven(int titles, int first, int index) {
    return titles < first
        && maySecond(index, first)
        && isDefinite(index)
        && words.knownThing(index).isEmpty()
        && !words.is(index, Role.NOUN)
        && !unlisted.isBareOffice(first - 1);
  }

  /**
   * «Bishr Hani al-Khasawneh»: a word with the article behind two of a name, where the words end
   * and no verb before the titles can govern it.
   */
  boolean closes(int titles, int first, int index) {
    return titles < first
        && index > first + 1
        && isPlain(index)
        && isDefinite(index)
        && isClosed(index + 1)
        && words.knownThing(index).isEmpty()
        && Clitics.nouns(words.token(index).form()).stream()
            .allMatch(noun -> words.lexicon().verbs(noun).isEmpty())
        && (isHeld(index + 1) || (!isJoined(titles) && unlisted.isNoObject(titles, index + 1)));
  }

  /** «…, president of the council»: an office behind a comma. */
  private boolean isHeld(int comma) {
    return words.continues(comma)
        && words.token(comma).isComma()
        && words.is(comma + 1, Role.OFFICE);
  }

  /** «… and the minister of trade»: the verb of those before governs what stands behind. */
  private boolean isJoined(int titles) {
    return Stream.of(Role.OFFICE, Role.HONORIFIC)
        .flatMap(role -> words.longest(titles, role).stream())
        .anyMatch(title -> title.stem().letters() > 0);
  }

  /**
   * «Jon Yves Le Drian», «S. Jaishankar»: whether a known person is called by a word alone, which
   * ends this name, be it of that person or of another.
   */
  boolean isOfKnown(int index, int first) {
    return words.continues(index)
        && words.token(index).isCaseless()
        && !isDefinite(index)
        && (index > first + 1
            || knownThings.byFamilyName(Candidate.Range.of(first, index + 1)).isPresent())
        && knownThings.personAt(Candidate.Range.of(index, index + 1)).isPresent();
  }

  /** Whether what stands before a token is closed by a sign or the end. */
  boolean isClosed(int index) {
    return !words.continues(index) || !words.token(index).isWord();
  }

  private boolean isDefinite(int index) {
    return Clitics.isDefinite(words.token(index).form());
  }

  private boolean isPlain(int index) {
    return words.continues(index)
        && words.token(index).isCaseless()
        && !words.isSmall(index)
        && !words.is(index, Role.STOP)
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.HONORIFIC)
        && construct.head(index).isEmpty()
        && words.stateAt(index).isEmpty();
  }
}
