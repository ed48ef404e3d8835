package org.w3id.bayan.authority;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.authority.StatesOfTheWorld.State;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Adds the states of the world, and their territories, to the curated things.
 *
 * <p>A state and its territory are two things: the one decides, the other is where something
 * happens. Where a curator has given a label, CLDR's becomes an alternative, as do those in
 * languages in which nothing has a preferred label.
 */
final class StateMapper {
  private final Graph graph;
  private final Iris iris;

  private StateMapper(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  static Graph addStates(Graph curated, Set<String> languages, Iris iris) {
    StateMapper mapper = new StateMapper(curated, iris);
    StatesOfTheWorld.all(languages).forEach(mapper::add);
    return curated;
  }

  private void add(State state) {
    Node alpha2 = NodeFactory.createLiteralString(state.alpha2());
    Node actor =
        graph
            .find(Node.ANY, Bayan.iso3166alpha2, alpha2)
            .nextOptional()
            .map(triple -> triple.getSubject())
            .orElse(iris.thing(state.actor()));
    graph.add(actor, RDF.type.asNode(), Bayan.State);
    graph.add(actor, Bayan.actorType, Bayan.concept("actor-type", "state"));
    graph.add(actor, Bayan.iso3166alpha2, alpha2);
    graph.add(actor, Bayan.iso3166alpha3, NodeFactory.createLiteralString(state.alpha3()));
    addLabels(graph, actor, state.names());
    Node territory = iris.thing(state.territory());
    graph.add(territory, RDF.type.asNode(), Bayan.Place);
    graph.add(territory, Bayan.territoryOf, actor);
    addLabels(graph, territory, state.names());
  }

  /** Adds names from CLDR: preferred ones where a curator has given none. */
  static void addLabels(Graph graph, Node thing, Map<String, String> names) {
    names.forEach((language, name) -> {
      Node label = NodeFactory.createLiteralLang(name, language);
      boolean labelled =
          graph
              .find(thing, SKOS.prefLabel.asNode(), Node.ANY)
              .filterKeep(triple -> language.equals(triple.getObject().getLiteralLanguage()))
              .hasNext();
      if (!labelled && Authority.LANGUAGES_OF_LABELS.contains(language)) {
        graph.add(thing, SKOS.prefLabel.asNode(), label);
      } else if (!graph.contains(thing, SKOS.prefLabel.asNode(), label)) {
        graph.add(thing, SKOS.altLabel.asNode(), label);
      }
    });
  }
}
