package org.w3id.bayan.curated;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that a curator edits, as a list of rows that know where they stand. */
public record Table(List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setEscape('\\')
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param columns the columns that it must have; it may have others
   * @throws BadInputException if it cannot be read as such a table
   */
  public static Table read(Path file, Set<String> columns) {
    try (CSVParser parser = FORMAT.parse(new StringReader(textOf(file)))) {
      List<String> missing =
          columns.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
      if (!missing.isEmpty()) {
        throw new BadInputException(
            "%s: no column %s; the first line must name the columns, with tabs between"
                .formatted(file, String.join(", ", missing)));
      }
      List<Row> rows = new ArrayList<>();
      List<String> problems = new ArrayList<>();
      int columnCount = parser.getHeaderNames().size();
      for (CSVRecord record : parser) {
        long line = parser.getCurrentLineNumber();
        if (record.size() > columnCount) {
          problems.add(
              "%s, line %d: %d cells, but the table has %d columns; check the tabs"
                  .formatted(file, line, record.size(), columnCount));
        } else {
          rows.add(new Row(file, line, record.toMap()));
        }
      }
      if (!problems.isEmpty()) {
        throw new BadInputException(problems);
      }
      return new Table(rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new BadInputException(
          "%s cannot be read as a table: %s".formatted(file, e.getMessage()));
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          "%s is not UTF-8 text; save it as UTF-8 and try again".formatted(file));
    } catch (IOException e) {
      throw new BadInputException("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }
}
