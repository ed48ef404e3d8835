package org.w3id.bayan.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Writes the description of the dataset, in VoID and DCAT: every number in it is counted, none
 * typed.
 */
public final class DatasetDescription {
  /** The file beside the dumps. */
  public static final String FILE = "void.ttl";

  private final Iris iris;
  private final Node dataset;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private DatasetDescription(Iris iris) {
    this.iris = iris;
    this.dataset = iris.dataset();
  }

  /**
   * Describes a version of a dataset, in VoID and DCAT, and lists its things in a site map.
   *
   * @param version the version, and where its files are
   * @param files its dumps
   * @param languages of the pages, as BCP 47 tags
   * @return what it counts
   */
  public static VersionNote write(
      DatasetGraph dataset,
      Iris iris,
      Version version,
      List<DumpFile> files,
      List<String> languages) {
    DatasetDescription description = new DatasetDescription(iris);
    description.copyWhatIsSaid(dataset);
    SiteMap siteMap = new SiteMap(iris, version.published(), languages);
    DatasetStatistics statistics = DatasetStatistics.of(dataset, siteMap::add);
    description.addMetadata(version, files);
    description.addStatistics(statistics);
    VersionNote note = VersionNote.of(version, statistics, files);
    new Catalogue(iris, description.graph).add(version, files);
    description.addExamples(siteMap);
    Path file = version.dumps().resolve(FILE);
    try {
      description.write(file);
      siteMap.write(version.dumps());
      note.write(version.dumps());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
    return note;
  }

  /** Adds a file that was made later to the description, the note and the checksums. */
  static void add(DumpFile added, Iris iris, Version version) {
    Path file = version.dumps().resolve(FILE);
    try {
      DatasetDescription description = new DatasetDescription(iris);
      if (Files.exists(file)) {
        RDFParser.source(file).lang(Lang.TURTLE).parse(description.graph);
      }
      description.addDump(added);
      new Catalogue(iris, description.graph).add(version, added);
      description.write(file);
      Optional<VersionNote> note = VersionNote.read(version.dumps());
      if (note.isPresent()) {
        VersionNote with = note.get().with(added);
        with.write(version.dumps());
        DumpWriter.writeSums(with.files(), version.dumps());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private void write(Path file) throws IOException {
    graph.getPrefixMapping().setNsPrefixes(prefixes());
    DumpWriter.replace(file, RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString());
  }

  /** Some things by which one can see what the dataset has. */
  private void addExamples(SiteMap siteMap) {
    siteMap
        .examples()
        .forEach(
            example -> add(dataset, VOID.exampleResource.asNode(), NodeFactory.createURI(example)));
  }

  private static Map<String, String> prefixes() {
    return Map.of(
        "void",
        VOID.NS,
        "dcterms",
        DCTerms.NS,
        "dcat",
        DCAT.NS,
        "foaf",
        FOAF.NS,
        "spdx",
        Catalogue.SPDX,
        "bayan",
        Bayan.NS,
        "xsd",
        XSDDatatype.XSD + "#");
  }

  /**
   * Title, licence and the like, as the publisher of this installation gives them, and what is said
   * of whom or what is named there under the dataset's own IRI, such as the publisher.
   */
  private void copyWhatIsSaid(DatasetGraph published) {
    published.executeRead(() -> {
      copy(published, dataset);
      graph
          .find(dataset, Node.ANY, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(part -> part.isURI() && part.getURI().startsWith(dataset.getURI() + "#"))
          .toSet()
          .forEach(part -> copy(published, part));
    });
  }

  private void copy(DatasetGraph published, Node thing) {
    published
        .find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
  }

  private void addMetadata(Version version, List<DumpFile> files) {
    graph.add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    add(dataset, DCTerms.modified.asNode(), time(version.published()));
    if (!graph.contains(dataset, DCTerms.issued.asNode(), Node.ANY)) {
      version.first().ifPresent(first -> add(dataset, DCTerms.issued.asNode(), time(first)));
    }
    add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
    add(dataset, VOID.sparqlEndpoint.asNode(), address("sparql"));
    add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Bayan.NS));
    files.forEach(this::addDump);
  }

  private void addDump(DumpFile file) {
    add(dataset, VOID.dataDump.asNode(), address("dumps/latest/" + file.name()));
  }

  private void addStatistics(DatasetStatistics statistics) {
    add(dataset, VOID.triples.asNode(), number(statistics.triples()));
    add(dataset, VOID.distinctSubjects.asNode(), number(statistics.subjects()));
    add(dataset, VOID.distinctObjects.asNode(), number(statistics.objects()));
    add(dataset, VOID.classes.asNode(), number(statistics.classes().size()));
    add(dataset, VOID.properties.asNode(), number(statistics.properties().size()));
    statistics
        .classes()
        .forEach((type, count) -> {
          Node partition = partition("class", type);
          add(dataset, VOID.classPartition.asNode(), partition);
          add(partition, VOID._class.asNode(), type);
          add(partition, VOID.entities.asNode(), number(count));
        });
    statistics
        .properties()
        .forEach((property, count) -> {
          Node partition = partition("property", property);
          add(dataset, VOID.propertyPartition.asNode(), partition);
          add(partition, VOID.property.asNode(), property);
          add(partition, VOID.triples.asNode(), number(count));
        });
  }

  /** Partitions are part of this document: {@code /.well-known/void#class-…}. */
  private Node partition(String kind, Node term) {
    String name = term.getURI().replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-");
    return address(".well-known/void#" + kind + "-" + name);
  }

  private Node address(String path) {
    return NodeFactory.createURI(iris.base() + path);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  static Node time(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
