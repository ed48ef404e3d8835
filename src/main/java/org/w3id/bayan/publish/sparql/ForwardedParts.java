package org.w3id.bayan.publish.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.vocab.Iris;

/**
 * What is not sent on to another server, beyond {@link ForbiddenParts}: there, a function that is
 * not of the standard may run code, and a graph of a foreign name may be fetched from the web.
 */
final class ForwardedParts {
  /** The functions that SPARQL names by IRIs. */
  private static final List<String> STANDARD =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#");

  private ForwardedParts() {}

  /** What is not sent on, if a query has it. */
  static Optional<String> in(Query query, @Nullable DatasetDescription wanted, Iris iris) {
    Stream<String> graphs =
        wanted == null
            ? Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
            : Stream.concat(
                wanted.getDefaultGraphURIs().stream(), wanted.getNamedGraphURIs().stream());
    Optional<String> foreign =
        graphs
            .filter(graph -> !graph.startsWith(iris.base()))
            .findFirst()
            .map(graph ->
                "FROM <%s>: the graphs of this dataset begin with %s"
                    .formatted(graph, iris.base()));
    return foreign.or(() ->
        ForbiddenParts.functionsIn(query).stream()
            .filter(name -> STANDARD.stream().noneMatch(name::startsWith))
            .findFirst()
            .map("<%s>: this endpoint has only the functions of the standard"::formatted));
  }
}
