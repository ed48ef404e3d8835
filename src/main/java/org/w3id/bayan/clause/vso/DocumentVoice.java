package org.w3id.bayan.clause.vso;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Verbs before the words for a document, as in Arabic: «stressed the statement that …». */
final class DocumentVoice {
  private static final int FAR = 14;
  private static final int REACH = 13;

  private DocumentVoice() {}

  /** «The statement stressed», «it is told in the statement». */
  static boolean speaks(Trigger trigger, Place place) {
    int document = UnnamedSubjects.behind(trigger, place);
    boolean told = isTold(trigger, place);
    return place.text().is(Cue.DOCUMENT, told ? document + 1 : document)
        && trigger.kind() == Kind.VERB
        && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
  }

  private static boolean isTold(Trigger trigger, Place place) {
    return place.text().is(Cue.TOLD, trigger.first())
        && place.text().is(Cue.PREPOSITION, UnnamedSubjects.behind(trigger, place));
  }

  /** Whether what is told follows: not «as is told in the statement». */
  private static boolean tellsContent(Place place, int document) {
    int end = Math.min(place.end(), document + REACH);
    for (int index = document; index < end; index++) {
      if (place.text().is(Cue.COMPLEMENTIZER, index) || place.text().isQuotationMark(index)) {
        return true;
      }
    }
    return false;
  }

  /** The document, which speaks for the parties; nobody where they are heard themselves. */
  static Optional<Subject> subject(Trigger trigger, Place place) {
    boolean empty =
        isTold(trigger, place) && !tellsContent(place, UnnamedSubjects.behind(trigger, place));
    return empty || isQuotingParties(trigger, place)
        ? Optional.empty()
        : Optional.of(new Subject(Rule.DOCUMENT, List.of(), place.text().parties(), false));
  }

  /** «The statement said that»: what a verb right behind says is what the speakers say. */
  static boolean isSaidAlone(Place place, int before) {
    boolean told =
        place
            .lastHere()
            .filter(last -> last.subject().rule() == Rule.DOCUMENT)
            .filter(last -> !place.text().is(Cue.SAYING, last.trigger().first()))
            .isPresent();
    return !told && isSaid(place, before); // of «the statement noted that» the note is the act
  }

  /** The same, where someone is named before the verb. */
  static boolean isSaid(Place place, int before) {
    MarkedText text = place.text();
    for (int index = place.begin(); index < before; index++) {
      boolean inside =
          index > place.begin()
              && text.is(Cue.PREPOSITION, index - 1)
              && !text.is(Cue.TOLD, index - 2)
              && !text.is(Cue.HEARSAY, index - 1);
      if (text.is(Cue.DOCUMENT, index) && !inside) {
        return true;
      }
    }
    return false;
  }

  /** «The statement said that the two sides …»: what they said is the act, not that it is told. */
  private static boolean isQuotingParties(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = UnnamedSubjects.behind(trigger, place);
    int end = Math.min(place.end(), index + FAR);
    while (index < end && !text.is(Cue.COMPLEMENTIZER, index)) {
      boolean quoted = text.isQuotationMark(index) && index + 1 < end;
      if (quoted && (isFirstPlural(text, index + 1) || Ourselves.isWe(text, index + 1))) {
        return true;
      }
      index++;
    }
    int said = index + 1;
    while (said < end && text.isQuotationMark(said)) {
      said++;
    }
    return said < end
        && (isNamingParties(place, said)
            || text.startingAt(said)
                .filter(mark -> mark.refersTo(Target.PARTIES) || mark.refersTo(Target.MEMBERS))
                .isPresent());
  }

  /** «That A and B expressed», «that each of A and B expressed»: a verb right behind the sides. */
  private static boolean isNamingParties(Place place, int first) {
    MarkedText text = place.text();
    boolean each = text.startingAt(first).isEmpty() && text.is(Cue.PREPOSITION, first + 1);
    int index = each ? first + 2 : first;
    Set<ThingId> named = new HashSet<>();
    Optional<Mark> mark = text.startingAt(index);
    while (mark.isPresent() && mark.get().next() < place.end()) {
      named.addAll(mark.get().actors());
      index = mark.get().next();
      mark = text.startingAt(index);
    }
    return named.size() > 1
        && place.text().parties().containsAll(named)
        && text.isVerb(index, Inflection.PERFECT_ENDED, Inflection.PLURAL_ENDED);
  }

  private static boolean isFirstPlural(MarkedText text, int index) {
    return text.isVerb(index, Inflection.FIRST_PLURAL, Inflection.FUTURE_FIRST_PLURAL);
  }

  /** «The council of the union, meeting in May, / decides:»: the lines ahead name who does. */
  static boolean isOfPreamble(Trigger trigger, Place place) {
    List<ThingId> parties = place.text().parties();
    return place.last().isEmpty()
        && trigger.next() < place.end()
        && place.text().isPunctuation(trigger.next())
        && parties.size() == 1
        && !place.text().people().isState(parties.getFirst());
  }

  /** «And they agreed»: where nobody else was named, several are the parties. */
  static Subject ofParties(Place place, boolean meant) {
    List<ThingId> parties = place.text().parties();
    return meant
        ? new Subject(Rule.ZERO_SUBJECT, List.of(), parties, parties.size() > 1)
        : Subject.without(Rule.UNKNOWN_NAME);
  }
}
