package org.w3id.bayan.candidate.construct;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Clitics.Stem;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Nouns and adjectives in a script without capitals, where the article tells where a name goes. */
public final class Construct {
  private static final Role[] HEADS = {
    Role.HEAD, Role.STATE_HEAD, Role.PER_STATE_HEAD, Role.ORDINAL_HEAD
  };

  private final Words words;

  public Construct(Words words) {
    this.words = words;
  }

  /** The noun that begins here and says what a thing is. */
  public Optional<Occurrence<NameWord>> head(int index) {
    Optional<Occurrence<NameWord>> longest = Optional.empty();
    if (index < words.size() && words.token(index).isCaseless()) {
      for (Role role : HEADS) {
        Optional<Occurrence<NameWord>> one = words.longest(index, role);
        if (one.isPresent() && (longest.isEmpty() || longest.get().length() < one.get().length())) {
          longest = one;
        }
      }
    }
    return longest.filter(head -> !isOther(head));
  }

  /** Whether more words begin there that are part of no name: «holders of passports». */
  private boolean isOther(Occurrence<NameWord> head) {
    return words
        .longest(head.first(), Role.STOP)
        .filter(stop -> stop.length() > head.length())
        .isPresent();
  }

  /** «The forum «will go on»»: what begins with a verb that needs a subject is said, no name. */
  boolean isSaid(int index) {
    return words.continues(index)
        && (words.isNegation(index)
            || words.lexicon().verbs(words.token(index).form()).stream()
                .anyMatch(form -> form.inflection().isFuture()));
  }

  /** «Their dialogue»: the noun that begins here, if a pronoun is written together with it. */
  Optional<Occurrence<NameWord>> headWithPronoun(int index) {
    if (!words.token(index).isCaseless() || adjectives(index + 1) == index + 1) {
      return Optional.empty();
    }
    Token token = words.token(index);
    for (Clitics.Stem stem : token.stems()) {
      for (String noun : Clitics.nouns(stem.form())) {
        if (noun.length() > 2
            && noun.length() + 1 < stem.form().length()
            && stem.form().startsWith(noun.substring(0, 2))) {
          List<Token> one = List.of(Token.of(noun, noun, token.span()));
          for (Occurrence<NameWord> found : words.lexicon().names().words().at(one, 0)) {
            if (found.stem().letters() == 0
                && (Words.has(found, Role.HEAD) || Words.has(found, Role.ORDINAL_HEAD))) {
              return Optional.of(new Occurrence<>(found.values(), index, index + 1, stem));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The tokens of a head up to some token, with the article that a preposition hides. */
  public Candidate.Range range(Occurrence<NameWord> head, int next) {
    Stem stem = head.stem();
    String form = words.token(head.first()).form();
    Optional<Stem> hidden =
        Clitics.stems(form).stream().filter(one -> isHidden(one, form)).findFirst();
    if (hidden.isEmpty()) {
      return new Candidate.Range(head.first(), next, stem.letters(), "", 0);
    }
    int letters = hidden.get().letters();
    int cut = stem.letters() > letters ? stem.letters() - letters : 2;
    return new Candidate.Range(head.first(), next, letters, words.lexicon().names().article(), cut);
  }

  /** Whether a stem has an article that the form itself does not show. */
  private static boolean isHidden(Stem stem, String form) {
    return stem.preposition()
        && Clitics.isDefinite(stem.form())
        && !form.substring(stem.letters()).startsWith(stem.form());
  }

  public boolean isDefinite(Occurrence<NameWord> head) {
    String form = words.token(head.first()).form();
    boolean article = Clitics.isDefinite(head.stem().form()) && isPlainAlif(head);
    boolean pronoun = head.length() == 1 && head(head.first()).isEmpty();
    return pronoun || article || Clitics.stems(form).stream().anyMatch(one -> isHidden(one, form));
  }

  /** Whether a word begins with the plain letter of the article, not one that is compared alike. */
  private boolean isPlainAlif(Occurrence<NameWord> head) {
    String surface = words.token(head.first()).surface();
    int skipped = Fold.sourceLength(surface, head.stem().letters());
    int at = surface.offsetByCodePoints(0, skipped);
    return at >= surface.length()
        || surface.charAt(at) == words.lexicon().names().article().charAt(0);
  }

  /** A definite noun that may stand behind a head. */
  boolean isNoun(int index) {
    return words.continues(index)
        && words.token(index).isCaseless()
        && Clitics.isDefinite(words.token(index).form())
        && isFree(index);
  }

  /** «And» with a definite noun. */
  boolean isJoinedNoun(int index) {
    return words.continues(index)
        && words.token(index).stems().stream()
            .anyMatch(stem ->
                stem.conjunction() && !stem.preposition() && Clitics.isDefinite(stem.form()))
        && words.known(index).isEmpty()
        && !words.is(index, Role.OFFICE)
        && !words.is(index, Role.HONORIFIC)
        && isFree(index);
  }

  /** «For» with a definite noun. */
  boolean isForNoun(int index) {
    return words.continues(index)
        && words.token(index).stems().stream()
            .anyMatch(stem -> !stem.conjunction() && isHidden(stem, words.token(index).form()))
        && isFree(index);
  }

  private boolean isFree(int index) {
    return head(index).isEmpty() && isPlain(index);
  }

  private boolean isPlain(int index) {
    return !words.is(index, Role.STOP) && !words.isSmall(index) && !words.refers(index);
  }

  /** Over the adjectives, ordinals and demonyms from here. */
  public int adjectives(int from) {
    int next = from;
    while (words.continues(next)) {
      int after = adjective(behindInsertion(next, from));
      if (after < 0) {
        return next;
      }
      next = after;
    }
    return next;
  }

  /**
   * «The Iraqi – Japanese», «the dialogue (BSD) the fifth»: behind a dash between two states, or
   * behind an abbreviation in brackets.
   */
  private int behindInsertion(int index, int from) {
    boolean dash = words.token(index).isDash() || words.token(index).isHyphen();
    if (dash && index > from && isDemonym(index - 1) && isDemonym(index + 1)) {
      return index + 1;
    }
    boolean abbreviation =
        words.token(index).form().equals("(")
            && words.continues(index + 2)
            && words.token(index + 1).isAllCapitals()
            && words.token(index + 2).form().equals(")")
            && words.continues(index + 3);
    return abbreviation ? index + 3 : index;
  }

  /** «The comprehensive and the progressive»: over more adjectives that «and» joins to those. */
  int joinedAdjectives(int from) {
    int next = from;
    while (isJoinedNoun(next) && isJoinedAdjective(next)) {
      next = adjectives(next + 1);
    }
    return next;
  }

  private boolean isJoinedAdjective(int index) {
    return words.token(index).stems().stream()
        .filter(stem -> stem.conjunction() && !stem.preposition())
        .anyMatch(stem ->
            words.lexicon().names().endings().stream().anyMatch(stem.form()::endsWith)
                && words.lexicon().verbs(stem.form()).isEmpty());
  }

  private int adjective(int index) {
    Optional<Occurrence<NameWord>> ordinal =
        words.longest(index, Role.ORDINAL).filter(one -> one.stem().letters() == 0);
    if (ordinal.isPresent()) {
      return ordinal.get().next();
    }
    if (isDemonym(index)) {
      return words.known(index).orElseThrow().next();
    }
    String form = words.token(index).form();
    if (!words.token(index).isCaseless()
        || !Clitics.isDefinite(form)
        || words.isSmall(index)
        || words.is(index, Role.STOP)
        || words.is(index, Role.OFFICE)
        || words.refers(index)) {
      return -1;
    }
    boolean listed =
        words.longest(index, Role.ADJECTIVE).filter(one -> one.stem().letters() == 0).isPresent();
    boolean shaped =
        words.lexicon().names().endings().stream().anyMatch(form::endsWith)
            && words.lexicon().verbs(form).isEmpty(); // «met» looks like an adjective
    return listed || shaped ? index + 1 : -1;
  }

  /** The adjective of a state, written alone. */
  boolean isDemonym(int index) {
    Optional<Occurrence<Name>> known =
        words.continues(index) ? words.known(index) : Optional.empty();
    return known.isPresent()
        && known.get().stem().letters() == 0
        && known.get().values().stream().anyMatch(name -> name.kind().equals("adjectival"));
  }

  /** Over one noun phrase behind a head: nouns, a definite noun or a known name; or -1. */
  int nounPhrase(int from) {
    int next = from;
    while (next < from + 3 && words.continues(next) && isPlainNoun(next)) {
      next++;
    }
    if (!words.continues(next)) {
      return -1;
    }
    Optional<Occurrence<Name>> known = words.knownThing(next);
    if (known.isPresent() && known.get().stem().letters() == 0 && !isDemonym(next)) {
      return adjectives(known.get().next());
    }
    Optional<Occurrence<NameWord>> portfolio =
        words.longest(next, Role.PORTFOLIO).filter(one -> one.stem().letters() == 0);
    boolean noun =
        words.token(next).isCaseless()
            && Clitics.isDefinite(words.token(next).form())
            && isPlain(next);
    if (!noun && portfolio.isEmpty()) {
      return -1;
    }
    int end = portfolio.map(Occurrence::next).orElse(next + 1);
    Optional<Occurrence<Name>> state = words.known(end).filter(one -> words.state(one).isPresent());
    if (portfolio.isPresent()
        && words.continues(end)
        && state.isPresent()
        && state.get().stem().letters() == 0) {
      return isDemonym(end) ? adjectives(end) : state.get().next();
    }
    end = adjectives(end);
    while (isJoinedNoun(end) && !isDemonym(end - 1)) {
      end = adjectives(end + 1);
    }
    return end;
  }

  private boolean isPlainNoun(int index) {
    return words.is(index, Role.NOUN)
        && words.longest(index, Role.NOUN).filter(one -> !one.stem().preposition()).isPresent();
  }

  /** «A joint technical committee»: over indefinite adjectives. */
  int indefinites(int from) {
    int next = from;
    while (isIndefinite(next)) {
      next++;
    }
    return next;
  }

  boolean isIndefinite(int index) {
    if (!words.continues(index) || !words.token(index).isCaseless()) {
      return false;
    }
    String form = words.token(index).form();
    return !Clitics.isDefinite(form)
        && words.known(index).isEmpty()
        && words
            .longest(index, Role.INDEFINITE)
            .filter(one -> one.stem().letters() == 0)
            .isPresent();
  }

  /** «(The meeting) of high level»: over words of rank, which have no article of their own. */
  int ranked(int from) {
    return words.continues(from)
        ? words
            .longest(from, Role.INDEFINITE)
            .filter(rank -> rank.length() > 1 && rank.stem().letters() == 0)
            .map(Occurrence::next)
            .orElse(from)
        : from;
  }
}
