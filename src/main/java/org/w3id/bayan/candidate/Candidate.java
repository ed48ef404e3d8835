package org.w3id.bayan.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.NameWord.Role;
import org.w3id.bayan.lexicon.Phrases.Occurrence;

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
public record Candidate(
    Range range, String className, String core, String stem, List<ThingId> states, String rule) {
  public Candidate {
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
  public record Range(int first, int next, int letters, String lead, int replaced) {
    public static Range of(int first, int next) {
      return new Range(first, next, 0, "", 0);
    }

    public Range upTo(int end) {
      return new Range(first, end, letters, lead, replaced);
    }

    public int length() {
      return next - first;
    }

    public boolean contains(Range other) {
      return first <= other.first && other.next <= next;
    }
  }

  /** The same of another state. */
  public Candidate of(ThingId state) {
    return new Candidate(range, className, core, stem, List.of(state), rule);
  }

  public int first() {
    return range.first();
  }

  public int next() {
    return range.next();
  }

  /** The kind of thing that a class is, as ids say it. */
  public String kind() {
    return kind(className);
  }

  public static String kind(String className) {
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

  /**
   * What is left of a name without its states and small words, by which two names are compared:
   * «Jordanian Ministry of Water» and «Ministry of Water of Jordan» have the same.
   *
   * @param states in the order of the text
   */
  public record Core(String words, List<ThingId> states) {
    public Core {
      states = List.copyOf(states);
    }

    public static Core of(Words words, Candidate.Range range) {
      List<String> kept = new ArrayList<>();
      List<Boolean> small = new ArrayList<>();
      Set<ThingId> states = new LinkedHashSet<>();
      int index = range.first();
      while (index < range.next()) {
        Optional<Occurrence<Name>> known = words.known(index);
        Optional<ThingId> state = known.flatMap(words::state);
        if (state.isPresent() && known.get().next() <= range.next()) {
          states.add(state.get());
          while (!kept.isEmpty() && small.getLast()) {
            kept.removeLast();
            small.removeLast();
          }
          index = known.get().next();
          continue;
        }
        boolean article = words.is(index, Role.ARTICLE);
        if (!article && words.token(index).isWord()) {
          kept.add(form(words, range, index));
          small.add(isSmall(words, index));
        }
        index++;
      }
      while (!kept.isEmpty() && small.getLast()) {
        kept.removeLast();
        small.removeLast();
      }
      return new Core(String.join(" ", kept), List.copyOf(states));
    }

    private static String form(Words words, Candidate.Range range, int index) {
      String form = words.token(index).form();
      if (index > range.first()) {
        return form;
      }
      String own = form.substring(Math.min(range.letters() + range.replaced(), form.length() - 1));
      String article = words.lexicon().names().article();
      boolean definite = range.lead().isEmpty() && !article.isEmpty() && own.startsWith(article);
      return definite ? own.substring(article.length()) : own;
    }

    private static boolean isSmall(Words words, int index) {
      return words.is(index, Role.LINK)
          || words.is(index, Role.BETWEEN)
          || words.is(index, Role.CONJUNCTION);
    }
  }
}
