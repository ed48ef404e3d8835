package org.w3id.bayan.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology that this program was built with, from its class path.
 *
 * @param terms classes and properties
 * @param alignments loose links of terms to other vocabularies
 * @param concepts the concept schemes
 * @param shapes what published data must satisfy, in SHACL
 */
public record Ontology(Graph terms, Graph alignments, Graph concepts, Graph shapes) {
  private static final String ROOT = "/ontology";

  /** Reads it. */
  public static Ontology read() {
    URI root = location();
    if (!root.getScheme().equals("jar")) {
      return read(Path.of(root));
    }
    try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
      return read(jar.getPath(ROOT));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the ontology in " + root, e);
    }
  }

  private static URI location() {
    try {
      return Objects.requireNonNull(
              Ontology.class.getResource(ROOT), "The ontology is not on the class path")
          .toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has no proper address", e);
    }
  }

  private static Ontology read(Path root) {
    return new Ontology(
        graph(List.of(root.resolve("bayan.ttl"))),
        graph(List.of(root.resolve("alignments.ttl"))),
        graph(filesIn(root.resolve("concepts"))),
        graph(filesIn(root.resolve("shapes"))));
  }

  private static Graph graph(List<Path> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      try {
        RDFParser.fromString(Files.readString(file), Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(StreamRDFLib.graph(graph));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the ontology file " + file, e);
      }
    }
    return graph;
  }

  private static List<Path> filesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the ontology directory " + directory, e);
    }
  }
}
