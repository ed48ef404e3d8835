package org.w3id.bayan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;
import picocli.CommandLine;

/** Folders and globs of statements, in all formats, good and bad. */
class ManyDocumentsIT {
  private static final String WORDS =
      "Jordan and Japan held talks in Amman on 3 May 2025. The two sides reaffirmed their"
          + " commitment to clean water.";

  @TempDir Path directory;
  private Path archive;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeArchive() throws IOException {
    archive = directory.resolve("archive");
    Files.createDirectories(archive.resolve("2025"));
    write("plain.txt", "Joint Statement by Jordan and Japan\n\nAmman, 4 May 2025\n\n" + WORDS);
    write(
        "2025/page.html",
        "<title>x</title><h1>On <i>lakes</i></h1><p>" + WORDS.replace("two", "<b>two</b>"));
    write(
        "2025/note.md",
        "---\ntitle: On rivers\ndate: 2025-05-05\n---\n\n" + WORDS.replace("two", "*two*"));
    write("README.md", "Nothing to publish: They agreed on nothing.");
    write(".hidden.txt", "Nothing to publish.");
  }

  @Test
  void aFolderIsPublishedWithAllBelowItAndEveryQuoteStandsAtItsOffsets() {
    assertThat(ingest(archive.toString())).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("3 document(s): 3 accepted, 0 unchanged, 0 rejected")
        .contains("the title is proposed: On lakes (from: <h1>)")
        .contains("the date of issue is proposed: 2025-05-04 (from: a line of its own)")
        .contains("the party is proposed: actor/jordan");

    try (Store store = Store.open(directory.resolve("store"))) {
      Txn.executeRead(store.dataset(), () -> assertQuotesStandAtTheirOffsets(store));
      Txn.executeRead(store.dataset(), () -> assertProposalsAreMarked(store));
    }
    assertThat(run("explain", "--store", store(), "page")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("«The two sides reaffirmed");
  }

  @Test
  void aTextThatCannotBeReadDoesNotHideWhatIsFoundInTheOthers() throws IOException {
    Files.write(archive.resolve("broken.txt"), new byte[] {'a', (byte) 0xE9, 'b'});

    assertThat(run("explain", "--json", archive.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("broken.txt").contains("UTF-8");
    try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
      assertThat(reader.readArray())
          .extracting(one -> one.asJsonObject().getString("document"))
          .containsExactlyInAnyOrder("plain", "page", "note");
    }
  }

  private static void assertQuotesStandAtTheirOffsets(Store store) {
    List<Quad> quotes =
        store.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Nif.anchorOf, Node.ANY).toList();
    assertThat(quotes).hasSizeGreaterThan(20);
    for (Quad quote : quotes) {
      Node span = quote.getSubject();
      Node text = object(store, span, Bayan.spanOf);
      int[] points =
          object(store, text, Nif.isString).getLiteralLexicalForm().codePoints().toArray();
      int begin = Integer.parseInt(object(store, span, Nif.beginIndex).getLiteralLexicalForm());
      int end = Integer.parseInt(object(store, span, Nif.endIndex).getLiteralLexicalForm());
      assertThat(new String(points, begin, end - begin))
          .isEqualTo(quote.getObject().getLiteralLexicalForm());
    }
  }

  /** A date that nobody gave is in a graph of inferences, one that front matter gives is not. */
  private static void assertProposalsAreMarked(Store store) {
    Node issued = DCTerms.issued.asNode();
    assertThat(store.dataset().find(Node.ANY, Node.ANY, issued, Node.ANY))
        .toIterable()
        .filteredOn(quad -> quad.getSubject().getURI().contains("/id/document/"))
        .filteredOn(quad -> !quad.isDefaultGraph())
        .hasSize(3)
        .allSatisfy(quad -> {
          String basis = object(store, quad.getGraph(), Bayan.basis).getURI();
          boolean given = quad.getObject().getLiteralLexicalForm().equals("2025-05-05");
          assertThat(basis).endsWith(given ? "external" : "inferred");
        });
  }

  private static Node object(Store store, Node subject, Node property) {
    return store.dataset().stream(Quad.defaultGraphIRI, subject, property, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGlobChooses() {
    assertThat(ingest(archive + "/**.{html,md}")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("document/page", "document/note").doesNotContain("plain");
    assertThat(ingest(archive + "/*.pdf")).isEqualTo(1);
    assertThat(err.toString()).contains("matches no document");
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() throws IOException {
    assertThat(ingest(archive.toString())).as(err.toString()).isZero();
    assertThat(ingest(archive.toString())).isZero();
    assertThat(out.toString()).contains("0 accepted, 3 unchanged");
    assertThat(version()).isEqualTo(1);

    write("plain.txt", WORDS + " They agreed to meet again.");
    assertThat(ingest(archive.toString())).isZero();
    assertThat(out.toString()).contains("1 accepted, 2 unchanged");
    assertThat(version()).isEqualTo(2);

    write("2025/page.yaml", "title: On seas\n");
    assertThat(ingest(archive.toString(), "--again")).isZero();
    assertThat(out.toString()).contains("3 accepted, 0 unchanged");
  }

  @Test
  void oneBadDocumentRejectsAllUnlessAskedToKeepGoing() throws IOException {
    write("2025/bad.txt", "PDF\u0000");
    write("2025/finnish.txt", "Osapuolet sopivat tapaavansa uudelleen ensi kesänä Helsingissä.");
    write("2025/plain.txt", WORDS);
    Path report = directory.resolve("report.json");
    assertThat(ingest(archive.toString(), "--report", report.toString())).isEqualTo(1);
    assertThat(directory.resolve("store/CURRENT")).doesNotExist();
    assertThat(report(report).getInt("rejected")).isEqualTo(3);

    assertThat(ingest(archive.toString(), "--keep-going", "--report", report.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("bad.txt is not plain text")
        .contains("finnish.txt: the language cannot be told")
        .contains("have the same id, plain");
    JsonObject told = report(report);
    assertThat(told.getInt("documents")).isEqualTo(6);
    assertThat(told.getInt("accepted")).isEqualTo(3);
    assertThat(told.getInt("acts")).isPositive();
    assertThat(told.getJsonArray("sources").toString()).contains("rejected", "U+0000");
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void aRunThatIsStoppedGoesOnWhereItWas() throws IOException {
    assertThat(ingest(archive.toString(), "--keep-going", "--batch", "2")).isZero();
    assertThat(out.toString()).contains("Published version 1", "Published version 2");

    Path started = directory.resolve("store/versions");
    assertThat(version()).isEqualTo(2);
    Files.createDirectories(started.resolve("0003.new")); // as a killed run leaves it
    write("z.txt", WORDS);
    assertThat(ingest(archive.toString(), "--keep-going", "--batch", "2"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("1 accepted, 3 unchanged");
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertThat(ingest(archive.toString())).as(err.toString()).isZero();
    assertThat(run("ingest", "--store", directory.resolve("other").toString(), archive.toString()))
        .isZero();
    assertThat(Files.mismatch(dump("store"), dump("other"))).isEqualTo(-1);
  }

  private Path dump(String store) {
    return Store.currentVersion(directory.resolve(store))
        .map(Version::dumps)
        .orElseThrow()
        .resolve("bayan.nq");
  }

  private int version() {
    return Store.currentVersion(directory.resolve("store")).orElseThrow().number();
  }

  private static JsonObject report(Path file) throws IOException {
    return Json.createReader(new StringReader(Files.readString(file))).readObject();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(archive.resolve(name), content);
  }

  private String store() {
    return directory.resolve("store").toString();
  }

  private int ingest(String... arguments) {
    List<String> all = new ArrayList<>(List.of("ingest", "--store", store()));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
