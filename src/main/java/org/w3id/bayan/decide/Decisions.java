package org.w3id.bayan.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3id.bayan.decide.Claim.Kind;
import org.w3id.bayan.decide.Decision.State;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.review.Review;
import org.w3id.bayan.review.Subjects;

/** A reader's decisions on what was found in one document. */
public record Decisions(List<Decision> all) {
  public Decisions {
    all = List.copyOf(all);
  }

  /**
   * The reviewed layer that follows from them: what was accepted, corrected and added. It does not
   * depend on what the program finds now.
   *
   * @param rest what the review has in other tables
   * @param sentences the sentences of the document
   * @throws IllegalArgumentException if a decision leaves something open that a finding needs
   */
  public Review layer(Review rest, List<Sentence> sentences) {
    if (!isBegun()) {
      return rest;
    }
    return new Review(
        sentences,
        settled(Kind.MENTION, Findings::mention),
        settled(Kind.ACT, (claim, note) -> Findings.act(claim, note, sentences)),
        new Subjects(
            rest.subjects().things(),
            Optional.of(settled(Kind.AGREEMENT, Findings::agreement)),
            Optional.of(settled(Kind.EVENT, Findings::event))),
        rest.errata(),
        rest.readings(),
        rest.presuppositions(),
        rest.sources());
  }

  /** Whether anything has been decided. */
  public boolean isBegun() {
    return all.stream().anyMatch(decision -> decision.verdict().isPresent());
  }

  private <T> List<T> settled(Kind kind, BiFunction<Claim, Optional<String>, T> finding) {
    List<T> findings = new ArrayList<>();
    for (Decision decision : all) {
      if (decision.kind() == kind) {
        decision.settled().ifPresent(claim -> findings.add(finding.apply(claim, decision.note())));
      }
    }
    return findings;
  }

  /** What the program found and the reader has decided on; by this it can be judged. */
  public Extraction decided(JointStatement statement, Extraction extraction) {
    Set<String> decided = keys(decision -> decision.verdict().isPresent());
    return part(statement, extraction, decided::contains);
  }

  /** What the program found and the reader has not decided on. */
  public Extraction undecided(JointStatement statement, Extraction extraction) {
    Set<String> decided = keys(decision -> decision.verdict().isPresent());
    return part(statement, extraction, key -> !decided.contains(key));
  }

  private static Extraction part(
      JointStatement statement, Extraction extraction, Predicate<String> test) {
    Keys keys = new Keys(statement, extraction);
    return new Extraction(
        extraction.parties(),
        extraction.sentences(),
        keys.where(extraction.mentions(), test),
        extraction.entities(),
        keys.where(extraction.acts(), test),
        keys.where(extraction.agreements(), test),
        keys.where(extraction.events(), test),
        extraction.findings());
  }

  private Set<String> keys(Predicate<Decision> test) {
    return all.stream().filter(test).map(Decision::key).collect(Collectors.toSet());
  }

  /** What a curator should look at again, because the program no longer finds what was decided. */
  public List<Finding> stale(JointStatement statement, Extraction extraction) {
    List<Finding> findings = new ArrayList<>();
    for (Decision decision : after(statement, extraction).all()) {
      String verdict = decision.verdict().map(Verdict::code).orElse("");
      String trouble = trouble(decision.state());
      if (!verdict.isEmpty() && !trouble.isEmpty()) {
        findings.add(
            new Finding.StaleDecision(
                place(decision, statement),
                "the decision %s (%s): %s".formatted(decision.key(), verdict, trouble)));
      }
    }
    return findings;
  }

  private static String trouble(State state) {
    return switch (state) {
      case CURRENT, NEW -> "";
      case CHANGED -> "the program now says something else of these words";
      case STALE -> "the program no longer finds this";
      case LOST -> "the text does not have these words";
    };
  }

  private static Span place(Decision decision, JointStatement statement) {
    return decision
        .found()
        .map(claim -> claim.spans().getFirst())
        .filter(statement.text()::covers)
        .orElse(new Span(0, 0));
  }

  /**
   * The decisions, brought up to what the program finds now: those that were made are kept as they
   * are, findings that are new are added, and what is no longer found is marked, or dropped where
   * nothing was decided.
   */
  public Decisions after(JointStatement statement, Extraction extraction) {
    Map<String, Claim> found = new Keys(statement, extraction).claims();
    Map<String, Decision> made = new HashMap<>();
    all.forEach(decision -> made.put(decision.key(), decision));
    List<Decision> next = new ArrayList<>();
    found.forEach((key, claim) -> {
      Decision before = made.get(key);
      next.add(before == null ? open(key, claim) : renewed(before, claim));
    });
    Set<String> kept = new HashSet<>(found.keySet());
    for (Decision decision : all) {
      if (!kept.contains(decision.key()) && decision.verdict().isPresent()) {
        next.add(left(decision, statement));
      }
    }
    next.sort(
        Comparator.<Decision, Span>comparing(Decisions::begin)
            .thenComparing(Decision::kind)
            .thenComparing(Decision::key));
    return new Decisions(next);
  }

  private Decision open(String key, Claim claim) {
    return new Decision(
        key,
        claim.kind(),
        Optional.of(claim),
        Optional.empty(),
        Change.NONE,
        Optional.empty(),
        all.isEmpty() ? State.CURRENT : State.NEW);
  }

  private static Decision renewed(Decision before, Claim now) {
    if (before.verdict().isEmpty()) {
      return new Decision(
          before.key(),
          now.kind(),
          Optional.of(now),
          Optional.empty(),
          before.change(),
          before.note(),
          State.CURRENT);
    }
    return before.in(before.found().equals(Optional.of(now)) ? State.CURRENT : State.CHANGED);
  }

  private static Decision left(Decision decision, JointStatement statement) {
    if (decision.state() == State.LOST) {
      return decision;
    }
    if (decision.found().isPresent()) {
      return decision.in(State.STALE);
    }
    String key =
        decision.key().isEmpty()
            ? decision.settled().map(claim -> Keys.of(claim, statement.text())).orElse("")
            : decision.key();
    return new Decision(
        key,
        decision.kind(),
        decision.found(),
        decision.verdict(),
        decision.change(),
        decision.note(),
        State.CURRENT);
  }

  private static Span begin(Decision decision) {
    return decision
        .found()
        .map(claim -> claim.spans().getFirst())
        .orElseGet(() -> decision.change().spans().getFirst());
  }
}
