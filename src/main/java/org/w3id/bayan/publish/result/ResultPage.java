package org.w3id.bayan.publish.result;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/**
 * The page with the answer to a query.
 *
 * @param summary how much was found, in how long
 * @param table the rows; nothing, if the answer is yes or no
 * @param views the ways to look at the rows
 * @param neighbours the pages before and behind
 */
public record ResultPage(
    Words title,
    Asked asked,
    String summary,
    Optional<Table> table,
    Views views,
    Neighbours neighbours)
    implements Page {
  private static final double NANOS = 1e9;

  /**
   * Rows with their heads.
   *
   * @param graph whether each row is a triple
   */
  public record Table(List<Words> heads, List<List<Cell>> rows, boolean graph) {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The addresses of the pages before and behind, below the root. */
  public record Neighbours(Optional<String> before, Optional<String> next) {
    static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
  }

  /** Whether the answer has rows and none of them says anything. */
  public boolean isEmpty() {
    return table.map(it -> it.rows().isEmpty()).orElse(false);
  }

  /** Whether the answer is a graph. */
  public boolean graph() {
    return table.map(Table::graph).orElse(false);
  }

  @Override
  public String template() {
    return "result";
  }

  /** The page for an answer. */
  public static ResultPage of(Asked asked, Result result, Duration took, Reader reader) {
    Phrases phrases = reader.phrases();
    String time = phrases.text("result.time", took.toNanos() / NANOS);
    return switch (result) {
      case Result.YesOrNo(boolean yes) ->
          new ResultPage(
              phrases.words(yes ? "result.yes" : "result.no"),
              asked,
              time,
              Optional.empty(),
              Views.NONE,
              Neighbours.NONE);
      case Result.Rows rows -> {
        Cells cells = new Cells(reader.labels(), phrases, reader.iris());
        Table table = table(rows, cells, reader);
        String summary =
            table.rows().isEmpty() ? phrases.text("result.rows", 0) : summary(rows, phrases);
        yield new ResultPage(
            phrases.words("result.title"),
            asked,
            summary + " " + time,
            Optional.of(table),
            ViewFinder.of(asked, rows, cells, reader),
            neighbours(rows, asked));
      }
    };
  }

  private static String summary(Result.Rows rows, Phrases phrases) {
    Result.Extent extent = rows.extent();
    int shown = rows.rows().size();
    if (extent.counted() && shown == extent.count()) {
      return phrases.text(rows.graph() ? "result.triples" : "result.rows", shown);
    }
    return phrases.text(
        extent.counted() ? "result.part" : "result.part.uncounted",
        extent.from(),
        extent.from() + shown - 1,
        extent.count());
  }

  private static Table table(Result.Rows rows, Cells cells, Reader reader) {
    List<Words> heads =
        rows.variables().stream().map(variable -> reader.head(variable, rows.graph())).toList();
    List<List<Cell>> lines =
        rows.rows().stream()
            .map(row ->
                rows.variables().stream().map(variable -> cells.of(row.get(variable))).toList())
            .toList();
    boolean said =
        lines.stream().flatMap(List::stream).anyMatch(cell -> !cell.words().text().isBlank());
    return new Table(heads, said ? lines : List.of(), rows.graph());
  }

  private static Neighbours neighbours(Result.Rows rows, Asked asked) {
    Result.Extent extent = rows.extent();
    long next = extent.from() + rows.rows().size();
    return new Neighbours(
        extent.from() > 1
            ? Optional.of(
                asked.address(
                    Excerpt.FROM, String.valueOf(Math.max(1, extent.from() - Excerpt.MOST_ROWS))))
            : Optional.empty(),
        next <= extent.count() && !rows.rows().isEmpty()
            ? Optional.of(asked.address(Excerpt.FROM, String.valueOf(next)))
            : Optional.empty());
  }
}
