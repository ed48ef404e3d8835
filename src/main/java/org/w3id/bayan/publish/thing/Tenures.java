package org.w3id.bayan.publish.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.bayan.domain.Period;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Scale;
import org.w3id.bayan.publish.page.TimeAxis;
import org.w3id.bayan.vocab.Iris;

/**
 * Who held an office, or which offices a person held, in time. A document tells only of one day, so
 * what is shown reaches from the first of these days to the last, and no further.
 *
 * @param title whether it is about holders or offices, in words
 * @param column the same in one word
 * @param years the line of years, if there is more than one day to be shown on it
 */
public record Tenures(String title, String column, Optional<Line> years, List<Tenure> tenures) {
  /** How long the line of years is, in units of its own. */
  public static final int WIDTH = 1000;

  private static final int MARGIN = 12;

  public Tenures {
    tenures = List.copyOf(tenures);
  }

  /**
   * A line of years.
   *
   * @param marks where years begin
   * @param first the year in which it begins, in words
   * @param last the year with whose beginning it ends
   */
  public record Line(List<Integer> marks, String first, String last) {
    public Line {
      marks = List.copyOf(marks);
    }

    static Line of(TimeAxis axis, Phrases phrases) {
      Scale scale = scale(phrases);
      return new Line(
          axis.marks().stream().map(year -> scale.unit(axis.share(year))).toList(),
          axis.said(axis.marks().getFirst(), phrases),
          axis.said(axis.marks().getLast(), phrases));
    }
  }

  /**
   * That a person held an office.
   *
   * @param other the one or the other, whichever the page is not about
   * @param when from when to when it is known, in words
   * @param days where on the line of years documents say so, the earliest first
   */
  public record Tenure(Row.Value other, String when, List<Integer> days, List<Occasion> occasions) {
    public Tenure {
      days = List.copyOf(days);
      occasions = List.copyOf(occasions);
    }
  }

  /**
   * A document that says so.
   *
   * @param date for which it says so, in words; empty if not known
   */
  public record Occasion(Row.Value document, String date) {}

  /** What documents say, for a reader; nothing, if they say nothing. */
  static Optional<Tenures> of(Holdings holdings, Phrases phrases, Iris iris) {
    if (holdings.named().isEmpty()) {
      return Optional.empty();
    }
    Labels labels = new Labels(phrases, holdings.labels());
    Links links = new Links(iris);
    List<Period> dates = dates(holdings.named());
    Optional<TimeAxis> years =
        dates.stream().distinct().count() < 2
            ? Optional.empty()
            : dates.stream().reduce(Period::to).map(TimeAxis::ofYears);
    Map<Node, List<Holdings.Named>> byOther = new LinkedHashMap<>();
    holdings
        .named()
        .forEach(it -> byOther.computeIfAbsent(it.other(), other -> new ArrayList<>()).add(it));
    List<Tenure> tenures = new ArrayList<>();
    byOther.forEach((other, named) ->
        tenures.add(
            new Tenure(
                new Row.Value(labels.of(other).shortened(), links.href(other), List.of()),
                when(named, phrases),
                days(named, years, phrases),
                named.stream().map(it -> occasion(it, labels, links, phrases)).toList())));
    return Optional.of(
        new Tenures(
            phrases.text(holdings.ofOffice() ? "tenure.holders" : "tenure.offices"),
            phrases.text(holdings.ofOffice() ? "tenure.holder" : "tenure.office"),
            years.map(it -> Line.of(it, phrases)),
            tenures));
  }

  private static Scale scale(Phrases phrases) {
    return Scale.of(phrases, WIDTH, MARGIN);
  }

  private static List<Period> dates(List<Holdings.Named> named) {
    return named.stream().flatMap(it -> Period.of(it.date()).stream()).toList();
  }

  private static List<Integer> days(
      List<Holdings.Named> named, Optional<TimeAxis> years, Phrases phrases) {
    return years.stream()
        .flatMap(
            axis -> dates(named).stream().map(it -> scale(phrases).unit(axis.share(it.first()))))
        .distinct()
        .toList();
  }

  private static String when(List<Holdings.Named> named, Phrases phrases) {
    List<String> dates =
        named.stream().map(Holdings.Named::date).filter(date -> !date.isEmpty()).toList();
    if (dates.isEmpty()) {
      return phrases.text("tenure.undated");
    }
    String first = phrases.date(dates.getFirst());
    String last = phrases.date(dates.getLast());
    return first.equals(last)
        ? phrases.text("tenure.on", first)
        : phrases.text("tenure.between", first, last);
  }

  private static Occasion occasion(
      Holdings.Named named, Labels labels, Links links, Phrases phrases) {
    return new Occasion(
        new Row.Value(
            labels.of(named.document()).shortened(), links.href(named.evidence()), List.of()),
        named.date().isEmpty() ? "" : phrases.date(named.date()));
  }
}
