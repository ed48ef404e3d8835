package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Predication;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.Trigger.Kind;
import org.w3id.bayan.predication.VerbByPlace;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.predication.VerbGroup.Tense;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** The subject of a verb, where it is no name that we know: a thing, or someone. */
final class NamelessSubject {
  private static final String THING = "thing";
  private static final String EVENT = "event";
  private static final int APPOSED = 20;

  private NamelessSubject() {}

  /** A subject that is no known name: a thing, or someone with a name that we do not know. */
  static Optional<Subject> of(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    if (group.be() && trigger.inflection() == Inflection.PAST && !trigger.isExpression()) {
      return Optional.of(Subject.without(Rule.PASSIVE));
    }
    if (trigger.kind() == Kind.OTHER || group.tense() == Tense.FUTURE) {
      return Optional.of(willing(place, group));
    }
    Optional<Subject> people = people(trigger, place, group);
    if (people.isPresent()) {
      return people;
    }
    boolean ofEvent = trigger.isSaidOf(EVENT) && text.is(Cue.EVENT_HEAD, group.before());
    boolean finite =
        (trigger.inflection() == Inflection.THIRD && !VerbByPlace.isObject(text, trigger.first()))
            || group.auxiliary()
            || isPastOf(trigger, place)
            || isPluralOf(trigger, group, place);
    return ofEvent || (trigger.isSaidOf(THING) && finite)
        ? Optional.of(Subject.without(Rule.THING))
        : Optional.empty();
  }

  /** Someone with a title or an unknown name, or those who met. */
  private static Optional<Subject> people(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int noun = group.before();
    boolean name = text.token(noun).isCapitalised() && noun > place.begin();
    boolean said = isVerb(trigger, place, group, name) && !isReduced(trigger, place, group);
    boolean titled = text.is(Cue.GROUP_HEAD, noun) || text.is(Cue.PERSON_HEAD, noun);
    int title = firstOfTitle(text, noun, place);
    boolean ofThing = // «the size of the delegation shows»
        trigger.isSaidOf(THING)
            && title - 2 > place.begin()
            && text.is(Cue.DETERMINER, title - 1)
            && text.is(Cue.BELONGING, title - 2)
            && text.endingBefore(title - 2).isEmpty();
    boolean bare = !name || title == place.begin() || text.is(Cue.DETERMINER, title - 1);
    bare &= !ofThing;
    Optional<Subject> several =
        said ? CollectiveSubject.of(trigger, place, noun) : Optional.empty();
    if (several.isPresent()) {
      return several;
    }
    if (titled && bare && said) {
      return Optional.of(withTitleBefore(ofTitle(text, noun, place), text, title, place));
    }
    if (CollectiveSubject.isMeeting(trigger, place, group)) {
      return Optional.of(Subject.ofDocument(text.parties()));
    }
    if (!name || !said) {
      return Optional.empty();
    }
    return Optional.of(
        text.is(Cue.EVENT_HEAD, noun) && !text.parties().isEmpty()
            ? Subject.ofDocument(text.parties())
            : Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The Alliance will build»: someone who wills; other things that will be do not. */
  private static Subject willing(Place place, VerbGroup group) {
    boolean body = !group.be() && CollectiveSubject.isBody(place.text(), group.before(), place);
    return body
            && group.tense() == Tense.FUTURE
            && !CollectiveSubject.ofBody(place, group.before()).actors().isEmpty()
        ? CollectiveSubject.ofBody(place, group.before())
        : Subject.without(Rule.THING);
  }

  private static boolean isVerb(Trigger trigger, Place place, VerbGroup group, boolean name) {
    MarkedText text = place.text();
    boolean several =
        trigger.inflection() == Inflection.BASE
            && text.is(Cue.GROUP_HEAD, group.before())
            && text.looksLikePlural(group.before());
    return several
        || trigger.inflection() == Inflection.THIRD
        || trigger.inflection() == Inflection.PAST
        || group.auxiliary()
        || (name
            && !text.token(trigger.first()).isCapitalised() // «Security and Trade Review»
            && Before.isJoinedName(text, group.before(), place.begin()));
  }

  /** «The officials invited to Basra», «the plan adopted in May»: a past form that describes. */
  private static boolean isReduced(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    return trigger.inflection() == Inflection.PAST
        && !text.is(Cue.INFINITIVE, trigger.next())
        && !group.auxiliary()
        && trigger.next() < place.end()
        && text.is(Cue.PREPOSITION, trigger.next())
        && !text.is(Cue.SKIP, trigger.next()) // «discussed in depth»
        && (text.is(Cue.TRANSITIVE, trigger.first())
            || trigger.uses().stream().allMatch(use -> use.conditions().isEmpty()));
  }

  /** «Exchanges in this field provide an example»: the first verb of a sentence, behind nouns. */
  private static boolean isPluralOf(Trigger trigger, VerbGroup group, Place place) {
    MarkedText text = place.text();
    int next = trigger.next();
    boolean object =
        next < place.end()
            && text.token(next).isWord()
            && !text.is(Cue.PREPOSITION, next)
            && !text.is(Cue.CONJUNCTION, next)
            && !text.is(Cue.INFINITIVE, next);
    if (trigger.inflection() != Inflection.BASE
        || trigger.isExpression()
        || !object
        || place.lastHere().isPresent()) {
      return false;
    }
    boolean several = false;
    for (int index = place.begin(); index < group.first(); index++) {
      boolean other =
          text.is(Cue.BE, index)
              || text.is(Cue.MODAL, index)
              || text.is(Cue.FUTURE, index)
              || text.is(Cue.AUXILIARY, index)
              || text.is(Cue.RELATIVE, index)
              || text.is(Cue.COMPLEMENTIZER, index)
              || text.is(Cue.INFINITIVE, index)
              || text.isPunctuation(index)
              || (text.isVerb(index, Inflection.THIRD)
                  && !text.is(Cue.DETERMINER, index - 1) // «these acts»
                  && !text.isPlainVerb(index, Inflection.NOUN));
      if (other && !text.is(Cue.PREPOSITION, index)) {
        return false;
      }
      several |= text.looksLikePlural(index) || text.is(Cue.CONJUNCTION, index);
    }
    return several;
  }

  /**
   * «The Secretary and the Minister», «the Iraqi minister and the Egyptian minister»: both, if it
   * is known who the first is.
   *
   * @param subject the second
   * @param second the first token of its title
   */
  static Subject withTitleBefore(Subject subject, MarkedText text, int second, Place place) {
    int and = adjective(text, second, place.begin()).map(Mark::first).orElse(second) - 1;
    while (and > place.begin() && text.is(Cue.DETERMINER, and)) {
      and--;
    }
    List<ThingId> first = titledBefore(text, and, place);
    if (first.isEmpty() || subject.actors().isEmpty()) {
      return subject;
    }
    List<ThingId> both =
        Stream.concat(first.stream(), subject.actors().stream()).distinct().toList();
    return new Subject(subject.rule(), subject.marks(), both, both.size() > 1);
  }

  /** Who is meant by the title or office that ends before an «and». */
  private static List<ThingId> titledBefore(MarkedText text, int and, Place place) {
    int title = and - 1;
    if (title <= place.begin() || !text.is(Cue.CONJUNCTION, and)) {
      return List.of();
    }
    Optional<Mark> office = text.endingBefore(and).filter(Mark::isOffice).filter(Mark::canSpeak);
    if (office.isPresent()) {
      return office.get().speakers();
    }
    int begin = firstOfTitle(text, title, place);
    boolean described =
        text.is(Cue.DETERMINER, begin - 1) || adjective(text, begin, place.begin()).isPresent();
    return text.is(Cue.PERSON_HEAD, title) && described
        ? ofTitle(text, title, place).actors()
        : List.of();
  }

  /** «The Iraqi (foreign) minister»: the adjective of a state before a title. */
  private static Optional<Mark> adjective(MarkedText text, int title, int begin) {
    boolean sort = title > begin && text.token(title - 1).isWord();
    return text.endingBefore(title)
        .or(() -> sort ? text.endingBefore(title - 1) : Optional.empty())
        .filter(mark -> mark.kind().equals(Mark.ADJECTIVAL));
  }

  /** «The Egyptian minister»: the person of that state with that title, if one is named. */
  static Subject ofTitle(MarkedText text, int title, Place place) {
    int first = firstOfTitle(text, title, place);
    String noun = text.token(first).form();
    Optional<Mark> state = adjective(text, first, place.begin());
    Optional<ThingId> person =
        state.isPresent()
            ? state
                .flatMap(mark -> mark.actors().stream().findFirst())
                .flatMap(actor -> text.people().holder(noun, actor))
            : text.people()
                .only(noun)
                .or(() -> counterpart(text, title, place))
                .or(() -> text.people().turned(noun, speakers(place.lastHere())))
                .or(() -> text.people().again(noun, speakers(place.last())))
                .or(() -> calledSo(text, noun, place));
    return person
        .map(one -> new Subject(Rule.SVO, state.stream().toList(), List.of(one), false))
        .or(() -> state.map(mark -> Subject.of(Rule.SVO, List.of(mark))))
        .or(() -> ofUnnamedParty(text, title))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** «The Prime Minister spoke»: a person without a name, whatever he or she did. */
  static Optional<Subject> ofUnnamed(Place place, int begin, int verb) {
    MarkedText text = place.text();
    int title = verb - 1;
    boolean titled =
        title > begin
            && text.is(Cue.PERSON_HEAD, title)
            && !text.is(Cue.BE, verb)
            && !text.is(Cue.FUTURE, verb)
            && firstOfTitle(text, title, place) == begin + 1
            && text.is(Cue.DETERMINER, begin);
    return titled ? Optional.of(ofTitle(text, title, place)) : Optional.empty();
  }

  /** «The Prime Minister thanked President Haddad»: of the one of two parties nobody speaks for. */
  private static Optional<Subject> ofUnnamedParty(MarkedText text, int title) {
    List<ThingId> silent =
        text.parties().stream().filter(one -> !text.people().haveOneOf(one)).toList();
    boolean one =
        text.parties().size() == 2
            && silent.size() == 1
            && text.people().areOfStates()
            && text.people().isState(silent.getFirst())
            && text.is(Cue.PERSON_HEAD, title)
            && !text.looksLikePlural(title);
    return one
        ? Optional.of(new Subject(Rule.PRONOUN, List.of(), silent, false))
        : Optional.empty();
  }

  private static Optional<ThingId> counterpart(MarkedText text, int title, Place place) {
    return text.is(Cue.COUNTERPART, title)
        ? text.people().other(text.token(title).form(), speakers(place.last()))
        : Optional.empty();
  }

  /** «The Chair of the Fund, Dr A, spoke. The Chair said»: the words stand ahead of the name. */
  private static Optional<ThingId> calledSo(MarkedText text, String noun, Place place) {
    List<ThingId> last = speakers(place.last());
    int name =
        place.last().map(found -> found.subject().marks()).orElse(List.of()).stream()
            .mapToInt(Mark::first)
            .findFirst()
            .orElse(0);
    for (int index = name - 1; index >= Math.max(0, name - APPOSED); index--) {
      boolean told = text.isVerb(index, Inflection.PAST) || text.looksLikePast(index);
      if (told || (text.isForm(index, ".") && !text.is(Cue.PERSON_HEAD, index - 1))) {
        return Optional.empty();
      }
      if (text.isForm(index, noun) && last.size() == 1 && text.people().isPerson(last.getFirst())) {
        return Optional.of(last.getFirst());
      }
    }
    return Optional.empty();
  }

  /** The first word of a title: «prime minister». */
  private static int firstOfTitle(MarkedText text, int title, Place place) {
    boolean two =
        title > place.begin()
            && text.is(Cue.PERSON_HEAD, title - 1)
            && text.token(title - 1).isCapitalised();
    return two ? title - 1 : title;
  }

  /**
   * «The visit marked a step»; not «the step marked by the visit», «seeking improved ties», «both
   * sides praised improved ties».
   */
  static boolean isPastOf(Trigger trigger, Place place) {
    MarkedText text = place.text();
    boolean adjective =
        (trigger.first() > place.begin() && text.isVerb(trigger.first() - 1, Inflection.PARTICIPLE))
            || place
                .lastHere()
                .filter(last -> last.trigger().next() == trigger.first())
                .isPresent();
    return trigger.inflection() == Inflection.PAST
        && trigger.next() < place.end()
        && !adjective
        && !text.is(Cue.PREPOSITION, trigger.next());
  }

  private static List<ThingId> speakers(Optional<Predication> last) {
    return last.map(found -> found.subject().actors()).orElse(List.of());
  }
}
