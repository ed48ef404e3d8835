package org.w3id.bayan.dump;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/**
 * Describes the dataset as a catalogue of data portals does, by DCAT 3: the catalogue, the dataset,
 * its files and its query service, and this version in the chain of versions.
 */
final class Catalogue {
  static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String DESCRIPTION = ".well-known/void";

  private static final Map<Node, Node> KINDS =
      Map.of(
          DCTerms.license.asNode(), DCTerms.LicenseDocument.asNode(),
          DCTerms.conformsTo.asNode(), DCTerms.Standard.asNode(),
          DCAT.mediaType.asNode(), DCTerms.MediaType.asNode(),
          DCAT.compressFormat.asNode(), DCTerms.MediaType.asNode(),
          FOAF.homepage.asNode(), FOAF.Document.asNode(),
          spdx("algorithm"), spdx("ChecksumAlgorithm"));

  private final Iris iris;
  private final Graph graph;
  private final Node dataset;

  /**
   * @param graph what is said of the dataset so far; gets the rest
   */
  Catalogue(Iris iris, Graph graph) {
    this.iris = iris;
    this.graph = graph;
    this.dataset = iris.dataset();
  }

  void add(Version version, List<DumpFile> files) {
    addCatalogue(version);
    addService();
    addVersion(version);
    files.forEach(file -> addDistribution(version, file));
    addKinds();
  }

  private void addCatalogue(Version version) {
    Node catalogue = part("catalogue");
    add(catalogue, RDF.type.asNode(), DCAT.Catalog.asNode());
    add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
    add(catalogue, DCAT.dataset.asNode(), dataset);
    add(catalogue, DCAT.service.asNode(), part("query-service"));
    for (Node property :
        List.of(DCTerms.title.asNode(), DCTerms.description.asNode(), DCTerms.license.asNode())) {
      objects(dataset, property).forEach(value -> add(catalogue, property, value));
    }
    add(catalogue, DCTerms.modified.asNode(), time(version));
    objects(dataset, DCTerms.issued.asNode())
        .forEach(first -> add(catalogue, DCTerms.issued.asNode(), first));
    add(catalogue, FOAF.homepage.asNode(), NodeFactory.createURI(iris.base()));
    addPublisher(catalogue);
  }

  /** DCAT wants an agent where the publisher of the dataset may have given a name only. */
  private void addPublisher(Node catalogue) {
    Node publisher = DCTerms.publisher.asNode();
    for (Node said : objects(dataset, publisher)) {
      Node agent = said.isLiteral() ? part("publisher") : said;
      if (said.isLiteral()) {
        graph.delete(dataset, publisher, said);
        add(agent, RDF.type.asNode(), FOAF.Agent.asNode());
        add(agent, FOAF.name.asNode(), said);
        add(dataset, publisher, agent);
      }
      add(catalogue, publisher, agent);
    }
  }

  /** DCAT-AP 3 wants to know of what kind a thing is that is only referred to. */
  private void addKinds() {
    KINDS.forEach((property, kind) ->
        graph
            .find(Node.ANY, property, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .toSet()
            .forEach(thing -> add(thing, RDF.type.asNode(), kind)));
  }

  private void addService() {
    Node service = part("query-service");
    add(service, RDF.type.asNode(), DCAT.DataService.asNode());
    objects(dataset, DCTerms.title.asNode())
        .forEach(title -> add(service, DCTerms.title.asNode(), title));
    add(service, DCAT.endpointURL.asNode(), address("sparql"));
    add(service, DCAT.endpointDescription.asNode(), address("sparql.ttl"));
    add(service, DCAT.servesDataset.asNode(), dataset);
    add(
        service,
        DCTerms.conformsTo.asNode(),
        NodeFactory.createURI("https://www.w3.org/TR/sparql11-protocol/"));
  }

  private void addVersion(Version version) {
    Node own = version(version.number());
    add(own, RDF.type.asNode(), DCAT.Dataset.asNode());
    for (Node property : List.of(DCTerms.title.asNode(), DCTerms.description.asNode())) {
      objects(dataset, property).forEach(value -> add(own, property, value));
    }
    add(own, dcat("isVersionOf"), dataset);
    add(dataset, dcat("hasVersion"), own);
    add(dataset, dcat("hasCurrentVersion"), own);
    add(own, dcat("version"), NodeFactory.createLiteralString(Integer.toString(version.number())));
    add(own, DCTerms.issued.asNode(), time(version));
    if (version.number() > 1) {
      add(own, dcat("previousVersion"), version(version.number() - 1));
    }
  }

  /** Adds a file that was made later. */
  void add(Version version, DumpFile file) {
    addDistribution(version, file);
    addKinds();
  }

  private void addDistribution(Version version, DumpFile file) {
    Node distribution = part("file-" + file.name().replace('.', '-'));
    Node address = address("dumps/%s/%s".formatted(version.dumpsName(), file.name()));
    add(dataset, DCAT.distribution.asNode(), distribution);
    add(version(version.number()), DCAT.distribution.asNode(), distribution);
    add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
    add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralString(file.name()));
    add(distribution, DCAT.downloadURL.asNode(), address);
    add(distribution, DCAT.accessURL.asNode(), address);
    add(distribution, DCTerms.issued.asNode(), time(version));
    add(
        distribution,
        DCAT.mediaType.asNode(),
        NodeFactory.createURI(MEDIA_TYPES + file.mediaType()));
    file.compression()
        .ifPresent(type ->
            add(
                distribution,
                DCAT.compressFormat.asNode(),
                NodeFactory.createURI(MEDIA_TYPES + type)));
    add(
        distribution,
        DCAT.byteSize.asNode(),
        NodeFactory.createLiteralDT(
            Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger));
    objects(dataset, DCTerms.license.asNode())
        .forEach(licence -> add(distribution, DCTerms.license.asNode(), licence));
    Node sum = part("sum-" + file.name().replace('.', '-'));
    add(distribution, spdx("checksum"), sum);
    add(sum, RDF.type.asNode(), spdx("Checksum"));
    add(sum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
    add(
        sum,
        spdx("checksumValue"),
        NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node time(Version version) {
    return DatasetDescription.time(version.published());
  }

  private Node version(int number) {
    return address("dataset/%d".formatted(number));
  }

  /** Parts of the description are addressed in it. */
  private Node part(String name) {
    return address(DESCRIPTION + "#" + name);
  }

  private Node address(String path) {
    return NodeFactory.createURI(iris.base() + path);
  }

  private static Node dcat(String name) {
    return NodeFactory.createURI(DCAT.NS + name);
  }

  private static Node spdx(String name) {
    return NodeFactory.createURI(SPDX + name);
  }
}
