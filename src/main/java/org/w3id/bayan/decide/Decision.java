package org.w3id.bayan.decide;

import java.util.List;
import java.util.Optional;

/**
 * One finding and what a reader decided on it.
 *
 * @param key names the finding by what it says of which words; the same in every run
 * @param found what the program found when the decision was made; empty for what it missed
 * @param kind what sort of finding it is
 * @param verdict empty while the reader has not decided
 * @param state how it stands to what the program finds now
 */
public record Decision(
    String key,
    Claim.Kind kind,
    Optional<Claim> found,
    Optional<Verdict> verdict,
    Change change,
    Optional<String> note,
    State state) {
  public Decision {
    if (verdict.isPresent()) {
      check(verdict.get(), found.isPresent(), change);
    }
  }

  /** How a decision stands to what the program finds now. */
  public enum State {
    CURRENT,
    /** The finding came up in the last run. */
    NEW,
    /** The program now says something else of these words than what was decided on. */
    CHANGED,
    /** The program no longer finds it. */
    STALE,
    /** The text has not, or no longer, the words that it was about. */
    LOST
  }

  /** What is part of the reviewed layer, if anything. */
  public Optional<Claim> settled() {
    if (verdict.isEmpty() || verdict.get() == Verdict.REJECT || state == State.LOST) {
      return Optional.empty();
    }
    return found.isPresent()
        ? found.map(claim -> claim.with(change))
        : Optional.of(
            new Claim(
                kind,
                change.spans(),
                change.type().orElse(""),
                change.things().orElse(List.of()),
                change.details()));
  }

  Decision in(State other) {
    return new Decision(key, kind, found, verdict, change, note, other);
  }

  private static void check(Verdict verdict, boolean found, Change change) {
    String missing =
        switch (verdict) {
          case ACCEPT, REJECT ->
              change.equals(Change.NONE) ? "" : "nothing new, or retype, respan or relink";
          case RETYPE -> change.type().isPresent() || !change.details().isEmpty() ? "" : "newType";
          case RESPAN -> change.spans().isEmpty() ? "newSpan" : "";
          case RELINK -> change.things().isPresent() ? "" : "newThings (- for none)";
          case ADD ->
              change.spans().isEmpty() || change.type().isEmpty() ? "newSpan and newType" : "";
        };
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the decision %s needs %s".formatted(verdict.code(), missing));
    }
    if (found == (verdict == Verdict.ADD)) {
      throw new IllegalArgumentException(
          found
              ? "add is for what was not found; leave span and type empty"
              : "only add can stand where nothing was found");
    }
  }
}
