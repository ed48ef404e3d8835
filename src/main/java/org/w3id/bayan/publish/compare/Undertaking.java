package org.w3id.bayan.publish.compare;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An act by which someone is bound to something.
 *
 * @param binding how far it binds
 * @param parties who is bound
 * @param subjects what it speaks of: actors, agreements, places, topics…
 * @param words its words and those of its gloss, in the form in which they are compared, without
 *     those for who speaks and without the verb
 */
public record Undertaking(
    Node act, Binding binding, Set<Node> parties, Set<Node> subjects, Set<String> words) {
  public Undertaking {
    parties = Set.copyOf(parties);
    subjects = Set.copyOf(subjects);
    words = Set.copyOf(words);
  }

  /**
   * How far an act binds.
   *
   * @param type what it does
   * @param strength the concept
   * @param rank its place on the scale, from 0
   */
  public record Binding(Node type, Node strength, int rank) {}
}
