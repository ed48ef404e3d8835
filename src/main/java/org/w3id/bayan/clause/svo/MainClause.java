package org.w3id.bayan.clause.svo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.predication.FiniteVerb;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/**
 * Finds the main clause of a sentence whose verb is not in the lexicon, where the subject stands
 * first: behind an opening such as «In this regard,», the first verb behind the first noun.
 */
final class MainClause {
  private static final int HEADING = 15;
  private static final int SHORT = 6;
  private static final int LONGEST_SUBJECT = 14;

  private final Place place;
  private final MarkedText text;
  private final FiniteVerb verbs;

  MainClause(Place place) {
    this.place = place;
    this.text = place.text();
    this.verbs = new FiniteVerb(place.text(), place.begin(), place.end());
  }

  Optional<Predication> find() {
    if (place.begin() == place.end()) {
      return Optional.empty(); // marks alone, as in «–.»
    }
    int begin = afterOpening(place.begin());
    int verb = verbs.firstBehind(begin);
    int colon = afterHeading();
    if (verb < 0 && colon > 0) {
      begin = afterOpening(colon);
      verb = verbs.firstBehind(begin);
    }
    if (verb < 0 && !place.underLead() && text.isForm(place.end() - 1, ".")) {
      begin = afterOpening(place.begin());
      verb = verbs.onlyPast(begin);
    }
    if (verb < 0) {
      return Optional.empty();
    }
    Trigger trigger = verbs.trigger(verb);
    VerbGroup alone = VerbGroup.of(text, trigger, begin);
    boolean open = // «we will: – open …»
        text.is(Cue.FUTURE, trigger.first()) && text.isForm(trigger.next(), ":");
    VerbGroup group = open ? alone.with(Tense.FUTURE) : alone;
    return Optional.of(new Predication(trigger, group, subject(begin, verb)));
  }

  /**
   * A clause with a subject of its own behind another and an «and», by its verb, which no list has:
   * «Japan seized two ships, and Iraq seized three boats».
   */
  static Optional<Predication> later(Place place, int verb) {
    int joint = joint(place, verb);
    if (joint < 0 || !opensSubject(place.text(), joint + 1)) {
      return Optional.empty();
    }
    Place later =
        new Place(place.text(), joint + 1, place.end(), place.last(), place.lead(), place.item());
    return new MainClause(later)
        .find()
        .filter(found -> found.trigger().first() == verb && !isOpen(place.text(), verb));
  }

  /** «Since the accord was signed, trade …», «alarmed by the drought, both sides opened …». */
  static int behindOpening(Place place, List<Predication> found) {
    MarkedText text = place.text();
    int last = found.getLast().trigger().first();
    if (text.is(Cue.RELATIVE, place.begin())) {
      int comma = place.begin();
      while (comma < place.end() && !text.isPunctuation(comma)) {
        comma++;
      }
      return comma + 1 < place.end() && text.isForm(comma, ",") && last < comma ? comma + 1 : -1;
    }
    boolean open = found.stream().allMatch(one -> ParticipleClause.is(text, one));
    for (int index = last; open && index + 1 < place.end(); index++) {
      if (text.isForm(index, ",")
          && (text.is(Cue.DETERMINER, index + 1)
              || text.startingAt(index + 1).filter(Mark::canSpeak).isPresent())) {
        return index + 1;
      }
    }
    return -1;
  }

  /** «Was unable to endorse»: the verb to come is what counts. */
  private static boolean isOpen(MarkedText text, int verb) {
    return text.is(Cue.BE, verb)
        && verb + 2 < text.tokens().size()
        && text.is(Cue.INFINITIVE, verb + 2);
  }

  /** The «and» behind a comma, or the semicolon, with only a subject before the verb; or -1. */
  private static int joint(Place place, int verb) {
    MarkedText text = place.text();
    int from = place.lastHere().map(found -> found.trigger().next()).orElse(place.end());
    for (int index = verb - 1; index > Math.max(from, verb - LONGEST_SUBJECT); index--) {
      boolean comma = text.is(Cue.CONJUNCTION, index) && text.isForm(index - 1, ",");
      if (comma || text.isForm(index, ";")) {
        boolean listed = isListed(text, index - 1) || (comma && endsList(text, from, index));
        return isContent(text, from, index) || listed ? -1 : index;
      }
      if (text.isForm(index, ",") || opensContent(text, index)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Said that A opened, and B closed»: both may be what was said. */
  private static boolean isContent(MarkedText text, int from, int to) {
    for (int index = from; index < to; index++) {
      if (text.is(Cue.COMPLEMENTIZER, index)) {
        return true;
      }
    }
    return false;
  }

  /** «Hoped to see Japan, Qatar, and Iraq»: the comma stands in a list of names. */
  private static boolean isListed(MarkedText text, int comma) {
    int first = text.endingBefore(comma).map(Mark::first).orElse(0);
    while (first > 0 && text.is(Cue.DETERMINER, first - 1)) {
      first--;
    }
    return first > 0 && text.isForm(first - 1, ",");
  }

  /** «Saw the pier, the market, and the school built last year»: the third of its kind. */
  private static boolean endsList(MarkedText text, int from, int and) {
    boolean thing = text.is(Cue.DETERMINER, and + 1) && text.startingAt(and + 2).isEmpty();
    int comma = and - 2;
    while (comma > from && text.token(comma).isWord() && !text.is(Cue.RELATIVE, comma)) {
      comma--;
    }
    return thing && comma > from && text.isForm(comma, ",") && text.is(Cue.DETERMINER, comma + 1);
  }

  private static boolean opensContent(MarkedText text, int index) {
    return text.is(Cue.COMPLEMENTIZER, index)
        || text.is(Cue.INFINITIVE, index)
        || (text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index));
  }

  private static boolean opensSubject(MarkedText text, int index) {
    return text.is(Cue.DETERMINER, index)
        || text.token(index).isNumber()
        || text.startingAt(index).isPresent();
  }

  /** Leaves out what stands before the subject, with a comma behind it. */
  private int afterOpening(int first) {
    boolean opening =
        text.is(Cue.PREPOSITION, first)
            || text.is(Cue.RELATIVE, first)
            || text.is(Cue.PARTICLE, first)
            || text.is(Cue.SKIP, first)
            || text.is(Cue.HEARSAY, first)
            || text.looksLikeParticiple(first);
    if (text.startingAt(first).filter(Mark::canSpeak).isPresent()) {
      return first;
    }
    int depth = 0;
    int limit = first + (opening ? FiniteVerb.FAR : SHORT);
    for (int index = first; index < Math.min(place.end(), limit); index++) {
      depth += text.isForm(index, "(") ? 1 : text.isForm(index, ")") ? -1 : 0;
      boolean subject =
          index + 1 < place.end()
              && (text.is(Cue.HEARSAY, first)
                  || text.is(Cue.DETERMINER, index + 1)
                  || text.startingAt(index + 1).filter(Mark::canSpeak).isPresent());
      if (depth == 0 && text.isForm(index, ",") && subject) {
        return index + 1;
      }
    }
    return text.is(Cue.RELATIVE, first) ? afterSubordinate(first) : first;
  }

  /** «Since the truce took hold, trade has doubled»: a subject that nothing determines. */
  private int afterSubordinate(int first) {
    int comma = first;
    while (comma < place.end() && !text.isPunctuation(comma)) {
      comma++;
    }
    boolean noun =
        comma + 1 < place.end()
            && text.isForm(comma, ",")
            && text.token(comma + 1).isWord()
            && !text.is(Cue.PREPOSITION, comma + 1)
            && !text.is(Cue.CONJUNCTION, comma + 1)
            && !text.looksLikeParticiple(comma + 1);
    int verb = noun ? verbs.firstBehind(comma + 1) : -1;
    boolean clause = // «as recent years have shown, …», not «as agreed in May, …»
        verb > comma + SHORT && new FiniteVerb(text, first + 1, comma).firstBehind(first + 1) > 0;
    return verb > 0 && (clause || verb <= comma + SHORT) ? comma + 1 : first;
  }

  /** «Health: the two sides …»: the token behind the colon of a short heading, or -1. */
  private int afterHeading() {
    for (int index = place.begin();
        index < Math.min(place.end() - 1, place.begin() + HEADING);
        index++) {
      if (text.isForm(index, ":")) {
        return index + 1;
      }
    }
    return -1;
  }

  /** Who or what stands before the verb. */
  private Subject subject(int begin, int verb) {
    int index = begin;
    while (index < verb
        && (text.is(Cue.DETERMINER, index) || text.is(Cue.SKIP, index))
        && text.startingAt(index).filter(Mark::canSpeak).isEmpty()) {
      index++;
    }
    List<Mark> marks = new ArrayList<>();
    Optional<Mark> mark = text.startingAt(index).filter(Mark::canSpeak);
    while (mark.isPresent()) {
      marks.add(mark.get());
      index = mark.get().next();
      while (index < verb
          && (text.is(Cue.CONJUNCTION, index)
              || text.is(Cue.DETERMINER, index)
              || text.isForm(index, ","))) {
        index++;
      }
      mark = index < verb ? text.startingAt(index).filter(Mark::canSpeak) : Optional.empty();
    }
    boolean closed =
        !marks.isEmpty() && (marks.getLast().next() == verb || isApposed(marks.getLast().next()));
    if (!closed) {
      return NamelessSubject.ofUnnamed(place, begin, verb)
          .orElseGet(() -> Subject.without(Rule.THING));
    }
    return marks.getFirst().refersTo(Target.PREVIOUS)
        ? Subject.previous(place.last(), marks)
        : Subject.of(Rule.SVO, marks);
  }

  /** Whether what follows a name tells more about it, or comes between it and the verb. */
  private boolean isApposed(int index) {
    return text.isForm(index, ",")
        || text.isForm(index, "(")
        || text.is(Cue.SKIP, index)
        || text.is(Cue.NEGATION, index);
  }
}
