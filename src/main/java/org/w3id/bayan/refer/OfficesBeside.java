package org.w3id.bayan.refer;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.NameWord.Role;

/** The offices that are named beside a person: «the Minister of Health of A, Dr. B». */
final class OfficesBeside {
  private static final int OFFICE = 30;

  private final GlossedText text;

  OfficesBeside(GlossedText text) {
    this.text = text;
  }

  /**
   * The offices right before a name with a comma between; they may be those of someone else, as in
   * «B, Minister of Health of A, C, Minister of …».
   */
  List<Mark> ahead(List<Mark> names, int index) {
    int last = names.get(index).first() - 1;
    while (last > 0 && (isHonorific(last) || text.is(Cue.DETERMINER, last))) { // «, the Hon. A»
      last--;
    }
    if (last < 1 || !text.token(last).isComma()) {
      return List.of();
    }
    int comma = last;
    return names.subList(0, index).reversed().stream()
        .takeWhile(mark -> mark.first() > comma - OFFICE)
        .filter(mark -> mark.isOffice() && mark.next() == comma)
        .toList();
  }

  /** «The President of the Republic of Iraq A»: the office that ends where a name begins. */
  Optional<Mark> endingAt(List<Mark> names, int index) {
    int end = names.get(index).first();
    return names.subList(0, index).reversed().stream()
        .takeWhile(mark -> mark.first() > end - OFFICE)
        .filter(mark -> mark.isOffice() && mark.next() == end)
        .findFirst();
  }

  /** «H.E. Mr.», before a name. */
  private boolean isHonorific(int index) {
    return !text.token(index).isComma()
        && (text.begins(Cue.PERSON_HEAD, index) || !text.token(index).isWord());
  }

  /** The name beside one in a direction, with nothing or a comma between. */
  Optional<Mark> beside(List<Mark> names, int index, int direction) {
    Mark mark = names.get(index);
    int at = index + direction;
    while (at >= 0 && at < names.size()) {
      Mark other = names.get(at);
      int left = direction < 0 ? other.next() : mark.next();
      int right = direction < 0 ? mark.first() : other.first();
      if (left == right || (left + 1 == right && text.token(left).isComma())) {
        return Optional.of(other);
      }
      if (left < right) {
        return Optional.empty();
      }
      at += direction;
    }
    return Optional.empty();
  }

  /**
   * «Minister of Ports and Trade of the Republic of A»: whether a token may be of a long office.
   */
  boolean goOnAt(int index) {
    return !text.lexicon().verbFirst()
        && (text.token(index).isCapitalised()
            || !text.token(index).isWord()
            || text.token(index - 1).isHyphen()
            || text.begins(Cue.PREPOSITION, index)
            || text.begins(Cue.DETERMINER, index)
            || is(Role.CONJUNCTION, index));
  }

  /**
   * «Co-operation», «Minister of State, Minister of Trade, Ports and Industry»: whether a mark
   * stands within the words for an office.
   *
   * @param index not the last token of a text
   */
  boolean haveMarkAt(int index) {
    boolean listed =
        text.token(index).isComma()
            && (text.begins(Cue.PERSON_HEAD, index + 1) || is(Role.PORTFOLIO, index + 1));
    return !text.lexicon().verbFirst() && (listed || text.token(index).isHyphen());
  }

  private boolean is(Role role, int index) {
    return text.nameWordsAt(index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(word -> word.role() == role);
  }
}
