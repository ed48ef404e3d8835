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
import java.util.stream.Stream;
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
import org.w3id.bayan.dump.OrderedDumps;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.home.HomePage;
import org.w3id.bayan.publish.page.DumpsPage;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.publish.thing.ThingPage;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Finds what there is about the dataset as a whole. */
public final class DatasetFinder {
  private static final String DESCRIPTION = ".well-known/void";
  private static final String DESCRIPTION_FILE = "void.ttl";
  private static final int DAY = "2024-07-24".length();
  private static final String CONTEXT = "/ontology/context.jsonld";

  /** A first page is bounded; who wants more documents asks for them in SPARQL. */
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
    List<Node> found =
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Bayan.hasText, Node.ANY)
            .map(Quad::getSubject)
            .filter(Node::isURI)
            .distinct()
            .limit(DOCUMENTS + 1L)
            .toList();
    Set<Node> named = new HashSet<>();
    for (Node document : found.subList(0, Math.min(DOCUMENTS, found.size()))) {
      List<Node> parties = objects(dataset, document, Bayan.issuingParty);
      documents.add(
          new HomePage.Listed(
              document,
              objects(dataset, document, DCTerms.issued.asNode()).stream()
                  .filter(Node::isLiteral)
                  .map(Node::getLiteralLexicalForm)
                  .min(Comparator.naturalOrder())
                  .orElse(""),
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
    return new HomePage.Published(
        documents, labels, states(dataset, named), found.size() > DOCUMENTS);
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
    Path file = sought.store().version().dumps().resolve(DESCRIPTION_FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<Triple> triples = new ArrayList<>();
    RDFParser.create().source(file).lang(Lang.TURTLE).base(iris.base()).toGraph().stream()
        .forEach(triples::add);
    triples.sort(
        Comparator.comparing((Triple triple) -> !triple.getSubject().equals(iris.dataset()))
            .thenComparing(GraphFinder.ORDER));
    Description description = new Description(iris.dataset(), triples, Incoming.NONE, List.of());
    String address = iris.base() + DESCRIPTION;
    List<Triple> itself =
        new ArrayList<>(
            AboutItself.triples(
                address, Optional.of(iris.dataset()), sought.store().version(), iris));
    itself.add(
        Triple.create(
            NodeFactory.createURI(address), RDF.type.asNode(), VOID.DatasetDescription.asNode()));
    return Optional.of(
        Answer.Document.whole(
            address,
            iris.dataset().getURI(),
            Quad.defaultGraphIRI,
            triples,
            itself,
            phrases -> ThingPage.of(description, phrases, iris)));
  }

  /** {@code dataset/…}: the way to the description of a version. */
  public Optional<Answer> findVersion(Sought sought) {
    String number = sought.path().substring("dataset/".length());
    return number.matches("[1-9]\\d{0,8}")
            && isDescribed(dumps(sought).resolve(name(Integer.parseInt(number))))
        ? Optional.of(
            new Answer.SeeOther(
                "%sdumps/%s/%s"
                    .formatted(iris.base(), name(Integer.parseInt(number)), DESCRIPTION_FILE)))
        : Optional.empty();
  }

  /** Whether the files of a version have its description among them. */
  static boolean isDescribed(Path dumps) {
    return Files.exists(dumps.resolve(DESCRIPTION_FILE));
  }

  private static String name(int number) {
    return "%04d".formatted(number);
  }

  /** Where the files of all versions are. */
  private static Path dumps(Sought sought) {
    return sought.store().version().dumps().resolveSibling("");
  }

  /** {@code dumps/}: the versions, and their files; for programs the description in DCAT. */
  public Optional<Answer> findDumps(Sought sought) {
    List<VersionNote> versions = versions(sought);
    return Optional.of(
        new Answer.Entrance(
            iris.base() + "dumps/",
            iris.base() + DESCRIPTION,
            phrases ->
                DumpsPage.of(
                    shown(versions, sought.store().version().number(), phrases), phrases)));
  }

  /** {@code dumps.json}: the same for programs that read no RDF. */
  public Optional<Answer> findVersions(Sought sought) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    int served = sought.store().version().number();
    for (VersionNote note : versions(sought)) {
      JsonObjectBuilder one = note.json();
      if (note.number() == served) {
        one.add("onDemand", Json.createArrayBuilder(toOrder(note)));
      }
      all.add(one);
    }
    return Optional.of(new Answer.Unaltered("application/json", all.build() + "\n"));
  }

  /** The versions whose files are kept, the newest first. */
  private static List<VersionNote> versions(Sought sought) {
    List<VersionNote> versions = new ArrayList<>();
    Path directory = dumps(sought);
    if (!Files.isDirectory(directory)) {
      return versions;
    }
    try (Stream<Path> found = Files.list(directory)) {
      for (Path version : found.toList()) {
        if (String.valueOf(version.getFileName()).matches("\\d+")) {
          VersionNote.read(version).ifPresent(versions::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The dumps cannot be listed: " + directory, e);
    }
    versions.sort(Comparator.comparingInt(VersionNote::number).reversed());
    return versions.stream()
        .filter(note -> note.number() <= sought.store().version().number())
        .toList();
  }

  private static List<DumpsPage.Version> shown(
      List<VersionNote> versions, int served, Phrases phrases) {
    List<DumpsPage.Version> shown = new ArrayList<>();
    for (int index = 0; index < versions.size(); index++) {
      VersionNote note = versions.get(index);
      Map<String, Long> changes =
          index + 1 < versions.size() ? note.since(versions.get(index + 1)) : Map.of();
      shown.add(
          new DumpsPage.Version(
              note.number(),
              name(note.number()),
              DumpsPage.day(note.published().toString().substring(0, DAY), phrases),
              note.counts().entrySet().stream()
                  .map(count ->
                      new DumpsPage.Count(
                          count.getKey(),
                          count.getValue(),
                          changes.getOrDefault(count.getKey(), 0L)))
                  .toList(),
              note.files().stream()
                  .map(file -> new DumpsPage.File(file.name(), file.bytes(), file.sha256()))
                  .toList(),
              note.number() == served ? toOrder(note) : List.of()));
    }
    return shown;
  }

  /** Files of a version that can be had, and were not made yet. */
  private static List<String> toOrder(VersionNote note) {
    return OrderedDumps.names().stream()
        .filter(name -> note.files().stream().noneMatch(file -> file.name().equals(name)))
        .toList();
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
