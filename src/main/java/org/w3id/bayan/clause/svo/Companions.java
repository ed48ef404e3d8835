package org.w3id.bayan.clause.svo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.clause.ClauseRules.Place;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Those who go with a subject and are nobody by name: «the Union and its member states». */
final class Companions {
  private static final int LONGEST = 4;

  private Companions() {}

  /** «The Union and its member states»: the last token of the name, for all who go with it. */
  static int before(MarkedText text, int last, int begin) {
    int index = last;
    while (index > Math.max(begin, last - LONGEST) && isPlain(text, index)) {
      index--;
    }
    boolean theirs =
        index < last
            && index - 2 >= begin
            && text.looksLikePlural(last)
            && text.isPossessive(index)
            && text.is(Cue.CONJUNCTION, index - 1)
            && text.endingBefore(index - 1).filter(Mark::canSpeak).isPresent();
    return theirs ? index - 2 : last;
  }

  /** «Iraq, together with Japan, thanked»: those whom an insertion behind a subject adds to it. */
  static List<Mark> added(Place place, List<Mark> subject, int verb) {
    MarkedText text = place.text();
    int first = subject.getLast().next() + 1;
    if (first >= verb || !text.isForm(first - 1, ",") || !text.is(Cue.COMPANION, first)) {
      return subject;
    }
    while (first < verb && (text.is(Cue.COMPANION, first) || text.is(Cue.DETERMINER, first))) {
      first++;
    }
    List<Mark> all = new ArrayList<>(subject);
    all.addAll(JoinedNames.startingAt(first, place));
    return text.isForm(all.getLast().next(), ",") ? all : subject;
  }

  /** «Iraq, Japan and their partners»: all who are named before those who go with them. */
  static List<Mark> with(MarkedText text, Mark mark, Mark head, int begin) {
    List<Mark> marks = JoinedNames.endingWith(text, head, begin);
    if (!text.is(Cue.CONJUNCTION, mark.next()) || !text.isPossessive(mark.next() + 1)) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    Optional<Mark> listed = listedBefore(text, marks.getFirst().first(), begin);
    while (listed.isPresent()) {
      all.addFirst(listed.get());
      listed = listedBefore(text, listed.get().first(), begin);
    }
    return all;
  }

  private static Optional<Mark> listedBefore(MarkedText text, int first, int begin) {
    int last = first > begin && text.is(Cue.DETERMINER, first - 1) ? first - 2 : first - 1;
    return last - 1 >= begin && text.isForm(last, ",")
        ? text.endingBefore(last)
            .filter(Mark::canSpeak)
            .filter(
                mark -> !Before.afterPreposition(text, mark.first())) // «for A, B and its allies»
        : Optional.empty();
  }

  private static boolean isPlain(MarkedText text, int index) {
    return text.token(index).isWord()
        && !text.isPossessive(index)
        && !text.is(Cue.CONJUNCTION, index)
        && !text.is(Cue.PREPOSITION, index);
  }

  /** Whether someone else whose name we do not know is joined to a subject. */
  static boolean hasUnnamed(MarkedText text, List<Mark> marks, int begin) {
    if (marks.getFirst().reference().isPresent()) {
      return false;
    }
    int index = marks.getFirst().first() - 1;
    while (index >= begin && text.is(Cue.DETERMINER, index)) {
      index--;
    }
    boolean and = index > begin && text.is(Cue.CONJUNCTION, index);
    boolean comma = index > begin && text.isForm(index, ",") && isList(text, marks);
    return (and || comma)
        && text.token(index - 1).isCapitalised()
        && text.endingBefore(index).isEmpty()
        && !isAdverbial(text, index - 1, begin);
  }

  /** «On Monday, A, B and C met», «Today, …»: words that open a sentence and name nobody. */
  private static boolean isAdverbial(MarkedText text, int last, int begin) {
    int index = last;
    while (index > begin && text.token(index).isCapitalised()) {
      index--;
    }
    return text.is(Cue.SKIP, last)
        || (index == begin && index < last && text.is(Cue.PREPOSITION, index));
  }

  private static boolean isList(MarkedText text, List<Mark> marks) {
    for (int index = marks.getFirst().next(); index < marks.getLast().first(); index++) {
      if (text.isForm(index, ",")) {
        return true;
      }
    }
    return false;
  }
}
