package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Senses;
import org.w3id.bayan.predication.Speakers;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
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

  private final MarkedText text;
  private final ClauseBounds bounds;
  private final Denial denial;
  private final String language;
  private final boolean partiesGiven;

  ActWriter(MarkedText text, String language, boolean partiesGiven) {
    this.text = text;
    this.bounds = new ClauseBounds(text);
    this.denial = new Denial(text);
    this.language = language;
    this.partiesGiven = partiesGiven;
  }

  /** The acts of one sentence. */
  List<SpeechAct> write(List<Clause> clauses) {
    List<SpeechAct> acts = new ArrayList<>();
    int[] begins = bounds.begins(clauses);
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      int end = index + 1 < clauses.size() ? begins[index + 1] : clause.place().end();
      addActs(acts, clause, begins[index], bounds.trimmed(end, clause.found().trigger().next()));
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
              ? bounds.trimmed(objects.get(index + 1).joint(), clause.found().trigger().next())
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

  private SpeechAct act(Clause clause, Part part) {
    Use.Speech speech = part.use().speech();
    Speakers speakers = Speakers.of(text, part.use(), clause.found().subject());
    Span sentence = text.sentences().get(clause.sentence()).span();
    List<Span> spans = spans(clause, part);
    String name = "candidate/" + spans.getLast() + "-" + speech.actType();
    boolean absolute =
        speech.force().isCommitment()
            && Senses.isAbsolute(text, clause.found(), part.object(), clause.place().end());
    boolean negative = denial.denies(clause);
    Illocution illocution =
        new Illocution(
            speech.force(),
            speech.actType(),
            negative && Denial.cameToNothing(clause, speech)
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
