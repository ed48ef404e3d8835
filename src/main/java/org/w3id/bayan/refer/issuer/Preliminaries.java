package org.w3id.bayan.refer.issuer;

import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;

/** What may stand in a sentence or title before its first words: a number, a dateline. */
final class Preliminaries {
  private static final int DATELINE = 10;
  private static final int DOCUMENT = 2;
  private static final int YEAR = 4;

  private Preliminaries() {}

  /** The first token behind them, between two tokens. */
  static int end(GlossedText text, int begin, int end) {
    return behindDateline(text, behindNumber(text, begin, end), end);
  }

  /** «1. The Summit of …». */
  private static int behindNumber(GlossedText text, int begin, int end) {
    boolean numbered =
        begin + 2 < end
            && text.token(begin).isNumber()
            && (text.token(begin + 1).form().equals(".")
                || text.token(begin + 1).form().equals(")"));
    return numbered ? begin + 2 : begin;
  }

  /**
   * «Basra, 3 May 2024 – The Council of …», «BASRA (News) — …», «Basra, 3 May/ AGENCY: The Council
   * of …», «Basra, 3 May 2024: …», «Final Communiqué: The Summit of …»: behind place, date and
   * agency, or what is issued.
   */
  private static int behindDateline(GlossedText text, int begin, int end) {
    for (int index = begin + 1; index + 1 < Math.min(end, begin + DATELINE); index++) {
      Token before = text.token(index - 1);
      if (isAgencyBehindDate(text, index, begin)) {
        return index + 1;
      }
      boolean closed = before.isNumber() || before.form().equals(")") || before.isAllCapitals();
      boolean document = index - begin <= DOCUMENT && text.is(Cue.DOCUMENT, index - 1);
      boolean agency = before.isAllCapitals() && !text.token(index + 1).isAllCapitals();
      if ((text.token(index).isDash() && (closed || document))
          || (text.token(index).form().equals(":") && (agency || document || isYear(before)))) {
        return index + 1;
      }
    }
    return begin;
  }

  /** «Basra, May 3 (NEWS) The Council of …», without a dash. */
  private static boolean isAgencyBehindDate(GlossedText text, int close, int begin) {
    return close - 3 > begin
        && text.token(close).form().equals(")")
        && text.token(close - 1).isAllCapitals()
        && text.token(close - 2).form().equals("(")
        && text.token(close - 3).isNumber()
        && !text.token(close + 1).isDash();
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.form().length() == YEAR;
  }
}
