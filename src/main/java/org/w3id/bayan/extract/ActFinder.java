package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.clause.ClauseRules;
import org.w3id.bayan.clause.ClauseRules.Item;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.clause.ContentList;
import org.w3id.bayan.clause.svo.SubjectFirstClauses;
import org.w3id.bayan.clause.vso.LightVerbs;
import org.w3id.bayan.clause.vso.Sayings;
import org.w3id.bayan.clause.vso.VerbFirstClauses;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Senses;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.TriggerFinder;
import org.w3id.bayan.predication.VerbByPlace;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Finds the speech acts, sentence by sentence. */
final class ActFinder {
  private static final int LONGEST_HEADLINE = 50;
  private static final int SHORTEST_CLAUSE = 3;

  private final MarkedText text;
  private final TriggerFinder triggers;
  private final BitSet triggering;
  private final ClauseRules rules;
  private final ContentList contents;
  private final Lists lists;
  private final Formula formula;
  private Optional<Predication> last = Optional.empty();

  ActFinder(MarkedText text, Lexicon lexicon) {
    this.text = text;
    this.triggers = new TriggerFinder(lexicon);
    this.triggering = triggers.in(text);
    this.rules = lexicon.verbFirst() ? new VerbFirstClauses() : new SubjectFirstClauses();
    this.contents = new ContentList(text);
    this.lists = new Lists(text, triggers);
    this.formula = new Formula(text);
  }

  /** An act in its sentence, before it is put into words. */
  record Clause(int sentence, Place place, Predication found, Use use) {}

  /** The acts of the whole text, sentence by sentence. */
  List<List<Clause>> all() {
    List<List<Clause>> all = new ArrayList<>();
    int headline = text.headline(LONGEST_HEADLINE);
    int token = 0;
    for (Segment sentence : text.sentences()) {
      int end = token + sentence.tokens().size();
      int begin = lists.afterBullet(token, end);
      if (end <= headline || formula.is(all.size(), begin, end)) {
        all.add(List.of());
        token = end;
        continue;
      }
      Item item = lists.begin(token, begin, end);
      contents.begin(token, begin, end, lists.goesOn());
      List<Clause> found = item(all.size(), lists.afterIndeed(begin, end), end, item);
      lists.end(found, begin, end, last);
      all.add(withoutLeading(found));
      token = end;
    }
    return all;
  }

  /** The acts of a sentence; the first below a line without a verb continues none before. */
  private List<Clause> item(int sentence, int begin, int end, Item item) {
    Optional<Predication> before = last;
    last = lists.isFirst() ? Optional.empty() : last;
    List<Clause> found = withoutContent(last, clauses(sentence, begin, end, item));
    last = found.isEmpty() ? before : lastSpeaker(found, before);
    return found;
  }

  /**
   * «X said that a plan was agreed. He added …»: what nobody is said to have done is no speech. Not
   * where verbs stand behind: «A fund was set up. It will grow».
   */
  private Optional<Predication> lastSpeaker(List<Clause> found, Optional<Predication> before) {
    return !text.verbFirst() || last.filter(Predication::isAgentless).isEmpty()
        ? last
        : Stream.concat(before.stream(), found.stream().map(Clause::found))
            .filter(one -> !one.isAgentless())
            .reduce((one, later) -> later);
  }

  /** The acts of a sentence, without what is only the content of one. */
  private List<Clause> withoutContent(Optional<Predication> before, List<Clause> found) {
    List<Clause> acts = found.stream().filter(one -> contents.isAct(one.found())).toList();
    if (acts.size() < found.size()) {
      last = acts.isEmpty() ? before : Optional.of(acts.getLast().found());
    }
    contents.end(last);
    return acts;
  }

  private List<Clause> clauses(int sentence, int begin, int end, Item item) {
    if (begin >= end) {
      return List.of();
    }
    Optional<Predication> before = last;
    List<Clause> clauses = clauses(sentence, begin, begin, end, item);
    if (!clauses.isEmpty()) {
      earlier(clauses.getFirst(), before).ifPresent(clauses::addFirst);
    }
    behindOpening(clauses, sentence, begin, end, item);
    boolean promised = // not «trade in copper is …»
        item == Item.BELOW_COLON
            && text.isVerb(begin, Inflection.BASE)
            && !text.is(Cue.PREPOSITION, begin + 1);
    if (clauses.isEmpty() && !promised) {
      Place place = new Place(text, begin, end, last, lists.lead(), item);
      Optional<Clause> main =
          rules.mainClause(place).flatMap(found -> used(sentence, place, found));
      if (main.isPresent()) {
        clauses.add(main.get());
        last = Optional.of(main.get().found());
        int from = main.get().found().trigger().next();
        clauses.addAll(clauses(sentence, begin, from, end, item));
      }
    }
    return clauses;
  }

  /** The acts of a sentence, without the verbs that only lead to an act of its own. */
  private List<Clause> withoutLeading(List<Clause> clauses) {
    List<Clause> kept = new ArrayList<>(clauses.size());
    boolean issued = text.verbFirst() || text.isIssued();
    for (int index = 0; index < clauses.size(); index++) {
      Predication found = clauses.get(index).found();
      boolean leads = index + 1 < clauses.size() && leadsTo(found, clauses.get(index + 1).found());
      boolean background = !issued && found.isOfNobody(); // it only tells what is so
      if (!leads && !background) {
        kept.add(clauses.get(index));
      }
    }
    return kept;
  }

  private boolean leadsTo(Predication found, Predication next) {
    return Sayings.isOnlySaid(text, found, next) || LightVerbs.isOnlyStill(text, found, next);
  }

  /** «Since the accord was signed, trade has grown»: the main clause behind acts in an opening. */
  private void behindOpening(List<Clause> clauses, int sentence, int begin, int end, Item item) {
    List<Predication> found = clauses.stream().map(Clause::found).toList();
    Place whole = new Place(text, begin, end, last, lists.lead(), item);
    int behind = found.isEmpty() ? -1 : rules.behindOpening(whole, found);
    if (behind < 0) {
      return;
    }
    Place place = new Place(text, behind, end, last, lists.lead(), item);
    Optional<Clause> main = rules.mainClause(place).flatMap(verb -> used(sentence, place, verb));
    if (main.isPresent()) {
      clauses.add(main.get());
      last = Optional.of(main.get().found());
      clauses.addAll(clauses(sentence, begin, main.get().found().trigger().next(), end, item));
    }
  }

  /** «The fund has grown in size and intends …»: the verb that the first act is joined to. */
  private Optional<Clause> earlier(Clause first, Optional<Predication> before) {
    Subject subject = first.found().subject();
    int joint = first.found().group().before();
    int begin = first.place().begin();
    boolean joined =
        !text.verbFirst()
            && joint > begin
            && (subject.marks().isEmpty()
                ? subject.rule() == Subject.Rule.CONJOINED
                : subject.marks().getLast().next() < joint)
            && first.found().trigger().inflection() != Inflection.PARTICIPLE
            && (text.is(Cue.CONJUNCTION, joint) || text.isForm(joint, ","));
    int end = joined ? joint : endOfClauseBefore(first);
    if (end < 0) {
      return Optional.empty();
    }
    Place place = new Place(text, begin, end, before, lists.lead(), first.place().item());
    return rules.mainClause(place).flatMap(found -> used(first.sentence(), place, found));
  }

  /**
   * «The bridge is a success, and both sides …»: where a clause before the first act ends, or -1.
   */
  private int endOfClauseBefore(Clause first) {
    List<Mark> marks = first.found().subject().marks();
    int verb = first.found().group().before();
    boolean shown = marks.isEmpty() && text.is(Cue.DEMONSTRATIVE, verb);
    if (text.verbFirst() || (marks.isEmpty() && !shown)) {
      return -1;
    }
    int joint = shown ? verb - 1 : marks.getFirst().first() - 1;
    while (joint > first.place().begin()
        && (text.is(Cue.DETERMINER, joint) || text.is(Cue.SKIP, joint))) {
      joint--;
    }
    if (text.is(Cue.RELATIVE, joint) && text.is(Cue.PREPOSITION, joint - 1)) {
      joint--; // «a session was held, during which both sides …»
      return joint > first.place().begin() + SHORTEST_CLAUSE ? joint : -1;
    }
    boolean joined =
        joint > first.place().begin() + SHORTEST_CLAUSE
            && (text.is(Cue.CONJUNCTION, joint) || text.isForm(joint, ";"));
    return joined ? joint : -1;
  }

  private List<Clause> clauses(int sentence, int begin, int from, int end, Item item) {
    List<Clause> clauses = new ArrayList<>();
    int index = from;
    while (index < end) {
      Place place = new Place(text, begin, end, last, lists.lead(), item);
      int verb = index;
      Optional<Clause> further =
          clauses.isEmpty() ? Optional.empty() : FurtherParty.at(verb, place, clauses.getLast());
      Optional<Clause> clause =
          insideName(index) ? Optional.empty() : further.or(() -> clauseAt(sentence, verb, place));
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
    boolean helper = text.is(Cue.AUXILIARY, index) && !isHelped(index, place);
    List<Trigger> here = triggering.get(index) ? triggers.at(text.tokens(), index) : List.of();
    List<Predication> ofThings = new ArrayList<>(0);
    for (Trigger trigger : here) {
      if (trigger.joined() && text.isWhole(Cue.BODY_HEAD, index)) {
        continue; // «ministry», whose first letter is no «and»
      }
      Optional<Predication> found =
          helper && !isMain(trigger) ? Optional.empty() : found(trigger, place);
      Optional<Clause> clause =
          found.flatMap(one ->
              performed(one, place)
                  .flatMap(noun -> used(sentence, place, noun))
                  .or(() -> used(sentence, place, one)));
      if (clause.isPresent()) {
        return clause;
      }
      found.ifPresent(ofThings::add);
    }
    return helper
        ? Optional.empty()
        : VerbByPlace.afterFuture(text, index, place.begin())
            .or(() -> VerbByPlace.joinedTo(text, index, place.lastHere()))
            .flatMap(trigger -> found(trigger, place))
            .flatMap(found -> used(sentence, place, found))
            .or(() -> ofThing(sentence, place, ofThings))
            .or(() ->
                rules.laterClause(place, index).flatMap(found -> used(sentence, place, found)));
  }

  /** «Will, together, do our utmost»: behind an insertion, and with an object. */
  private boolean isHelped(int index, Place place) {
    return text.isForm(index - 1, ",")
        && text.is(Cue.DETERMINER, index + 1)
        && VerbByPlace.afterFuture(text, index, place.begin()).isPresent();
  }

  /** «Had a long talk»: what may help another verb is one itself, by the words behind it. */
  private static boolean isMain(Trigger trigger) {
    return trigger.isExpression()
        || trigger.uses().stream().allMatch(use -> use.asks(Condition.Kind.NEXT));
  }

  private Optional<Clause> ofThing(int sentence, Place place, List<Predication> found) {
    for (Predication one : found) {
      Optional<Use> use = Senses.ofThing(text, one, place.end());
      if (use.isPresent()) {
        return Optional.of(new Clause(sentence, place, one, use.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Predication> found(Trigger trigger, Place place) {
    VerbGroup group = VerbGroup.of(text, trigger, place.begin());
    return rules
        .subject(trigger, group, place)
        .map(subject ->
            new Predication(trigger, continued(trigger, group, subject, place), subject));
  }

  /** «They carried out a review of»: what was done is told by the noun behind the verb. */
  private Optional<Predication> performed(Predication found, Place place) {
    int object = Senses.objectOf(text, found, place.end());
    int noun = text.is(Cue.PREPOSITION, object) ? object + 1 : object;
    boolean performing =
        text.is(Cue.PERFORMING, found.trigger().first())
            && noun < place.end()
            && (noun > object || text.isBehindPreposition(noun));
    return performing
        ? triggers.at(text.tokens(), noun).stream()
            .filter(trigger -> trigger.inflection() == Inflection.NOUN)
            .filter(trigger -> trigger.kind() == Trigger.Kind.VERB)
            .findFirst()
            .map(trigger -> new Predication(trigger, found.group(), found.subject()))
        : Optional.empty();
  }

  private Optional<Clause> used(int sentence, Place place, Predication found) {
    return Senses.choose(text, found, place.end())
        .map(use -> new Clause(sentence, place, found, use));
  }

  /** «We will build and support»: the small words go with both verbs. */
  private static VerbGroup continued(
      Trigger trigger, VerbGroup group, Subject subject, Place place) {
    MarkedText text = place.text();
    int before = trigger.first() - 1;
    boolean joined = before < 0 || text.isPunctuation(before) || text.is(Cue.CONJUNCTION, before);
    boolean bare = joined && subject.marks().isEmpty() && group.first() == trigger.first();
    boolean base = trigger.inflection() == Inflection.BASE;
    return bare && base && !VerbByPlace.onlyHelps(text, trigger.first())
        ? place.lastHere().map(found -> group.with(found.group().tense())).orElse(group)
        : group;
  }
}
