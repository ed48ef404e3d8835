package org.w3id.bayan.publish.search;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.search.Facet;
import org.w3id.bayan.search.Found;
import org.w3id.bayan.search.WordIndex;

/** What was found, for programs and spreadsheets. */
public final class SearchForms {
  /** By it Excel knows that a file is in UTF-8. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final List<String> COLUMNS =
      List.of("iri", "kind", "name", "name_language", "document", "words", "words_language");

  private SearchForms() {}

  /** All of it as JSON, with names in the language of a reader. */
  public static byte[] json(Asked asked, Found found, List<Triple> labels, Phrases phrases) {
    Labels names = new Labels(phrases, labels);
    JsonArrayBuilder hits = Json.createArrayBuilder();
    for (Found.Hit hit : found.hits()) {
      JsonArrayBuilder snippets = Json.createArrayBuilder();
      hit.snippets().forEach(snippet -> snippets.add(snippet(snippet)));
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("iri", hit.thing().getURI()).add("kind", hit.kind());
      names.find(hit.thing()).ifPresent(name -> one.add("name", literal(name)));
      hit.document().ifPresent(document -> one.add("document", document.getURI()));
      hits.add(one.add("words", snippets));
    }
    JsonObjectBuilder facets = Json.createObjectBuilder();
    for (Facet facet : Facet.values()) {
      JsonObjectBuilder values = Json.createObjectBuilder();
      found
          .counts()
          .getOrDefault(facet, List.of())
          .forEach(count -> values.add(count.value(), count.things()));
      facets.add(facet.code(), values);
    }
    return bytes(
        Json.createObjectBuilder()
                .add("q", asked.words())
                .add("total", found.total())
                .add("start", asked.start())
                .add("alike", found.alike())
                .add("results", hits)
                .add("facets", facets)
                .build()
            + "\n");
  }

  private static JsonObjectBuilder snippet(Found.Snippet snippet) {
    JsonArrayBuilder marks = Json.createArrayBuilder();
    int at = 0;
    for (Found.Piece piece : snippet.pieces()) {
      int end = at + piece.text().codePointCount(0, piece.text().length());
      if (piece.marked()) {
        marks.add(Json.createArrayBuilder().add(at).add(end));
      }
      at = end;
    }
    return Json.createObjectBuilder()
        .add("text", snippet.text())
        .add("language", snippet.lang())
        .add("marks", marks);
  }

  private static JsonObjectBuilder literal(Words words) {
    return Json.createObjectBuilder().add("text", words.text()).add("language", words.lang());
  }

  /** A row for each thing as CSV. */
  public static byte[] csv(
      Found found, List<Triple> labels, boolean withByteOrderMark, Phrases phrases) {
    Labels names = new Labels(phrases, labels);
    StringWriter text = new StringWriter();
    text.write(withByteOrderMark ? BYTE_ORDER_MARK : "");
    try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
      table.printRecord(COLUMNS);
      for (Found.Hit hit : found.hits()) {
        Words name = names.find(hit.thing()).orElse(Words.code(""));
        Found.Snippet words =
            hit.snippets().isEmpty()
                ? new Found.Snippet("", false, List.of())
                : hit.snippets().getLast();
        table.printRecord(
            hit.thing().getURI(),
            hit.kind(),
            name.text(),
            name.lang(),
            hit.document().map(Node::getURI).orElse(""),
            words.text(),
            words.lang());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return bytes(text.toString());
  }

  /** Suggestions as JSON. */
  public static String suggestions(List<WordIndex.Suggestion> suggestions, List<String> hrefs) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (int index = 0; index < suggestions.size(); index++) {
      WordIndex.Suggestion suggestion = suggestions.get(index);
      Words name = Words.in(suggestion.name(), suggestion.lang());
      all.add(
          Json.createObjectBuilder()
              .add("name", name.plain())
              .add("language", name.lang())
              .add("dir", name.dir())
              .add("kind", suggestion.kind())
              .add("iri", suggestion.thing().getURI())
              .add("href", hrefs.get(index)));
    }
    return Json.createObjectBuilder().add("suggestions", all).build() + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
