package org.w3id.bayan.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.ThingId;

/**
 * Finds the parties of a statement: those that its metadata names, else the first two states that
 * its first sentences name.
 */
public final class PartyFinder {
  private static final int OPENING = 3;
  private static final int BILATERAL = 2;

  private final Set<ThingId> states;

  /**
   * A finder.
   *
   * @param states the actors that are states
   */
  public PartyFinder(Set<ThingId> states) {
    this.states = Set.copyOf(states);
  }

  /** The parties, perhaps none. */
  public List<ThingId> find(JointStatement statement, ParsedText text, List<Mention> mentions) {
    if (!statement.parties().isEmpty()) {
      return statement.parties();
    }
    Set<ThingId> named = new LinkedHashSet<>();
    for (Sentence sentence :
        text.sentences().stream()
            .map(ParsedText.ParsedSentence::sentence)
            .limit(OPENING)
            .toList()) {
      mentions.stream()
          .filter(mention -> sentence.span().contains(mention.span()))
          .flatMap(mention -> mention.refersTo().stream())
          .filter(states::contains)
          .forEach(named::add);
    }
    List<ThingId> first = new ArrayList<>(named);
    return first.size() < BILATERAL ? List.of() : first.subList(0, BILATERAL);
  }
}
