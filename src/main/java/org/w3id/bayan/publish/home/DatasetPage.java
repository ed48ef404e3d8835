package org.w3id.bayan.publish.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.publish.page.Card;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Prov;

/**
 * The page about the dataset, or about one version of it.
 *
 * @param about what it is
 * @param facts who publishes it, under which licence and the like
 * @param edition the version
 * @param neighbours the versions before and behind that have a page
 * @param versions all that have a page, the newest first; none on the page of one version
 * @param contents how many things of each class there are, and how many facts of each property
 */
public record DatasetPage(
    Words title,
    Words about,
    String iri,
    List<Row> facts,
    Optional<Edition> edition,
    Neighbours neighbours,
    List<Edition> versions,
    List<Contents> contents)
    implements Page {
  /** What a reader wants to know of a dataset; the rest is for programs. */
  private static final Set<Node> FACTS =
      Set.of(
          DCTerms.license.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.rights.asNode(),
          Prov.wasDerivedFrom);

  public DatasetPage {
    facts = List.copyOf(facts);
    versions = List.copyOf(versions);
    contents = List.copyOf(contents);
  }

  /** The numbers of other versions. */
  public record Neighbours(
      Optional<Integer> before, Optional<Integer> next, Optional<Integer> newest) {}

  /** What there is most of, the commonest first. */
  public record Contents(String title, List<Part> parts) {
    public Contents {
      parts = List.copyOf(parts);
    }
  }

  /** A class or property, and how often it is used. */
  public record Part(Row.Value term, long count) {}

  /**
   * What the page tells of.
   *
   * @param thing the dataset or the version
   * @param triples its description
   * @param labels what the terms that are used in it are called
   * @param note the version
   */
  public record Described(
      Node thing, List<Triple> triples, List<Triple> labels, Optional<VersionNote> note) {
    public Described {
      triples = List.copyOf(triples);
      labels = List.copyOf(labels);
    }
  }

  @Override
  public Card card() {
    return new Card("Dataset", about.text(), Map.of("identifier", List.of(iri)));
  }

  @Override
  public String template() {
    return "dataset";
  }

  /** The classes and properties that a description counts. */
  public static List<Node> terms(List<Triple> triples) {
    return triples.stream()
        .filter(it ->
            it.getPredicate().equals(VOID._class.asNode())
                || it.getPredicate().equals(VOID.property.asNode()))
        .map(Triple::getObject)
        .toList();
  }

  /**
   * The page.
   *
   * @param notes of all versions, the newest first
   */
  public static DatasetPage of(
      Described described, List<VersionNote> notes, Phrases phrases, Iris iris) {
    Rows rows = new Rows(described.labels(), phrases, iris);
    boolean whole = described.thing().equals(iris.dataset());
    Optional<VersionNote> note = described.note();
    int served = notes.isEmpty() ? 0 : notes.getFirst().number();
    Optional<Edition> edition = note.map(it -> Edition.of(it, notes, served, phrases));
    Words name = best(described, DCTerms.title.asNode(), rows.labels());
    return new DatasetPage(
        whole || edition.isEmpty()
            ? name
            : phrases.words("dumps.version", edition.get().number(), edition.get().published()),
        whole ? best(described, DCTerms.description.asNode(), rows.labels()) : name,
        described.thing().getURI(),
        whole ? rows.outgoing(facts(described)) : List.of(),
        edition,
        neighbours(whole ? Optional.empty() : note, notes),
        whole
            ? notes.stream().map(it -> Edition.of(it, notes, served, phrases)).toList()
            : List.of(),
        Stream.of(
                contents("dataset.classes", VOID._class, VOID.entities, described, rows, phrases),
                contents(
                    "dataset.properties", VOID.property, VOID.triples, described, rows, phrases))
            .filter(it -> !it.parts().isEmpty())
            .toList());
  }

  private static List<Triple> facts(Described described) {
    return described.triples().stream()
        .filter(
            it -> it.getSubject().equals(described.thing()) && FACTS.contains(it.getPredicate()))
        .flatMap(it ->
            named(it.getObject(), described).stream()
                .map(name -> Triple.create(it.getSubject(), it.getPredicate(), name)))
        .toList();
  }

  /** The names in all languages, where the description has some for what a fact leads to. */
  private static List<Node> named(Node thing, Described described) {
    List<Node> names =
        described.triples().stream()
            .filter(it -> it.getSubject().equals(thing))
            .filter(it -> it.getPredicate().equals(FOAF.name.asNode()))
            .map(Triple::getObject)
            .toList();
    return names.isEmpty() ? List.of(thing) : names;
  }

  private static Words best(Described described, Node property, Labels labels) {
    return labels
        .best(
            described.triples().stream()
                .filter(it -> it.getSubject().equals(described.thing()))
                .filter(it -> it.getPredicate().equals(property) && it.getObject().isLiteral())
                .map(Triple::getObject)
                .toList())
        .orElseGet(() -> Words.code(described.thing().getURI()));
  }

  private static Neighbours neighbours(Optional<VersionNote> note, List<VersionNote> notes) {
    if (note.isEmpty()) {
      return new Neighbours(Optional.empty(), Optional.empty(), Optional.empty());
    }
    int number = note.get().number();
    List<Integer> numbers = notes.stream().map(VersionNote::number).toList();
    return new Neighbours(
        numbers.stream().filter(it -> it < number).max(Comparator.naturalOrder()),
        numbers.stream().filter(it -> it > number).min(Comparator.naturalOrder()),
        numbers.stream().filter(it -> it > number).max(Comparator.naturalOrder()));
  }

  private static Contents contents(
      String title,
      Property of,
      Property counted,
      Described described,
      Rows rows,
      Phrases phrases) {
    List<Part> parts = new ArrayList<>();
    for (Triple term : described.triples()) {
      if (term.getPredicate().equals(of.asNode())) {
        described.triples().stream()
            .filter(it ->
                it.getSubject().equals(term.getSubject())
                    && it.getPredicate().equals(counted.asNode()))
            .findFirst()
            .map(it -> Long.parseLong(it.getObject().getLiteralLexicalForm()))
            .ifPresent(
                count -> parts.add(new Part(rows.value(term.getObject(), List.of()), count)));
      }
    }
    parts.sort(Comparator.comparingLong(Part::count).reversed());
    return new Contents(phrases.text(title), parts);
  }
}
