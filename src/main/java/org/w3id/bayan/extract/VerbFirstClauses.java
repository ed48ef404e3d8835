package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.Subject.Rule;
import org.w3id.bayan.extract.Trigger.Kind;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;

/** Clauses as in Arabic: the subject stands behind the verb, before it, or in its ending. */
final class VerbFirstClauses implements ClauseRules {
  private static final int FAR = 8;
  private static final int LIGHT_WINDOW = 18;
  private static final int NAME = 5;

  /** «X the two sides …»: an unknown word before a subject must be a verb. */
  @Override
  public Optional<Found> mainClause(Place place) {
    MarkedText text = place.text();
    for (int index = place.begin(); index + 1 < place.end(); index++) {
      boolean opens =
          index == place.begin()
              || text.isPunctuation(index - 1)
              || text.is(Cue.PARTICLE, index - 1);
      Optional<Mark> mark = text.startingAt(index + 1).filter(this::isSubject);
      if (opens
          && mark.filter(text::isNominative).isPresent()
          && isNoun(text, index)
          && text.startingAt(index).isEmpty()) {
        Trigger trigger = TriggerFinder.other(text, index, Inflection.PERFECT);
        VerbGroup group = VerbGroup.of(text, trigger, place.begin());
        return Optional.of(new Found(trigger, group, Subject.of(Rule.VSO, List.of(mark.get()))));
      }
    }
    return copula(place);
  }

  /** «The meeting was a step»: what something is, with a noun before or behind the copula. */
  private static Optional<Found> copula(Place place) {
    MarkedText text = place.text();
    int last = Math.min(place.end() - 1, place.begin() + FAR);
    for (int index = place.begin(); index < last; index++) {
      if (text.is(Cue.BE, index)) {
        boolean behind = index == place.begin();
        int noun = behind ? index + 1 : place.begin();
        if (!Clitics.isDefinite(text.token(noun).form()) && !text.is(Cue.DETERMINER, noun)) {
          return Optional.empty();
        }
        Trigger trigger = TriggerFinder.other(text, index, Inflection.IMPERFECT);
        VerbGroup group = VerbGroup.of(text, trigger, index);
        return Optional.of(new Found(trigger, group, Subject.without(Rule.THING)));
      }
      if (!text.token(index).isWord() || text.is(Cue.PREPOSITION, index)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(Mark mark) {
    return mark.refersTo(Target.PARTIES) && mark.canSpeak() && !mark.bound() && !mark.joined();
  }

  @Override
  public Optional<Subject> subject(Trigger trigger, VerbGroup group, Place place) {
    if (trigger.kind() == Trigger.Kind.FREE) {
      return Optional.of(Subject.without(Rule.NO_SUBJECT));
    }
    int before = group.before();
    boolean content =
        before > place.begin()
            && place.text().is(Cue.COMPLEMENTIZER, before)
            && !place.text().is(Cue.PARTICLE, before)
            && !place.text().is(Cue.HEARSAY, before)
            && !isSaidByDocument(place, before);
    boolean plain = trigger.kind() == Kind.OTHER;
    if (content || (plain && trigger.alsoNoun())) {
      return Optional.empty();
    }
    return switch (trigger.inflection()) {
      case NOUN ->
          plain
              ? Optional.empty()
              : itemOfList(trigger, place, before).or(() -> behindLightVerb(trigger, place));
      case PARTICIPLE -> plain ? Optional.empty() : participle(trigger, place, before);
      case FIRST_PLURAL, FUTURE_FIRST_PLURAL -> firstPlural(trigger, place, before);
      default ->
          trigger.passive() ? passive(trigger, place, before) : finite(trigger, place, before);
    };
  }

  /** A verb that its vowel signs mark as passive. */
  private static Optional<Subject> passive(Trigger trigger, Place place, int before) {
    return opensClause(trigger, place, before)
        ? Optional.of(Subject.without(Rule.PASSIVE))
        : Optional.empty();
  }

  /** «The statement said that»: what follows is what the speakers say. */
  private static boolean isSaidByDocument(Place place, int before) {
    for (int index = place.begin(); index < before; index++) {
      if (place.text().is(Cue.DOCUMENT, index)) {
        return true;
      }
    }
    return false;
  }

  /** «It took place … the signing»: the noun is the act, other words may stand between. */
  private static Optional<Subject> behindLightVerb(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int first = Math.max(place.begin(), trigger.first() - LIGHT_WINDOW);
    int from = place.lastHere().map(found -> found.trigger().next()).orElse(first);
    if (text.is(Cue.PREPOSITION, trigger.first() - 1)) {
      return Optional.empty();
    }
    for (int index = trigger.first() - 1; index >= Math.max(first, from); index--) {
      if (text.is(Cue.LIGHT, index)) {
        return Optional.of(Subject.without(Rule.PASSIVE));
      }
    }
    return Optional.empty();
  }

  /** «They agreed on the following: – to condemn …»: each item says in a noun what was said. */
  private static Optional<Subject> itemOfList(Trigger trigger, Place place, int before) {
    boolean speech =
        trigger.uses().stream()
            .anyMatch(use ->
                use.mode() == Use.Mode.SUBJECT
                    && use.speech().force() != Force.DECISION
                    && use.speech().force() != Force.DELIBERATION);
    boolean opens = before < place.begin();
    boolean joined =
        trigger.joined()
            && place
                .lastHere()
                .filter(found -> found.trigger().inflection() == Inflection.NOUN)
                .isPresent();
    return place.underLead() && speech && (opens || joined)
        ? place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT))
        : Optional.empty();
  }

  private static Optional<Subject> participle(Trigger trigger, Place place, int before) {
    boolean opens = before < place.begin();
    boolean apart = opens || place.text().isPunctuation(before) || trigger.joined();
    Optional<Found> last = opens ? place.last() : place.lastHere();
    return apart
        ? last.map(found -> found.subject().inheritedBy(Rule.CONJOINED))
        : Optional.empty();
  }

  private static Optional<Subject> firstPlural(Trigger trigger, Place place, int before) {
    boolean pronoun =
        before >= place.begin()
            && place
                .text()
                .endingBefore(before + 1)
                .filter(mark -> mark.refersTo(Target.FIRST_PERSON))
                .isPresent();
    return pronoun || opensClause(trigger, place, before)
        ? Optional.of(new Subject(Rule.FIRST_PERSON, List.of(), place.text().parties(), true))
        : Optional.empty();
  }

  private static boolean opensClause(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    return trigger.joined()
        || before < place.begin()
        || (text.isPunctuation(before) && !text.isQuotationMark(before))
        || text.is(Cue.HEARSAY, before)
        || text.is(Cue.PARTICLE, before)
        || (text.is(Cue.COMPLEMENTIZER, before) && isSaidByDocument(place, before))
        || text.is(Cue.CONJUNCTION, before);
  }

  private Optional<Subject> finite(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    if (before >= place.begin() && text.is(Cue.RELATIVE, before)) {
      return relative(trigger, place, before);
    }
    if (isReported(trigger, place) || isLight(trigger, place)) {
      return Optional.empty();
    }
    if (place.underLead() && before < place.begin() && trigger.alsoNoun()) {
      return itemOfList(trigger, place, before);
    }
    if (isOfDocument(trigger, place)) {
      return place.text().is(Cue.HEARSAY, trigger.first()) || isQuotingParties(trigger, place)
          ? Optional.empty()
          : Optional.of(Subject.without(Rule.DOCUMENT));
    }
    boolean opens = opensClause(trigger, place, before);
    Optional<Subject> preceding = preceding(place, before);
    Optional<Subject> following = following(trigger, place);
    if (following.isPresent()
        && (opens || trigger.inflection().isCertain())
        && (before < place.begin() || !text.is(Cue.PREPOSITION, before))) {
      return following;
    }
    if (preceding.isPresent()) {
      return preceding;
    }
    if (!opens) {
      return unnamedBefore(trigger, place, before);
    }
    if (trigger.isExpression()) {
      return place.last().map(found -> found.subject().inheritedBy(Rule.ZERO_SUBJECT));
    }
    return withoutName(trigger, place);
  }

  /** What someone said in the past goes on in the imperfect: «he said that they will …». */
  private static boolean isReported(Trigger trigger, Place place) {
    Optional<Found> last = place.lastHere();
    boolean tenses =
        last.isPresent()
            && last.get().trigger().inflection() != trigger.inflection()
            && !last.get().trigger().inflection().isFirstPlural()
            && (trigger.inflection() == Inflection.IMPERFECT
                || trigger.inflection() == Inflection.FUTURE);
    if (!tenses) {
      return false;
    }
    for (int index = last.get().trigger().next(); index < trigger.first(); index++) {
      if (place.text().is(Cue.COMPLEMENTIZER, index) && !place.text().is(Cue.PARTICLE, index)) {
        return true;
      }
    }
    return false;
  }

  /** «The discussion took place»: the verb only tells that the noun was done. */
  private static boolean isLight(Trigger trigger, Place place) {
    int behind = behind(trigger, place);
    return place.text().is(Cue.LIGHT, trigger.first())
        && behind < place.end()
        && place.text().isVerbalNoun(behind);
  }

  /** «The statement stressed». */
  private static boolean isOfDocument(Trigger trigger, Place place) {
    return place.text().is(Cue.DOCUMENT, behind(trigger, place))
        && trigger.kind() == Kind.VERB
        && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
  }

  /** «The statement said that the two sides …»: what they said is the act, not that it is told. */
  private static boolean isQuotingParties(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    int end = Math.min(place.end(), index + FAR);
    while (index < end && !text.is(Cue.COMPLEMENTIZER, index)) {
      index++;
    }
    return index + 1 < end
        && text.startingAt(index + 1).filter(mark -> mark.refersTo(Target.PARTIES)).isPresent();
  }

  /** A noun that is no known name opens the clause, and the verb follows. */
  private static Optional<Subject> unnamedBefore(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    boolean people = false;
    int index = before;
    int first = Math.max(place.begin(), before - NAME);
    for (Mark mark : place.lastHere().map(found -> found.subject().marks()).orElse(List.of())) {
      first = Math.max(first, mark.next());
    }
    while (index >= first && isNoun(text, index) && !people) {
      people =
          (text.is(Cue.PERSON_HEAD, index) || text.is(Cue.GROUP_HEAD, index))
              && Clitics.isDefinite(text.token(index).form());
      index--;
    }
    boolean opens =
        people
            || index < place.begin()
            || text.isPunctuation(index)
            || text.is(Cue.AUXILIARY, index)
            || text.is(Cue.PARTICLE, index);
    boolean definite =
        index < before && (people || Clitics.isDefinite(text.token(index + 1).form()));
    if (!opens || !definite || (trigger.alsoNoun() && !people) || trigger.joined()) {
      return Optional.empty();
    }
    return Optional.of(Subject.without(people ? Rule.UNKNOWN_NAME : Rule.THING));
  }

  private static boolean isNoun(MarkedText text, int index) {
    return text.token(index).isWord()
        && !text.is(Cue.PREPOSITION, index)
        && !text.is(Cue.COMPLEMENTIZER, index)
        && !text.is(Cue.RELATIVE, index)
        && !text.is(Cue.NEGATION, index)
        && !text.is(Cue.AUXILIARY, index)
        && !text.is(Cue.CONJUNCTION, index)
        && !text.is(Cue.PARTICLE, index);
  }

  /** A participant who is told about in a relative clause: «the minister, who met …». */
  private static Optional<Subject> relative(Trigger trigger, Place place, int before) {
    boolean past =
        trigger.inflection() == Inflection.PERFECT
            || trigger.inflection() == Inflection.PERFECT_ENDED
            || trigger.inflection().isPluralEnded();
    boolean told = trigger.uses().stream().allMatch(use -> use.mode() == Use.Mode.DOCUMENT);
    int end = before;
    if (end > place.begin() && place.text().isPunctuation(end - 1)) {
      end--;
    }
    Optional<Mark> antecedent = place.text().endingBefore(end);
    return past && told && antecedent.filter(Mark::canSpeak).isPresent()
        ? antecedent.map(mark -> Subject.of(Rule.RELATIVE_CLAUSE, List.of(mark)))
        : Optional.empty();
  }

  /** The subject before the verb, if it opens the clause. */
  private static Optional<Subject> preceding(Place place, int before) {
    MarkedText text = place.text();
    if (before < place.begin()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    int end = before + 1;
    Optional<Mark> mark = text.endingBefore(end);
    while (mark.isPresent() && mark.get().canSpeak() && mark.get().first() >= place.begin()) {
      marks.addFirst(mark.get());
      if (!mark.get().joined()) {
        break;
      }
      mark = text.endingBefore(mark.get().first());
    }
    if (marks.isEmpty() || marks.getFirst().bound()) {
      return Optional.empty();
    }
    int first = marks.getFirst().first() - 1;
    while (first >= place.begin() && text.is(Cue.PERSON_HEAD, first)) {
      first--;
    }
    boolean opens =
        first < place.begin()
            || marks.getFirst().refersTo(Target.FIRST_PERSON)
            || text.isPunctuation(first)
            || text.is(Cue.AUXILIARY, first)
            || (text.is(Cue.COMPLEMENTIZER, first) && isSaidByDocument(place, first))
            || text.is(Cue.PARTICLE, first)
            || text.is(Cue.HEARSAY, first)
            || text.is(Cue.GROUP_HEAD, first)
            || marks.getFirst().joined();
    if (!opens) {
      return Optional.empty();
    }
    return Optional.of(
        marks.getFirst().refersTo(Target.PREVIOUS)
            ? Subject.previous(place, marks)
            : Subject.of(Rule.SVO, marks));
  }

  /** The subject behind the verb. */
  private static Optional<Subject> following(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    boolean plural = trigger.inflection().isPluralEnded();
    if (index >= place.end() || text.isPunctuation(index) || plural) {
      return Optional.empty();
    }
    Optional<Mark> mark = text.startingAt(index);
    boolean head = text.is(Cue.GROUP_HEAD, index) || text.is(Cue.PERSON_HEAD, index);
    if (mark.isEmpty() && head) {
      mark = behindHead(place, index);
    }
    if (mark.filter(named -> isAddressee(trigger, named, place)).isPresent()) {
      return Optional.empty();
    }
    if (mark.isEmpty() || mark.get().bound() || mark.get().joined()) {
      return head && mark.isEmpty()
          ? Optional.of(Subject.without(Rule.UNKNOWN_NAME))
          : Optional.empty();
    }
    if (text.is(Cue.PERSON_HEAD, index) && mark.get().kind().equals(Mark.ADJECTIVAL)) {
      return Optional.of(ofTitle(text, index, mark.get()));
    }
    if (!mark.get().canSpeak() && !head) {
      return Optional.of(new Subject(Rule.THING, List.of(mark.get()), List.of(), false));
    }
    if (mark.get().refersTo(Target.PERSONS)) {
      return Optional.of(Subject.of(Rule.VSO, List.of(ofStatesBehind(text, mark.get()))));
    }
    return Optional.of(Subject.of(Rule.VSO, withCoordinated(text, mark.get(), place.end())));
  }

  /** «The Egyptian minister»: the person of that state with that title, if one is named. */
  private static Subject ofTitle(MarkedText text, int title, Mark state) {
    return state.actors().stream()
        .findFirst()
        .flatMap(actor -> text.people().holder(text.token(title).form(), actor))
        .map(person -> Subject.of(Rule.VSO, List.of(state.spokenBy(List.of(person)))))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The two ministers, the Egyptian and the Jordanian»: only those of the states that follow. */
  private static Mark ofStatesBehind(MarkedText text, Mark persons) {
    Set<ThingId> states = new HashSet<>();
    int next = persons.next();
    Optional<Mark> adjective = text.startingAt(next);
    while (adjective.filter(mark -> mark.kind().equals(Mark.ADJECTIVAL)).isPresent()) {
      states.addAll(adjective.get().actors());
      next = adjective.get().next();
      adjective = next < text.tokens().size() ? text.startingAt(next) : Optional.empty();
    }
    List<ThingId> meant =
        persons.speakers().stream()
            .filter(person -> text.people().stateOf(person).filter(states::contains).isPresent())
            .toList();
    return meant.isEmpty() ? persons : persons.spokenBy(meant);
  }

  /** «And called on the Council to act»: whom a later verb of asking names is asked. */
  private static boolean isAddressee(Trigger trigger, Mark named, Place place) {
    boolean asks =
        !trigger.uses().isEmpty()
            && trigger.uses().stream().allMatch(use -> use.speech().force() == Force.DIRECTIVE);
    return asks
        && trigger.joined()
        && place.lastHere().or(place::last).isPresent()
        && named.reference().isEmpty()
        && place.text().parties().stream().noneMatch(named.things()::contains);
  }

  private static Optional<Mark> behindHead(Place place, int head) {
    MarkedText text = place.text();
    for (int index = head + 1; index < Math.min(place.end(), head + FAR); index++) {
      if (text.isPunctuation(index) || text.is(Cue.PREPOSITION, index)) {
        return Optional.empty();
      }
      Optional<Mark> mark = text.startingAt(index);
      if (mark.isPresent() && !mark.get().speakers().isEmpty()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  /** The words joined to a subject behind it: office and name, «A and B». */
  private static List<Mark> withCoordinated(MarkedText text, Mark first, int end) {
    List<Mark> marks = new ArrayList<>(List.of(first));
    int next = first.next();
    while (next < end) {
      int name = next;
      while (name + 1 < end && text.is(Cue.PERSON_HEAD, name) && text.startingAt(name).isEmpty()) {
        name++;
      }
      boolean headed = name > next && Clitics.stems(text.token(next).form()).size() > 1;
      Optional<Mark> mark = text.startingAt(name);
      boolean apposed = marks.getLast().kind().equals("office");
      if (mark.isEmpty()
          || mark.get().bound()
          || (mark.get().speakers().isEmpty() && !mark.get().canSpeak())
          || !(mark.get().joined() || apposed || headed)) {
        return marks;
      }
      marks.add(mark.get());
      next = mark.get().next();
    }
    return marks;
  }

  /** The subject in the ending of the verb, or one that we have no name for. */
  private static Optional<Subject> withoutName(Trigger trigger, Place place) {
    Optional<Subject> last = place.last().map(Found::subject);
    if (trigger.inflection().isPluralEnded()) {
      return last.filter(subject -> subject.actors().size() > 1)
          .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
          .or(() -> Optional.of(ofParties(place)));
    }
    boolean opensText = trigger.joined() && trigger.first() == place.begin() && last.isPresent();
    if (place.underLead() && place.lastHere().isEmpty()) {
      return Optional.empty();
    }
    if (trigger.alsoNoun() && !opensText && !isVerbByContext(trigger, place)) {
      return isEventBehind(trigger, place)
          ? Optional.of(Subject.without(Rule.THING))
          : Optional.empty();
    }
    boolean speech =
        trigger.kind() == Kind.VERB
            && trigger.uses().stream().anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
    boolean thing = !speech || isEventBehind(trigger, place) || isThingBehind(trigger, place);
    if (hasNounBehind(trigger, place) && thing) {
      return Optional.of(Subject.without(Rule.THING));
    }
    return last.filter(subject -> !subject.plural() || isOfGroups(trigger, subject, place))
        .filter(subject -> !subject.isThing())
        .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
        .or(() -> Optional.of(Subject.without(Rule.UNKNOWN_NAME)));
  }

  /** «The delegations … and decided»: the plural of what is no person takes the singular. */
  private static boolean isOfGroups(Trigger trigger, Subject subject, Place place) {
    return trigger.inflection() == Inflection.PERFECT_ENDED
        && subject.rule() == Rule.GROUP_REFERENCE
        && subject.marks().stream().noneMatch(mark -> place.text().isNominative(mark));
  }

  /** «And they agreed»: where nobody else was named, several are the parties. */
  private static Subject ofParties(Place place) {
    List<ThingId> parties = place.text().parties();
    return parties.size() > 1
        ? new Subject(Rule.ZERO_SUBJECT, List.of(), parties, true)
        : Subject.without(Rule.UNKNOWN_NAME);
  }

  /** What follows shows that the word is no noun: a content clause, or an adverb. */
  private static boolean isVerbByContext(Trigger trigger, Place place) {
    int index = trigger.next();
    return index < place.end()
        && (place.text().is(Cue.COMPLEMENTIZER, index) || place.text().token(index).isNunated());
  }

  private static boolean hasNounBehind(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    return index < place.end()
        && isNoun(text, index)
        && !Clitics.mayBeBound(text.token(index).form());
  }

  /** A definite noun that is nobody, behind a verb that things can be the subject of. */
  private static boolean isThingBehind(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = behind(trigger, place);
    boolean use =
        trigger.uses().stream()
            .flatMap(one -> one.conditions().stream())
            .anyMatch(one -> one.kind() == Condition.Kind.SUBJECT && one.has("thing"));
    return use
        && !text.is(Cue.GROUP_HEAD, index)
        && !text.is(Cue.PERSON_HEAD, index)
        && (text.is(Cue.DETERMINER, index)
            || Clitics.isDefinite(text.token(index).form())
            || isConstructBeforeObject(trigger, place, index));
  }

  /** «confirms the success of the fair the commitment of …»: what stands before the object. */
  private static boolean isConstructBeforeObject(Trigger trigger, Place place, int noun) {
    MarkedText text = place.text();
    int object = noun + 2;
    return object < place.end()
        && Clitics.isDefinite(text.token(noun + 1).form())
        && trigger.uses().stream()
            .filter(use -> use.mode() == Use.Mode.DOCUMENT)
            .flatMap(use -> use.conditions().stream())
            .filter(condition -> condition.kind() == Condition.Kind.OBJECT)
            .anyMatch(condition -> condition.has(text.token(object).form()));
  }

  private static boolean isEventBehind(Trigger trigger, Place place) {
    return place.text().is(Cue.EVENT_HEAD, behind(trigger, place));
  }

  /** The first token behind a verb that is no adverb. */
  private static int behind(Trigger trigger, Place place) {
    int index = trigger.next();
    while (index < place.end() && place.text().is(Cue.SKIP, index)) {
      index++;
    }
    return index;
  }
}
