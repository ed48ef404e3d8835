package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.publish.atlas.Window;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.statement.StatementPage;
import org.w3id.bayan.publish.thing.Background;
import org.w3id.bayan.publish.thing.ThingPage;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Finds things, the documents about them, and concepts.
 *
 * <p>A concept is not a thing of one installation: its IRI is the same everywhere, and each
 * installation answers for it with a document.
 */
public final class ThingFinder {
  private static final String ID = "id/";
  private static final String DOC = "doc/";
  private static final String DEF = "def/";

  private final Iris iris;

  public ThingFinder(Iris iris) {
    this.iris = iris;
  }

  /** {@code id/…}: the way to the document about a thing. */
  public Optional<Answer> findThing(Sought sought) {
    return named(sought.path(), ID)
        .filter(name -> sought.store().knows(iris.thing(name)))
        .map(name -> new Answer.SeeOther(iris.documentAbout(name).getURI()));
  }

  /** {@code doc/…}: the document about a thing. */
  public Optional<Answer> findDocument(Sought sought) {
    return named(sought.path(), DOC)
        .flatMap(name -> document(sought, iris.thing(name), iris.documentAbout(name).getURI()));
  }

  /** {@code def/…}: the document about a concept or a scheme of concepts. */
  public Optional<Answer> findConcept(Sought sought) {
    String path = sought.path();
    if (!path.matches(DEF + "[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)?")) {
      return Optional.empty();
    }
    Node concept = NodeFactory.createURI(Bayan.DEF + path.substring(DEF.length()));
    return document(sought, concept, iris.base() + path);
  }

  private static Optional<ThingId> named(String path, String parent) {
    if (!path.startsWith(parent)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ThingId(path.substring(parent.length())));
    } catch (IllegalArgumentException notName) {
      return Optional.empty();
    }
  }

  private Optional<Answer> document(Sought sought, Node thing, String address) {
    Optional<String> near = sought.value(Window.PARAMETER);
    Optional<Window> window = near.flatMap(Window::of);
    return sought
        .store()
        .describe(thing, sought.page())
        .map(description ->
            near.isPresent() && window.isEmpty()
                ? new Answer.Malformed(
                    "%s=%s: %s are wanted".formatted(Window.PARAMETER, near.get(), Window.WANTED))
                : document(description, address, window, sought.store()));
  }

  private Answer document(
      Description description, String address, Optional<Window> window, Store store) {
    Set<Triple> all = new LinkedHashSet<>(description.facts());
    all.addAll(
        AboutItself.triples(address, Optional.of(description.thing()), store.version(), iris));
    all.add(AboutItself.html(address));
    all.addAll(AboutItself.pages(address, description.incoming()));
    all.addAll(description.incoming().triples());
    all.addAll(description.labels());
    List<Triple> triples = List.copyOf(all);
    return new Answer.Document(
        address,
        description.thing().getURI(),
        triples,
        () -> inGraphs(triples, description.facts(), store),
        description.incoming(),
        phrases -> page(description, window, store, phrases));
  }

  /** A document and its texts are pages to read; anything else is told about. */
  private Page page(
      Description description, Optional<Window> window, Store store, Phrases phrases) {
    Node thing = description.thing();
    if (objects(description, Bayan.hasText).findAny().isPresent()) {
      return StatementPage.of(store.dossier(thing), phrases, iris);
    }
    return documentOf(description)
        .<Page>map(document -> StatementPage.ofText(store.dossier(document), thing, phrases, iris))
        .orElseGet(() ->
            ThingPage.of(
                description,
                store.graphsOf(description.facts()),
                Background.read(thing, window, store),
                phrases,
                iris));
  }

  /** The document that a text belongs to, whichever of the two says so. */
  private static Optional<Node> documentOf(Description description) {
    return objects(description, Bayan.textOf)
        .findFirst()
        .or(() ->
            description.incoming().triples().stream()
                .filter(link -> link.getPredicate().equals(Bayan.hasText))
                .map(Triple::getSubject)
                .findFirst());
  }

  private static Stream<Node> objects(Description description, Node predicate) {
    return description.facts().stream()
        .filter(fact -> fact.getSubject().equals(description.thing()))
        .filter(fact -> fact.getPredicate().equals(predicate))
        .map(Triple::getObject);
  }

  /** All triples, and the facts once more in the graphs that say where they come from. */
  private static List<Quad> inGraphs(List<Triple> triples, List<Triple> facts, Store store) {
    List<Quad> quads = new ArrayList<>(Answer.Document.inGraph(Quad.defaultGraphIRI, triples));
    Map<Node, List<Quad>> byGraph = new TreeMap<>(NodeCmp::compareRDFTerms);
    store
        .graphsOf(facts)
        .forEach((fact, graphs) ->
            graphs.forEach(graph ->
                byGraph
                    .computeIfAbsent(graph, first -> new ArrayList<>())
                    .add(Quad.create(graph, fact))));
    byGraph.values().forEach(quads::addAll);
    return quads;
  }
}
