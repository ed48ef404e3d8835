package org.w3id.bayan.refer.issuer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.refer.FirstPerson;
import org.w3id.bayan.refer.issuer.JoinedSides.Side;

/** Who signed a text by the lines at its end: «This statement has been signed by: …». */
final class Signatures {
  private static final int MOST_LINES = 80;

  private Signatures() {}

  /**
   * The states and unions that the lines name which stand below a colon and say nothing; none if
   * they name less than two.
   */
  static Set<ThingId> of(GlossedText text, SentenceOrder order, List<Side> sides) {
    int line = order.count() - 1;
    while (line > 0
        && line >= order.count() - MOST_LINES
        && isLine(text, order.begin(line), order.end(line))) {
      line--;
    }
    int begin = order.end(line);
    boolean led = isLead(text, order.begin(line), begin);
    Set<ThingId> signed = new LinkedHashSet<>();
    for (Side side : sides) {
      if (side.mark().first() >= begin) {
        signed.add(side.state());
      }
    }
    return led && signed.size() > 1 ? signed : Set.of();
  }

  private static boolean isLead(GlossedText text, int begin, int end) {
    boolean signed = false;
    for (int index = begin; index < end; index++) {
      signed |= text.is(Cue.SIGNATURE, index);
    }
    return signed && text.token(end - 1).form().equals(":");
  }

  private static boolean isLine(GlossedText text, int begin, int end) {
    boolean line = end > begin && !text.token(end - 1).form().equals(":");
    for (int index = begin; line && index < end; index++) {
      Token token = text.token(index);
      boolean verb =
          !token.isCapitalised()
              && text.lexicon()
                  .isVerb(token.form(), Inflection.PAST, Inflection.THIRD, Inflection.IMPERFECT);
      line = !verb && !FirstPerson.isAt(text, index);
    }
    return line;
  }
}
