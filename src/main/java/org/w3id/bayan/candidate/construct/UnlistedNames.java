package org.w3id.bayan.candidate.construct;

import java.util.Set;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon.VerbForm;
import org.w3id.bayan.lexicon.NameWord.Role;

/** Names of persons that no list knows, behind an office, in a script that does not show names. */
final class UnlistedNames {
  private static final int LEAST_LETTERS = 4;
  private static final int SHORTEST = 3;

  private final Words words;
  private final Set<String> behindTitles;

  /**
   * @param behindTitles the words that stand behind a title somewhere in the document
   */
  UnlistedNames(Words words, Set<String> behindTitles) {
    this.words = words;
    this.behindTitles = behindTitles;
  }

  /** Whether an office of one word stands here, which a noun can follow: «the minister». */
  boolean isBareOffice(int index) {
    return words
        .longest(index, Role.OFFICE)
        .filter(one -> one.length() == 1 && Words.detail(one, Role.OFFICE).isEmpty())
        .isPresent();
  }

  /**
   * Words without article or the ending of a noun: they name the holder of the office before them
   * where the last stands behind another title elsewhere, or where no noun with the article
   * follows, which they could be joined to. Behind «the minister» alone they do so only where they
   * cannot be what the verb before the office governs.
   *
   * @param office where the titles before the words begin
   */
  boolean isName(int office, int first, int next) {
    if (!words.continues(first) || !words.continues(next - 1)) {
      return false;
    }
    boolean bare = isBareOffice(first - 1);
    boolean free = office < first && isNoObject(office, next);
    boolean alone = !words.continues(next) || !Clitics.isDefinite(words.token(next).form());
    boolean possible =
        bare
            ? free && alone && isDefinite(first - 1) && words.knownThing(first).isEmpty()
            : alone || behindTitles.contains(words.token(next - 1).form());
    for (int index = first; possible && index < next; index++) {
      possible = isPart(index, index == next - 1, free, LEAST_LETTERS);
    }
    return possible;
  }

  /**
   * @param free whether it is no object, so that its ending is not that of an accusative either
   */
  private boolean isPart(int index, boolean last, boolean free, int letters) {
    String form = words.token(index).form();
    boolean accusative =
        !last && Clitics.isAccusative(form) && !(free && !Clitics.mayBeParticiple(form));
    boolean article = // not «Alpha», which only looks so where its hamza is left out
        Clitics.isDefinite(form) && Clitics.isWrittenDefinite(words.token(index).surface());
    return !article
        && form.length() >= letters
        && !accusative
        && Clitics.nouns(form).stream().allMatch(noun -> words.lexicon().verbs(noun).isEmpty())
        && !words.isNameWord(index);
  }

  /**
   * «The president A said that», «affirmed the president A his support», «the president A and the
   * minister B»: whether one word that no list knows is the name of the holder of the office before
   * it, since no noun that the verb could govern is so followed.
   *
   * @param office where the titles before the word begin
   */
  boolean isFamilyName(int office, int word) {
    boolean open = words.continues(word) && !words.is(word, Role.GIVEN);
    if (office >= word || !open || !isTitle(word - 1)) {
      return false;
    }
    int next = word + 1;
    boolean free = isNoObject(office, next);
    boolean alone = isClosed(next);
    boolean followed = words.continues(next) && (isJoinedTitle(next) || isOwnDeed(next));
    String form = words.token(word).form();
    boolean foreign = form.length() >= LEAST_LETTERS || isJoinedTitle(next);
    boolean adverb = // «the minister agreed officially to …», «the minister said, concluding …»
        Clitics.isAccusative(form)
            && (Clitics.mayBeParticiple(form)
                || words.lexicon().names().endings().stream()
                    .anyMatch(end -> form.startsWith(end, form.length() - 1 - end.length())));
    return !adverb
        && ((free && alone) || followed)
        && (free || foreign)
        && words.knownThing(word).isEmpty()
        && isPart(word, true, free, SHORTEST);
  }

  /** Whether what stands here is no further word of a name. */
  private boolean isClosed(int index) {
    return !words.continues(index)
        || !words.token(index).isWord()
        || words.isSmall(index)
        || words.token(index).stems().stream()
            .anyMatch(stem -> stem.preposition() || stem.conjunction());
  }

  /** «The president», «the prime minister», «the Iraqi minister of trade», no «minister of». */
  private boolean isTitle(int last) {
    return isDefinite(last) || words.stateEndsAt(last + 1).isPresent();
  }

  /** «And the minister». */
  private boolean isJoinedTitle(int index) {
    return words.continues(index)
        && (words.is(index, Role.OFFICE) || words.is(index, Role.HONORIFIC))
        && words.token(index).stems().stream()
            .anyMatch(stem -> stem.conjunction() && !stem.preposition());
  }

  /** «His commitment»: the noun of a verb, with a pronoun at its end. */
  private boolean isOwnDeed(int index) {
    String form = words.token(index).form();
    return Clitics.nouns(form).stream()
        .anyMatch(noun ->
            noun.length() < form.length()
                && form.startsWith(noun)
                && words.lexicon().verbs(noun).stream()
                    .anyMatch(verb -> verb.inflection() == Inflection.NOUN));
  }

  private boolean isDefinite(int index) {
    return words.token(index).stems().stream().anyMatch(stem -> Clitics.isDefinite(stem.form()));
  }

  /**
   * «The president A B said that», «expressed the president A B of …»: whether no object of a verb
   * can stand between an office and a token.
   */
  boolean isNoObject(int office, int next) {
    if (words.continues(next)
        && (words.is(next, Cue.COMPLEMENTIZER)
            || words.is(next, Cue.THAT_THEY)
            || words.is(next, Role.STOP))) {
      return true;
    }
    int before = office - 1;
    while (words.continues(before + 1) && words.is(before, Cue.SKIP)) {
      before--;
    }
    return !words.continues(before + 1) || !governs(before);
  }

  /** Whether a word is a finite verb that takes an object without a preposition. */
  private boolean governs(int index) {
    if (words.is(index, Cue.SAYING) || words.is(index, Cue.INDIRECT)) {
      return false;
    }
    return words.token(index).stems().stream()
        .filter(stem -> !stem.preposition())
        .map(stem -> stem.form())
        .anyMatch(form ->
            words.lexicon().plainVerbs(form).stream().anyMatch(one -> one != Inflection.NOUN)
                || words.lexicon().verbs(form).stream().anyMatch(UnlistedNames::takesObject));
  }

  private static boolean takesObject(VerbForm verb) {
    return verb.inflection() != Inflection.NOUN
        && verb.uses().stream()
            .anyMatch(use ->
                use.conditions().stream()
                    .noneMatch(condition -> condition.kind() == Condition.Kind.WITH));
  }
}
