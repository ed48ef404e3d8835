package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Phrases.Occurrence;
import org.w3id.bayan.refer.Mark.Range;

/**
 * Groups that nothing but the text calls so, with their members in brackets behind the name: «the
 * Quint (A, B and C) … The Quint urges».
 */
final class CalledGroups {
  private static final int LONGEST_NAME = 4;
  private static final String GROUP = "group";

  private final GlossedText text;
  private final Spokespeople people;
  private final Map<Integer, Mark> names = new HashMap<>();
  private final Map<String, List<Called>> byFirstWord = new HashMap<>();

  private record Called(List<String> words, List<ThingId> members) {}

  CalledGroups(GlossedText text, List<Mark> names, Spokespeople people) {
    this.text = text;
    this.people = people;
    for (Mark mark : names) {
      this.names.merge(
          mark.first(), mark, (one, other) -> one.next() >= other.next() ? one : other);
    }
    for (int open = 1; open < text.size(); open++) {
      if (text.token(open).form().equals("(")) {
        note(open);
      }
    }
  }

  private void note(int open) {
    List<ThingId> members = members(open + 1);
    int first = open;
    while (members.size() > 1 && first > 0 && open - first < LONGEST_NAME && isPart(first - 1)) {
      first--;
    }
    if (first < open) {
      List<String> words = text.tokens().subList(first, open).stream().map(Token::form).toList();
      byFirstWord
          .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
          .add(new Called(words, members));
    }
  }

  /** A capitalised word that is no part of what names someone else. */
  private boolean isPart(int index) {
    return text.token(index).isWord()
        && text.token(index).isCapitalised()
        && !text.token(index).isCaseless()
        && !text.is(Cue.DETERMINER, index)
        && !text.is(Cue.PREPOSITION, index)
        && names.values().stream().noneMatch(mark -> mark.first() <= index && index < mark.next());
  }

  /** Those whom brackets name, where they hold nothing else. */
  private List<ThingId> members(int begin) {
    Set<ThingId> found = new LinkedHashSet<>();
    int index = begin;
    while (index < text.size() && !text.token(index).form().equals(")")) {
      Optional<Mark> mark =
          Optional.ofNullable(names.get(index))
              .filter(name -> name.actors().size() == 1 && !people.isPerson(name));
      boolean between =
          text.token(index).isComma()
              || text.is(Cue.CONJUNCTION, index)
              || text.is(Cue.DETERMINER, index);
      if (mark.isEmpty() && !between) {
        return List.of();
      }
      mark.ifPresent(name -> found.addAll(name.actors()));
      index = mark.map(Mark::next).orElse(index + 1);
    }
    return index < text.size() ? List.copyOf(found) : List.of();
  }

  /** The words that begin at a token and are the name of such a group. */
  Optional<Mark> at(int first) {
    return byFirstWord.getOrDefault(text.token(first).form(), List.of()).stream()
        .filter(called -> first + called.words().size() <= text.size())
        .filter(called -> text.token(first).isCapitalised() && isSame(called.words(), first))
        .max(Comparator.comparingInt(called -> called.words().size()))
        .map(called -> mark(first, behindPeople(first + called.words().size()), called.members()));
  }

  /** «Quint countries»: over the word for those who belong to it. */
  private int behindPeople(int next) {
    return next >= text.size()
        ? next
        : text.referencesAt(next).stream()
            .filter(found -> found.values().stream().anyMatch(it -> it.to() == Target.BESIDE))
            .mapToInt(Occurrence::next)
            .max()
            .orElse(next);
  }

  private boolean isSame(List<String> words, int first) {
    for (int index = 0; index < words.size(); index++) {
      if (!text.token(first + index).form().equals(words.get(index))) {
        return false;
      }
    }
    return true;
  }

  private Mark mark(int first, int next, List<ThingId> members) {
    Span span = new Span(text.token(first).span().begin(), text.token(next - 1).span().end());
    return new Mark(new Range(first, next, span), GROUP, members, false, false, Optional.empty());
  }
}
