package org.w3id.bayan.extract;

import java.util.List;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Sentences.Segment;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.lexicon.Cue;
import org.w3id.bayan.lexicon.Lexicon;

/**
 * Tells who issues a statement: who is given, or else the two states that its opening joins, as in
 * «between A and B». Two states that are merely named there would be a guess.
 */
final class Parties {
  private static final int OPENING = 2;
  private static final String ADJECTIVAL = "adjectival";

  private final List<Token> tokens;
  private final Lexicon lexicon;

  private Parties(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  static List<ThingId> of(
      JointStatement statement,
      List<Token> tokens,
      List<Segment> sentences,
      List<Mark> names,
      Lexicon lexicon) {
    if (!statement.parties().isEmpty() || sentences.isEmpty()) {
      return statement.parties();
    }
    int end = sentences.get(Math.min(OPENING, sentences.size()) - 1).span().end();
    List<Mark> states =
        names.stream().filter(name -> name.range().span().begin() < end && isState(name)).toList();
    return new Parties(tokens, lexicon).pair(states);
  }

  /** The first two states that are joined, if no third is joined to them. */
  private List<ThingId> pair(List<Mark> states) {
    for (int index = 0; index + 1 < states.size(); index++) {
      Mark one = states.get(index);
      Mark other = states.get(index + 1);
      boolean alone =
          (index == 0 || !areJoined(states.get(index - 1), one))
              && (index + 2 == states.size() || !areJoined(other, states.get(index + 2)));
      List<ThingId> two = List.of(one.actors().getFirst(), other.actors().getFirst());
      if (areJoined(one, other) && alone && !two.getFirst().equals(two.getLast())) {
        return two;
      }
    }
    return List.of();
  }

  /** Whether nothing but «and», an article, a comma or a hyphen stands between. */
  private boolean areJoined(Mark one, Mark other) {
    boolean between = one.next() < other.first();
    for (int index = one.next(); index < other.first(); index++) {
      if (tokens.get(index).isWord() && !isSmall(index)) {
        return false;
      }
    }
    boolean adjectives =
        one.kind().equals(ADJECTIVAL) && other.kind().equals(ADJECTIVAL) && !other.bound();
    return between || other.joined() || adjectives;
  }

  private boolean isSmall(int index) {
    return lexicon.cues().at(tokens, index).stream()
        .flatMap(found -> found.values().stream())
        .anyMatch(cue -> cue == Cue.CONJUNCTION || cue == Cue.DETERMINER || cue == Cue.GROUP_HEAD);
  }

  /** A state shares its name with its territory, or has an adjective. */
  private static boolean isState(Mark name) {
    boolean territory = name.things().stream().anyMatch(thing -> thing.kind().equals("place"));
    return name.actors().size() == 1 && (territory || name.kind().equals(ADJECTIVAL));
  }
}
