package org.w3id.bayan.refer.issuer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.refer.FirstPerson;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.issuer.JoinedSides.Joined;

/**
 * The organisation that issues a statement by itself, told by the words that open a sentence or a
 * title: «the Summit of the Heads of State of the Community», «the Union’s ministers».
 */
final class IssuingBody {
  private static final int REACH = 24;
  private static final int NEAR = 3;
  private static final int OPENING = 2;
  private static final int REACH_OF_BODY = 8;
  private static final Set<String> BODIES = Set.of("JointBody", "Organization");
  private static final Set<Target> MANY = Set.of(Target.PARTIES, Target.PERSONS, Target.BESIDE);

  private final GlossedText text;
  private final int begin;
  private final int end;

  /**
   * @param begin the first token of a title, or of the sentence that opens a text
   * @param end the token after it
   */
  IssuingBody(GlossedText text, int begin, int end) {
    this.text = text;
    this.begin = Preliminaries.end(text, begin, end);
    this.end = end;
  }

  /** «The Council of the Union», known by a name in which another stands. */
  private boolean isOfOther(Mark body, List<Mark> bodies) {
    return body.first() - begin <= OPENING
        && bodies.stream()
            .anyMatch(other ->
                other.first() >= body.first()
                    && other.next() <= body.next()
                    && !other.range().equals(body.range()));
  }

  /** «The Fifth (5th) Lakes Forum»: the meeting of an organisation, called by its name alone. */
  private boolean isCounted(Mark body) {
    int next = body.next();
    boolean whole =
        next >= end || !(text.token(next).isCapitalised() || text.token(next).isHyphen());
    int last = body.first() - 1;
    int number = last > begin && isForm(last, ")") ? last - 1 : last;
    return whole
        && number >= begin
        && body.first() - begin <= REACH_OF_BODY
        && text.nameWordsAt(number).stream()
            .flatMap(found -> found.values().stream())
            .anyMatch(word -> word.role() == NameWord.Role.ORDINAL);
  }

  /** The organisation among names of organisations to which no state is joined. */
  Optional<Mark> among(List<Mark> bodies) {
    if (begin >= end || text.begins(Cue.PREPOSITION, begin)) {
      return Optional.empty(); // «on the margins of the Summit of …, A met B»
    }
    return bodies.stream()
        .filter(body -> body.first() >= begin && body.next() <= end)
        .filter(this::isAlone)
        .filter(body ->
            isOwnerBehind(body)
                || isOwnerAhead(body)
                || isOfOther(body, bodies)
                || isCounted(body)
                || isRightBehindDocument(body))
        .findFirst();
  }

  /**
   * «Called the Union for …», «held the Council of the Union its session», in a language where
   * verbs stand first: what it says, or what it held, it issues.
   */
  Optional<Mark> speaking(List<Mark> bodies) {
    if (begin + 1 >= end || !text.lexicon().verbFirst() || !isVerb(begin)) {
      return Optional.empty();
    }
    boolean says = says(text, begin);
    return bodies.stream()
        .filter(body -> body.first() > begin && isSubject(body.first()))
        .filter(body -> says || isHeldBy(body))
        .filter(this::isAlone)
        .findFirst();
  }

  /** Whether a word is a verb by which somebody says something. */
  static boolean says(GlossedText text, int index) {
    return text.lexicon().verbs(text.token(index).form()).stream()
        .flatMap(form -> form.uses().stream())
        .anyMatch(use -> use.mode() == Use.Mode.SUBJECT);
  }

  private boolean isVerb(int index) {
    return text.lexicon()
        .isVerb(
            text.token(index).form(),
            Inflection.PERFECT,
            Inflection.PERFECT_ENDED,
            Inflection.IMPERFECT);
  }

  /** «The (final) statement the Union», where genitives have no small word and no capitals. */
  private boolean isRightBehindDocument(Mark body) {
    return text.token(begin).isCaseless()
        && text.is(Cue.DOCUMENT, begin)
        && body.first() - begin <= NEAR
        && IntStream.range(begin + 1, body.first())
            .allMatch(index -> text.token(index).isWord() && !text.begins(Cue.PREPOSITION, index));
  }

  /** Right behind the verb, or behind the words for a body of it there. */
  private boolean isSubject(int first) {
    if (first == begin + 1) {
      return true;
    }
    boolean near = first - begin <= REACH_OF_BODY && isPartOfOther(begin + 1);
    for (int index = begin + 1; near && index < first; index++) {
      near = text.token(index).isWord() && !text.begins(Cue.PREPOSITION, index);
    }
    return near;
  }

  private boolean isHeldBy(Mark body) {
    int next = Bracketed.behind(text.tokens(), body.next(), end).orElse(body.next());
    return next < end && text.is(Cue.OWN_MEETING, next);
  }

  /** «The Council», «the Secretariat», which a name follows where there are no capitals. */
  private boolean isPartOfOther(int index) {
    return text.token(index).isCaseless()
        && (text.is(Cue.BODY_HEAD, index)
            || text.nameWordsAt(index).stream()
                .flatMap(found -> found.values().stream())
                .anyMatch(
                    word -> word.role() == NameWord.Role.HEAD && BODIES.contains(word.detail())));
  }

  /** Not «of the Union (UR) and of the League», «of Central Asia and the Union». */
  boolean isAlone(Mark body) {
    boolean determined = body.first() - 1 > begin && text.is(Cue.DETERMINER, body.first() - 1);
    int ahead = body.first() - (determined ? 2 : 1);
    if (body.joined() || (ahead > begin && text.is(Cue.CONJUNCTION, ahead))) {
      return false;
    }
    int behind = Bracketed.behind(text.tokens(), body.next(), end).orElse(body.next());
    if (behind < end && isForm(behind, ")")) {
      behind++; // «(the Union)», where the short form is the name
    }
    return behind + 1 >= end
        || !text.is(Cue.CONJUNCTION, behind)
        || text.isNameWord(NameWord.Role.POSSESSIVE, behind + 1); // «the Union and its members»
  }

  /** «The Summit of the Heads of State of …», in some languages behind the verb. */
  private boolean isOwnerBehind(Mark body) {
    int last = body.first() - 1;
    int index = last;
    boolean ofMany = false;
    while (index >= begin
        && (isOfMany(index)
            || isOfName(index)
            || isDocument(index)
            || isNear(index, last)
            || isBy(index, ofMany))) {
      boolean part = isPartOfOther(index) && !isBehindPreposition(index);
      boolean issued = isDocument(index) || text.is(Cue.ISSUED_BY, index);
      ofMany |= isOfMany(index) || part || issued;
      index--;
    }
    for (int aside = Math.max(begin, index - 1); aside < last; aside++) {
      if (isAside(aside)) {
        return false;
      }
    }
    boolean opens = index < begin || (text.token(index).isWord() && text.token(index).isCaseless());
    boolean we = // «We, the ministers of the Union»
        index > begin && text.token(index).isComma() && FirstPerson.isAt(text, index - 1);
    return ofMany && (opens || we) && last - begin <= REACH;
  }

  /** «To the Secretariat of …», but not «issued by the Council of …». */
  private boolean isBehindPreposition(int index) {
    return index > begin
        && text.begins(Cue.PREPOSITION, index - 1)
        && !(index - 1 > begin && text.is(Cue.ISSUED_BY, index - 2));
  }

  /** «On the margins of the Assembly of …», where there are no capitals. */
  private boolean isAside(int index) {
    return text.token(index).isCaseless() && text.is(Cue.ADJUNCT, index);
  }

  /** Where there are no capitals, a word or two may stand between, and more with the article. */
  private boolean isNear(int index, int last) {
    Token token = text.token(index);
    return token.isCaseless()
        && token.isWord()
        && (last - index < NEAR
            || token.stems().stream().anyMatch(stem -> Clitics.isDefinite(stem.form())));
  }

  /**
   * «The Community Summit», «Community leaders», «the Community Council», «Community (RC)
   * Statement».
   */
  private boolean isOwnerAhead(Mark body) {
    boolean first = body.first() - begin <= OPENING;
    int next = Bracketed.behind(text.tokens(), body.next(), end).orElse(body.next());
    for (int index = next; first && index < Math.min(end, next + NEAR); index++) {
      boolean headline = body.first() == begin && text.is(Cue.DOCUMENT, index); // «NATO statement»
      if (isOfMany(index) || isBody(index) || isDocument(index) || headline) {
        return true;
      }
      if (!isOfName(index)) {
        return false;
      }
    }
    return false;
  }

  /** An organisation whose members or whose meeting are meant, before which no name stands. */
  Optional<ThingId> ofMembers(List<Mark> names) {
    return MembersOfBody.of(text, begin, end, names);
  }

  /** Whether some joined states are those of people of the organisation. */
  boolean isOfPeople(Mark body, Joined states) {
    return JoinedSides.arePeopleOf(text, body, states);
  }

  /** «The Union (UR) Statement»: whose document a title calls it, whoever is named behind. */
  boolean isOfDocument(Mark body) {
    int next = Bracketed.behind(text.tokens(), body.next(), end).orElse(body.next());
    int index = next;
    while (index < Math.min(end, next + NEAR) && !isDocument(index) && isOfName(index)) {
      index++;
    }
    return body.first() - begin <= OPENING
        && index < Math.min(end, next + NEAR)
        && isDocument(index);
  }

  /** «Statement by the Union», «Statement on the Meeting of the Union». */
  private boolean isBy(int index, boolean many) {
    return text.is(many ? Cue.PREPOSITION : Cue.BY, index)
        && index > begin
        && isDocument(index - 1);
  }

  /** «Statement», «Joint statement», but not «the statement». */
  private boolean isDocument(int index) {
    boolean opens = index == begin || (index == begin + 1 && text.is(Cue.DOCUMENT, begin));
    return text.is(Cue.DOCUMENT, index)
        && (text.token(index).isCapitalised() || (opens && text.token(begin).isCapitalised()));
  }

  /** A body of the organisation, not one that it has «with» another. */
  private boolean isBody(int index) {
    return text.is(Cue.BODY_HEAD, index)
        && (index + 1 >= end
            || !(text.is(Cue.PREPOSITION, index + 1) || text.token(index + 1).isCapitalised()));
  }

  /** A meeting, or several people who speak for others; not its Secretary-General. */
  private boolean isOfMany(int index) {
    boolean group = text.is(Cue.GROUP_HEAD, index) && !text.is(Cue.PERSON_HEAD, index);
    return group
        || text.is(Cue.EVENT_HEAD, index)
        || isMeetingOfDocument(index)
        || isReference(index);
  }

  /** «The final statement of the meeting of …», where «of» is written together with the meeting. */
  private boolean isMeetingOfDocument(int index) {
    if (!text.begins(Cue.EVENT_HEAD, index) || !Clitics.mayBeOf(text.token(index).form())) {
      return false;
    }
    for (int before = begin; before < index; before++) {
      if (text.is(Cue.DOCUMENT, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReference(int index) {
    return text.referencesAt(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(entry -> MANY.contains(entry.to()));
  }

  private boolean isOfName(int index) {
    Token token = text.token(index);
    return token.isCapitalised()
        || isForm(index, "(") // «of the Union of the Rivers (UR)»
        || isForm(index, "-")
        || (index > begin && isForm(index - 1, "-")) // «forty-third»
        || (index + 1 < end && isForm(index + 1, "-"))
        || Character.isDigit(token.form().codePointAt(0)) // «44», «44th»
        || text.is(Cue.BODY_HEAD, index) // «of the parliaments of the Union»
        || text.is(Cue.IN_CHARGE, index)
        || text.is(Cue.BELONGING, index)
        || text.is(Cue.DETERMINER, index)
        || text.is(Cue.CONJUNCTION, index);
  }

  private boolean isForm(int index, String form) {
    return text.token(index).form().equals(form);
  }
}
