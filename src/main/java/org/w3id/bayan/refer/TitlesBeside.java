package org.w3id.bayan.refer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.gloss.KnownNames;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** The title words and the state that stand beside the name of a person. */
final class TitlesBeside {
  private static final int BEFORE = 14;
  private static final int LONGEST_NAME = 6;
  private static final int BEHIND = 9;
  private static final int PORTFOLIO = 2;

  private final GlossedText text;
  private final KnownNames known;
  private final Gazetteer gazetteer;
  private final Predicate<ThingId> isPerson;
  private final OfficesBeside offices;

  TitlesBeside(GlossedText text, KnownNames known, Predicate<ThingId> isPerson) {
    this.isPerson = isPerson;
    this.text = text;
    this.offices = new OfficesBeside(text);
    this.known = known;
    this.gazetteer = known.gazetteer();
  }

  /**
   * The state that is named with a title before a name.
   *
   * @param titles gets the title words
   */
  Optional<ThingId> before(Mark mark, int begin, Set<String> titles) {
    Optional<ThingId> state = Optional.empty();
    for (int index = mark.first() - 1; index >= Math.max(begin, mark.first() - BEFORE); index--) {
      index = beforeShortForm(index, begin);
      if (!text.token(index).isWord() && !isApostrophe(index)) {
        break;
      }
      boolean other =
          text.lexicon().verbFirst()
              ? text.begins(Cue.PREPOSITION, index)
              : isPast(index) || isBeforeTitle(index, mark.first());
      if (other || isPersonAt(index) || isOfPersonBefore(index, begin)) {
        break;
      }
      if (text.begins(Cue.PERSON_HEAD, index)) {
        titles.add(bare(text.token(index).form()));
        if (isBound(index)) {
          break;
        }
      } else if (state.isPresent()
          && !text.lexicon().verbFirst() // there the state stands between title and name
          && !text.begins(Cue.PREPOSITION, index)
          && !text.is(Cue.PERSON_HEAD, index)) { // the second word of a title
        break;
      }
      if (state.isEmpty()) {
        state = stateAt(index);
      }
      if (isJoinedHonorific(index)) {
        break;
      }
    }
    return titles.isEmpty() ? listed(mark, begin) : state;
  }

  /** «The ministers of A (Mr.) B, and C (Mr.) D», where verbs and titles stand first. */
  private Optional<ThingId> listed(Mark mark, int begin) {
    for (int index = mark.first() - 1;
        text.lexicon().verbFirst() && index >= Math.max(begin, mark.first() - LONGEST_NAME);
        index--) {
      int end = mark.first();
      Optional<Occurrence<Name>> name =
          known.at(index).stream()
              .filter(found -> found.next() == end)
              .filter(
                  found -> found.values().stream().anyMatch(one -> gazetteer.isState(one.thing())))
              .findFirst();
      if (name.isPresent()) {
        boolean head = false;
        for (int word = index - 1; word >= Math.max(begin, index - PORTFOLIO); word--) {
          head |= text.begins(Cue.GROUP_HEAD, word);
        }
        return head || name.get().stem().conjunction()
            ? name.get().values().stream().map(Name::thing).filter(gazetteer::isState).findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «The Republic of Iraq (RI) Minister»: the token before a short form in brackets. */
  private int beforeShortForm(int index, int begin) {
    return text.token(index).form().equals(")")
        ? Bracketed.opening(text.tokens(), index + 1, begin).orElse(index + 1) - 1
        : index;
  }

  /** «Her Japanese counterpart A»: whether a person is named as having the title of another. */
  boolean isCounterpart(Mark mark, int begin) {
    for (int index = mark.first() - 1; index >= Math.max(begin, mark.first() - BEFORE); index--) {
      if (text.is(Cue.COUNTERPART, index)) {
        return true;
      }
      boolean title = text.begins(Cue.PERSON_HEAD, index) || stateAt(index).isPresent();
      if (!title) {
        return false;
      }
    }
    return false;
  }

  /**
   * «The Prime Minister thanked President A»: what stands before a verb is somebody else. Not «the
   * newly elected President A», «Japan’s elected President A».
   */
  private boolean isPast(int index) {
    String form = text.token(index).form();
    boolean describing =
        index == 0
            || isApostrophe(index - 1)
            || text.is(Cue.SKIP, index - 1)
            || text.is(Cue.DETERMINER, index - 1)
            || text.lexicon().isAdverb(text.token(index - 1).form());
    return !describing
        && !text.token(index).isCapitalised()
        && (text.lexicon().isVerb(form, Inflection.PAST) || text.lexicon().endings().past(form));
  }

  /** «The Minister spoke with (the) President A»: what stands before it is somebody else. */
  private boolean isBeforeTitle(int preposition, int name) {
    boolean title = text.begins(Cue.PERSON_HEAD, name - 1);
    for (int index = preposition + 1; title && index < name; index++) {
      title = text.token(index).isCapitalised() || text.is(Cue.DETERMINER, index);
    }
    return title && text.begins(Cue.PREPOSITION, preposition);
  }

  /** Whether a preposition is written together with a title: what stands before is others'. */
  private boolean isBound(int index) {
    return text.cuesAt(index).stream()
        .anyMatch(found -> found.values().contains(Cue.PERSON_HEAD) && found.stem().preposition());
  }

  /** «Minister A, Ambassador B»: what stands before a name is of that person. */
  private boolean isPersonAt(int index) {
    return known.at(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(name -> isPerson.test(name.thing()));
  }

  /** «Minister A of Japan and Minister B»: the state of whoever is named before it. */
  private boolean isOfPersonBefore(int state, int begin) {
    int of = state - 1;
    while (of > begin && text.is(Cue.DETERMINER, of)) {
      of--;
    }
    boolean named = of > begin && text.begins(Cue.PREPOSITION, of) && stateAt(state).isPresent();
    for (int first = Math.max(begin, of - LONGEST_NAME); named && first < of; first++) {
      int end = of;
      if (known.at(first).stream()
          .filter(found -> found.next() == end)
          .flatMap(found -> found.values().stream())
          .anyMatch(name -> isPerson.test(name.thing()))) {
        return true;
      }
    }
    return false;
  }

  /** «The minister of Japan and Her Excellency A»: what stands before it is somebody else. */
  private boolean isJoinedHonorific(int index) {
    return text.nameWordsAt(index).stream()
        .filter(found -> found.stem().conjunction())
        .flatMap(found -> found.values().stream())
        .anyMatch(word -> word.role() == NameWord.Role.HONORIFIC);
  }

  /** «And his counterpart»: the title of someone else. */
  private boolean isJoined(int index) {
    return text.cuesAt(index).stream()
        .anyMatch(found -> found.values().contains(Cue.PERSON_HEAD) && found.stem().conjunction());
  }

  /**
   * The state that is named behind a name.
   *
   * @param titles gets the title words
   */
  Optional<ThingId> behind(Mark mark, int end, Set<String> titles) {
    Set<String> found = new TreeSet<>();
    int near = mark.next() + BEHIND;
    for (int index = mark.next(); index < end && (index < near || offices.goOnAt(index)); index++) {
      boolean comma = text.token(index).isComma();
      boolean first = index == mark.next();
      if (!found.isEmpty() && isPersonAt(index)) { // «A, His Excellency President B»
        return Optional.empty();
      }
      if (isJoined(index)) {
        break;
      }
      if (text.begins(Cue.PERSON_HEAD, index)) {
        found.add(bare(text.token(index).form()));
      }
      Optional<ThingId> state = stateAt(index);
      boolean of = !first && isBehindPreposition(mark.next(), index - 1);
      int title = state.isPresent() ? behindState(index) : index;
      if (state.isPresent() && comma(mark.next()) && isTitleOf(title, end)) {
        titles.add(bare(text.token(title).form()));
        return state;
      }
      if (state.isPresent()) {
        if (!found.isEmpty() && !comma && index + 1 < end && isPersonAt(index + 1)) {
          return Optional.empty(); // «received A (the) minister of Iraq B», where verbs stand first
        }
        titles.addAll(found);
        return !found.isEmpty() || of ? state : Optional.empty();
      }
      boolean within = index + 1 < end && offices.haveMarkAt(index);
      boolean apart = !(comma && first) && !text.token(index).isWord() && !within;
      boolean other = first && !comma && found.isEmpty() && !text.begins(Cue.PREPOSITION, index);
      if (apart || other) {
        break;
      }
    }
    titles.addAll(found);
    return Optional.empty();
  }

  private boolean isSmall(int index) {
    return text.begins(Cue.PREPOSITION, index) || text.begins(Cue.DETERMINER, index);
  }

  private boolean comma(int index) {
    return index < text.size() && text.token(index).isComma();
  }

  /** «A, Australian Minister for Trade»; not «met A, Japanese Minister B». */
  private boolean isTitleOf(int title, int end) {
    boolean other = false;
    for (int index = title + 1; index < Math.min(end, title + LONGEST_NAME); index++) {
      other |= isPersonAt(index);
    }
    return title < end
        && !text.lexicon().verbFirst()
        && text.begins(Cue.PERSON_HEAD, title)
        && !other;
  }

  /** «A of the Arab Republic of Egypt»; not «A in talks with Egypt». */
  private boolean isBehindPreposition(int first, int last) {
    int index = last;
    while (index > first && text.is(Cue.DETERMINER, index)) {
      index--;
    }
    boolean name = true;
    for (int before = first; before < index; before++) {
      Token token = text.token(before);
      name &= !token.isWord() || token.isCapitalised() || isSmall(before);
    }
    return text.lexicon().verbFirst()
        ? text.begins(Cue.PREPOSITION, index)
        : name && text.begins(Cue.BELONGING, index); // not «briefed A on Egypt»
  }

  /**
   * The state that the words for an office name.
   *
   * @param titles gets the title words
   */
  Optional<ThingId> in(Mark office, Set<String> titles) {
    Optional<ThingId> state = Optional.empty();
    for (int index = office.first(); index < office.next(); index++) {
      if (text.begins(Cue.PERSON_HEAD, index)) {
        titles.add(bare(text.token(index).form()));
      }
      state = state.isPresent() ? state : stateAt(index);
    }
    return state.or(() -> owner(office.first()));
  }

  /** «Malaysia’s Minister of Trade»: the state before an office, with the genitive. */
  private Optional<ThingId> owner(int office) {
    int genitive = office - 1;
    return genitive < 1 || !isApostrophe(genitive)
        ? Optional.empty()
        : IntStream.range(Math.max(0, genitive - LONGEST_NAME), genitive)
            .boxed()
            .flatMap(first -> known.at(first).stream().filter(name -> name.next() == genitive))
            .flatMap(name -> name.values().stream())
            .map(Name::thing)
            .filter(gazetteer::isState)
            .findFirst();
  }

  /** The token behind the longest name of a state that begins at one. */
  private int behindState(int index) {
    return known.at(index).stream()
        .filter(found -> found.values().stream().anyMatch(one -> gazetteer.isState(one.thing())))
        .mapToInt(Occurrence::next)
        .max()
        .orElse(index + 1);
  }

  /** The state that the longest words beginning at a token name, or whose body they name. */
  Optional<ThingId> stateAt(int index) {
    return known.at(index).stream()
        .sorted(Comparator.comparingInt(found -> -found.next()))
        .flatMap(found -> found.values().stream())
        .map(Name::thing)
        .filter(thing -> !gazetteer.isPerson(thing))
        .flatMap(thing -> gazetteer.stateOf(thing).stream())
        .findFirst();
  }

  private boolean isApostrophe(int index) {
    return text.token(index).form().startsWith("'") || text.token(index).form().equals(".");
  }

  /** A title word without its article. */
  static String bare(String form) {
    List<String> nouns = Clitics.nouns(form);
    String shortest = form;
    for (String noun : nouns) {
      if (Clitics.isDefinite(form) && form.endsWith(noun) && noun.length() == form.length() - 2) {
        shortest = noun;
      }
    }
    return shortest;
  }
}
