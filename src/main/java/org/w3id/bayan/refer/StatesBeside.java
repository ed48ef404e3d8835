package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/**
 * Finds the states that are named beside a noun such as «delegation» or «leaders»: their names or
 * adjectives, before it or behind.
 */
final class StatesBeside {
  private static final String GROUP = "group";
  private static final int BRACKETED = 5;

  private final Neighbourhood near;
  private final GlossedText text;
  private final Predicate<Mark> isPerson;
  private final Set<Mark> absorbed = new HashSet<>();

  /**
   * @param isPerson whether words name a person, who is no state
   */
  StatesBeside(Neighbourhood near, Predicate<Mark> isPerson) {
    this.near = near;
    this.isPerson = isPerson;
    this.text = near.text();
  }

  /** The adjectives that have become part of other words. */
  Set<Mark> absorbed() {
    return absorbed;
  }

  /** «The leaders of A and B», and behind a noun the adjectives of two states. */
  Optional<Mark> several(Occurrence<GroupReference> noun) {
    boolean nounFirst = text.lexicon().verbFirst();
    Optional<Integer> behindOf =
        nounFirst ? Optional.of(noun.next()) : behindLink(noun.next()).map(Occurrence::next);
    if (behindOf.isEmpty() || noun.values().getFirst().to() == Target.FIRST_PERSON) {
      return Optional.empty();
    }
    List<Mark> members = members(noun, behindOf.get(), !nounFirst);
    Set<ThingId> things = new LinkedHashSet<>();
    members.forEach(member -> things.addAll(member.actors()));
    if (things.size() < 2) {
      return Optional.empty();
    }
    members.forEach(this::absorb);
    return Optional.of(Mark.of(text, noun, members.getLast().next(), List.copyOf(things)));
  }

  /** «The two officials of Kenya»: those of a state that is no party. */
  Optional<Mark> ofOther(Occurrence<GroupReference> noun, List<ThingId> parties) {
    return (text.lexicon().verbFirst()
            ? Optional.<Occurrence<NameWord>>empty()
            : behindLink(noun.next()))
        .flatMap(of -> near.startingAt(of.next()))
        .filter(StatesBeside::isState)
        .filter(state -> !parties.isEmpty() && !parties.containsAll(state.actors()))
        .map(state -> Mark.of(text, noun, state.next(), state.actors()));
  }

  /** «Of», behind a noun. */
  private Optional<Occurrence<NameWord>> behindLink(int next) {
    return next < text.size()
        ? text.nameWordsAt(next).stream()
            .filter(word -> Neighbourhood.has(word, Role.BELONGING))
            .max(Comparator.comparingInt(Occurrence::length))
        : Optional.empty();
  }

  private List<Mark> members(Occurrence<GroupReference> noun, int first, boolean of) {
    List<Mark> members = new ArrayList<>();
    int next = first;
    while (next < text.size() && near.together(next, noun.first())) {
      Optional<Mark> name =
          near.startingAt(next).filter(mark -> isMember(mark, of, members.isEmpty()));
      if (name.isPresent()) {
        members.add(name.get());
        next = behindBrackets(name.get().next());
      } else if (!members.isEmpty() && of && isJoint(next)) {
        next++;
      } else {
        break;
      }
    }
    return members;
  }

  /** «The Republic of Korea (ROK)»: behind short words in brackets. */
  private int behindBrackets(int open) {
    OptionalInt close = Bracketed.closing(text.tokens(), open, BRACKETED);
    return close.isPresent() ? close.getAsInt() + 1 : open;
  }

  /** Not «the presidents of A, Omar Karim; of B, …». */
  private boolean isMember(Mark name, boolean of, boolean first) {
    boolean adjective = name.kind().equals(Mark.ADJECTIVAL);
    return name.actors().size() == 1
        && !isPerson.test(name)
        && (of ? !adjective : adjective && name.joined() != first);
  }

  private boolean isJoint(int index) {
    return text.token(index).form().equals(",")
        || near.is(Role.CONJUNCTION, index)
        || near.is(Role.ARTICLE, index);
  }

  /** «The Iraqi delegation»: the state whose name or adjective stands before or behind. */
  Optional<Mark> one(Occurrence<GroupReference> noun) {
    Optional<Mark> behind =
        near.startingAt(noun.next()).filter(StatesBeside::isState).filter(name -> !name.joined());
    if (behind.isPresent()) {
      absorb(behind.get());
      return Optional.of(Mark.of(text, noun, behind.get().next(), behind.get().actors()));
    }
    return before(noun);
  }

  /** «The Iraqi and Egyptian ministers»: the states that stand before. */
  Optional<Mark> before(Occurrence<GroupReference> noun) {
    Optional<Mark> before =
        text.lexicon().verbFirst()
            ? Optional.empty()
            : near.endingBefore(noun.first()).filter(StatesBeside::isState);
    return before
        .filter(name -> !near.is(Role.ARTICLE, noun.first())) // «of A and B the ministers»
        .filter(name -> near.together(name.next() - 1, noun.first()))
        .filter(name -> !isPartOf(name))
        .map(name -> ofBefore(name, noun));
  }

  /** «Northern Iraq»: the name of a part. */
  private boolean isPartOf(Mark name) {
    int before = name.first() - 1;
    return before >= 0 && text.token(before).isCapitalised() && near.is(Role.DIRECTION, before);
  }

  private Mark ofBefore(Mark name, Occurrence<GroupReference> noun) {
    Optional<Mark> joined = joinedBefore(name);
    List<ThingId> things = new ArrayList<>();
    for (Optional<Mark> listed = joined; listed.isPresent(); listed = beforeComma(listed.get())) {
      absorb(listed.get());
      things.addAll(listed.get().actors());
      joined = listed;
    }
    absorb(name);
    things.addAll(name.actors());
    GroupReference entry = noun.values().getFirst();
    boolean determined = joined.isEmpty() && !entry.kind().equals(GROUP);
    int first = joined.orElse(name).first();
    int from = determined ? withDeterminer(first) : first;
    int begin =
        from < first ? text.token(from).span().begin() : joined.orElse(name).range().span().begin();
    Span span = new Span(begin, text.token(noun.next() - 1).span().end());
    return new Mark(
        new Mark.Range(from, noun.next(), span),
        entry.kind(),
        things,
        false,
        false,
        Optional.of(entry));
  }

  /** «The A and (the) B delegations»: A. */
  private Optional<Mark> joinedBefore(Mark name) {
    int article = name.first() - 1;
    int and = article > 0 && near.is(Role.ARTICLE, article) ? article - 1 : article;
    boolean joined =
        and > 0 && near.together(and - 1, name.first()) && near.is(Role.CONJUNCTION, and);
    return joined
        ? near.endingBefore(and)
            .filter(StatesBeside::isState)
            .filter(other -> !other.actors().equals(name.actors()))
        : Optional.empty();
  }

  /** «The A, B and C delegations»: A, before B. */
  private Optional<Mark> beforeComma(Mark name) {
    int comma = name.first() - 1;
    return comma > 0 && text.token(comma).isComma() && near.together(comma, name.first())
        ? near.endingBefore(comma).filter(StatesBeside::isState)
        : Optional.empty();
  }

  private void absorb(Mark name) {
    if (name.kind().equals(Mark.ADJECTIVAL)) {
      absorbed.add(name);
    }
  }

  private static boolean isState(Mark name) {
    return name.actors().size() == 1 && !name.bound();
  }

  /** The token of the determiner before some words; else their own. */
  private int withDeterminer(int first) {
    boolean determined =
        first > 0
            && near.together(first - 1, first)
            && text.nameWordsAt(first - 1).stream()
                .anyMatch(word -> Neighbourhood.has(word, Role.DETERMINER) && word.next() == first);
    return determined ? first - 1 : first;
  }
}
