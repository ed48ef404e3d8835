package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Origin.Step;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.extract.ActRoles.Part;
import org.w3id.bayan.extract.Conjuncts.Conjunct;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Senses;
import org.w3id.bayan.predication.Speakers;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Writes down the acts that were found: their words, their force and who plays which role. */
final class ActWriter {
  private static final String BASE = "0.50";
  private static final String PHRASE = "0.20";
  private static final String VERB = "0.10";
  private static final String HEARSAY = "-0.10";
  private static final String BRIDGED = "-0.05";
  private static final String NONE = "0.00";
  private static final String ABSOLUTE = "absolute-commitment";
  private static final String NOTHING = "none";
  private static final int LONGEST_SUBJECT = 14;

  private final MarkedText text;
  private final String language;
  private final boolean partiesGiven;

  ActWriter(MarkedText text, String language, boolean partiesGiven) {
    this.text = text;
    this.language = language;
    this.partiesGiven = partiesGiven;
  }

  /** The acts of one sentence. */
  List<SpeechAct> write(List<Clause> clauses) {
    List<SpeechAct> acts = new ArrayList<>();
    int[] begins = begins(clauses);
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      int end = index + 1 < clauses.size() ? begins[index + 1] : clause.place().end();
      addActs(acts, clause, begins[index], trimmed(end, clause.found().trigger().next()));
    }
    return acts;
  }

  /** One act for a verb, and one for each further object that makes it another. */
  private void addActs(List<SpeechAct> acts, Clause clause, int begin, int end) {
    List<Conjunct> objects = Conjuncts.of(text, clause, end);
    for (int index = 0; index < objects.size(); index++) {
      Conjunct object = objects.get(index);
      int next =
          index + 1 < objects.size()
              ? trimmed(objects.get(index + 1).joint(), clause.found().trigger().next())
              : end;
      acts.add(act(clause, new Part(begin, object.first(), next, object.use())));
    }
  }

  /** The words before the object that other objects share, and the object with what follows. */
  private List<Span> spans(Clause clause, Part part) {
    int shared = Senses.objectOf(text, clause.found(), clause.place().end());
    return part.object() <= shared
        ? List.of(text.span(part.begin(), part.end()))
        : List.of(text.span(part.begin(), shared), text.span(part.object(), part.end()));
  }

  /** Where the clauses begin: the first with its sentence, the others behind the verb before. */
  private int[] begins(List<Clause> clauses) {
    int[] begins = new int[clauses.size()];
    for (int index = 0; index < clauses.size(); index++) {
      begins[index] =
          index == 0
              ? clauses.getFirst().place().begin()
              : Math.max(
                  begin(clauses.get(index)), clauses.get(index - 1).found().trigger().next());
    }
    return begins;
  }

  /** Where the words of a clause begin: at its subject or its verb. */
  private int begin(Clause clause) {
    int begin = firstOfVerb(clause);
    for (Mark mark : clause.found().subject().marks()) {
      begin = Math.min(begin, Math.max(clause.place().begin(), mark.first()));
    }
    boolean named = !clause.found().subject().marks().isEmpty();
    while (begin > clause.place().begin()
        && (text.is(Cue.DETERMINER, begin - 1) || (named && text.is(Cue.PERSON_HEAD, begin - 1)))) {
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
      boolean joint = text.is(Cue.CONJUNCTION, index) && text.isForm(index - 1, ",");
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
  private int trimmed(int end, int atLeast) {
    int trimmed = Math.max(end, atLeast);
    while (trimmed > atLeast && (isLoose(trimmed - 1) || isJoint(trimmed - 1))) {
      trimmed--;
    }
    return trimmed - 3 > atLeast && isItemNumber(trimmed - 3)
        ? trimmed(trimmed - 3, atLeast)
        : trimmed;
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

  private boolean isJoint(int index) {
    boolean which = text.is(Cue.RELATIVE, index) && text.is(Cue.PREPOSITION, index - 1);
    boolean before = text.is(Cue.PREPOSITION, index) && text.is(Cue.RELATIVE, index + 1);
    return index + 1 < text.tokens().size()
        && (text.is(Cue.CONJUNCTION, index) || text.is(Cue.PARTICLE, index) || which || before);
  }

  private SpeechAct act(Clause clause, Part part) {
    Use.Speech speech = part.use().speech();
    Speakers speakers = Speakers.of(text, part.use(), clause.found().subject());
    Span sentence = text.sentences().get(clause.sentence()).span();
    List<Span> spans = spans(clause, part);
    String name = "candidate/" + spans.getLast() + "-" + speech.actType();
    boolean absolute =
        speech.force().isCommitment()
            && Senses.isAbsolute(text, clause.found(), part.object(), clause.place().end());
    boolean negative = isNegative(clause);
    Illocution illocution =
        new Illocution(
            speech.force(),
            speech.actType(),
            negative && cameToNothing(clause, speech)
                ? NOTHING
                : absolute ? ABSOLUTE : speech.strength(),
            Senses.orientation(
                text, clause.found(), part.use(), part.object(), part.end(), negative),
            speakers.voice(),
            negative);
    return new SpeechAct(
        name,
        new Wording(sentence, clause.found().trigger().span(), spans, attribution(clause)),
        illocution,
        new ActRoles(text, clause, part, speakers)
            .all(spans.size() == 1 ? part.begin() : part.object(), negative),
        origin(clause, speakers),
        Optional.empty());
  }

  /**
   * Whether a denial says that an undertaking, a talk or a decision did not come about. What
   * someone will not do, and does not mean to do, is as firm as what they will.
   */
  private static boolean cameToNothing(Clause clause, Use.Speech speech) {
    boolean refusal =
        clause.found().group().tense() == VerbGroup.Tense.FUTURE
            || speech.force() == Force.INTENTION;
    return !refusal && (speech.force().isCommitment() || speech.force() == Force.DELIBERATION);
  }

  /** «Did not agree», «took no decision», «neither side intends». */
  private boolean isNegative(Clause clause) {
    Trigger trigger = clause.found().trigger();
    int next = trigger.next();
    boolean particle = next + 1 < clause.place().end() && text.is(Cue.PARTICLE_OF_VERB, next);
    int object = particle ? next + 1 : next;
    boolean denied =
        object + 1 < clause.place().end()
            && text.is(Cue.NEGATION, object)
            && !text.is(Cue.COMPLEMENTIZER, object - 1)
            && !text.is(Cue.INFINITIVE, object + 1);
    return clause.found().group().negative()
        || isUndone(trigger)
        || denied
        || isOfNothing(clause)
        || clause.found().subject().marks().stream()
            .anyMatch(mark -> text.is(Cue.NEGATION, mark.first()));
  }

  /**
   * «No ship was seized», «on tolls, no agreement was reached»; not «no bid having come, the …» or
   * «no fewer than ten …».
   */
  private boolean isOfNothing(Clause clause) {
    Subject subject = clause.found().subject();
    int begin = clause.place().begin();
    int verb = clause.found().group().first();
    if (!(subject.isThing() || subject.rule() == Rule.PASSIVE) || verb <= begin) {
      return false;
    }
    int first = verb;
    while (first > begin && !text.isForm(first - 1, ",") && !text.isForm(first - 1, ";")) {
      first--;
    }
    first += text.is(Cue.CONJUNCTION, first) ? 1 : 0;
    boolean apart = first > begin && text.is(Cue.DETERMINER, first);
    return (text.is(Cue.NEGATION, first) && !text.is(Cue.STILL, first) && first < verb)
        || (text.is(Cue.NEGATION, begin) && !text.is(Cue.STILL, begin) && !apart)
        || (clause.found().trigger().isExpression() && text.is(Cue.NEGATION, verb - 1));
  }

  /** «No signing took place»: the light verb before the noun is denied. */
  private boolean isUndone(Trigger trigger) {
    int light = trigger.first() - 1;
    return trigger.inflection() == Inflection.NOUN
        && light > 0
        && text.is(Cue.LIGHT, light)
        && text.is(Cue.NEGATION, light - 1);
  }

  /** «According to the agency»: as far as the comma, the subject or the verb. */
  private Optional<Span> attribution(Clause clause) {
    int end = clause.found().group().first();
    for (Mark mark : clause.found().subject().marks()) {
      end = mark.first() > clause.place().begin() ? Math.min(end, mark.first()) : end;
    }
    for (int index = clause.place().begin(); index < end; index++) {
      if (text.is(Cue.HEARSAY, index)) {
        int next = index + 1;
        while (next < end && !(text.isPunctuation(next) && !text.is(Cue.HEARSAY, next))) {
          next++;
        }
        return Optional.of(text.span(index, next));
      }
    }
    return Optional.empty();
  }

  private Origin origin(Clause clause, Speakers speakers) {
    Trigger trigger = clause.found().trigger();
    Rule rule = speakers.rule();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("clause", "", BASE));
    steps.add(
        trigger.isExpression()
            ? Step.of("phrase", entry(surface(trigger.first(), trigger.next())), PHRASE)
            : Step.of("verb", entry(clause.use().name()), VERB));
    steps.add(
        Step.of(
            "subject " + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            words(clause.found().subject().marks()),
            rule.weight()));
    boolean byParties = rule != Rule.SVO && rule != Rule.VSO && !speakers.things().isEmpty();
    if (byParties && speakers.things().equals(text.parties())) {
      steps.add(Step.of(partiesGiven ? "parties from metadata" : "parties from opening", "", NONE));
    }
    if (isHearsay(clause)) {
      steps.add(Step.of("hearsay", "", HEARSAY));
    }
    if (!text.sentences().get(clause.sentence()).breaks().isEmpty()) {
      steps.add(Step.of("sentence bridged", "", BRIDGED));
    }
    return new Origin.Extracted(steps);
  }

  private String entry(String name) {
    return language + ":" + name;
  }

  private String words(List<Mark> marks) {
    if (marks.isEmpty()) {
      return "";
    }
    int first = marks.stream().mapToInt(Mark::first).min().orElseThrow();
    int next = marks.stream().mapToInt(Mark::next).max().orElseThrow();
    return surface(first, next);
  }

  private String surface(int first, int next) {
    StringBuilder words = new StringBuilder();
    for (int index = first; index < next; index++) {
      words.append(index == first ? "" : " ").append(text.token(index).surface());
    }
    return words.toString();
  }

  private boolean isHearsay(Clause clause) {
    for (int index = clause.place().begin(); index < clause.found().trigger().first(); index++) {
      if (text.is(Cue.HEARSAY, index)) {
        return true;
      }
    }
    return false;
  }
}
