package org.w3id.bayan.candidate.construct;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Where the name of a person ends, in a script that does not show names. */
final class ConstructNames {
  private static final int LONGEST = 9;
  private static final int MOST_WORDS = 4;
  private static final int MOST_FOREIGN = 3;
  private static final int LEAST_LETTERS = 2;

  private final Words words;
  private final Construct construct;
  private final UnlistedNames unlisted;
  private final LastNames lastNames;
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> behindVerbs = new HashSet<>();

  ConstructNames(Words words) {
    this.words = words;
    this.construct = new Construct(words);
    Set<String> behindTitles = new HashSet<>();
    this.unlisted = new UnlistedNames(words, behindTitles);
    this.lastNames = new LastNames(words, construct, unlisted);
    for (int index = 1; index < words.size(); index++) {
      if (words.continues(index) && isVerb(index - 1)) {
        behindVerbs.add(words.token(index).form());
      }
      if (words.continues(index)
          && (words.is(index - 1, Role.HONORIFIC) || unlisted.isBareOffice(index - 1))) {
        behindTitles.add(words.token(index).form());
        if (words.is(index + 1, Role.PARTICLE) || isKnownByMore(index)) {
          firstNames.add(words.token(index).form());
        }
      }
    }
  }

  private boolean isVerb(int index) {
    return words.token(index).stems().stream()
        .flatMap(stem -> words.lexicon().verbs(stem.form()).stream())
        .anyMatch(form -> form.inflection().isPast());
  }

  /**
   * «The Iraqi minister of trade A B», whom no list knows: one word, and a family name that is said
   * to have done something elsewhere.
   */
  private boolean isHolder(int first) {
    int family = first + 1;
    return words.stateEndsAt(first).isPresent()
        && isPart(first, true)
        && !Clitics.isDefinite(words.token(first).form())
        && words.continues(family)
        && Clitics.isDefinite(words.token(family).form())
        && construct.adjectives(family) == family + 1
        && !construct.isDemonym(family)
        && !words.is(family, Role.ADJECTIVE)
        && behindVerbs.contains(words.token(family).form());
  }

  /**
   * Where a name ends that begins here; -1 if none does.
   *
   * @param personal whether what stands before is only ever followed by a name
   */
  int end(int first, boolean personal) {
    return end(first, first, personal);
  }

  /** The same, behind titles that begin at a token. */
  int end(int titles, int first, boolean personal) {
    Optional<Occurrence<Name>> known = knownPerson(first);
    if (known.isPresent()) {
      return withFathers(known.get().next());
    }
    if (personal && isCalledByFirstName(first)) {
      return first + 1;
    }
    int initials = Initials.behind(words, first, index -> isPart(index, true));
    if (initials > 0) {
      return initials;
    }
    int boundary = first;
    int chain = -1;
    while (boundary - first < LONGEST
        && (isPart(boundary, boundary == first)
            || (personal && isSecond(boundary, first))
            || (isGiven(first) && lastNames.isSecondOfGiven(titles, first, boundary))
            || lastNames.closes(titles, first, boundary)
            || lastNames.isOfKnown(boundary, first)
            || isCalledLikeVerb(boundary, first))) {
      boolean chained = boundary > first && words.is(boundary, Role.PARTICLE);
      int word = chained ? behindParticles(boundary) : boundary;
      if (word < 0) {
        break;
      }
      boundary = Math.max(word + 1, behindGiven(word));
      chain = chained ? boundary : chain;
    }
    boolean particle = words.is(first, Role.PARTICLE) && !isGiven(first);
    if (chain > 0 && !particle) {
      return family(chain);
    }
    int length = particle ? 0 : boundary - first;
    if (length == 1 && unlisted.isBareOffice(first - 1) && !isGiven(first)) {
      // «stressed Mr. President the pride of Egypt»: one word that may be an object
      return unlisted.isFamilyName(titles, first) ? first + 1 : -1;
    }
    if (length == 0 || !(personal || isGiven(first))) {
      boolean foreign = length == 2 || length == MOST_FOREIGN;
      if (foreign && unlisted.isName(titles, first, boundary)) {
        return boundary;
      }
      boolean family = length > 0 && unlisted.isFamilyName(titles, first);
      return family ? first + 1 : isHolder(first) ? first + 2 : -1;
    }
    if (length > MOST_WORDS || boundary - first == LONGEST) {
      return isGiven(first) ? first + 2 : -1;
    }
    int next = withoutObject(titles, first, boundary);
    return isShaped(first, next) ? next : -1;
  }

  /** «(Mohammed bin Salman) bin Abdulaziz»: over more fathers than a known name has. */
  private int withFathers(int name) {
    int next = name;
    while (words.continues(next) && words.is(next, Role.PARTICLE)) {
      int word = behindParticles(next);
      if (word < 0) {
        return next;
      }
      next = Math.max(word + 1, behindGiven(word));
    }
    return next;
  }

  /** The word behind «son of», «son of the servant of»; -1 where none follows. */
  private int behindParticles(int particle) {
    int word = particle;
    while (words.is(word, Role.PARTICLE) && words.continues(word)) {
      word++;
    }
    return words.continues(word) && words.token(word).isCaseless() ? word : -1;
  }

  /** Whether a known person is named here by several words. */
  private boolean isKnownByMore(int index) {
    return knownPerson(index).filter(known -> known.length() > 1).isPresent();
  }

  /** «Sheikh Hamad» behind the full name: what follows belongs to no name. */
  private boolean isCalledByFirstName(int index) {
    return words.continues(index)
        && firstNames.contains(words.token(index).form())
        && !words.is(index + 1, Role.PARTICLE)
        && !(isGiven(index + 1) && words.continues(index + 1));
  }

  /** Over a family name with the ending of an adjective behind «son of …». */
  private int family(int chain) {
    boolean plain =
        words.continues(chain)
            && words.token(chain).isCaseless()
            && Clitics.isDefinite(words.token(chain).form())
            && construct.adjectives(chain) == chain + 1;
    return plain
            && !construct.isDemonym(chain)
            && !words.is(chain, Role.ADJECTIVE)
            && !words.is(chain, Role.OFFICE)
            && words.knownThing(chain).isEmpty()
        ? chain + 1
        : chain;
  }

  /** Where a name ends that stands between two commas, of which the first is given; -1 if none. */
  int endBetweenCommas(int comma) {
    int next = comma + 1;
    while (next < words.size() && words.token(next).isWord() && next - comma <= LONGEST) {
      next++;
    }
    int length = next - comma - 1;
    boolean closed = next < words.size() && words.token(next).isComma();
    boolean possible = closed && length > 1 && length <= MOST_WORDS + 1;
    for (int index = comma + 1; possible && index < next; index++) {
      possible = index == comma + 1 ? mayBePart(index, true) : isPart(index, false);
    }
    return possible && isShaped(comma + 1, next) ? next : -1;
  }

  /**
   * Behind one word of a name, words that end as nouns do: a family name with the article, or a
   * word that another word of the name follows.
   */
  private boolean isSecond(int index, int first) {
    return lastNames.maySecond(index, first)
        && (Clitics.isDefinite(words.token(index).form()) || isPart(index + 1, false));
  }

  /**
   * Behind a given name a word that is a verb elsewhere, where the words end or an office follows:
   * no verb stands there without more.
   */
  private boolean isCalledLikeVerb(int index, int first) {
    if (index != first + 1 || !words.continues(index) || !isGiven(first)) {
      return false;
    }
    String form = words.token(index).form();
    boolean closed =
        !words.continues(index + 1)
            || !words.token(index + 1).isWord()
            || words.is(index + 1, Role.OFFICE);
    return closed
        && words.token(index).isCaseless()
        && !words.lexicon().verbs(form).isEmpty()
        && !words.isSmall(index)
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.STOP)
        && !isClitic(form);
  }

  /**
   * Of two words with the article, save given names, the second is what the verb before the name
   * governs.
   */
  private int withoutObject(int titles, int first, int next) {
    int definite = 0;
    for (int index = first; index < next; index++) {
      boolean article = Clitics.isDefinite(words.token(index).form());
      definite += article && !(index == first && isGiven(index)) ? 1 : 0;
    }
    boolean two = definite == 2 && Clitics.isDefinite(words.token(next - 1).form());
    return two && !lastNames.closes(titles, first, next - 1) ? next - 1 : next;
  }

  /** The article may stand at the end of a name only, or behind a given name. */
  private boolean isShaped(int first, int next) {
    boolean definite = false;
    for (int index = first; index < next; index = Math.max(index + 1, behindGiven(index))) {
      boolean article = Clitics.isDefinite(words.token(index).form());
      if (definite && !article) {
        return false;
      }
      definite |= article;
    }
    return next - first > 1
        || isGiven(first)
        || !definite
        || construct.adjectives(first) == first + 1;
  }

  boolean isKnownPerson(int index) {
    return knownPerson(index).isPresent();
  }

  private Optional<Occurrence<Name>> knownPerson(int index) {
    return words
        .known(index)
        .filter(known -> known.stem().letters() == 0)
        .filter(known ->
            known.values().stream()
                .map(Name::thing)
                .anyMatch(thing -> thing.isA("actor") && !words.gazetteer().isState(thing)));
  }

  /** Whether a given name stands here. */
  boolean isGiven(int index) {
    return words
        .longest(words.continues(index) ? index : -1, Role.GIVEN)
        .filter(found -> found.stem().letters() == 0)
        .filter(found -> !words.isSmall(index) || isPlainlyWritten(index))
        .isPresent();
  }

  /** Whether the letters are those of the name, not of a small word that is compared alike. */
  private boolean isPlainlyWritten(int index) {
    return words.token(index).surface().equals(words.token(index).form());
  }

  /** Behind a given name of several words: «servant of the …». */
  private int behindGiven(int index) {
    return isGiven(index) ? words.longest(index, Role.GIVEN).orElseThrow().next() : -1;
  }

  private boolean isPart(int index, boolean opens) {
    return index < words.size() && words.continues(index) && mayBePart(index, opens);
  }

  private boolean mayBePart(int index, boolean opens) {
    if (!words.token(index).isCaseless() || words.token(index).form().length() < LEAST_LETTERS) {
      return false;
    }
    if (isGiven(index) || words.is(index, Role.PARTICLE)) {
      return true;
    }
    String form = words.token(index).form();
    boolean title =
        words.is(index, Role.OFFICE)
            || words.is(index, Role.HONORIFIC)
            || words.is(index, Role.COUNTERPART)
            || words.is(index, Role.ANAPHOR);
    return !title
        && !words.isSmall(index)
        && !words.is(index, Role.STOP)
        && !words.is(index, Role.NOUN)
        && construct.head(index).isEmpty()
        && words.stateAt(index).isEmpty()
        && words.lexicon().verbs(form).isEmpty()
        && !endsAsNoun(form)
        && !isClitic(form)
        && !words.token(index).isNunated()
        && (opens || words.knownThing(index).isEmpty());
  }

  /** A feminine ending: seldom in the name of a man, and listed for the others. */
  private boolean endsAsNoun(String form) {
    return words.lexicon().names().nounEndings().stream()
        .anyMatch(ending -> form.endsWith(ending) && form.length() > ending.length() + 1);
  }

  /** Whether a small word is written together with a word that no name begins with. */
  private boolean isClitic(String form) {
    for (Clitics.Stem stem : Clitics.stems(form)) {
      boolean cut = stem.conjunction() || stem.preposition();
      boolean finite = stem.conjunction() || Clitics.mayBeOf(form); // «by» has nouns behind it only
      boolean verb =
          cut
              && words.lexicon().verbs(stem.form()).stream()
                  .anyMatch(one -> finite || one.inflection() == Inflection.NOUN);
      boolean two = stem.conjunction() && stem.preposition();
      if (two || verb || (cut && Clitics.isDefinite(stem.form()))) {
        return true;
      }
    }
    return false;
  }
}
