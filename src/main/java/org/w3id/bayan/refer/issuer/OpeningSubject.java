package org.w3id.bayan.refer.issuer;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Bracketed;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.NameWord;
import org.w3id.bayan.refer.Mark;
import org.w3id.bayan.refer.issuer.JoinedSides.Joined;

/** «The Union (UR) condemns …»: the organisation that a sentence opens with, and no other. */
final class OpeningSubject {
  private final GlossedText text;
  private final int begin;
  private final int end;
  private final Optional<Mark> body;

  /**
   * @param begin the first token of a sentence
   * @param end the token after it
   * @param bodies the organisations that it names, in the order of the text
   */
  OpeningSubject(GlossedText text, int begin, int end, List<Mark> bodies) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    int first = Preliminaries.end(text, begin, end);
    this.body =
        bodies.stream()
            .filter(one -> one.first() >= first && one.next() <= end)
            .findFirst()
            .filter(one -> one.first() == first || (one.first() == first + 1 && isSmall(first)))
            .filter(new IssuingBody(text, begin, end)::isAlone)
            .filter(one -> one.next() < end && !text.token(one.next()).form().equals("'s"));
  }

  Optional<Mark> body() {
    return body;
  }

  /** «The Union condemns the raid on A», not «the Union held talks with A». */
  boolean says() {
    return body.map(one -> Bracketed.behind(text.tokens(), one.next(), end).orElse(one.next()))
        .map(next -> text.is(Cue.AUXILIARY, next) ? next + 1 : next)
        .filter(verb -> verb < end)
        .filter(verb ->
            text.lexicon()
                .isVerb(
                    text.token(verb).form(), Inflection.PAST, Inflection.THIRD, Inflection.BASE))
        .filter(verb -> IssuingBody.says(text, verb))
        .isPresent();
  }

  /** «The Union welcomes the accord between A and B»: whether it speaks of these, who do not. */
  boolean saysOf(Joined row) {
    int between = row.first() - 1;
    while (between > begin && text.is(Cue.DETERMINER, between)) {
      between--;
    }
    return between > begin
        && row.first() < end
        && text.isNameWord(NameWord.Role.BETWEEN, between)
        && says();
  }

  /** «The», or «indeed» where that opens a sentence before its subject. */
  private boolean isSmall(int index) {
    return text.is(Cue.DETERMINER, index) || text.is(Cue.INDEED, index);
  }
}
