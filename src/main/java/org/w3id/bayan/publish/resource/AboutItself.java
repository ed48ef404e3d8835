package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Prov;

/** What a document says about itself. */
final class AboutItself {
  private static final Node NEXT_PAGE =
      NodeFactory.createURI("http://www.w3.org/ns/hydra/core#next");

  private AboutItself() {}

  /** The address of another page of what points at the thing. */
  static Node page(String address, int page) {
    return NodeFactory.createURI("%s?page=%d".formatted(address, page));
  }

  /**
   * What it is, what it is about, and which version of the dataset it was made from.
   *
   * @param topic what it is mainly about; nothing, if that is many things
   */
  static List<Triple> triples(String address, Optional<Node> topic, Version version, Iris iris) {
    Node document = NodeFactory.createURI(address);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    topic.ifPresent(it -> triples.add(Triple.create(document, FOAF.primaryTopic.asNode(), it)));
    triples.add(Triple.create(document, DCTerms.isPartOf.asNode(), iris.dataset()));
    triples.add(
        Triple.create(
            document, DCTerms.license.asNode(), NodeFactory.createURI(ResourceServlet.LICENCE)));
    triples.add(
        Triple.create(
            document,
            DCTerms.modified.asNode(),
            NodeFactory.createLiteralDT(version.published().toString(), XSDDatatype.XSDdateTime)));
    if (DatasetFinder.isDescribed(version.dumps())) {
      triples.add(
          Triple.create(document, Prov.wasDerivedFrom, iris.datasetVersion(version.number())));
    }
    return triples;
  }

  /** Where it can be read by people. */
  static Triple html(String address) {
    return Triple.create(
        NodeFactory.createURI(address),
        DCTerms.hasFormat.asNode(),
        NodeFactory.createURI(address + ".html"));
  }

  /** Which page it is of what points at the thing, and the way to the next. */
  static List<Triple> pages(String address, Incoming incoming) {
    Node document = NodeFactory.createURI(address);
    List<Triple> triples = new ArrayList<>();
    if (incoming.pages() > 1) {
      triples.add(
          Triple.create(
              document,
              RDFS.comment.asNode(),
              NodeFactory.createLiteralLang(
                  "%s%d triples point at this thing; this is page %d of %d (?page=%d)%s."
                      .formatted(
                          incoming.counted() ? "" : "More than ",
                          incoming.count(),
                          incoming.page(),
                          incoming.pages(),
                          incoming.page(),
                          incoming.counted() ? "" : "; the SPARQL endpoint has all"),
                  "en")));
      if (incoming.page() < incoming.pages()) {
        triples.add(Triple.create(document, NEXT_PAGE, page(address, incoming.page() + 1)));
      }
    }
    return triples;
  }
}
