package org.w3id.bayan.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Item;
import org.w3id.bayan.clause.svo.LeadIn;
import org.w3id.bayan.extract.ActFinder.Clause;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.TriggerFinder;
import org.w3id.bayan.refer.MarkedText;

/**
 * Which sentences are items of a list, and who speaks in them: below a line with a colon, or behind
 * the preamble of a declaration («We, the ministers, recalling …, 1. Decide …; 2. Request …»).
 */
final class Lists {
  private final MarkedText text;
  private final TriggerFinder triggers;
  private Optional<Subject> lead = Optional.empty();
  private Optional<Subject> resolving = Optional.empty();
  private String bullet = "";
  private String bulletOfLead = "";
  private String bulletOfItems = "";
  private Optional<String> bulletOfResolved = Optional.empty();
  private boolean leadIn;
  private boolean goesOn;
  private boolean belowColon; // «…: Recognize A; ⏎ Reaffirm B; ⏎ …»
  private boolean resolved;
  private boolean belowItem; // «We, the ministers: ⏎ Welcome A. ⏎ Reaffirm B.»
  private boolean opened;

  Lists(MarkedText text, TriggerFinder triggers) {
    this.text = text;
    this.triggers = triggers;
  }

  /** The first token of a sentence behind a bullet or a number. */
  int afterBullet(int token, int end) {
    int begin = text.isForm(token, "(") && token + 1 < end ? token + 1 : token;
    boolean counted = text.token(begin).isNumber() || text.is(Cue.ENUMERATOR, begin);
    if (begin + 1 < end && counted && text.isPunctuation(begin + 1)) {
      begin += 2;
    }
    while (begin > token && begin + 1 < end && isPartOfNumber(begin)) {
      begin++;
    }
    while (begin < end && text.isPunctuation(begin)) {
      begin++;
    }
    return begin;
  }

  /** «Indeed» before the subject of a sentence; the word is that for «that» elsewhere. */
  int afterIndeed(int begin, int end) {
    return text.verbFirst() && begin + 1 < end && text.isWhole(Cue.INDEED, begin)
        ? begin + 1
        : begin;
  }

  /** «3.1 The two sides …»: written together with what stands before. */
  private boolean isPartOfNumber(int index) {
    boolean number = text.token(index).isNumber() || text.token(index - 1).isNumber();
    return number && text.token(index - 1).span().end() == text.token(index).span().begin();
  }

  /**
   * Comes to a sentence.
   *
   * @param token its first token
   * @param begin the first that is a word
   * @param end the token after it
   */
  Item begin(int token, int begin, int end) {
    bullet = bullet(token, begin);
    boolean item = goesOn || leadIn || endsWithColon(token);
    bulletOfItems = endsWithColon(token) ? bullet : bulletOfItems;
    boolean beside = item && bullet.equals(bulletOfLead) && !bullet.equals(bulletOfItems);
    boolean below = leadIn && !bullet.isEmpty();
    boolean unfinished = token > 0 && text.beginsLine(token) && isUnfinished(token);
    leadIn = below && !beside;
    goesOn = !beside && (leadIn || endsWithColon(token) || unfinished);
    belowColon = endsWithColon(token) || (belowColon && unfinished);
    boolean again = // «4. Express concern. Call for …»
        resolved && bullet.isEmpty() && !text.beginsLine(token) && saysAt(begin, end);
    boolean anew =
        !leadIn
            && !endsWithColon(token)
            && (bulletOfResolved.isEmpty() || bulletOfResolved.get().equals(bullet))
            && isResolved(token, begin, end);
    resolved = again || anew;
    belowItem = resolved || (endsWithColon(token) && saysAt(begin, end));
    bulletOfResolved = anew ? Optional.of(bullet) : bulletOfResolved;
    return resolved ? Item.BEHIND_PREAMBLE : below || belowColon ? Item.BELOW_COLON : Item.NONE;
  }

  /** Whether the list that a colon has opened may go on with the sentence. */
  boolean goesOn() {
    return goesOn;
  }

  /**
   * What a bullet or a number looks like: «1. Agree to: (a) open …; 2. Condemn …», where the second
   * number ends the list below the first.
   */
  private String bullet(int token, int begin) {
    StringBuilder look = new StringBuilder();
    for (int index = token; index < begin; index++) {
      boolean number = text.token(index).isNumber();
      boolean letter = !number && text.is(Cue.ENUMERATOR, index);
      look.append(number ? "1" : letter ? "a" : text.token(index).form());
    }
    return look.toString();
  }

  /** Whether the sentence stands right below a line that says nothing but who speaks. */
  boolean isFirst() {
    return opened;
  }

  /** Who speaks in the item, if a line ahead says so. */
  Optional<Subject> lead() {
    return resolved ? resolving : lead;
  }

  /**
   * Leaves a sentence. Who speaks in a list does so until someone else is named; who resolves, to
   * the end.
   *
   * @param last the last act of the text so far
   */
  void end(List<Clause> found, int begin, int end, Optional<Predication> last) {
    opened = false;
    if (!text.verbFirst() && begin < end) {
      noteLead(found, begin, end, last);
    }
    if (endsWithColon(end)) {
      leadIn = true;
      bulletOfLead = bullet;
    }
  }

  private void noteLead(List<Clause> found, int begin, int end, Optional<Predication> last) {
    boolean above = !resolved && end < text.tokens().size() && text.beginsLine(end);
    boolean colon = endsWithColon(end);
    boolean alone = found.isEmpty() && (colon || LeadIn.isAloneOnLine(text, begin, end));
    boolean unfinished = above && (isUnfinished(end) || alone);
    if (found.isEmpty()) {
      Optional<Subject> named = LeadIn.of(text, begin, end, last);
      opened = named.isPresent() && colon;
      lead = named.or(() -> lead);
      resolving = unfinished ? named.or(() -> resolving) : resolving;
      return;
    }
    if (found.stream().anyMatch(one -> !one.found().subject().marks().isEmpty())) {
      lead = Optional.empty();
    }
    Subject first = found.getFirst().found().subject();
    boolean known = !first.actors().isEmpty();
    boolean open = unfinished || (above && (lead.isPresent() || colon));
    boolean recited = open && known && isRecital(found, begin);
    resolving = recited && resolving.isEmpty() ? Optional.of(first) : resolving;
  }

  /** «Recalling old ties,», «We, the ministers, gathered in Basra,»: no verb is finite. */
  private boolean isRecital(List<Clause> found, int begin) {
    return found.stream()
        .map(Clause::found)
        .noneMatch(one -> one.group().auxiliary() || one.group().be() || isFinite(one, begin));
  }

  /** Also «the ministers met», but not «gathered in Basra», behind a comma or nothing. */
  private boolean isFinite(Predication found, int begin) {
    int before = found.group().before();
    return switch (found.trigger().inflection()) {
      case BASE, THIRD -> true;
      case PAST ->
          found.trigger().kind() != Trigger.Kind.PREDICATE
              && before >= begin
              && !text.isForm(before, ",");
      default -> false;
    };
  }

  /** «4. Decide to …;»: behind a preamble, with a verb of saying first, as no imperative has. */
  private boolean isResolved(int token, int begin, int end) {
    boolean item = !bullet.isEmpty() || isUnfinished(token) || belowItem;
    if (resolving.isEmpty() || !item || !text.beginsLine(token) || begin >= end) {
      return false;
    }
    boolean whole = end == text.tokens().size() || text.beginsLine(end);
    return (text.isPunctuation(end - 1) || isUnfinished(end) || whole)
        && (saysAt(begin, end) || saysBehindOpening(begin, end));
  }

  /** «2. In this regard, call on …». */
  private boolean saysBehindOpening(int begin, int end) {
    int comma = begin;
    while (comma < end && !text.isForm(comma, ",")) {
      comma++;
    }
    return text.is(Cue.PREPOSITION, begin) && comma + 1 < end && saysAt(comma + 1, end);
  }

  private boolean saysAt(int first, int end) {
    int verb = first;
    while (verb + 1 < end && text.is(Cue.SKIP, verb)) {
      verb++;
    }
    return verb < end && triggers.at(text.tokens(), verb).stream().anyMatch(Lists::isSaid);
  }

  private static boolean isSaid(Trigger trigger) {
    return trigger.inflection() == Inflection.BASE
        && (trigger.kind() == Trigger.Kind.VERB || trigger.kind() == Trigger.Kind.PHRASE)
        && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
  }

  /** «…;», «…,» or «…, and» before a token. */
  private boolean isUnfinished(int token) {
    return text.isForm(token - 1, ";")
        || text.isForm(token - 1, ",")
        || text.is(Cue.CONJUNCTION, token - 1);
  }

  private boolean endsWithColon(int end) {
    return text.isForm(end - 1, ":");
  }
}
