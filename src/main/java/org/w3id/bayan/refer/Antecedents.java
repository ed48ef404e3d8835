package org.w3id.bayan.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

/** Whom a pronoun may mean: the first in each sentence before it who can speak. */
final class Antecedents {
  private static final int SENTENCES_BACK = 3;
  private static final String PRONOUN = "pronoun";

  private final Neighbourhood near;
  private final GlossedText text;
  private final List<ThingId> parties;
  private final List<Mark> subjects = new ArrayList<>();

  Antecedents(Neighbourhood near, List<ThingId> parties) {
    this.near = near;
    this.text = near.text();
    this.parties = parties;
  }

  /** Remembers whom a later pronoun may mean. */
  void pass(Mark mark) {
    boolean speaks = mark.canSpeak() && !mark.actors().isEmpty() && !mark.bound();
    if (speaks
        && (subjects.isEmpty()
            || near.sentenceOf(subjects.getLast().first()) < near.sentenceOf(mark.first()))) {
      subjects.add(mark);
    }
  }

  /** The one who spoke last before a token, alone. */
  Optional<ThingId> lastAlone(int token) {
    return subjects.reversed().stream()
        .filter(mark -> mark.first() < token && mark.actors().size() == 1)
        .map(mark -> mark.actors().getFirst())
        .findFirst();
  }

  /**
   * The first and the last of the persons in the last sentence that names any, where there are two.
   *
   * @param persons the names of persons in the text
   */
  Optional<List<ThingId>> twoBefore(int token, List<Mark> persons) {
    List<Mark> before = persons.stream().filter(mark -> mark.next() <= token).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int sentence = near.sentenceOf(before.getLast().first());
    List<ThingId> two =
        before.stream()
            .filter(mark -> near.sentenceOf(mark.first()) == sentence)
            .flatMap(mark -> mark.things().stream())
            .distinct()
            .toList();
    boolean recent = near.sentenceOf(token) - sentence <= 1;
    return recent && two.size() == 2 ? Optional.of(two) : Optional.empty();
  }

  /**
   * Who the sentence before is about, if the number fits; nobody for a mere «it is».
   *
   * @param named the persons whom the text has named, where it has named only two
   */
  List<ThingId> of(Occurrence<GroupReference> pronoun, Supplier<List<ThingId>> named) {
    boolean plural = near.is(Role.PLURAL, pronoun.first());
    boolean titled = !pronoun.values().getFirst().kind().equals(PRONOUN); // «his excellency»
    if (isOnlyNumber(pronoun) || (!plural && !titled && isIdle(pronoun))) {
      return List.of();
    }
    int sentence = near.sentenceOf(pronoun.first());
    for (Mark subject : subjects.reversed()) {
      int other = near.sentenceOf(subject.first());
      if (sentence - other > SENTENCES_BACK) {
        break;
      }
      boolean several = subject.actors().size() > 1;
      if (several == plural && (other < sentence || plural || titled)) {
        return subject.actors();
      }
    }
    return plural ? bothOrParties(sentence, named) : List.of();
  }

  /** «The Secretary called the Minister. The Secretary thanked him. They discussed»: both. */
  private List<ThingId> bothOrParties(int sentence, Supplier<List<ThingId>> named) {
    boolean recent =
        !subjects.isEmpty()
            && subjects.getLast().actors().size() == 1
            && sentence - near.sentenceOf(subjects.getLast().first()) <= SENTENCES_BACK;
    List<ThingId> two = recent ? named.get() : List.of();
    return recent && two.containsAll(subjects.getLast().actors()) ? two : parties;
  }

  /** «All three topics»: words that count what follows and stand for nobody. */
  boolean isOnlyNumber(Occurrence<GroupReference> words) {
    return near.is(Role.QUANTIFIER, words.next() - 1) && isBeforeNoun(words.next());
  }

  /** «It is», «it will», and an «it» in the middle of a sentence. */
  private boolean isIdle(Occurrence<?> pronoun) {
    boolean helped =
        pronoun.next() < text.size()
            && (text.begins(Cue.BE, pronoun.next()) || text.begins(Cue.MODAL, pronoun.next()));
    boolean opens = pronoun.first() == 0 || !near.together(pronoun.first() - 1, pronoun.first());
    return helped || !opens;
  }

  /** Whether no verb and no mark follows. */
  private boolean isBeforeNoun(int next) {
    return next < text.size()
        && text.token(next).isWord()
        && (text.token(next).isCapitalised()
            || (text.lexicon().verbs(text.token(next).form()).isEmpty()
                && text.cuesAt(next).isEmpty()));
  }
}
