package org.w3id.bayan.clause.vso;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Condition;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.refer.Coordinated;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Where verbs stand first: the subjects that are named before a verb or behind it. */
final class NamedSubjects {
  private static final int INSERTED = 25;
  private static final Set<Inflection> TOLD =
      EnumSet.of(
          Inflection.IMPERFECT,
          Inflection.PLURAL_ENDED,
          Inflection.PERFECT,
          Inflection.PERFECT_ENDED);

  private NamedSubjects() {}

  /** The subject before the verb, if it opens the clause. */
  static Optional<Subject> preceding(Place place, int before) {
    MarkedText text = place.text();
    if (before < place.begin()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    Optional<Mark> head = Optional.empty();
    Optional<Mark> mark = text.endingBefore(beforeInsertion(text, before, place.begin()) + 1);
    while (mark.isPresent() && mark.get().canSpeak() && mark.get().first() >= place.begin()) {
      marks.addFirst(mark.get());
      head = Optional.of(withOffice(text, mark.get(), place.begin()));
      int start = head.get().first();
      boolean apart = start - 1 > place.begin() && text.is(Cue.CONJUNCTION, start - 1);
      if (!head.get().joined() && !apart) {
        break;
      }
      mark = text.endingBefore(apart ? start - 1 : start);
    }
    if (marks.isEmpty() || head.get().bound()) {
      return Optional.empty();
    }
    int first = head.get().first() - 1;
    while (first >= place.begin() && text.is(Cue.PERSON_HEAD, first)) {
      first--;
    }
    boolean opens =
        first < place.begin()
            || marks.getFirst().refersTo(Target.FIRST_PERSON)
            || text.isPunctuation(first)
            || text.is(Cue.AUXILIARY, first)
            || text.is(Cue.STILL, first - 1)
            || (text.is(Cue.COMPLEMENTIZER, first) && DocumentVoice.isSaid(place, first))
            || text.is(Cue.PARTICLE, first)
            || text.is(Cue.HEARSAY, first)
            || text.is(Cue.GROUP_HEAD, first)
            || head.get().joined();
    if (!opens) {
      return Optional.empty();
    }
    return Optional.of(
        marks.getFirst().refersTo(Target.PREVIOUS)
            ? Subject.previous(place.last(), marks)
            : Subject.of(Rule.SVO, marks));
  }

  /** «The Council, recalling …, condemns»: whoever opens the sentence, before a comma. */
  static Optional<Subject> topic(Trigger trigger, Place place, int before) {
    MarkedText text = place.text();
    int begin = place.begin();
    boolean apart =
        !trigger.joined()
            && !trigger.alsoNoun()
            && TOLD.contains(trigger.inflection())
            && before > begin
            && (text.token(before).isComma()
                || (text.is(Cue.PARTICLE, before) && text.token(before - 1).isComma()));
    if (!apart) {
      return Optional.empty();
    }
    boolean small = // «the», «indeed»; not «on Syria, …»
        text.startingAt(begin).isEmpty()
            && !text.is(Cue.PREPOSITION, begin)
            && !text.is(Cue.PERSON_HEAD, begin);
    int first = small ? begin + 1 : begin;
    return text.startingAt(first)
        .filter(mark -> mark.canSpeak() && !mark.bound() && (!mark.joined() || first == begin))
        .map(mark -> Coordinated.behind(text, mark, place.end()))
        .filter(marks -> marks.getLast().next() < before + 1)
        .filter(marks -> text.token(marks.getLast().next()).isComma())
        .map(marks -> Subject.of(Rule.SVO, marks));
  }

  /** «Japan – home of the fund – will»: the token before what stands between two dashes. */
  private static int beforeInsertion(MarkedText text, int before, int begin) {
    Token dash = text.token(before);
    if (dash.isDash() || dash.isHyphen()) {
      for (int index = before - 2; index > Math.max(begin, before - INSERTED); index--) {
        if (text.isForm(index, dash.form())) {
          return index - 1;
        }
      }
    }
    return before;
  }

  /** «The minister of health A»: the office right before the name of its holder; else the name. */
  private static Mark withOffice(MarkedText text, Mark name, int begin) {
    return text.endingBefore(name.first())
        .filter(office -> office.kind().equals(Mark.OFFICE) && office.first() >= begin)
        .filter(office -> !name.joined() && !name.kind().equals(Mark.OFFICE))
        .orElse(name);
  }

  /** «…, and the two sides intend»: whoever speaks is named again, behind a comma. */
  static boolean turnsToParties(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int before = trigger.first() - 1;
    return trigger.joined()
        && trigger.kind() == Trigger.Kind.VERB
        && before > place.begin()
        && text.token(before).isComma()
        && trigger.next() < place.end()
        && text.startingAt(trigger.next())
            .filter(mark -> mark.refersTo(Target.PARTIES) || mark.refersTo(Target.PERSONS))
            .filter(text::isNominative)
            .isPresent();
  }

  /** The subject behind the verb. */
  static Optional<Subject> following(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int index = UnnamedSubjects.behind(trigger, place);
    boolean plural = trigger.inflection().isPluralEnded();
    if (index >= place.end() || text.isPunctuation(index) || plural) {
      return Optional.empty();
    }
    Optional<Mark> mark = text.startingAt(index);
    boolean head = text.is(Cue.GROUP_HEAD, index) || text.is(Cue.PERSON_HEAD, index);
    if (mark.isEmpty() && head) {
      mark = BehindTitle.nameOf(place, index);
    }
    if (mark.filter(
            named ->
                text.isOblique(named)
                    || isAddressee(trigger, named, place, index)
                    || isObject(trigger, named, place, index))
        .isPresent()) {
      return Optional.empty();
    }
    if (mark.isEmpty() && text.is(Cue.BODY_HEAD, index)) {
      return Optional.of(bodyOf(place, index).orElseGet(() -> bodyBefore(place)));
    }
    if (mark.isEmpty() && text.token(index).isCapitalised()) {
      return Optional.of(Subject.without(Rule.THING)); // letters of another script: «the JTC aims»
    }
    if (mark.isEmpty() || mark.get().bound() || mark.get().joined()) {
      return head && mark.isEmpty()
          ? Optional.of(BehindTitle.alone(place, index))
          : Optional.empty();
    }
    if (text.is(Cue.PERSON_HEAD, index) && mark.get().kind().equals(Mark.ADJECTIVAL)) {
      return Optional.of(ofTitle(place, index, mark.get()));
    }
    if (!mark.get().canSpeak() && !head) {
      return Optional.of(new Subject(Rule.THING, List.of(mark.get()), List.of(), false));
    }
    if (mark.get().refersTo(Target.PERSONS)) {
      return Optional.of(Subject.of(Rule.VSO, ofStatesBehind(text, mark.get())));
    }
    List<Mark> marks = Coordinated.behind(text, mark.get(), place.end());
    return Optional.of(Subject.of(Rule.VSO, ForSides.withOther(text, marks, place.end())));
  }

  /** «The secretariat of the Union»: the organisation speaks by it. */
  private static Optional<Subject> bodyOf(Place place, int head) {
    int index = head + 1;
    while (index < place.end() && Clitics.isDefinite(place.text().token(index).form())) {
      index++;
    }
    return markAt(place.text(), index)
        .filter(mark -> Clitics.mayBeOf(place.text().token(mark.first()).form()))
        .filter(mark -> mark.canSpeak() && mark.actors().size() == 1)
        .filter(mark -> isBody(place.text(), mark.actors().getFirst()))
        .map(mark -> Subject.of(Rule.VSO, List.of(mark)));
  }

  /** «The Council», where a body has spoken before: the same; else one that we do not know. */
  private static Subject bodyBefore(Place place) {
    return place
        .last()
        .map(Predication::subject)
        .filter(subject -> subject.actors().size() == 1)
        .filter(subject -> isBody(place.text(), subject.actors().getFirst()))
        .map(subject -> subject.inheritedBy(Rule.ZERO_SUBJECT))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  private static boolean isBody(MarkedText text, ThingId actor) {
    return !text.people().isPerson(actor) && !text.people().isState(actor);
  }

  /** «The Egyptian minister»: the person of that state with that title, and who is joined. */
  private static Subject ofTitle(Place place, int title, Mark state) {
    MarkedText text = place.text();
    List<Mark> marks = Coordinated.behind(text, state, place.end());
    if (text.is(Cue.COUNTERPART, title)) {
      return Subject.of(Rule.VSO, List.of(Coordinated.counterpart(text, title, state)));
    }
    return state.actors().stream()
        .findFirst()
        .flatMap(actor -> text.people().holder(text.token(title).form(), actor))
        .map(person -> state.spokenBy(List.of(person)))
        .map(first ->
            Subject.of(Rule.VSO, Stream.concat(Stream.of(first), marks.stream().skip(1)).toList()))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The two ministers, the Egyptian and the Jordanian»: only those of the states that follow. */
  private static List<Mark> ofStatesBehind(MarkedText text, Mark persons) {
    Set<ThingId> states = new HashSet<>();
    List<Mark> named = new ArrayList<>();
    int next = persons.next();
    Optional<Mark> behind = markAt(text, next);
    while (behind.filter(mark -> isStateOrName(text, mark)).isPresent()) {
      if (text.people().isPerson(behind.get())) {
        named.add(behind.get());
      } else {
        states.addAll(behind.get().actors());
      }
      next = behind.get().next();
      behind = markAt(text, next);
    }
    if (named.size() > 1) {
      named.addFirst(persons.spokenBy(List.of()));
      return named; // «the two ministers, the Egyptian A and the Jordanian B»
    }
    List<ThingId> meant =
        persons.speakers().stream()
            .filter(person -> text.people().stateOf(person).filter(states::contains).isPresent())
            .toList();
    return List.of(meant.isEmpty() ? persons : persons.spokenBy(meant));
  }

  private static Optional<Mark> markAt(MarkedText text, int index) {
    return index < text.tokens().size() ? text.startingAt(index) : Optional.empty();
  }

  private static boolean isStateOrName(MarkedText text, Mark mark) {
    return mark.kind().equals(Mark.ADJECTIVAL) || text.people().isPerson(mark);
  }

  /** «And called on the Council to act»: whom a later verb of asking names is asked. */
  private static boolean isAddressee(Trigger trigger, Mark named, Place place, int first) {
    boolean asks =
        !trigger.uses().isEmpty()
            && trigger.uses().stream().allMatch(use -> use.speech().force() == Force.DIRECTIVE);
    boolean other =
        place.text().parties().stream().noneMatch(named.things()::contains)
            || (named.kind().equals(Mark.ADJECTIVAL) && place.text().is(Cue.COUNTERPART, first));
    return (asks || place.text().is(Cue.TASKING, trigger.first()))
        && trigger.joined()
        && place.lastHere().or(place::last).isPresent()
        && (named.reference().isEmpty() || isOthers(place.text(), named))
        && other;
  }

  /** «And urges the parties»: those to a conflict, where no two issue the text. */
  private static boolean isOthers(MarkedText text, Mark named) {
    return named.refersTo(Target.PARTIES) && text.parties().size() < 2;
  }

  /**
   * «And he thanked the Kingdom …»: a masculine verb has no feminine name right behind as subject.
   */
  private static boolean isObject(Trigger trigger, Mark named, Place place, int first) {
    return trigger.inflection() == Inflection.PERFECT
        && trigger.kind() == Kind.VERB
        && trigger.joined()
        && first == trigger.next()
        && !named.kind().equals(Mark.OFFICE)
        && !isOfSeveral(named)
        && place.text().isFeminine(first)
        && place.last().filter(found -> found.subject().actors().size() == 1).isPresent();
  }

  /** «The leaders», whose plural only looks feminine. */
  private static boolean isOfSeveral(Mark named) {
    return named.refersTo(Target.MEMBERS) || named.refersTo(Target.PARTIES);
  }

  /** Whether a word is a noun that tells what the verb does. */
  static boolean isObjectOf(Trigger trigger, Place place, int index) {
    return index < place.end()
        && trigger.uses().stream()
            .flatMap(use -> use.conditions().stream())
            .filter(condition -> condition.kind() == Condition.Kind.OBJECT)
            .flatMap(condition -> condition.values().stream())
            .anyMatch(words -> place.text().token(index).word().mayBe(words.getFirst()));
  }
}
