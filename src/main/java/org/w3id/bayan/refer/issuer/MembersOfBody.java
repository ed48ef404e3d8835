package org.w3id.bayan.refer.issuer;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Phrases;
import org.w3id.bayan.refer.Mark;

/** The organisation whose members or whose meeting the words that open a text call by no name. */
final class MembersOfBody {
  private MembersOfBody() {}

  /**
   * «The final statement of the Arab summit»: the organisation whose members or whose meeting are
   * meant, before which no name stands.
   */
  static Optional<ThingId> of(GlossedText text, int begin, int end, List<Mark> names) {
    int behind = begin; // the line of place and agency
    for (int index = begin; index < end; index++) {
      behind = text.token(index).form().equals(":") ? index + 1 : behind;
    }
    Optional<ThingId> body = between(text, names, behind, end);
    return body.isEmpty() && behind > begin ? between(text, names, begin, behind - 1) : body;
  }

  private static Optional<ThingId> between(
      GlossedText text, List<Mark> names, int first, int next) {
    boolean document = false;
    for (int index = first; index < next; index++) {
      int here = index;
      document |= text.is(Cue.DOCUMENT, index);
      Optional<ThingId> body =
          Phrases.longest(text.referencesAt(index))
              .flatMap(found -> found.values().getFirst().body());
      if (body.isPresent()) {
        return document || index == first || !text.begins(Cue.PREPOSITION, index - 1)
            ? body
            : Optional.empty();
      }
      if (names.stream().anyMatch(name -> name.first() == here && !name.actors().isEmpty())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
