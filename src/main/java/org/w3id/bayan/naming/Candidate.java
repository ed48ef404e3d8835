package org.w3id.bayan.naming;

import java.util.List;
import org.w3id.bayan.domain.ThingId;

/**
 * Words that are shaped as the name of something.
 *
 * @param range the tokens it takes
 * @param className local name of its class
 * @param core what is named, in comparable form, without the states
 * @param stem the core as far as its head: «bicentennial framework» of «Bicentennial Framework for
 *     Security»
 * @param states the states that are part of the name
 * @param rule by which it was found
 */
record Candidate(
    Range range, String className, String core, String stem, List<ThingId> states, String rule) {
  Candidate {
    states = List.copyOf(states);
  }

  /**
   * Tokens of a text.
   *
   * @param letters how many letters of the first token do not belong to it
   * @param lead what the name begins with instead of the next letters, where an article is hidden
   *     in a preposition
   * @param replaced how many letters those are
   */
  record Range(int first, int next, int letters, String lead, int replaced) {
    static Range of(int first, int next) {
      return new Range(first, next, 0, "", 0);
    }

    Range upTo(int end) {
      return new Range(first, end, letters, lead, replaced);
    }

    int length() {
      return next - first;
    }

    boolean contains(Range other) {
      return first <= other.first && other.next <= next;
    }
  }

  /** The same of another state. */
  Candidate of(ThingId state) {
    return new Candidate(range, className, core, stem, List.of(state), rule);
  }

  int first() {
    return range.first();
  }

  int next() {
    return range.next();
  }

  /** The kind of thing that a class is, as ids say it. */
  String kind() {
    return kind(className);
  }

  static String kind(String className) {
    return switch (className) {
      case "Office" -> "office";
      case "Treaty", "MemorandumOfUnderstanding", "Understanding", "Agreement" -> "agreement";
      case "Gathering", "Event", "Undertaking" -> "event";
      case "EventSeries" -> "series";
      case "Place" -> "place";
      case "Programme" -> "programme";
      default -> "actor";
    };
  }
}
