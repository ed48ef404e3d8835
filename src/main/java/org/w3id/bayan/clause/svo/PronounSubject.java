package org.w3id.bayan.clause.svo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Whom a pronoun before a verb stands for: «they agreed», «and he thanked». */
final class PronounSubject {
  private static final String INVITE = "invite";
  private static final String AGREE = "agree";
  private static final int LONGEST_SENTENCE = 80;

  private PronounSubject() {}

  /** Whoever spoke last; where nobody did and something is said, those the text is about. */
  static Subject of(Trigger trigger, Place place, VerbGroup group, List<Mark> marks) {
    Optional<Mark> invited = invited(trigger, place, marks.getLast());
    if (invited.isPresent()) {
      return Subject.of(Rule.SVO, List.of(invited.get())).inheritedBy(Rule.PRONOUN);
    }
    Optional<Mark> opening = opening(place, marks.getLast());
    if (opening.isPresent()) {
      return new Subject(Rule.PRONOUN, marks, opening.get().speakers(), false);
    }
    Subject subject = Subject.previous(place.last(), marks);
    if (marks.getLast().isOne() && subject.actors().size() != 1) {
      Optional<ThingId> only = onlyPersonBefore(place);
      if (only.isPresent()) {
        return new Subject(Rule.PRONOUN, marks, List.of(only.get()), false);
      }
    }
    if (marks.getLast().isOne() && subject.actors().size() > 1) {
      return new Subject(Rule.UNKNOWN_NAME, marks, List.of(), true); // «they agreed. She added»
    }
    if (subject.actors().isEmpty() && isOfDocument(place, marks.getLast())) {
      return Subject.ofDocument(place.text().parties());
    }
    boolean said = !group.be() && trigger.uses().stream().anyMatch(SubjectBefore::isSpeech);
    List<ThingId> several = marks.getLast().things();
    boolean meant =
        subject.actors().isEmpty()
            ? several.size() > 1 || several.equals(place.text().parties())
            : !marks.getLast().isOne() && isOfOrganisation(place.text(), several, subject.actors());
    return said && meant && !several.isEmpty()
        ? new Subject(Rule.PRONOUN, marks, several, true)
        : subject;
  }

  /** «Minister A said that both sides had met. She added»: whom alone the sentence before names. */
  private static Optional<ThingId> onlyPersonBefore(Place place) {
    MarkedText text = place.text();
    Set<ThingId> persons = new HashSet<>();
    int index = place.begin() - 1;
    while (index >= 0 && text.isPunctuation(index)) {
      index--;
    }
    int limit = Math.max(0, index - LONGEST_SENTENCE);
    while (index >= limit && !(text.isForm(index, ".") && !text.is(Cue.PERSON_HEAD, index - 1))) {
      text.startingAt(index)
          .filter(text.people()::isPerson)
          .ifPresent(mark -> persons.add(mark.things().getFirst()));
      index--;
    }
    return persons.stream().findFirst().filter(one -> persons.size() == 1);
  }

  /** «This was agreed in a statement. It condemned …». */
  private static boolean isOfDocument(Place place, Mark pronoun) {
    MarkedText text = place.text();
    int index = pronoun.first() - 2;
    while (index >= 0 && !text.isForm(index, ".") && !text.is(Cue.DOCUMENT, index)) {
      index--;
    }
    return pronoun.first() == place.begin()
        && pronoun.things().isEmpty()
        && index >= 0
        && text.is(Cue.DOCUMENT, index);
  }

  /** «Minister A opened a market, and he thanked»: who opens a sentence that says nothing yet. */
  private static Optional<Mark> opening(Place place, Mark pronoun) {
    MarkedText text = place.text();
    int index = pronoun.isOne() && place.lastHere().isEmpty() ? place.begin() : pronoun.first();
    while (index < pronoun.first()) {
      Optional<Mark> mark = text.startingAt(index).filter(Mark::canSpeak);
      if (mark.isPresent() && text.people().isPerson(mark.get())) {
        return mark;
      }
      boolean title = text.is(Cue.DETERMINER, index) || text.is(Cue.PERSON_HEAD, index);
      boolean office = mark.filter(one -> one.kind().equals(Mark.OFFICE)).isPresent();
      if (!title && !office && !text.isForm(index, ".")) {
        return Optional.empty();
      }
      index = office ? mark.get().next() : index + 1;
    }
    return Optional.empty();
  }

  /** «The text was read by A. They urged …»: those of the organisation, not A alone. */
  private static boolean isOfOrganisation(
      MarkedText text, List<ThingId> several, List<ThingId> last) {
    return several.equals(text.parties())
        && several.stream().noneMatch(one -> text.people().isPerson(one))
        && last.stream().allMatch(text.people()::isPerson)
        && last.size() == 1;
  }

  /** «A invited B, and she accepted»: who is invited is the one who agrees. */
  private static Optional<Mark> invited(Trigger trigger, Place place, Mark pronoun) {
    MarkedText text = place.text();
    Optional<Predication> last = place.last().filter(found -> isOnly(found.trigger(), INVITE));
    if (last.isEmpty() || pronoun.things().size() > 1 || !isOnly(trigger, AGREE)) {
      return Optional.empty();
    }
    for (int index = last.get().trigger().next(); index < pronoun.first(); index++) {
      Optional<Mark> mark = text.startingAt(index).filter(Mark::canSpeak);
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(Trigger trigger, String actType) {
    return !trigger.uses().isEmpty()
        && trigger.uses().stream().allMatch(use -> use.speech().actType().equals(actType));
  }
}
