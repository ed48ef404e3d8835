package org.w3id.bayan.clause.svo;

import java.util.List;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.MarkedText;

/** Words with a preposition that open a clause and end with a name, before its subject. */
final class OpeningAdjunct {
  private OpeningAdjunct() {}

  /**
   * «In response to the war against A, B and C agreed»: the names of a list without the first,
   * where that belongs to words that open the clause. The verb would have no subject else.
   */
  static List<Mark> parted(MarkedText text, List<Mark> marks, int begin) {
    int first = marks.getFirst().first();
    boolean apart =
        marks.size() > 2
            && text.is(Cue.PREPOSITION, begin)
            && text.isForm(marks.getFirst().next(), ",")
            && Before.afterPreposition(text, first)
            && text.tokens().subList(begin, first).stream().allMatch(Token::isOfPhrase);
    return apart ? marks.subList(1, marks.size()) : marks;
  }
}
