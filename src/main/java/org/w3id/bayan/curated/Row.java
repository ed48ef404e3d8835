package org.w3id.bayan.curated;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of a table, and where it stands. */
public final class Row {
  private final Path file;
  private final long line;
  private final Map<String, String> cells;

  Row(Path file, long line, Map<String, String> cells) {
    this.file = file;
    this.line = line;
    this.cells = Map.copyOf(cells);
  }

  /** The names of the columns. */
  public Set<String> columns() {
    return cells.keySet();
  }

  /** What a cell holds, if anything. */
  public Optional<String> find(String column) {
    String cell = cells.getOrDefault(column, "").replace("\\s", " ");
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /**
   * What a cell holds.
   *
   * @throws BadInputException if it is empty
   */
  public String get(String column) {
    return find(column).orElseThrow(() -> problem("the column %s is empty".formatted(column)));
  }

  /** The values of a cell that may hold several, with spaces between. */
  public List<String> list(String column) {
    return find(column).map(cell -> List.of(cell.strip().split(" +"))).orElse(List.of());
  }

  /** A problem with this row, for the caller to throw. */
  public BadInputException problem(String message) {
    return new BadInputException("%s, line %d: %s".formatted(file, line, message));
  }
}
