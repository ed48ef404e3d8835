package org.w3id.bayan.publish.compare;

import java.util.HashSet;
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
   * The same without what undertakings about one thing all share, so that the rest tells them
   * apart.
   *
   * @param thing what they are all about
   * @param names the words that it is called by; they stay where there are no others
   */
  public Undertaking without(Node thing, Set<String> names) {
    Set<Node> others = new HashSet<>(subjects);
    others.remove(thing);
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(names);
    return new Undertaking(act, binding, parties, others, rest.isEmpty() ? words : rest);
  }

  /** The same as one of others. */
  public Undertaking of(Set<Node> others) {
    return new Undertaking(act, binding, others, subjects, words);
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
