package org.w3id.bayan.extract;

import java.util.List;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where the words of each clause of a sentence begin and end. */
final class ClauseBounds {
  private static final int LONGEST_SUBJECT = 14;

  private final MarkedText text;

  ClauseBounds(MarkedText text) {
    this.text = text;
  }

  /** Where the clauses begin: the first with its sentence, the others behind the verb before. */
  int[] begins(List<Clause> clauses) {
    int[] begins = new int[clauses.size()];
    for (int index = 0; index < clauses.size(); index++) {
      begins[index] =
          index == 0
              ? clauses.getFirst().place().begin()
              : behind(clauses.get(index - 1), clauses.get(index));
    }
    return begins;
  }

  /** «Iraq, recalling old ties, affirms …»: at the verb, if its subject stands ahead of another. */
  private int behind(Clause before, Clause clause) {
    int begin = begin(clause);
    return begin < before.found().trigger().first()
        ? Math.max(firstOfVerb(clause), before.found().trigger().next())
        : Math.max(begin, before.found().trigger().next());
  }

  /** Where the words of a clause begin: at its subject or its verb. */
  private int begin(Clause clause) {
    int begin = firstOfVerb(clause);
    for (Mark mark : clause.found().subject().marks()) {
      begin = Math.min(begin, Math.max(clause.place().begin(), mark.first()));
    }
    Subject subject = clause.found().subject();
    boolean called = // by a name, or by a title alone: «…, and the minister praised»
        !subject.marks().isEmpty()
            || (!text.verbFirst()
                && (subject.rule() == Rule.SVO || subject.rule() == Rule.UNKNOWN_NAME));
    while (begin > clause.place().begin()
        && (text.is(Cue.DETERMINER, begin - 1)
            || (called && text.is(Cue.PERSON_HEAD, begin - 1)))) {
      begin--;
    }
    return begin == firstOfVerb(clause) ? ofThing(clause, begin) : begin;
  }

  /** The verb, or what stands before it and belongs to it where verbs stand first. */
  private int firstOfVerb(Clause clause) {
    int first = clause.found().group().first();
    int verb = clause.found().trigger().first();
    boolean noun = clause.found().trigger().inflection() == Inflection.NOUN;
    boolean small = text.is(Cue.NEGATION, first) || text.is(Cue.AUXILIARY, first);
    boolean pronoun = // «we are aware of …, so we do not seek»
        text.verbFirst()
            && clause.found().subject().rule() == Rule.FIRST_PERSON
            && first > clause.place().begin()
            && text.endingBefore(first)
                .filter(mark -> mark.refersTo(Target.FIRST_PERSON))
                .isPresent();
    if (pronoun) {
      return first - 1;
    }
    return text.verbFirst() && !(noun || small) ? verb : first;
  }

  /** «…, and the pier was opened»: where the words of a subject begin that has no name. */
  private int ofThing(Clause clause, int first) {
    Subject subject = clause.found().subject();
    int verb = clause.found().group().first();
    boolean behind = // «was opened by the minister»
        subject.marks().stream().anyMatch(mark -> mark.first() > clause.found().trigger().first());
    boolean told = behind || subject.isThing() || subject.rule() == Rule.PASSIVE;
    for (int index = verb - 1;
        told && !text.verbFirst() && index > verb - LONGEST_SUBJECT;
        index--) {
      boolean joint = // «…, and», «while»
          text.is(Cue.CONJUNCTION, index)
              && (text.isForm(index - 1, ",") || text.is(Cue.PARTICLE, index));
      if (joint || text.isForm(index, ";")) {
        return text.is(Cue.CONJUNCTION, index + 1) ? index + 2 : index + 1;
      }
      if (index == clause.place().begin() && text.isForm(index - 1, ",")) {
        return index; // the main clause behind an opening
      }
      if (index <= clause.place().begin() || text.isPunctuation(index)) {
        return first;
      }
    }
    return first;
  }

  /** Leaves out what only joins a clause to the next. */
  int trimmed(int end, int atLeast) {
    int trimmed = Math.max(end, atLeast);
    while (trimmed > atLeast && (isLoose(trimmed - 1) || isJoint(trimmed - 1))) {
      trimmed--;
    }
    int number = text.isForm(trimmed - 1, ")") ? trimmed - 2 : trimmed - 1;
    if (number > atLeast && isNumberAlone(number)) {
      return trimmed(number, atLeast);
    }
    return trimmed - 3 > atLeast && isItemNumber(trimmed - 3)
        ? trimmed(trimmed - 3, atLeast)
        : trimmed;
  }

  /** «…; 2.», «…; and 2)»: the number of the item that follows. */
  private boolean isNumberAlone(int number) {
    boolean joint =
        text.isForm(number - 1, ";")
            || (text.is(Cue.CONJUNCTION, number - 1) && text.isForm(number - 2, ";"));
    boolean counted = text.token(number).isNumber() || text.is(Cue.ENUMERATOR, number);
    boolean closed = text.isForm(number + 1, ".") || text.isForm(number + 1, ")");
    return joint && counted && closed;
  }

  /** «…; (b)»: the number of the item that follows. */
  private boolean isItemNumber(int open) {
    boolean number = text.token(open + 1).isNumber() || text.is(Cue.ENUMERATOR, open + 1);
    boolean joint = isLoose(open - 1) || isJoint(open - 1);
    return text.isForm(open, "(") && number && text.isForm(open + 2, ")") && joint;
  }

  private boolean isLoose(int index) {
    return text.isPunctuation(index) && !text.isForm(index, ")");
  }

  /** «…, with | both sides urging calm». */
  private boolean isLoosePreposition(int index) {
    return !text.verbFirst() && text.is(Cue.PREPOSITION, index) && text.isForm(index - 1, ",");
  }

  private boolean isJoint(int index) {
    boolean which = text.is(Cue.RELATIVE, index) && text.is(Cue.PREPOSITION, index - 1);
    boolean before = text.is(Cue.PREPOSITION, index) && text.is(Cue.RELATIVE, index + 1);
    return index + 1 < text.tokens().size()
        && (text.is(Cue.CONJUNCTION, index)
            || text.is(Cue.PARTICLE, index)
            || which
            || before
            || isLoosePreposition(index));
  }
}
