package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** The page of the ontology: each of its terms, with an anchor. */
public record TermsPage(Words title, List<Term> terms) implements Page {
  public TermsPage {
    terms = List.copyOf(terms);
  }

  /**
   * A class or a property.
   *
   * @param name its name in the namespace, which is the anchor
   */
  public record Term(String name, Words label, Words comment, List<Row> facts) {
    public Term {
      facts = List.copyOf(facts);
    }
  }

  @Override
  public String template() {
    return "terms";
  }

  /** The page for the graph of the ontology. */
  public static TermsPage of(Graph ontology, Phrases phrases, Iris iris) {
    List<Triple> triples = ontology.stream().toList();
    Rows rows =
        new Rows(
            new Description(iris.dataset(), List.of(), Incoming.NONE, triples, Map.of()),
            phrases,
            iris);
    Map<String, List<Triple>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      if (subject.isURI() && subject.getURI().startsWith(Bayan.NS)) {
        byName
            .computeIfAbsent(
                subject.getURI().substring(Bayan.NS.length()), name -> new ArrayList<>())
            .add(triple);
      }
    }
    List<Term> terms =
        byName.entrySet().stream().map(e -> term(e.getKey(), e.getValue(), rows)).toList();
    return new TermsPage(phrases.words("terms.title"), terms);
  }

  private static Term term(String name, List<Triple> triples, Rows rows) {
    List<Node> comments =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(RDFS.comment.asNode()))
            .map(Triple::getObject)
            .toList();
    List<Triple> rest =
        triples.stream()
            .filter(triple -> isShown(triple.getPredicate()))
            .sorted(Comparator.comparing(Triple::toString))
            .toList();
    return new Term(
        name,
        rows.labels().of(triples.getFirst().getSubject()),
        rows.labels().best(comments).orElseGet(() -> Words.code("")),
        rows.outgoing(rest));
  }

  private static boolean isShown(Node predicate) {
    return predicate.equals(RDF.type.asNode())
        || predicate.equals(RDFS.subClassOf.asNode())
        || predicate.equals(RDFS.subPropertyOf.asNode())
        || predicate.equals(RDFS.domain.asNode())
        || predicate.equals(RDFS.range.asNode());
  }
}
