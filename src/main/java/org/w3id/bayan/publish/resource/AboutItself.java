package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/** What a document says about itself. */
final class AboutItself {
  private AboutItself() {}

  static List<Triple> triples(String address, Description description, Version version, Iris iris) {
    Node document = NodeFactory.createURI(address);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    triples.add(Triple.create(document, FOAF.primaryTopic.asNode(), description.thing()));
    triples.add(Triple.create(document, DCTerms.isPartOf.asNode(), iris.dataset()));
    triples.add(
        Triple.create(
            document, DCTerms.license.asNode(), NodeFactory.createURI(ResourceServlet.LICENCE)));
    triples.add(
        Triple.create(
            document,
            DCTerms.modified.asNode(),
            NodeFactory.createLiteralDT(version.published().toString(), XSDDatatype.XSDdateTime)));
    int shown = description.incoming().size();
    if (shown < description.incomingCount()) {
      triples.add(
          Triple.create(
              document,
              RDFS.comment.asNode(),
              NodeFactory.createLiteralLang(
                  "Of %d triples that point at this thing, %d are given here; the SPARQL endpoint has all."
                      .formatted(description.incomingCount(), shown),
                  "en")));
    }
    return triples;
  }
}
