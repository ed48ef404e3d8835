package org.w3id.bayan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.review.Difference.Verdict;
import org.w3id.bayan.review.LayerAgreement.Pair;

/** Lists every point in which an extraction and a review disagree. */
public final class Differences {
  private final Extraction extraction;
  private final Review review;
  private final LayerAgreement agreement;
  private final List<Difference> differences = new ArrayList<>();

  private Differences(Extraction extraction, Review review, LayerAgreement agreement) {
    this.extraction = extraction;
    this.review = review;
    this.agreement = agreement;
  }

  /** The differences, in the order of the text. */
  public static List<Difference> of(
      Extraction extraction, Review review, LayerAgreement agreement) {
    Differences work = new Differences(extraction, review, agreement);
    work.acts();
    work.mentions();
    work.agreements();
    work.events();
    work.differences.sort(Comparator.comparing(Difference::span));
    return List.copyOf(work.differences);
  }

  private void acts() {
    unpaired(
        "act",
        review.acts(),
        extraction.acts(),
        agreement.acts(),
        act -> act.wording().extent(),
        act -> act.illocution().actType());
    for (Pair<SpeechAct, SpeechAct> pair : agreement.acts()) {
      Span span = pair.reviewed().wording().extent();
      Scorer.actTraits(agreement.things())
          .forEach((trait, same) -> {
            if (!same.test(pair.reviewed(), pair.extracted())) {
              wrong(
                  "act-" + trait,
                  span,
                  trait(trait, pair.reviewed()),
                  trait(trait, pair.extracted()));
            }
          });
    }
  }

  private String trait(String trait, SpeechAct act) {
    Illocution illocution = act.illocution();
    return switch (trait) {
      case "type" -> illocution.actType();
      case "force" -> illocution.force().className();
      case "strength" -> illocution.strength();
      case "orientation" -> illocution.orientation();
      case "polarity" -> illocution.negative() ? "negative" : "positive";
      default ->
          things(act.in(Role.STATED_BY).stream().map(Reference::thing).toList())
              + " ("
              + illocution.voice()
              + ")";
    };
  }

  /** Mentions of the same words first, then of words that overlap, then those of one side alone. */
  private void mentions() {
    List<Mention> reviewed = without(review.mentions(), agreement.mentions(), Pair::reviewed);
    List<Mention> extracted =
        without(Scorer.counted(extraction, review), agreement.mentions(), Pair::extracted);
    List<Pair<Mention, Mention>> near =
        Pairing.best(reviewed, extracted, (one, other) -> Overlap.of(one.span(), other.span()));
    for (Pair<Mention, Mention> pair : near) {
      boolean sameWords = pair.reviewed().span().equals(pair.extracted().span());
      wrong(
          sameWords ? "mention" : "mention-words",
          pair.reviewed().span(),
          meaning(pair.reviewed()),
          sameWords
              ? meaning(pair.extracted())
              : meaning(pair.extracted()) + " at " + pair.extracted().span());
    }
    unpaired("mention", reviewed, extracted, near, Mention::span, this::meaning);
  }

  private String meaning(Mention mention) {
    return mention.kind() + " " + things(mention.refersTo()) + mention.edtf().orElse("");
  }

  private void agreements() {
    review
        .subjects()
        .agreements()
        .ifPresent(reviewed ->
            unpaired(
                "agreement",
                reviewed,
                extraction.agreements(),
                agreement.agreements(),
                AgreementReport::name,
                report -> report.status() + " " + things(List.of(report.agreement()))));
    for (Pair<AgreementReport, AgreementReport> pair : agreement.agreements()) {
      ifWrong(
          "agreement-status",
          pair.reviewed().name(),
          pair.reviewed().status(),
          pair.extracted().status());
    }
  }

  private void events() {
    review
        .subjects()
        .events()
        .ifPresent(reviewed ->
            unpaired(
                "event",
                reviewed,
                extraction.events(),
                agreement.events(),
                EventReport::name,
                report -> report.type() + " " + things(List.of(report.event()))));
    for (Pair<EventReport, EventReport> pair : agreement.events()) {
      Span span = pair.reviewed().name();
      ifWrong("event-type", span, pair.reviewed().type(), pair.extracted().type());
      ifWrong("event-status", span, pair.reviewed().status(), pair.extracted().status());
    }
  }

  private String things(Collection<ThingId> things) {
    return agreement.things().asReviewed(things).stream()
        .map(ThingId::path)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void ifWrong(String kind, Span span, String expected, String found) {
    if (!expected.equals(found)) {
      wrong(kind, span, expected, found);
    }
  }

  private void wrong(String kind, Span span, String expected, String found) {
    differences.add(new Difference(kind, Verdict.WRONG, span, expected, found));
  }

  private <T> void unpaired(
      String kind,
      List<T> reviewed,
      List<T> extracted,
      List<Pair<T, T>> pairs,
      Function<T, Span> span,
      Function<T, String> what) {
    for (T one : without(reviewed, pairs, Pair::reviewed)) {
      differences.add(new Difference(kind, Verdict.MISSED, span.apply(one), what.apply(one), ""));
    }
    for (T one : without(extracted, pairs, Pair::extracted)) {
      differences.add(new Difference(kind, Verdict.EXTRA, span.apply(one), "", what.apply(one)));
    }
  }

  private static <T> List<T> without(
      List<T> all, List<Pair<T, T>> pairs, Function<Pair<T, T>, T> side) {
    Set<T> paired = pairs.stream().map(side).collect(Collectors.toCollection(HashSet::new));
    return all.stream().filter(one -> !paired.contains(one)).toList();
  }
}
