package org.w3id.bayan.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;

/** Addresses to try, from what is published. */
final class Examples {
  /** What each statement is called, ready for an address. */
  static final String QUERY =
      URLEncoder.encode(
          "SELECT ?act ?gloss { ?act a <%sDecision> ; <%sgloss> ?gloss }"
              .formatted(Bayan.NS, Bayan.NS),
          StandardCharsets.UTF_8);

  private Examples() {}

  /** The first statement that has a text. */
  static Optional<String> statement(Store store) {
    return store.read(dataset ->
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
            .map(quad -> quad.getSubject().getURI())
            .sorted()
            .findFirst());
  }
}
