package org.w3id.bayan.clause.svo;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.predication.Subject;
import org.w3id.bayan.predication.Subject.Rule;
import org.w3id.bayan.predication.Trigger;
import org.w3id.bayan.predication.VerbGroup;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** A noun by which several speak: a body, a meeting and who is there, the statement itself. */
final class CollectiveSubject {
  private static final int ADJECTIVES = 4;

  private CollectiveSubject() {}

  /**
   * Who speaks by a noun before a verb.
   *
   * @param noun its last token
   */
  static Optional<Subject> of(Trigger trigger, Place place, int noun) {
    if (isDocument(trigger, place, noun)) {
      return Optional.of(Subject.ofDocument(place.text().parties()));
    }
    return isBody(place.text(), noun, place)
        ? Optional.of(ofBody(place, noun))
        : ofMembers(place.text(), noun);
  }

  /** «The joint statement praised»: what it says, those say whose it is. */
  private static boolean isDocument(Trigger trigger, Place place, int noun) {
    MarkedText text = place.text();
    int first = noun;
    while (first > place.begin()
        && text.token(first - 1).isWord()
        && !text.is(Cue.PREPOSITION, first - 1)
        && !text.is(Cue.DETERMINER, first)
        && !isOther(text, first)) {
      first--;
    }
    return text.is(Cue.DOCUMENT, noun)
        && text.is(Cue.DETERMINER, first)
        && !(first > place.begin() && text.is(Cue.PREPOSITION, first - 1))
        && !text.parties().isEmpty()
        && trigger.uses().stream().anyMatch(SubjectBefore::isSpeech)
        && !isBehindQuotation(trigger, place)
        && !tellsOfParties(trigger, place);
  }

  /**
   * «A joint statement issued after the talks reaffirmed», «the communiqué, adopted in Basra,
   * welcomed»: what a document says that is described behind its noun.
   */
  static Optional<Subject> ofIssued(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int noun = place.begin();
    while (noun < Math.min(trigger.first(), place.begin() + ADJECTIVES)
        && text.token(noun).isWord()
        && !text.is(Cue.DOCUMENT, noun)) {
      noun++;
    }
    while (noun + 1 < trigger.first() && text.is(Cue.DOCUMENT, noun + 1)) {
      noun++;
    }
    int issued = text.isForm(noun + 1, ",") ? noun + 2 : noun + 1;
    boolean described =
        issued + 1 < trigger.first()
            && text.looksLikePast(issued)
            && text.is(Cue.PREPOSITION, issued + 1)
            && !text.is(Cue.BY, issued + 1);
    return described && isDocument(trigger, place, noun)
        ? Optional.of(Subject.ofDocument(text.parties()))
        : Optional.empty();
  }

  /** «The Egyptian statement», where Egypt is no party. */
  private static boolean isOther(MarkedText text, int first) {
    return text.startingAt(first)
        .filter(mark -> !text.parties().containsAll(mark.actors()))
        .isPresent();
  }

  /** «“We agree”, the statement said.» */
  static boolean isBehindQuotation(Trigger trigger, Place place) {
    int next = trigger.next();
    return next >= place.end() || place.text().isForm(next, ".") || place.text().isForm(next, ",");
  }

  /** «The statement said that both sides agreed»: who speaks there are they. */
  private static boolean tellsOfParties(Trigger trigger, Place place) {
    MarkedText text = place.text();
    int first = trigger.next();
    while (first < place.end()
        && (text.is(Cue.COMPLEMENTIZER, first) || text.isQuotationMark(first))) {
      first++;
    }
    int index = first;
    while (index < place.end()
        && (isParty(text, index)
            || (index > first && (text.is(Cue.CONJUNCTION, index) || text.isForm(index, ","))))) {
      index = text.startingAt(index).map(Mark::next).orElse(index + 1);
    }
    return index > first
        && index < place.end()
        && (text.isVerb(index, Inflection.PAST, Inflection.BASE)
            || text.is(Cue.AUXILIARY, index)
            || text.is(Cue.FUTURE, index));
  }

  private static boolean isParty(MarkedText text, int index) {
    return text.startingAt(index)
        .filter(Mark::canSpeak)
        .filter(mark ->
            mark.reference().isPresent()
                || mark.speakers().stream().allMatch(one -> isOf(text, one)))
        .isPresent();
  }

  /** A party, or whoever speaks for one. */
  private static boolean isOf(MarkedText text, ThingId actor) {
    return text.parties().contains(text.people().represented(actor).orElse(actor));
  }

  static boolean isBody(MarkedText text, int noun, Place place) {
    boolean name = text.token(noun).isCapitalised() && noun > place.begin();
    return text.is(Cue.BODY_HEAD, noun) && (name || opensAsBody(text, noun, place));
  }

  /** «Summit participants», «the participants in the meeting». */
  private static boolean isOfMeeting(MarkedText text, int noun) {
    int group = noun;
    if (text.is(Cue.EVENT_HEAD, noun)) {
      int preposition = text.is(Cue.DETERMINER, noun - 1) ? noun - 2 : noun - 1;
      group = text.is(Cue.PREPOSITION, preposition) ? preposition - 1 : noun;
    }
    return text.is(Cue.GROUP_HEAD, group)
        && text.looksLikePlural(group)
        && (group < noun || text.is(Cue.EVENT_HEAD, group - 1));
  }

  /**
   * Those who met, and in the statement of an organisation «heads welcomed», «the leaders of the
   * north».
   */
  private static Optional<Subject> ofMembers(MarkedText text, int noun) {
    List<ThingId> parties = text.parties();
    boolean ofOrganisation =
        text.is(Cue.GROUP_HEAD, noun)
            && text.looksLikePlural(noun)
            && !text.is(Cue.OUTSIDER, noun - 1)
            && parties.size() == 1
            && isOrganisation(text, parties.getFirst());
    return ofOrganisation || (isOfMeeting(text, noun) && !parties.isEmpty())
        ? Optional.of(new Subject(Rule.PRONOUN, List.of(), parties, true))
        : Optional.empty();
  }

  /** «Council decided», «the group asked». */
  private static boolean opensAsBody(MarkedText text, int noun, Place place) {
    int first = text.is(Cue.DETERMINER, noun - 1) ? noun - 1 : noun;
    return first == place.begin() || text.isPunctuation(first - 1);
  }

  /**
   * «The Council», which the text does not name more closely: the body that spoke last, or the
   * organisation whose statement it is; but «the Town Council» is not the last one.
   */
  static Subject ofBody(Place place, int noun) {
    MarkedText text = place.text();
    boolean alone =
        noun <= place.begin()
            || text.is(Cue.DETERMINER, noun - 1)
            || !text.token(noun - 1).isCapitalised();
    Optional<Subject> last =
        place
            .speakerBefore()
            .filter(subject -> alone && subject.actors().size() == 1)
            .filter(subject -> isOrganisation(text, subject.actors().getFirst()));
    return last.map(subject -> subject.inheritedBy(Rule.PRONOUN))
        .or(() -> ofOrganisation(text))
        .orElseGet(() -> Subject.without(Rule.UNKNOWN_NAME));
  }

  /** The organisation whose statement it is, if it is that of one. */
  static Optional<Subject> ofOrganisation(MarkedText text) {
    List<ThingId> parties = text.parties();
    return parties.size() == 1 && isOrganisation(text, parties.getFirst())
        ? Optional.of(new Subject(Rule.PRONOUN, List.of(), parties, false))
        : Optional.empty();
  }

  private static boolean isOrganisation(MarkedText text, ThingId actor) {
    return !text.people().isPerson(actor) && !text.people().isState(actor);
  }

  /** «The meeting adopted a plan» is said by those who met. */
  static boolean isMeeting(Trigger trigger, Place place, VerbGroup group) {
    MarkedText text = place.text();
    int noun = group.before();
    boolean alone = noun == place.begin() && !text.looksLikePlural(noun); // «Summit elected»
    return text.is(Cue.EVENT_HEAD, noun)
        && (alone || (noun - 1 == place.begin() && text.is(Cue.DETERMINER, noun - 1)))
        && !group.be()
        && trigger.next() < place.end()
        && !text.is(Cue.PREPOSITION, trigger.next())
        && SubjectBefore.isSaidByMeeting(trigger, text, alone);
  }
}
