package org.w3id.bayan.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.bayan.review.Quality;

/** The figures of an evaluation as a table for a terminal. */
public final class ScoreTable {
  private static final int DECIMALS = 2;
  private static final int NAME_WIDTH = 38;
  private static final String CELL = "%6s";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("gold", of("act", quality -> Integer.toString(quality.reviewed()))),
          new Column("found", of("act", quality -> Integer.toString(quality.extracted()))),
          new Column("P", of("act", quality -> figure(quality.precision()))),
          new Column("R", of("act", quality -> figure(quality.recall()))),
          new Column("F1", f1("act")),
          new Column("extra", of("act", quality -> figure(quality.extra()))),
          new Column("type", share("act", "act-type")),
          new Column("force", share("act", "act-force")),
          new Column("agent", share("act", "act-speakers")),
          new Column("polar", share("act", "act-polarity")),
          new Column("stren", share("act", "act-strength")),
          new Column("orien", share("act", "act-orientation")),
          new Column("words", f1("mention-words")),
          new Column("thing", f1("mention")),
          new Column("loose", f1("mention-overlap")),
          new Column("date", f1("date")),
          new Column("F1", f1("agreement")),
          new Column("statu", share("agreement", "agreement-status")),
          new Column("F1", f1("event")),
          new Column("type", share("event", "event-type")),
          new Column("statu", share("event", "event-status")));

  private static final String GROUPS =
      " acts                                of those found, right in           "
          + " mentions, F1              agreemts    events";

  private ScoreTable() {}

  /** One column: its heading and what stands in it. */
  private record Column(String heading, Function<Map<String, Quality>, Optional<String>> cell) {}

  /** The table, with a line for each document, each group of documents, and all. */
  public static String of(List<Judged> documents) {
    List<String> lines = new ArrayList<>();
    lines.add((" ".repeat(NAME_WIDTH) + GROUPS).stripTrailing());
    lines.add(line("document", COLUMNS.stream().map(Column::heading).toList()));
    for (Scores scores : Scores.ofEach(documents)) {
      lines.add(line(scores.name(), cells(scores)));
    }
    lines.add("");
    for (Scores group : Scores.ofGroups(documents)) {
      lines.add(line("%s (%d)".formatted(group.name(), group.documents()), cells(group)));
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static List<String> cells(Scores scores) {
    return COLUMNS.stream()
        .map(column -> column.cell().apply(scores.qualities()).orElse("-"))
        .toList();
  }

  private static String line(String name, List<String> cells) {
    String shown = name.length() < NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "~";
    return ("%-" + NAME_WIDTH + "s").formatted(shown)
        + cells.stream().map(CELL::formatted).collect(Collectors.joining());
  }

  private static Function<Map<String, Quality>, Optional<String>> of(
      String metric, Function<Quality, String> figure) {
    return qualities -> Optional.ofNullable(qualities.get(metric)).map(figure);
  }

  private static Function<Map<String, Quality>, Optional<String>> f1(String metric) {
    return of(metric, quality -> figure(quality.f1()));
  }

  /** The share of what was found that is right in a further respect. */
  private static Function<Map<String, Quality>, Optional<String>> share(
      String found, String right) {
    return qualities ->
        Optional.ofNullable(qualities.get(found))
            .filter(quality -> quality.matched() > 0)
            .flatMap(quality -> Optional.ofNullable(qualities.get(right)).map(quality::share))
            .map(ScoreTable::figure);
  }

  private static String figure(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
