package org.w3id.bayan.mapping;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.review.LocalThing;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Maps the things that a reader names and that are known only from the document. */
final class ThingMapper {
  private final Iris iris;

  ThingMapper(Iris iris) {
    this.iris = iris;
  }

  void addThings(Graph graph, List<LocalThing> things) {
    for (LocalThing thing : things) {
      Node node = iris.thing(thing.id());
      graph.add(node, RDF.type.asNode(), NodeFactory.createURI(Bayan.NS + thing.className()));
      thing
          .names()
          .forEach((language, name) ->
              graph.add(node, SKOS.prefLabel.asNode(), Literals.text(name, language)));
    }
  }
}
