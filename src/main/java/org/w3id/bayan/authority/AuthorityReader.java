package org.w3id.bayan.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.RdfFile;
import org.w3id.bayan.vocab.Iris;

/** Reads the authority files and adds the states of the world. */
public final class AuthorityReader {
  private AuthorityReader() {}

  /**
   * Reads all {@code .ttl} files and the tables of a directory.
   *
   * @throws BadInputException if one has an error; the message names file, line and column
   */
  public static Authority read(Path directory, Iris iris) {
    Graph curated = GraphFactory.createDefaultGraph();
    List<String> problems = new ArrayList<>();
    for (Path file : turtleFilesIn(directory)) {
      try {
        RdfFile.read(file, Lang.TURTLE, iris).getDefaultGraph().find().forEach(curated::add);
      } catch (BadInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(problems);
    }
    Graph graph = StateMapper.addStates(curated, iris);
    return new Authority(graph, NameReader.read(graph, directory, iris));
  }

  private static List<Path> turtleFilesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new BadInputException(
          "The authority files %s cannot be read; name the data directory with --data (%s)"
              .formatted(directory, e.getMessage()));
    }
  }
}
