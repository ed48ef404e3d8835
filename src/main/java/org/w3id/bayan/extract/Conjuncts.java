package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Word;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Senses;
import org.w3id.bayan.refer.MarkedText;

/**
 * Finds the objects of one verb that make acts of their own: «reaffirmed the importance of the
 * river and their commitment to keep it clean» asserts and pledges.
 */
final class Conjuncts {
  private static final int NOUN_REACH = 6;
  private static final int SHORTEST_OBJECT = 2;

  private final MarkedText text;
  private final Clause clause;
  private final int end;
  private final List<List<String>> nouns;
  private int shared;

  private Conjuncts(MarkedText text, Clause clause, int end) {
    this.text = text;
    this.clause = clause;
    this.end = end;
    this.nouns = nouns(clause.found().trigger().uses());
  }

  /** The single words by which objects make acts. */
  private static List<List<String>> nouns(List<Use> uses) {
    List<List<String>> nouns = new ArrayList<>();
    for (Use use : uses) {
      for (Condition condition : use.conditions()) {
        if (condition.kind() == Condition.Kind.OBJECT) {
          condition.values().stream().filter(words -> words.size() == 1).forEach(nouns::add);
        }
      }
    }
    return nouns;
  }

  /**
   * An object that makes an act.
   *
   * @param joint the token that joins it to what stands before
   * @param first its first token
   * @param use what the verb does with it
   */
  record Conjunct(int joint, int first, Use use) {}

  /**
   * What the verb does with its first object, and with those behind it that make acts of another
   * sort, in the order of the text.
   *
   * @param end the token after the clause
   */
  static List<Conjunct> of(MarkedText text, Clause clause, int end) {
    int next = clause.found().trigger().next();
    Conjunct whole = new Conjunct(next, next, clause.use());
    return clause.found().trigger().isExpression()
        ? List.of(whole)
        : new Conjuncts(text, clause, end).all(whole);
  }

  private List<Conjunct> all(Conjunct whole) {
    int begin = Senses.objectOf(text, clause.found(), clause.place().end());
    int noun = noun(begin, begin + NOUN_REACH);
    if (noun < 0) {
      return List.of(whole);
    }
    shared = noun;
    List<Conjunct> found = new ArrayList<>(List.of(whole));
    for (int index = noun + SHORTEST_OBJECT; index < end; index++) {
      if (!mayJoin(index)) {
        continue;
      }
      Conjunct before = found.size() == 1 ? first(whole, index) : found.getLast();
      Optional<Conjunct> next = at(index, before.use());
      if (next.isPresent()) {
        found.set(found.size() - 1, before);
        found.add(next.get());
        index += SHORTEST_OBJECT;
      }
    }
    return found;
  }

  /** The first object alone, without what stands behind a token. */
  private Conjunct first(Conjunct whole, int end) {
    return Senses.choose(text, clause.found(), whole.first(), end, 0)
        .map(use -> new Conjunct(whole.joint(), whole.first(), use))
        .orElse(whole);
  }

  private boolean mayJoin(int index) {
    boolean joined = text.is(Cue.CONJUNCTION, index) && text.token(index).isWord();
    return isGlued(index) || joined;
  }

  private boolean isGlued(int index) {
    return text.verbFirst() && Clitics.mayBeJoined(text.token(index).form());
  }

  private Optional<Conjunct> at(int index, Use before) {
    int first = isGlued(index) ? index : index + 1;
    if (first >= end) {
      return Optional.empty();
    }
    int noun = text.verbFirst() ? noun(first, first + 1) : noun(first, first + NOUN_REACH);
    if (noun < 0 || !isOwn(first, noun) || isOnlyAlike(first, noun) || isRepeated(noun)) {
      return Optional.empty();
    }
    boolean view = text.is(Cue.VIEW, noun) && !isNoun(noun);
    return Senses.choose(text, clause.found(), noun, Math.min(end, noun + 2), shared)
        .filter(use -> isOther(use, before) && !(view && use.speech().force().isCommitment()))
        .map(use -> new Conjunct(index, first, use));
  }

  /** Whether a word is the noun only if its first letter is none that joins it. */
  private boolean isOnlyAlike(int first, int noun) {
    return isGlued(first)
        && noun == first
        && isNoun(noun)
        && text.token(first).stems().stream()
            .filter(Clitics.Stem::conjunction)
            .map(Clitics.Stem::form)
            .noneMatch(form -> nouns.contains(List.of(form)) || isNoun(Clitics.nouns(form)));
  }

  /** «The need for commitment to this and for commitment to that»: both are what is needed. */
  private boolean isRepeated(int noun) {
    int needed = shared + 1;
    return text.verbFirst()
        && text.is(Cue.VIEW, shared)
        && needed < noun
        && text.token(noun).word().nouns().contains(text.token(needed).form());
  }

  private boolean isNoun(List<String> forms) {
    return forms.stream().anyMatch(form -> nouns.contains(List.of(form)));
  }

  /**
   * Another force or type, or another pledge of the same: «their commitment … and their resolve».
   */
  private static boolean isOther(Use use, Use before) {
    return use.speech().force() != before.speech().force()
        || !use.speech().actType().equals(before.speech().actType())
        || use.speech().force().isCommitment();
  }

  /** The first noun that tells what the verb does with it, with no other clause or noun before. */
  private int noun(int from, int to) {
    for (int index = from; index < Math.min(end, to); index++) {
      if (text.is(Cue.VIEW, index) || isNoun(index)) {
        return index;
      }
      boolean barrier =
          text.is(Cue.COMPLEMENTIZER, index)
              || text.is(Cue.RELATIVE, index)
              || (!text.verbFirst() && text.is(Cue.PREPOSITION, index))
              || text.isForm(index, ",");
      if (barrier) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNoun(int index) {
    Word word = text.token(index).word();
    for (List<String> words : nouns) {
      if (word.mayBe(words.getFirst())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun stands for itself, with an article, a pronoun or the name of its owner. */
  private boolean isOwn(int first, int noun) {
    if (text.verbFirst()) {
      return text.is(Cue.VIEW, noun) || isDefinite(noun);
    }
    boolean name = text.startingAt(first).filter(mark -> mark.next() <= noun).isPresent();
    return (text.is(Cue.DETERMINER, first) && first < noun) || name;
  }

  private boolean isDefinite(int noun) {
    return text.token(noun).stems().stream()
        .map(Clitics.Stem::form)
        .noneMatch(form -> nouns.contains(List.of(form)));
  }
}
