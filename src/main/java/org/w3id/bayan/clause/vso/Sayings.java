package org.w3id.bayan.clause.vso;

import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.refer.MarkedText;

/** «The ministers said that they hope»: the hope is the act, not that it was said. */
public final class Sayings {
  private static final int BESIDE = 2;
  private static final int NEAR = 4;
  private static final int REPORTED = 12;
  private static final String COLON = ":";

  private Sayings() {}

  /** Whoever said it, for a verb behind «that they». */
  static Optional<Subject> speaker(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    boolean speech = trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
    return speech && isThatThey(text, before)
        ? place
            .lastHere()
            .filter(last -> isSaying(text, last))
            .filter(last -> isFirst(text, last.trigger().next(), before))
            .map(last -> last.subject().inheritedBy(Rule.ZERO_SUBJECT))
        : Optional.empty();
  }

  /** Not «that it was discussed», where the pronoun is nobody. */
  private static boolean isThatThey(MarkedText text, int index) {
    return text.is(Cue.THAT_THEY, index) && !text.is(Cue.LIGHT, index + 1);
  }

  private static boolean isSaying(MarkedText text, Predication found) {
    return text.is(Cue.SAYING, found.trigger().first())
        || text.is(Cue.TOLD, found.trigger().first());
  }

  /** Whether nothing else is said to be so before a token. */
  private static boolean isFirst(MarkedText text, int from, int index) {
    for (int between = from; between < index; between++) {
      if (text.is(Cue.COMPLEMENTIZER, between) || text.is(Cue.THAT_THEY, between)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one act only says what the next one is: the next is the act. */
  public static boolean isOnlySaid(MarkedText text, Predication saying, Predication next) {
    return isSaying(text, saying) && isContent(text, saying, next);
  }

  private static boolean isContent(MarkedText text, Predication saying, Predication next) {
    if (isThatThey(text, next.group().before())) {
      return true;
    }
    boolean ofDocument =
        saying.subject().rule() == Rule.DOCUMENT
            && next.trigger().inflection() != Inflection.PARTICIPLE;
    int opening = next.trigger().first();
    while (opening > saying.trigger().next() && !opens(text, opening, ofDocument)) {
      opening--;
    }
    boolean quoted = ofDocument && text.isQuotationMark(opening);
    boolean colon = text.isForm(opening, COLON); // «the statement said: we remain committed»
    int reach = quoted ? Integer.MAX_VALUE : colon ? BESIDE : ofDocument ? REPORTED : NEAR;
    boolean near = opening > saying.trigger().next() && next.trigger().first() - opening <= reach;
    boolean own = ofDocument || next.trigger().inflection().isFirstPlural();
    boolean that = quoted && text.is(Cue.COMPLEMENTIZER, opening - 1); // «said that it “has …”»
    return near && own && isFirst(text, saying.trigger().next(), that ? opening - 1 : opening);
  }

  private static boolean opens(MarkedText text, int index, boolean ofDocument) {
    return text.isQuotationMark(index)
        || text.is(Cue.COMPLEMENTIZER, index)
        || (ofDocument && text.isForm(index, COLON));
  }

  /** «They said in a statement “we call for …”»: the first word of what is quoted. */
  static boolean opensQuotation(Trigger trigger, Place place) {
    return place.text().isQuotationMark(trigger.first() - 1)
        && place.lastHere().filter(last -> isSaying(place.text(), last)).isPresent();
  }

  /** «They issued a statement affirming (they affirmed in it) that …»: it is told of what was. */
  static boolean isToldInIt(Trigger trigger, Place place) {
    return trigger.kind() == Trigger.Kind.VERB
        && (trigger.inflection().isPast() || trigger.inflection().isPluralEnded())
        && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT)
        && trigger.next() < place.end()
        && place.text().is(Cue.IN_IT, trigger.next())
        && place.lastHere().isPresent();
  }
}
