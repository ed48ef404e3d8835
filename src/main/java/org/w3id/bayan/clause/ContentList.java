package org.w3id.bayan.clause;

import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * A list behind a colon that is the content of what is said: «ensure that: ports are open; …»,
 * «agreed to: open the ports; …». Its items make no acts of their own, but for those in which a
 * party speaks, on lines below a verb that says so: «agreed that: – Japan will fund …».
 */
public final class ContentList {
  private static final Set<Force> JUDGING = Set.of(Force.APPRAISAL, Force.DIRECTIVE);

  private enum Items {
    ACTS,
    SAID,
    CONTENT
  }

  private final MarkedText text;
  private Items items = Items.ACTS;
  private int begin;
  private int end;
  private int colon;

  public ContentList(MarkedText text) {
    this.text = text;
  }

  /**
   * Comes to a sentence.
   *
   * @param token its first token
   * @param begin the first that is a word
   * @param end the token after it
   * @param goesOn whether the list that a colon has opened may go on with it
   */
  public void begin(int token, int begin, int end, boolean goesOn) {
    if (!goesOn) {
      items = Items.ACTS;
    }
    this.begin = begin;
    this.end = end;
    this.colon = colon();
  }

  /** The colon that opens the content of what is said; the end of the sentence if none does. */
  private int colon() {
    for (int index = begin + 1; index < end; index++) {
      boolean opens = text.is(Cue.COMPLEMENTIZER, index - 1) || text.is(Cue.INFINITIVE, index - 1);
      if (opens && text.isForm(index, ":")) {
        return index;
      }
    }
    return end;
  }

  /** Whether what was found in the sentence is an act of its own. */
  public boolean isAct(Predication found) {
    return (found.trigger().first() < colon || isTakenOver(found) || isJudgement(found))
        && (items == Items.ACTS || (items == Items.SAID && isSaidByParty(found.subject())));
  }

  /** «Stressed that: rivers belong to all, and condemned the raid»: whoever stressed it goes on. */
  private boolean isTakenOver(Predication found) {
    Subject subject = found.subject();
    Trigger trigger = found.trigger();
    boolean past = trigger.inflection().isPast() || trigger.inflection().isPluralEnded();
    return trigger.kind() == Trigger.Kind.VERB
        && past
        && (trigger.joined() || text.is(Cue.CONJUNCTION, found.group().before()))
        && subject.marks().isEmpty()
        && !subject.actors().isEmpty()
        && !subject.isThing();
  }

  /** «Noted that: …; and Iraq thanked the crews»: what another party says of someone. */
  private boolean isJudgement(Predication found) {
    int first = found.subject().marks().stream().mapToInt(Mark::first).min().orElse(begin);
    int before = text.is(Cue.DETERMINER, first - 1) ? first - 2 : first - 1;
    boolean judges =
        !found.trigger().uses().isEmpty()
            && found.trigger().uses().stream()
                .allMatch(use -> JUDGING.contains(use.speech().force()));
    return before > colon
        && text.is(Cue.CONJUNCTION, before)
        && text.isPunctuation(before - 1)
        && found.trigger().kind() == Trigger.Kind.VERB
        && found.trigger().inflection().isPast()
        && judges
        && isSaidByParty(found.subject());
  }

  private boolean isSaidByParty(Subject subject) {
    return (!subject.marks().isEmpty() || isInVerb(subject))
        && !subject.actors().isEmpty()
        && subject.actors().stream()
            .map(actor -> text.people().represented(actor).orElse(actor))
            .allMatch(text.parties()::contains);
  }

  /** «We-will-go-on»: whether the form of the verb says that it is «we». */
  private boolean isInVerb(Subject subject) {
    return text.verbFirst() && subject.rule() == Subject.Rule.FIRST_PERSON;
  }

  /**
   * Leaves the sentence.
   *
   * @param last the last act of the text so far
   */
  public void end(Optional<Predication> last) {
    Optional<Predication> leading = last.filter(found -> found.trigger().first() >= begin);
    if (items == Items.ACTS && colon == end - 1 && leading.isPresent()) {
      Trigger trigger = leading.get().trigger();
      boolean beside = text.verbFirst() || trigger.next() >= colon - 1; // or the subject is there
      boolean said = trigger.kind() != Trigger.Kind.OTHER && beside;
      items = said ? Items.SAID : Items.CONTENT;
    }
  }
}
