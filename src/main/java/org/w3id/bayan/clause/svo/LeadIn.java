package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * A line that says nothing but who speaks in the list below it: «The ministers:», «On the drought,
 * the council:», or «The council,» at the end of its line.
 */
public final class LeadIn {
  private static final int SHORT = 12;

  private LeadIn() {}

  /**
   * Who speaks below a sentence without an act; empty where it is no such line.
   *
   * @param end the token after the sentence
   * @param last the act before, whose speaker «they» are
   */
  public static Optional<Subject> of(
      MarkedText text, int begin, int end, Optional<Predication> last) {
    boolean line = end < text.tokens().size() && text.beginsLine(end);
    boolean comma = line && text.isForm(end - 1, ",") && end - begin <= SHORT;
    if (line && isAloneOnLine(text, begin, end)) {
      return Optional.of(ofPeople(text, begin, end));
    }
    if (end - begin < 2 || !(comma || text.isForm(end - 1, ":"))) {
      return Optional.empty();
    }
    Optional<Subject> holders = ofHolders(text, begin, end);
    if (holders.isPresent()) {
      return holders;
    }
    int word = Before.beforeBrackets(text, end - 2);
    return text.endingBefore(word + 1)
        .filter(mark -> speaks(text, mark, begin))
        .map(mark -> Before.head(text, mark, begin))
        .filter(mark -> !comma || opens(text, mark, begin))
        .or(() -> first(text, begin, end))
        .map(mark -> named(text, mark, begin, last))
        .or(() ->
            text.is(Cue.EVENT_HEAD, word) && text.token(word).isCapitalised()
                ? Optional.of(Subject.ofDocument(text.parties()))
                : Optional.empty())
        .or(() ->
            isBodyAlone(text, begin, word)
                ? CollectiveSubject.ofOrganisation(text)
                : Optional.empty());
  }

  /** «The presidents of A, Mr B; of C, Ms D; and of E, Mr F», as far as a token: the parties. */
  static Optional<Subject> ofHolders(MarkedText text, int begin, int end) {
    int title = text.is(Cue.DETERMINER, begin) ? begin + 1 : begin;
    boolean apart = false;
    int holders = 0; // «of A, Mr B, and C, Ms D»
    for (int index = title; index < end; index++) {
      apart |= text.isForm(index, ";");
      holders += isHolderOfState(text, index, title) ? 1 : 0;
    }
    return (apart || holders > 1)
            && text.is(Cue.PERSON_HEAD, title)
            && text.looksLikePlural(title)
            && !text.parties().isEmpty()
        ? Optional.of(Subject.ofDocument(text.parties()))
        : Optional.empty();
  }

  /** «A, Mr B»: a person behind a state and a comma. */
  private static boolean isHolderOfState(MarkedText text, int person, int begin) {
    int name = person;
    while (name > begin && (text.is(Cue.PERSON_HEAD, name - 1) || text.isForm(name - 1, "."))) {
      name--;
    }
    return name - 1 > begin
        && text.isForm(name - 1, ",")
        && text.startingAt(person).filter(text.people()::isPerson).isPresent()
        && text.endingBefore(name - 1)
            .filter(mark -> mark.actors().stream().anyMatch(text.people()::isState))
            .isPresent();
  }

  /**
   * «The Speakers of the Parliaments of A and B», with no mark behind, above the first item of a
   * list.
   */
  public static boolean isAloneOnLine(MarkedText text, int begin, int end) {
    boolean open =
        end - begin > 1
            && (text.token(end - 1).isWord() || text.isForm(end - 1, ")"))
            && (text.is(Cue.DETERMINER, begin)
                || text.startingAt(begin)
                    .filter(we -> we.refersTo(Target.FIRST_PERSON))
                    .isPresent());
    int people = begin + 1;
    while (open
        && people < end
        && text.token(people).isWord()
        && !text.is(Cue.GROUP_HEAD, people)
        && !text.is(Cue.PREPOSITION, people)) {
      people++;
    }
    return open
        && people < end
        && text.is(Cue.GROUP_HEAD, people) // not «the work across the region»
        && text.looksLikePlural(people);
  }

  /** Those whose names the line ends with, or else the parties. */
  private static Subject ofPeople(MarkedText text, int begin, int end) {
    return text.endingBefore(end)
        .filter(mark -> mark.canSpeak() && mark.first() > begin)
        .map(mark -> Subject.of(Rule.SVO, JoinedNames.endingWith(text, mark, begin)))
        .orElseGet(() -> Subject.ofDocument(text.parties()));
  }

  private static Subject named(MarkedText text, Mark mark, int begin, Optional<Predication> last) {
    List<Mark> marks = JoinedNames.endingWith(text, mark, begin);
    return mark.refersTo(Target.PREVIOUS)
        ? Subject.previous(last, marks)
        : Subject.of(Rule.SVO, marks);
  }

  /**
   * «The sides: (a) praised …; (b) thanked …»: who speaks in a list that stands in the sentence of
   * its lead.
   *
   * @param index the token before the verb, without a number in brackets
   */
  static Optional<Subject> inSentence(Trigger trigger, Place place, int index) {
    MarkedText text = place.text();
    int mark = text.is(Cue.CONJUNCTION, index) ? index - 1 : index;
    Optional<Predication> last = place.lastHere();
    if (text.isForm(mark, ":") && last.filter(one -> isRecital(text, one)).isPresent()) {
      return last.map(one -> one.subject().inheritedBy(Rule.ZERO_SUBJECT));
    }
    boolean alike =
        last.map(found -> found.trigger().inflection() == trigger.inflection())
            .orElse(trigger.inflection() != Inflection.PARTICIPLE);
    if (!alike || !text.isForm(mark, last.isEmpty() ? ":" : ";")) {
      return Optional.empty();
    }
    int colon = place.begin();
    while (colon < mark && !text.isForm(colon, ":")) {
      colon++;
    }
    int first = last.map(found -> found.trigger().first()).orElse(mark + 1);
    return text.isForm(colon, ":") && colon < first
        ? of(text, place.begin(), colon + 1, place.last())
            .or(() -> last.map(Predication::subject))
            .map(who -> last.isEmpty() ? who : who.inheritedBy(Rule.ZERO_SUBJECT))
        : Optional.empty();
  }

  /** «The sides, recognizing the drought: 1. praised …»: what those who speak below recall. */
  private static boolean isRecital(MarkedText text, Predication found) {
    return found.trigger().inflection() == Inflection.PARTICIPLE
        && text.isForm(found.group().before(), ",")
        && found.subject().rule() == Rule.CONJOINED;
  }

  /** «The Assembly,», which the text does not name more closely. */
  private static boolean isBodyAlone(MarkedText text, int begin, int last) {
    boolean determined = last == begin + 1 && text.is(Cue.DETERMINER, begin);
    return text.is(Cue.BODY_HEAD, last) && (determined || last == begin);
  }

  /** Not «Oman:», a heading over what is said of a state that is no party. */
  private static boolean speaks(MarkedText text, Mark mark, int begin) {
    boolean strange =
        mark.reference().isEmpty()
            && mark.speakers().stream()
                .anyMatch(one -> text.people().isState(one) && !text.parties().contains(one));
    return mark.canSpeak()
        && !strange
        && mark.first() >= begin
        && !Before.afterPreposition(text, mark.first());
  }

  /** Not «Basra, Iraq,», which is where the text was issued. */
  private static boolean opens(MarkedText text, Mark last, int begin) {
    int first = JoinedNames.endingWith(text, last, begin).getFirst().first();
    while (first > begin && text.is(Cue.DETERMINER, first - 1)) {
      first--;
    }
    return first == begin;
  }

  /** «The participants of the meeting:», but not «Iraq in figures:». */
  private static Optional<Mark> first(MarkedText text, int begin, int end) {
    int first = begin;
    while (first < end && text.is(Cue.DETERMINER, first) && text.startingAt(first).isEmpty()) {
      first++;
    }
    return text.startingAt(first).filter(mark -> mark.canSpeak() && mark.reference().isPresent());
  }
}
