package org.w3id.bayan.clause.svo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.GroupReference.Target;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Looks at the words before a subject: who is joined to it, and what it depends on. */
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
    Optional<Mark> name = text.endingBefore(comma).filter(Mark::canSpeak);
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
        return index - 1;
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

  /** The words joined to a subject before it: «A, B and C»; but «…, and C» begins anew. */
  static List<Mark> withCoordinated(MarkedText text, Mark last, int begin) {
    List<Mark> marks = new ArrayList<>(List.of(last));
    if (last.isPlural()) {
      return marks;
    }
    int first = last.first();
    boolean commaAnd = false;
    while (true) {
      int index = beforePeopleOf(text, beforeTitle(text, first, begin), begin);
      boolean comma = false;
      boolean and = false;
      while (index >= begin
          && !(and // «the Minister and the Secretary»
              && text.is(Cue.PERSON_HEAD, index)
              && text.endingBefore(index + 1).filter(Mark::canSpeak).isPresent())
          && (text.is(Cue.DETERMINER, index)
              || text.is(Cue.PERSON_HEAD, index)
              || text.is(Cue.CONJUNCTION, index)
              || text.isForm(index, ".")
              || text.isForm(index, ","))) {
        comma |= text.isForm(index, ",");
        and |= text.is(Cue.CONJUNCTION, index);
        index--;
      }
      boolean joined = comma || and;
      index = index < begin || !joined ? index : beforeBrackets(text, index);
      Optional<Mark> mark = index < begin ? Optional.empty() : text.endingBefore(index + 1);
      boolean apposed = !joined && index == first - 1;
      if (mark.isEmpty()
          || !mark.get().canSpeak()
          || mark.get().reference().filter(group -> group.to() != Target.BESIDE).isPresent()
          || !(joined || apposed)
          || mark.get().first() < begin) {
        return commaAnd && marks.size() == 2 ? List.of(last) : marks;
      }
      boolean list = and || apposed || marks.size() > 1;
      if (!list && !mark.get().speakers().equals(last.speakers())) {
        return marks; // «at the invitation of A, Minister of Trade, B met …»
      }
      commaAnd |= marks.size() == 1 && comma && and;
      Mark one = head(text, mark.get(), begin);
      marks.addFirst(apposed && one.kind().equals(Mark.OFFICE) ? one.spokenBy(List.of()) : one);
      first = marks.getFirst().first();
    }
  }

  /**
   * «The Government of A and that of B», «the people of A and the people of B», «of A and of B»:
   * the token before the words that the second name belongs to, where such a name may be joined.
   */
  private static int beforePeopleOf(MarkedText text, int last, int begin) {
    int of = last;
    while (of > begin && text.is(Cue.DETERMINER, of)) {
      of--;
    }
    if (of <= begin || !text.is(Cue.BELONGING, of)) {
      return last;
    }
    int index = of - 1;
    while (index > begin && text.is(Cue.GROUP_HEAD, index)) {
      index--;
    }
    while (index > begin && text.is(Cue.DETERMINER, index)) {
      index--;
    }
    return text.is(Cue.CONJUNCTION, index) || text.isForm(index, ",") ? index : last;
  }

  /**
   * «And his Egyptian counterpart A»: the token before the state to which a title before a name
   * belongs; without such a state, the one before the name.
   */
  static int beforeTitle(MarkedText text, int name, int begin) {
    Optional<Mark> office = text.endingBefore(name).filter(mark -> mark.kind().equals(Mark.OFFICE));
    if (office.isPresent()) {
      return office.get().first() - 1;
    }
    int title = name;
    while (title > begin && text.is(Cue.PERSON_HEAD, title - 1)) {
      title--;
    }
    Optional<Mark> state = title < name ? text.endingBefore(title) : Optional.empty();
    return state
        .filter(mark -> mark.actors().stream().anyMatch(text.people()::isState))
        .map(mark -> mark.first() - 1)
        .filter(before -> before > begin)
        .filter(before ->
            text.is(Cue.DETERMINER, before)
                || text.is(Cue.CONJUNCTION, before)
                || text.isForm(before, ","))
        .orElse(name - 1);
  }
}
