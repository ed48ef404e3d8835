package org.w3id.bayan.cli;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Prints JSON for people and programs. */
final class JsonOut {
  private JsonOut() {}

  static void print(JsonStructure json, PrintWriter out) {
    out.println(pretty(json));
  }

  /** The JSON over several lines, without a line break at either end. */
  static String pretty(JsonStructure json) {
    StringWriter written = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(written)) {
      writer.write(json);
    }
    return written.toString().strip();
  }
}
