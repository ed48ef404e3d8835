package org.w3id.bayan.clause.svo;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.MarkedText;

/**
 * What a clause says that something is: «this was their third meeting and highlighted the ties».
 */
final class Equation {
  private Equation() {}

  /**
   * The thing that is called so, where a verb with an object goes on about it.
   *
   * @param and what joins the verb to the clause
   */
  static Optional<Subject> subject(Trigger verb, Place place, int and) {
    MarkedText text = place.text();
    if (verb.next() >= place.end() || !text.is(Cue.DETERMINER, verb.next())) {
      return Optional.empty();
    }
    return new MainClause(place)
        .find()
        .filter(main -> goesTo(text, main.trigger(), and))
        .map(Predication::subject)
        .filter(Subject::isThing);
  }

  /** «Was the third meeting of the ministers», up to the «and», with no clause between. */
  private static boolean goesTo(MarkedText text, Trigger be, int and) {
    boolean plain =
        text.is(Cue.BE, be.first())
            && be.next() < and
            && (text.is(Cue.DETERMINER, be.next()) || text.token(be.next()).isNumber());
    for (int index = be.next(); plain && index < and; index++) {
      plain =
          text.token(index).isWord()
              && !text.is(Cue.RELATIVE, index)
              && !text.is(Cue.COMPLEMENTIZER, index)
              && !text.is(Cue.INFINITIVE, index);
    }
    return plain;
  }
}
