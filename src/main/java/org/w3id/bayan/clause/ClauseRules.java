package org.w3id.bayan.clause;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.MarkedText;

/** The rules of one word order: whether a word is a verb here, and what its subject is. */
public interface ClauseRules {
  /** The subject of what may make an act; empty if it makes none here. */
  Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place);

  /** The main clause of a sentence in which no word of the lexicon makes an act. */
  Optional<Predication> mainClause(Place place);

  /**
   * Where the main clause begins behind an opening in which all acts of a sentence were found; -1
   * if they are not all in one, or verbs stand first.
   */
  default int behindOpening(Place place, List<Predication> found) {
    return -1;
  }

  /** A clause with a subject of its own behind others, whose verb, at a token, no list has. */
  Optional<Predication> laterClause(Place place, int index);

  /** Of which list a sentence is an item. */
  enum Item {
    /** Of none. */
    NONE,
    /** Of one below a sentence that leads in to it: «the ministers agreed to: …». */
    BELOW_COLON,
    /** Of what is resolved behind a preamble: «We, the ministers, recalling …, 1. Decide …». */
    BEHIND_PREAMBLE
  }

  /**
   * Where in the text we are.
   *
   * @param begin the first token of the sentence that is a word
   * @param end the token after the sentence
   * @param last the act before, if there is one
   * @param lead who speaks in the list to which the sentence belongs, if a line ahead says so
   * @param item of which list the sentence is an item
   */
  record Place(
      MarkedText text,
      int begin,
      int end,
      Optional<Predication> last,
      Optional<Subject> lead,
      Item item) {

    /** Whoever speaks in the list, or else whoever spoke last. */
    public Optional<Subject> speakerBefore() {
      return lead.or(() -> last.map(Predication::subject));
    }

    /** Whether the sentence is an item of a list. */
    public boolean underLead() {
      return item != Item.NONE;
    }

    /** The act before, if it stands in the same sentence. */
    public Optional<Predication> lastHere() {
      return last.filter(found -> found.trigger().first() >= begin);
    }
  }
}
