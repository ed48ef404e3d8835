package org.w3id.bayan.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;

/** Reads one use of a verb or expression. */
final class UseReader {
  private static final char SET = '@';
  private final Map<String, List<List<String>>> sets = new HashMap<>();
  private final Spelling spelling;

  /** Reads the sets of words that conditions may name. */
  UseReader(Path file, Spelling spelling) {
    this.spelling = spelling;
    for (Row row : Table.read(file, Set.of("set", "words")).rows()) {
      sets.put(row.get("set"), alternatives(row.get("words")));
    }
  }

  private List<List<String>> alternatives(String words) {
    return Arrays.stream(words.split("\\|"))
        .map(alternative -> Tokens.of(alternative, spelling).stream().map(Token::form).toList())
        .toList();
  }

  Use read(Row row, String name) {
    try {
      Use.Speech speech =
          new Use.Speech(
              Force.of(row.get("force")),
              row.get("actType"),
              row.get("strength"),
              row.get("orientation"));
      return new Use(name, conditions(row), speech, mode(row), row.get("example"));
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
  }

  /** Reads when acts are about; nothing if a language has no such table yet. */
  List<Use.Timing> timings(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Table.read(file, Set.of("acts", "when", "orientation", "example")).rows().stream()
        .map(row ->
            new Use.Timing(
                List.of(row.get("acts").split("\\|")),
                conditions(row),
                row.get("orientation"),
                row.get("example")))
        .toList();
  }

  private static Use.Mode mode(Row row) {
    String speaker = row.get("speaker");
    for (Use.Mode mode : Use.Mode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(speaker)) {
        return mode;
      }
    }
    throw row.problem(
        "\"%s\" is no kind of speaker; write subject, document or agentless".formatted(speaker));
  }

  private List<Condition> conditions(Row row) {
    List<Condition> conditions = new ArrayList<>();
    for (String condition : row.find("when").map(cell -> cell.split(";")).orElse(new String[0])) {
      int equals = condition.indexOf('=');
      if (equals < 1) {
        throw row.problem(
            "\"%s\" is not a condition; write kind=words, where kind is one of %s"
                .formatted(condition.strip(), kinds()));
      }
      List<List<String>> values = new ArrayList<>();
      for (String words : condition.substring(equals + 1).strip().split("\\|", -1)) {
        values.addAll(words.charAt(0) == SET ? set(row, words.substring(1)) : alternatives(words));
      }
      conditions.add(new Condition(kind(row, condition.substring(0, equals).strip()), values));
    }
    return conditions;
  }

  private List<List<String>> set(Row row, String name) {
    List<List<String>> words = sets.get(name);
    if (words == null) {
      throw row.problem("there is no set \"%s\" in sets.tsv".formatted(name));
    }
    return words;
  }

  private static Condition.Kind kind(Row row, String name) {
    for (Condition.Kind kind : Condition.Kind.values()) {
      if (code(kind).equals(name)) {
        return kind;
      }
    }
    throw row.problem("\"%s\" is no condition; known: %s".formatted(name, kinds()));
  }

  private static String kinds() {
    return Arrays.stream(Condition.Kind.values())
        .map(UseReader::code)
        .collect(Collectors.joining(", "));
  }

  private static String code(Condition.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
