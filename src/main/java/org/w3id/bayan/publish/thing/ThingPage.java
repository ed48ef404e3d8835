package org.w3id.bayan.publish.thing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.publish.page.Card;
import org.w3id.bayan.publish.page.Citation;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Rows;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * A page about one thing.
 *
 * @param facts what is said about it, in groups
 * @param around who acts with it, and where it is mentioned
 * @param parts what is said about its fragments
 * @param incoming what points at it
 */
public record ThingPage(
    Heading heading,
    Wording wording,
    List<FactGroup> facts,
    Around around,
    List<Part> parts,
    Incoming incoming,
    About about)
    implements Page {
  private static final Node TYPE = RDF.type.asNode();

  /** In each of these a text is quoted; the first that the thing has is shown. */
  private static final List<Node> QUOTING =
      List.of(Bayan.span, OA.hasTarget.asNode(), Bayan.evidence, Bayan.inSentence);

  /** Classes that say little, because a narrower one is always given with them. */
  private static final Set<Node> BROAD =
      Set.of(Bayan.SpeechAct, Bayan.Commitment, Bayan.TextSpan, OA.Annotation.asNode());

  private static final Map<Node, String> SCHEMA_CLASSES =
      Map.of(
          Bayan.State, "Country",
          Bayan.Person, "Person",
          Bayan.Place, "Place",
          Bayan.Organization, "Organization",
          Bayan.Government, "GovernmentOrganization",
          Bayan.GovernmentBody, "GovernmentOrganization",
          Bayan.Event, "Event",
          Bayan.Gathering, "Event",
          Bayan.Agreement, "CreativeWork");

  public ThingPage {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  @Override
  public Words title() {
    return heading.title();
  }

  /**
   * What it is called.
   *
   * @param types what it is
   */
  public record Heading(Words title, String iri, List<Row.Value> types) {
    public Heading {
      types = List.copyOf(types);
    }
  }

  /**
   * What can be read of it.
   *
   * @param quotes the words of a text that it rests on
   * @param gloss the same in an editor's words
   */
  public record Wording(List<Row.Value> quotes, Optional<Words> gloss) {
    public Wording {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * Something that can only be addressed within the thing.
   *
   * @param anchor the fragment
   */
  public record Part(String anchor, Words title, List<Row> facts) {
    public Part {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What points at the thing.
   *
   * @param note how many there are in all, and which page is shown
   * @param before the number of the page before, if there is one
   * @param next that of the page behind
   */
  public record Incoming(
      String note, List<Row> rows, Optional<Integer> before, Optional<Integer> next) {
    public Incoming {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What others need to know of it.
   *
   * @param citation how to cite it
   */
  public record About(Citation citation, Card card) {}

  @Override
  public Card card() {
    return about.card();
  }

  @Override
  public String template() {
    return "thing";
  }

  /** The page for a description. */
  public static ThingPage of(Description description, Phrases phrases, Iris iris) {
    return of(description, Map.of(), Background.NONE, phrases, iris);
  }

  /**
   * The page for a description and what is around.
   *
   * @param graphs the named graphs that hold each fact
   * @param background what else was read of it
   */
  public static ThingPage of(
      Description description,
      Map<Triple, Set<Node>> graphs,
      Background background,
      Phrases phrases,
      Iris iris) {
    Node thing = description.thing();
    List<Triple> labelling = new ArrayList<>(description.labels());
    labelling.addAll(description.facts());
    Rows rows = new Rows(labelling, graphs, phrases, iris);
    Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    bySubject.put(thing, new ArrayList<>());
    for (Triple fact : description.facts()) {
      bySubject.computeIfAbsent(fact.getSubject(), subject -> new ArrayList<>()).add(fact);
    }
    List<Triple> own = bySubject.getOrDefault(thing, List.of());
    Heading heading =
        new Heading(title(thing, own, rows.labels()), thing.getURI(), rows.objects(types(own)));
    Wording wording =
        new Wording(
            quotes(own, rows).stream()
                .filter(quote -> !quote.words().equals(heading.title()))
                .toList(),
            rows.labels().best(objects(own, Bayan.gloss).filter(Node::isLiteral).toList()));
    List<Part> parts =
        bySubject.keySet().stream()
            .filter(subject -> !subject.equals(thing))
            .map(subject -> part(subject, bySubject.getOrDefault(subject, List.of()), rows))
            .toList();
    return new ThingPage(
        heading,
        wording,
        FactGroup.of(told(own, heading, rows), rows, phrases),
        Around.of(description, background, phrases, iris),
        parts,
        incoming(description, phrases, rows),
        about(heading, own, phrases));
  }

  /** What it is, as narrowly as it is known. */
  private static List<Triple> types(List<Triple> own) {
    List<Triple> all = own.stream().filter(fact -> fact.getPredicate().equals(TYPE)).toList();
    List<Triple> narrow = all.stream().filter(fact -> !BROAD.contains(fact.getObject())).toList();
    return narrow.isEmpty() ? all : narrow;
  }

  /** The facts without what stands above them: the text, and what the thing is. */
  private static List<Triple> told(List<Triple> own, Heading heading, Rows rows) {
    List<String> types = heading.types().stream().map(it -> it.words().text()).toList();
    return own.stream()
        .filter(fact -> !Rows.isText(fact) && !fact.getPredicate().equals(TYPE))
        .filter(fact ->
            !fact.getPredicate().equals(Bayan.actorType)
                || !types.contains(rows.value(fact.getObject(), List.of()).words().text()))
        .toList();
  }

  private static About about(Heading heading, List<Triple> own, Phrases phrases) {
    Node thing = objects(own, TYPE).findFirst().orElse(TYPE);
    String issued =
        objects(own, DCTerms.issued.asNode())
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return new About(
        Citation.of(heading.title(), heading.iri(), issued, phrases.text("site.name")),
        new Card(
            SCHEMA_CLASSES.getOrDefault(thing, "Thing"),
            heading.types().stream().map(type -> type.words().text()).collect(joining(", ")),
            Map.of(
                "identifier",
                List.of(heading.iri()),
                "sameAs",
                FactGroup.sameThingElsewhere(own))));
  }

  private static Words title(Node thing, List<Triple> own, Labels labels) {
    return labels
        .find(thing)
        .or(() -> labels.best(objects(own, Bayan.gloss).filter(Node::isLiteral).toList()))
        .or(() -> labels.named(thing))
        .or(() ->
            types(own).stream()
                .map(Triple::getObject)
                .findFirst()
                .flatMap(labels::find)
                .map(type -> numbered(type, thing)))
        .orElseGet(() -> labels.of(thing));
  }

  private static Words numbered(Words type, Node thing) {
    String iri = thing.getURI();
    return Words.in(type.text() + " " + iri.substring(iri.lastIndexOf('/') + 1), type.lang());
  }

  private static List<Row.Value> quotes(List<Triple> own, Rows rows) {
    return QUOTING.stream()
        .map(property ->
            objects(own, property)
                .filter(span -> rows.labels().find(span).isPresent())
                .map(span -> rows.value(span, List.of()))
                .toList())
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Part part(Node subject, List<Triple> facts, Rows rows) {
    String iri = subject.getURI();
    return new Part(
        iri.substring(iri.indexOf('#') + 1), rows.labels().of(subject), rows.outgoing(facts));
  }

  private static Incoming incoming(Description description, Phrases phrases, Rows rows) {
    org.w3id.bayan.store.Incoming all = description.incoming();
    String note =
        all.pages() > 1
            ? phrases.text(
                all.counted() ? "incoming.page" : "incoming.uncounted",
                all.count(),
                all.page(),
                all.pages())
            : phrases.text("incoming.count", all.count());
    return new Incoming(
        note,
        rows.incoming(all.triples()),
        all.page() > 1 ? Optional.of(all.page() - 1) : Optional.empty(),
        all.page() < all.pages() ? Optional.of(all.page() + 1) : Optional.empty());
  }

  private static Stream<Node> objects(List<Triple> facts, Node predicate) {
    return facts.stream()
        .filter(fact -> fact.getPredicate().equals(predicate))
        .map(Triple::getObject);
  }
}
