package org.w3id.bayan.extract;

import java.util.Optional;

/** The rules of one word order: whether a word is a verb here, and what its subject is. */
sealed interface ClauseRules permits SubjectFirstClauses, VerbFirstClauses {

  /** The subject of what may make an act; empty if it makes none here. */
  Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place);

  /** The main clause of a sentence in which no word of the lexicon makes an act. */
  Optional<Found> mainClause(Place place);

  /**
   * Where in the text we are.
   *
   * @param begin the first token of the sentence that is a word
   * @param end the token after the sentence
   * @param last the act before, if there is one
   * @param underLead whether the sentence is an item below a sentence that leads in to it
   */
  record Place(MarkedText text, int begin, int end, Optional<Found> last, boolean underLead) {

    /** The act before, if it stands in the same sentence. */
    Optional<Found> lastHere() {
      return last.filter(found -> found.trigger().first() >= begin);
    }
  }

  /** An act that was found. */
  record Found(Trigger trigger, VerbGroup group, Subject subject) {}
}
