package org.w3id.bayan.publish.resource;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.home.DatasetPage;
import org.w3id.bayan.publish.home.DumpsPage;
import org.w3id.bayan.publish.home.Edition;
import org.w3id.bayan.publish.home.HomePage;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Finds what there is about the dataset as a whole. */
public final class DatasetFinder {
  private static final String DESCRIPTION = ".well-known/void";
  private static final String DESCRIPTION_FILE = "void.ttl";
  private static final String CONTEXT = "/ontology/context.jsonld";

  /** A first page is bounded: it has the latest documents, and the search all of them. */
  private static final int DOCUMENTS = 200;

  private final Iris iris;
  private final Questions questions;

  /**
   * A finder.
   *
   * @param questions those that the first page asks some of
   */
  public DatasetFinder(Iris iris, Questions questions) {
    this.iris = iris;
    this.questions = questions;
  }

  /** {@code dataset}: the way to its description. */
  public Optional<Answer> findDataset(Sought sought) {
    return Optional.of(new Answer.SeeOther(iris.base() + DESCRIPTION));
  }

  /** The root: what this is, for people; for programs the way to the description. */
  public Optional<Answer> findHome(Sought sought) {
    HomePage.Published found = sought.store().read(DatasetFinder::documents);
    return Optional.of(
        new Answer.Entrance(
            iris.base(),
            iris.base() + DESCRIPTION,
            phrases -> HomePage.of(found, questions, phrases, iris)));
  }

  private static HomePage.Published documents(DatasetGraph dataset) {
    List<HomePage.Listed> documents = new ArrayList<>();
    List<Triple> labels = new ArrayList<>();
    Map<Node, String> issued = issued(dataset);
    List<Node> latestFirst =
        issued.keySet().stream()
            .sorted(
                Comparator.comparing((Node document) -> issued.getOrDefault(document, ""))
                    .reversed()
                    .thenComparing(Node::getURI))
            .limit(DOCUMENTS)
            .toList();
    Set<Node> named = new HashSet<>();
    for (Node document : latestFirst) {
      List<Node> parties = objects(dataset, document, Bayan.issuingParty);
      documents.add(
          new HomePage.Listed(
              document,
              issued.getOrDefault(document, ""),
              parties,
              dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.statedIn, document).count()));
      named.add(document);
      named.addAll(parties);
    }
    for (Node thing : named) {
      for (Node property : List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode())) {
        dataset.stream(Quad.defaultGraphIRI, thing, property, Node.ANY)
            .map(Quad::asTriple)
            .forEach(labels::add);
      }
    }
    return new HomePage.Published(documents, labels, states(dataset, named), issued.size());
  }

  /** All documents, each with when it was issued; nothing where that is not known. */
  private static Map<Node, String> issued(DatasetGraph dataset) {
    Map<Node, String> issued = new HashMap<>();
    dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
        .map(Quad::getSubject)
        .filter(Node::isURI)
        .forEach(document -> issued.put(document, ""));
    dataset.stream(Quad.defaultGraphIRI, Node.ANY, DCTerms.issued.asNode(), Node.ANY)
        .filter(quad -> quad.getObject().isLiteral())
        .forEach(quad ->
            issued.computeIfPresent(
                quad.getSubject(),
                (document, known) -> earlier(known, quad.getObject().getLiteralLexicalForm())));
    return issued;
  }

  private static String earlier(String known, String day) {
    return known.isEmpty() || day.compareTo(known) < 0 ? day : known;
  }

  /** The two letters in ISO 3166-1 of those things that are states. */
  private static Map<Node, String> states(DatasetGraph dataset, Set<Node> things) {
    Map<Node, String> states = new HashMap<>();
    for (Node thing : things) {
      objects(dataset, thing, Bayan.iso3166alpha2).stream()
          .filter(Node::isLiteral)
          .forEach(code -> states.put(thing, code.getLiteralLexicalForm()));
    }
    return states;
  }

  private static List<Node> objects(DatasetGraph dataset, Node subject, Node predicate) {
    return dataset.stream(Quad.defaultGraphIRI, subject, predicate, Node.ANY)
        .map(Quad::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** {@code .well-known/void}: the description that lies beside the dumps. */
  public Optional<Answer> findVoid(Sought sought) {
    Version version = sought.store().version();
    Path file = version.dumps().resolve(DESCRIPTION_FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String address = iris.base() + DESCRIPTION;
    List<Triple> itself =
        new ArrayList<>(AboutItself.triples(address, Optional.of(iris.dataset()), version, iris));
    itself.add(
        Triple.create(
            NodeFactory.createURI(address), RDF.type.asNode(), VOID.DatasetDescription.asNode()));
    return Optional.of(
        description(address, iris.dataset(), file, version.number(), itself, sought));
  }

  /** {@code dataset/…}: a version, as it is described beside its dumps. */
  public Optional<Answer> findVersion(Sought sought) {
    String wanted = sought.path().substring("dataset/".length());
    if (!wanted.matches("[1-9]\\d{0,8}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(wanted);
    Path file = dumps(sought).resolve(Version.name(number)).resolve(DESCRIPTION_FILE);
    Node version = iris.datasetVersion(number);
    return Files.exists(file)
        ? Optional.of(description(version.getURI(), version, file, number, List.of(), sought))
        : Optional.empty();
  }

  /** What a file says of a dataset, which comes first. */
  private Answer description(
      String address, Node dataset, Path file, int number, List<Triple> itself, Sought sought) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.create().source(file).lang(Lang.TURTLE).base(iris.base()).toGraph().stream()
        .forEach(triples::add);
    triples.sort(
        Comparator.comparing((Triple triple) -> !triple.getSubject().equals(dataset))
            .thenComparing(GraphFinder.ORDER));
    List<VersionNote> versions = versions(sought);
    List<Node> named = new ArrayList<>(DatasetPage.terms(triples));
    triples.stream().map(Triple::getPredicate).distinct().forEach(named::add);
    DatasetPage.Described described =
        new DatasetPage.Described(
            dataset,
            triples,
            sought.store().labels(named),
            versions.stream().filter(it -> it.number() == number).findFirst());
    return Answer.Document.whole(
        address,
        dataset.getURI(),
        Quad.defaultGraphIRI,
        triples,
        itself,
        phrases -> DatasetPage.of(described, versions, phrases, iris));
  }

  /** Whether the files of a version have its description among them. */
  static boolean isDescribed(Path dumps) {
    return Files.exists(dumps.resolve(DESCRIPTION_FILE));
  }

  /** Where the files of all versions are. */
  private static Path dumps(Sought sought) {
    return sought.store().version().dumps().resolveSibling("");
  }

  /** {@code dumps/}: the versions, and their files; for programs the description in DCAT. */
  public Optional<Answer> findDumps(Sought sought) {
    List<VersionNote> versions = versions(sought);
    int served = sought.store().version().number();
    return Optional.of(
        new Answer.Entrance(
            iris.base() + "dumps/",
            iris.base() + DESCRIPTION,
            phrases -> DumpsPage.of(versions, served, phrases)));
  }

  /** {@code dumps.json}: the same for programs that read no RDF. */
  public Optional<Answer> findVersions(Sought sought) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    int served = sought.store().version().number();
    for (VersionNote note : versions(sought)) {
      JsonObjectBuilder one = note.json();
      if (note.number() == served) {
        one.add("onDemand", Json.createArrayBuilder(Edition.toOrder(note)));
      }
      all.add(one);
    }
    return Optional.of(new Answer.Unaltered("application/json", all.build() + "\n"));
  }

  /** The versions whose files are kept, the newest first. */
  private static List<VersionNote> versions(Sought sought) {
    Path directory = dumps(sought);
    try {
      return VersionNote.readAll(directory).stream()
          .filter(note -> note.number() <= sought.store().version().number())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The dumps cannot be listed: " + directory, e);
    }
  }

  /** {@code sitemap.xml} and its parts. */
  public Optional<Answer> findSiteMap(Sought sought) {
    Path file = sought.store().version().dumps().resolve(sought.path());
    if (!sought.path().matches("sitemap(-\\d+)?\\.xml") || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Answer.Unaltered("application/xml", Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("The site map cannot be read: " + file, e);
    }
  }

  /** {@code robots.txt}. */
  public Optional<Answer> findRobots(Sought sought) {
    return Optional.of(
        new Answer.Unaltered(
            "text/plain;charset=utf-8",
            """
            User-agent: *
            Disallow: /sparql
            Disallow: /metrics
            Allow: /

            Sitemap: %ssitemap.xml
            """
                .formatted(iris.base())));
  }

  /** The JSON-LD context of the ontology, as it comes with this program. */
  public Optional<Answer> findContext(Sought sought) {
    try (InputStream stream = DatasetFinder.class.getResourceAsStream(CONTEXT)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              new Answer.Unaltered(
                  "application/ld+json",
                  new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("%s on the class path cannot be read".formatted(CONTEXT), e);
    }
  }
}
