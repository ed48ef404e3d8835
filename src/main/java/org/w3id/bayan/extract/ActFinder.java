package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.extract.ClauseRules.Found;
import org.w3id.bayan.extract.ClauseRules.Place;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Use;

/** Finds the speech acts, sentence by sentence. */
final class ActFinder {
  private final MarkedText text;
  private final TriggerFinder triggers;
  private final ClauseRules rules;
  private Optional<Found> last = Optional.empty();

  ActFinder(MarkedText text, Lexicon lexicon) {
    this.text = text;
    this.triggers = new TriggerFinder(lexicon);
    this.rules = lexicon.verbFirst() ? new VerbFirstClauses() : new SubjectFirstClauses();
  }

  /** An act in its sentence, before it is put into words. */
  record Clause(int sentence, Place place, Found found, Use use) {}

  /** The acts of the whole text, sentence by sentence. */
  List<List<Clause>> all() {
    List<List<Clause>> all = new ArrayList<>();
    int token = 0;
    boolean leadIn = false;
    for (Segment sentence : text.sentences()) {
      int end = token + sentence.tokens().size();
      int begin = afterBullet(token, end);
      boolean underLead = (leadIn && begin > token) || endsWithColon(token);
      all.add(clauses(all.size(), begin, end, underLead));
      leadIn = endsWithColon(end) || (leadIn && begin > token);
      token = end;
    }
    return all;
  }

  private boolean endsWithColon(int end) {
    return text.isForm(end - 1, ":");
  }

  private int afterBullet(int token, int end) {
    int begin = token;
    if (begin + 1 < end && text.token(begin).isNumber() && text.isPunctuation(begin + 1)) {
      begin += 2;
    }
    while (begin < end && text.isPunctuation(begin)) {
      begin++;
    }
    return begin;
  }

  private List<Clause> clauses(int sentence, int begin, int end, boolean underLead) {
    List<Clause> clauses = new ArrayList<>();
    int index = begin;
    while (index < end) {
      Place place = new Place(text, begin, end, last, underLead);
      Optional<Clause> clause =
          insideName(index) ? Optional.empty() : clauseAt(sentence, index, place);
      clause.ifPresent(clauses::add);
      clause.ifPresent(found -> last = Optional.of(found.found()));
      index = clause.map(found -> found.found().trigger().next()).orElse(index + 1);
    }
    return clauses;
  }

  /** Whether the word is part of a longer name: «Support Fund». */
  private boolean insideName(int index) {
    return text.startingAt(index).filter(mark -> mark.next() > index + 1).isPresent()
        || text.covers(index);
  }

  private Optional<Clause> clauseAt(int sentence, int index, Place place) {
    for (Trigger trigger : triggers.at(text.tokens(), index)) {
      Optional<Subject> subject = rules.subject(trigger, place);
      Optional<Use> use =
          subject.flatMap(known -> Senses.choose(text, trigger, known, place.end()));
      if (use.isPresent()) {
        return Optional.of(
            new Clause(sentence, place, new Found(trigger, subject.get()), use.get()));
      }
    }
    return Optional.empty();
  }
}
