package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.decide.DecisionTable;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import picocli.CommandLine;

/** What a reader decides on findings is kept, published, and reported when it no longer fits. */
class ReviewCommandIT {
  private static final String TEXT =
      """
      Joint Statement

      Jordan and Japan reaffirmed their commitment to clean water.
      Jordan and Japan discussed the opening of a school.
      Jordan and Japan decided to build a bridge.
      """;
  @TempDir Path directory;
  private Path folder = Path.of("");
  private Path table = Path.of("");
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void aTextIsReviewed() throws IOException {
    folder = Files.createDirectories(directory.resolve("water-dialogue"));
    table = folder.resolve("review/decisions.tsv");
    Files.writeString(folder.resolve("source.en.txt"), TEXT);
    assertThat(run("review", folder.toString())).as(err.toString()).isZero();
  }

  @Test
  void whatWasDecidedIsPublishedBesideWhatIsUndecided() throws IOException {
    change("discuss", set("decision", "accept"));
    change("reaffirm", set("decision", "retype").andThen(set("newType", "underscore"))::apply);
    ingest();
    assertThat(publishedActs())
        .containsExactly("decide,extracted", "discuss,reviewed", "underscore,reviewed");

    assertThat(run("evaluate", folder.toString(), "--json")).isZero();
    assertThat(out.toString().replaceAll("\\s+", ""))
        .contains("\"act\":{\"matched\":2,\"extracted\":2,\"reviewed\":2")
        .contains("\"act-type\":{\"matched\":1,\"extracted\":2,\"reviewed\":2");
  }

  @Test
  void whatIsAddedIsPublishedAndWhatIsRejectedIsNot() throws IOException {
    change("discuss", set("decision", "reject"));
    int begin = TEXT.indexOf("the opening");
    Files.writeString(
        table,
        row(
            "kind=act",
            "decision=add",
            "newType=announce",
            "newThings=actor/jordan",
            "newSpan=%d-%d".formatted(begin, begin + 11),
            "newWords=the opening",
            "newDetails=class=Assertion"),
        java.nio.file.StandardOpenOption.APPEND);
    ingest();
    assertThat(publishedActs())
        .containsExactly("announce,reviewed", "decide,extracted", "reaffirm,extracted");
    assertThat(run("review", folder.toString())).isZero();
    assertThat(rows("announce")).singleElement().asString().doesNotStartWith("\t");
  }

  @Test
  void decisionsOutliveAnotherExtraction() throws IOException {
    change("discuss", set("decision", "accept").andThen(set("key", "0000000000000000"))::apply);
    change("decide", set("decision", "accept").andThen(set("things", "actor/france"))::apply);
    assertThat(run("review", folder.toString())).isZero();
    assertThat(out.toString()).contains("2 decided", "new: 1", "changed: 1", "stale: 1");
    assertThat(rows("discuss")).hasSize(2);

    assertThat(run("validate", folder.toString())).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("the decision 0000000000000000 (accept): the program no longer finds this")
        .contains("the program now says something else of these words");
  }

  @Test
  void whatCannotBeUnderstoodIsNamedWithItsLine() throws IOException {
    change("discuss", set("decision", "maybe"));
    change("decide", set("decision", "respan"));
    assertThat(run("review", folder.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("decisions.tsv, line ")
        .contains("\"maybe\" is not a decision")
        .contains("the decision respan needs newSpan");
  }

  private void ingest() {
    assertThat(run("ingest", folder.toString(), "--store", store())).as(err.toString()).isZero();
  }

  private String store() {
    return directory.resolve("store").toString();
  }

  /** Type and layer of the acts in the published view. */
  private List<String> publishedActs() {
    try (Store store = Store.open(Path.of(store()))) {
      return Txn.calculateRead(
          store.dataset(),
          () ->
              store.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Bayan.actType, Node.ANY)
                  .map(quad -> code(quad.getObject()) + "," + code(layer(store, quad)))
                  .sorted()
                  .toList());
    }
  }

  private static Node layer(Store store, Quad act) {
    return store
        .dataset()
        .find(Quad.defaultGraphIRI, act.getSubject(), Bayan.layer, Node.ANY)
        .next()
        .getObject();
  }

  private static String code(Node concept) {
    return concept.getURI().replaceFirst(".*/", "");
  }

  private List<String> rows(String type) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .filter(line -> Arrays.asList(line.split("\t", -1)).contains(type))
        .toList();
  }

  private void change(String type, UnaryOperator<List<String>> change) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
      boolean meant = !line.startsWith("#") && cells.contains(type);
      lines.add(meant ? String.join("\t", change.apply(cells)) : line);
    }
    Files.write(table, lines);
  }

  private static UnaryOperator<List<String>> set(String column, String value) {
    return cells -> {
      cells.set(DecisionTable.COLUMNS.indexOf(column), value);
      return cells;
    };
  }

  private static String row(String... cells) {
    return DecisionTable.COLUMNS.stream()
            .map(column ->
                Arrays.stream(cells)
                    .filter(cell -> cell.startsWith(column + "="))
                    .map(cell -> cell.substring(column.length() + 1))
                    .findFirst()
                    .orElse(""))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
