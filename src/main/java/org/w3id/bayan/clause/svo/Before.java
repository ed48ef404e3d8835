package org.w3id.bayan.clause.svo;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Looks at the words before a subject: what it depends on, and what is inserted behind it. */
final class Before {
  private static final int INSERTED = 25;
  private static final int LIST = 90;

  private Before() {}

  /** «A of B»: the name before the name that only tells where someone belongs. */
  static Mark head(MarkedText text, Mark mark, int begin) {
    int index = mark.first() - 1;
    while (index > begin && text.is(Cue.DETERMINER, index)) {
      index--;
    }
    boolean belongs =
        index > begin && text.is(Cue.PREPOSITION, index) && mark.reference().isEmpty();
    return belongs
        ? text.endingBefore(index)
            .filter(Mark::canSpeak)
            .filter(name -> name.first() >= begin && !name.actors().isEmpty())
            .orElse(mark)
        : mark;
  }

  /** «Ghana, for its part, stressed»: who stands before what is inserted. */
  static Optional<Mark> insertion(MarkedText text, int last, int begin) {
    if (isDash(text, last)) {
      return betweenDashes(text, last, begin);
    }
    if (!text.isForm(last, ",")) {
      return Optional.empty();
    }
    Optional<Mark> known =
        holder(text, last, begin)
            .or(() -> holderBefore(text, last, begin))
            .or(() -> SmallOffice.holder(text, last, begin))
            .or(() -> firstPersonApposed(text, begin));
    if (known.isPresent()) {
      return known;
    }
    int open = inserted(text, last, begin);
    Optional<Mark> near =
        open < 0
            ? Optional.empty()
            : text.endingBefore(open).filter(mark -> mark.canSpeak() && opensClause(text, mark));
    return near.or(() -> beforeInsertions(text, open, begin));
  }

  /** «The Agency, at its third session, held in Basra, Iraq, on 4 May, decided»: who opens it. */
  private static Optional<Mark> beforeInsertions(MarkedText text, int last, int begin) {
    int open = last;
    while (open > begin) {
      Optional<Mark> mark = text.endingBefore(beforeBrackets(text, open - 1) + 1);
      if (mark.filter(name -> name.canSpeak() && isFirst(text, name, begin)).isPresent()) {
        return mark;
      }
      open =
          mark.filter(name -> text.isForm(name.first() - 1, ","))
              .map(name -> name.first() - 1)
              .orElse(inserted(text, open, begin));
    }
    return Optional.empty();
  }

  private static boolean isFirst(MarkedText text, Mark mark, int begin) {
    int first = mark.first();
    while (first > begin && text.is(Cue.DETERMINER, first - 1)) {
      first--;
    }
    return first == begin;
  }

  /** The comma before what is inserted with a preposition, as in «…, for its part, …», or -1. */
  static int inserted(MarkedText text, int last, int begin) {
    for (int index = last - 1;
        text.isForm(last, ",") && index > Math.max(begin, last - INSERTED);
        index--) {
      if (text.isForm(index, ",")) {
        return index + 1 < last && text.is(Cue.PREPOSITION, index + 1) ? index : -1;
      }
    }
    return -1;
  }

  /** Not «at the invitation of A, in the spring, signed». */
  private static boolean opensClause(MarkedText text, Mark mark) {
    return mark.reference().isEmpty() || !afterPreposition(text, mark.first());
  }

  /** «We – the ministers of A and B – met», «the ministers of the Group – A, B and C – met». */
  private static Optional<Mark> betweenDashes(MarkedText text, int last, int begin) {
    for (int index = last - 1; index > Math.max(begin, last - LIST); index--) {
      if (isDash(text, index)) {
        return text.endingBefore(beforeBrackets(text, index - 1) + 1)
            .filter(Mark::canSpeak)
            .or(() -> lastOfPeople(text, last, begin));
      }
    }
    return Optional.empty();
  }

  private static boolean isDash(MarkedText text, int index) {
    return text.token(index).isDash()
        || (text.isForm(index, "-")
            && text.token(index - 1).span().end() < text.token(index).span().begin());
  }

  /** «The members of the Group (A, B and C) met»: the last of those whom the brackets name. */
  static Optional<Mark> inBrackets(MarkedText text, int last, int begin) {
    int open = last;
    while (text.isForm(last, ")") && open > begin && !text.isForm(open, "(")) {
      open--;
    }
    return text.isForm(open, "(") ? lastOfPeople(text, last, begin) : Optional.empty();
  }

  /** Of people who are named in an insertion, where nothing else names them. */
  private static Optional<Mark> lastOfPeople(MarkedText text, int close, int begin) {
    int noun = begin;
    while (noun < close && text.token(noun).isWord() && !text.is(Cue.PREPOSITION, noun)) {
      noun++;
    }
    boolean people =
        noun > begin && text.is(Cue.GROUP_HEAD, noun - 1) && text.looksLikePlural(noun - 1);
    return people ? text.endingBefore(close).filter(Mark::canSpeak) : Optional.empty();
  }

  /** «The Minister of Health, Dr. A, said»: the name between the commas. */
  private static Optional<Mark> holder(MarkedText text, int comma, int begin) {
    int end = beforeBrackets(text, comma - 1) + 1; // «Dr. A (ret’d)»
    Optional<Mark> name = text.endingBefore(end).filter(Mark::canSpeak);
    int before = name.map(Mark::first).orElse(begin) - 1;
    while (before > begin && (text.is(Cue.PERSON_HEAD, before) || text.isForm(before, "."))) {
      before--;
    }
    boolean apposed =
        before > begin
            && text.isForm(before, ",")
            && text.endingBefore(before)
                .filter(mark -> mark.kind().equals(Mark.OFFICE))
                .isPresent();
    return apposed ? name : Optional.empty();
  }

  /** «Dr. A, Minister of Health, said»: the name before its office between the commas. */
  private static Optional<Mark> holderBefore(MarkedText text, int comma, int begin) {
    Optional<Mark> office =
        text.endingBefore(comma).filter(mark -> mark.kind().equals(Mark.OFFICE));
    int before = office.map(Mark::first).orElse(begin) - 1;
    while (before > begin && text.is(Cue.DETERMINER, before)) {
      before--;
    }
    return before > begin && text.isForm(before, ",")
        ? text.endingBefore(before).filter(Mark::canSpeak).filter(mark -> mark.first() >= begin)
        : Optional.empty();
  }

  /** «We, the leaders of A, meeting in B, …»: the «we» that opens the sentence. */
  private static Optional<Mark> firstPersonApposed(MarkedText text, int begin) {
    return text.startingAt(begin)
        .filter(we -> we.refersTo(Target.FIRST_PERSON) && we.canSpeak())
        .filter(we -> text.isForm(we.next(), ","));
  }

  /** «We mayors of the valley thank»: the «we» that opens a clause before a noun for who it is. */
  static Optional<Mark> firstPersonNamed(MarkedText text, int begin, int verb) {
    return IntStream.range(begin, verb)
        .filter(index -> index == begin || text.isForm(index - 1, ",")) // «today, we mayors»
        .mapToObj(text::startingAt)
        .flatMap(Optional::stream)
        .filter(we -> we.refersTo(Target.FIRST_PERSON) && we.canSpeak() && we.next() < verb)
        .findFirst()
        .filter(we -> text.looksLikePlural(we.next()) && !text.isVerb(we.next(), Inflection.BASE))
        .filter(we ->
            IntStream.range(we.next(), verb)
                .allMatch(index -> text.token(index).isWord() && !isOfClause(text, index)));
  }

  /** A word by which another clause or another verb begins. */
  private static boolean isOfClause(MarkedText text, int index) {
    return text.is(Cue.BE, index)
        || text.is(Cue.AUXILIARY, index)
        || text.is(Cue.COMPLEMENTIZER, index)
        || (text.is(Cue.RELATIVE, index) && !text.is(Cue.PREPOSITION, index));
  }

  /** «We, the governments of A, B and C»: the «we» before a list of names. */
  static Optional<Mark> firstPerson(MarkedText text, int first, int begin) {
    for (int index = first - 1; index >= Math.max(begin, first - LIST); index--) {
      Optional<Mark> mark = text.startingAt(index);
      if (mark.filter(we -> we.refersTo(Target.FIRST_PERSON) && we.canSpeak()).isPresent()) {
        return mark;
      }
      boolean list =
          mark.isPresent()
              || text.covers(index)
              || text.is(Cue.DETERMINER, index)
              || text.is(Cue.GROUP_HEAD, index)
              || text.is(Cue.CONJUNCTION, index)
              || text.is(Cue.PREPOSITION, index)
              || text.token(index).isCapitalised()
              || text.isForm(index, ",");
      if (!list) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * «The Agency (ABC) signed», «Iraq and Japan (hereinafter “the Parties”) signed»: the last token
   * before words in brackets.
   */
  static int beforeBrackets(MarkedText text, int last) {
    if (!text.isForm(last, ")")) {
      return last;
    }
    for (int index = last - 1; index > Math.max(0, last - INSERTED); index--) {
      if (text.isForm(index, "(")) {
        return beforeBrackets(text, index - 1); // «the League (PL) (hereinafter “the League”)»
      }
    }
    return last;
  }

  /** «The sides: 1. praised», «2) thanked»: the last token before the number of an item. */
  static int beforeNumber(MarkedText text, int last) {
    boolean closed = text.isForm(last, ".") || text.isForm(last, ")");
    boolean counted =
        closed
            && last > 1
            && (text.token(last - 1).isNumber() || text.is(Cue.ENUMERATOR, last - 1));
    int mark = last - 2;
    boolean item =
        counted
            && (text.isForm(mark, ":") || text.isForm(mark, ";") || text.is(Cue.CONJUNCTION, mark));
    return item ? mark : last;
  }

  static boolean hasGroupHead(MarkedText text, int first, int begin) {
    for (int index = first - 1; index >= Math.max(begin, first - 4); index--) {
      if (text.is(Cue.GROUP_HEAD, index)) {
        return true;
      }
    }
    return false;
  }

  static boolean afterPreposition(MarkedText text, int first) {
    int index = first - 1;
    while (index >= 0 && (text.is(Cue.DETERMINER, index) || text.is(Cue.GROUP_HEAD, index))) {
      index--;
    }
    return index >= 0 && text.is(Cue.PREPOSITION, index);
  }

  static boolean isReference(MarkedText text, int first) {
    return text.startingAt(first).flatMap(Mark::reference).isPresent();
  }

  /** Whether two names that we do not know are joined before a verb: «Mr A and Ms B». */
  static boolean isJoinedName(MarkedText text, int last, int begin) {
    int index = last;
    while (index > begin && text.token(index).isCapitalised()) {
      index--;
    }
    return index > begin
        && text.is(Cue.CONJUNCTION, index)
        && text.token(index - 1).isCapitalised();
  }
}
