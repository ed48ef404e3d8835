package org.w3id.bayan.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.RdfFile;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Reads the authority files, adds the states of the world and cities, and says where they are. */
public final class AuthorityReader {
  private AuthorityReader() {}

  /**
   * Reads all {@code .ttl} files and the tables of a directory.
   *
   * @param languages tags of the languages of texts, in which states and cities are named too
   * @throws BadInputException if one has an error, the message names file, line and column; or if a
   *     thing has several preferred labels in a language
   */
  public static Authority read(Path directory, Collection<String> languages, Iris iris) {
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
    Set<String> tags = new TreeSet<>(languages);
    tags.addAll(Authority.LANGUAGES_OF_LABELS);
    Graph states = StateMapper.addStates(curated, tags, iris);
    Graph graph = CityMapper.addCities(states, directory, tags, iris);
    CoordinateMapper.addCoordinates(graph, directory, iris);
    PreferredLabels.check(graph);
    return new Authority(
        graph,
        NameReader.read(graph, directory, iris),
        principals(graph, iris),
        persons(graph, iris),
        delegations(graph, iris));
  }

  private static Set<ThingId> persons(Graph graph, Iris iris) {
    return graph.find(Node.ANY, RDF.type.asNode(), Bayan.Person).toList().stream()
        .flatMap(triple -> iris.thingId(triple.getSubject()).stream())
        .collect(Collectors.toSet());
  }

  /** The state or the organization that a thing belongs to or speaks for. */
  private static Map<ThingId, ThingId> principals(Graph graph, Iris iris) {
    Map<ThingId, ThingId> principals = things(graph, Bayan.ofState, iris);
    principals.putAll(things(graph, Bayan.represents, iris));
    return principals;
  }

  private static Map<ThingId, Map<ThingId, ThingId>> delegations(Graph graph, Iris iris) {
    Map<ThingId, ThingId> represented = things(graph, Bayan.represents, iris);
    Map<ThingId, Map<ThingId, ThingId>> delegations = new HashMap<>();
    things(graph, Bayan.delegationTo, iris)
        .forEach((body, event) ->
            Optional.ofNullable(represented.get(body))
                .ifPresent(state ->
                    delegations.computeIfAbsent(event, one -> new HashMap<>()).put(state, body)));
    return delegations;
  }

  /** Pairs of things with a property between them. */
  private static Map<ThingId, ThingId> things(Graph graph, Node property, Iris iris) {
    Map<ThingId, ThingId> pairs = new HashMap<>();
    for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
      Optional<ThingId> thing = iris.thingId(triple.getSubject());
      Optional<ThingId> other = iris.thingId(triple.getObject());
      if (thing.isPresent() && other.isPresent()) {
        pairs.put(thing.get(), other.get());
      }
    }
    return pairs;
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
