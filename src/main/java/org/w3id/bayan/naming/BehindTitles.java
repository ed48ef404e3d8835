package org.w3id.bayan.naming;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.w3id.bayan.candidate.Candidate;
import org.w3id.bayan.candidate.Words;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * One name of a person alone behind a title, where capitals do not show names, or where several
 * bear it: «Minister Ellery», «President Prabowo».
 */
final class BehindTitles {
  private static final int LONGEST_OFFICE = 4;

  private final Words words;
  private final Groups groups;
  private final BitSet named;
  private final Map<String, List<Integer>> places;

  /**
   * @param named the tokens that stand in a name found already
   * @param places where each word stands
   */
  BehindTitles(Words words, Groups groups, BitSet named, Map<String, List<Integer>> places) {
    this.words = words;
    this.groups = groups;
    this.named = named;
    this.places = places;
  }

  /** Learns a family name, which ends the name wherever it stands. */
  void learnFamily(String form, Group person) {
    learn(form, person, next -> true);
  }

  /** Learns a given name, where no more of a name can stand behind it. */
  void learnGiven(String form, Group person) {
    learn(form, person, this::isClosed);
  }

  /** Learns a family name that several bear, behind an office that one of them alone has. */
  void learnHolder(String form, Group person) {
    for (int index : places.getOrDefault(form, List.of())) {
      if (!named.get(index) && words.continues(index) && officeBefore(index).isPresent()) {
        add(index, person);
      }
    }
  }

  private void learn(String form, Group person, IntPredicate closed) {
    for (int index : places.getOrDefault(form, List.of())) {
      if (!named.get(index)
          && words.token(index).isCaseless()
          && words.continues(index)
          && closed.test(index + 1)
          && (isTitle(words, index - 1) || officeBefore(index).isPresent())) {
        add(index, person);
      }
    }
  }

  private void add(int index, Group person) {
    person.addRange(Candidate.Range.of(index, index + 1), "name");
    officeBefore(index)
        .ifPresent(
            found -> groups.officeOf(person).ifPresent(one -> one.addRange(found, "office")));
  }

  /** Whether no more of a name can stand here. */
  private boolean isClosed(int next) {
    return !words.continues(next)
        || !words.token(next).isWord()
        || words.isSmall(next)
        || words.is(next, Role.COUNTERPART)
        || isVerb(words, next);
  }

  /** «Prime Minister», «the minister of trade»: the words of an office that end before a token. */
  private Optional<Candidate.Range> officeBefore(int next) {
    for (int first = Math.max(0, next - LONGEST_OFFICE); first < next; first++) {
      Optional<Occurrence<NameWord>> office = words.longest(first, Role.OFFICE);
      if (office.isPresent() && behindPortfolio(office.get().next(), next) == next) {
        Occurrence<NameWord> head = office.get();
        return Optional.of(new Candidate.Range(first, next, head.stem().letters(), "", 0));
      }
    }
    return Optional.empty();
  }

  private int behindPortfolio(int from, int next) {
    Optional<Occurrence<NameWord>> portfolio =
        from < next ? words.longest(from, Role.PORTFOLIO) : Optional.empty();
    int end = portfolio.map(Occurrence::next).orElse(from);
    Optional<Occurrence<Name>> state =
        end < next && words.stateAt(end).isPresent() ? words.known(end) : Optional.empty();
    return state.map(Occurrence::next).orElse(end);
  }

  static boolean isTitle(Words words, int index) {
    return words.is(index, Role.OFFICE) || words.is(index, Role.HONORIFIC);
  }

  /** Whether a word is a finite verb, and no noun. */
  static boolean isVerb(Words words, int index) {
    return words.token(index).stems().stream()
        .filter(stem -> !stem.preposition())
        .flatMap(stem -> words.lexicon().verbs(stem.form()).stream())
        .anyMatch(form -> form.inflection() != Inflection.NOUN);
  }
}
