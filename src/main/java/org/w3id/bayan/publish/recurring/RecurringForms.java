package org.w3id.bayan.publish.recurring;

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
import org.w3id.bayan.publish.compare.Undertaking;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/** What is undertaken about a thing, for programs and spreadsheets. */
final class RecurringForms {
  /** By it Excel knows that a file is in UTF-8. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final List<String> COLUMNS =
      List.of(
          "promise",
          "change",
          "issued",
          "document",
          "title",
          "act",
          "words",
          "words_language",
          "type",
          "strength",
          "rank");

  private RecurringForms() {}

  /** All of it as JSON. */
  static byte[] json(Recurrence recurrence, Phrases phrases) {
    Labels names = new Labels(phrases, recurrence.labels());
    JsonArrayBuilder promises = Json.createArrayBuilder();
    for (Promise promise : recurrence.promises()) {
      JsonArrayBuilder steps = Json.createArrayBuilder();
      promise.steps().forEach(step -> steps.add(json(step, names)));
      promises.add(
          Json.createObjectBuilder().add("documents", promise.documents()).add("steps", steps));
    }
    return bytes(
        Json.createObjectBuilder()
                .add("about", recurrence.thing().getURI())
                .add("whole", recurrence.whole())
                .add("documents", recurrence.documents())
                .add("promises", promises)
                .build()
            + "\n");
  }

  private static JsonObjectBuilder json(Promise.Step step, Labels names) {
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("change", step.change().code())
            .add("document", step.source().document().getURI());
    if (!step.source().issued().isEmpty()) {
      one.add("issued", step.source().issued());
    }
    step.undertaking()
        .ifPresent(it -> {
          Words words = names.of(it.act());
          one.add("act", it.act().getURI())
              .add("words", words.text())
              .add("language", words.lang());
          if (it.binding().type().isURI()) {
            one.add("type", it.binding().type().getURI());
          }
          if (it.binding().strength().isURI()) {
            one.add("strength", it.binding().strength().getURI());
          }
          one.add("rank", it.binding().rank());
        });
    return one;
  }

  /** A row for each step as CSV. */
  static byte[] csv(Recurrence recurrence, boolean withByteOrderMark, Phrases phrases) {
    Labels names = new Labels(phrases, recurrence.labels());
    StringWriter text = new StringWriter();
    text.write(withByteOrderMark ? BYTE_ORDER_MARK : "");
    try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
      table.printRecord(COLUMNS);
      int number = 0;
      for (Promise promise : recurrence.promises()) {
        number++;
        for (Promise.Step step : promise.steps()) {
          table.print(number);
          table.print(step.change().code());
          table.print(step.source().issued());
          table.print(step.source().document().getURI());
          table.print(names.of(step.source().document()).text());
          if (step.undertaking().isPresent()) {
            printWording(table, step.undertaking().get(), names);
          } else {
            table.printRecord("", "", "", "", "", "");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return bytes(text.toString());
  }

  private static void printWording(CSVPrinter table, Undertaking undertaking, Labels names)
      throws IOException {
    Words words = names.of(undertaking.act());
    table.printRecord(
        undertaking.act().getURI(),
        words.text(),
        words.lang(),
        iri(undertaking.binding().type()),
        iri(undertaking.binding().strength()),
        undertaking.binding().rank());
  }

  private static String iri(Node concept) {
    return concept.isURI() ? concept.getURI() : "";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
