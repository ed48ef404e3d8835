package org.w3id.bayan.publish.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines to copy.
 *
 * @param title what they are for
 * @param text with gaps for what is this installation's own
 */
record Sample(String title, String text) {
  /** The files, by what they are for. */
  private static final List<Sample> ALL =
      List.of(
          new Sample("curl", read("curl.sh")),
          new Sample("Python: rdflib", read("rdflib.py")),
          new Sample("Python: SPARQLWrapper", read("sparqlwrapper.py")),
          new Sample("R", read("table.R")),
          new Sample("Java: Apache Jena", read("Jena.java")),
          new Sample("Java: RDF4J", read("Rdf4j.java")),
          new Sample("JavaScript: Comunica", read("comunica.mjs")));

  private static final String QUERY = read("query.rq").strip();

  static List<Sample> all() {
    return ALL;
  }

  private static String read(String name) {
    try (InputStream stream = Sample.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(name));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(name), e);
    }
  }

  /**
   * The lines with their gaps filled.
   *
   * @param document the IRI of something that is published
   */
  Sample filled(String base, String document) {
    StringBuilder filled = new StringBuilder();
    for (String line : text.lines().toList()) {
      boolean alone = line.strip().equals("{query}");
      String indent = alone ? line.substring(0, line.indexOf('{')) : "";
      filled.append(line.replace("{query}", QUERY.replace("\n", "\n" + indent))).append('\n');
    }
    return new Sample(
        title, filled.toString().replace("{base}", base).replace("{document}", document));
  }
}
