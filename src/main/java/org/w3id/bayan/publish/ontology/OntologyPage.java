package org.w3id.bayan.publish.ontology;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;

/**
 * The page of the ontology: an overview, and each of its terms with an anchor.
 *
 * @param tree the classes, the narrower below the wider
 */
public record OntologyPage(
    Words title,
    About about,
    Optional<Diagram> diagram,
    List<Branch> tree,
    List<Term> classes,
    List<Term> properties,
    List<Scheme> schemes)
    implements Page {
  public OntologyPage {
    tree = List.copyOf(tree);
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    schemes = List.copyOf(schemes);
  }

  /**
   * What is said of the ontology as a whole.
   *
   * @param versions the IRIs of the versions that are served here, with their addresses
   */
  public record About(Words description, List<Row> facts, List<Row.Value> versions) {
    public About {
      facts = List.copyOf(facts);
      versions = List.copyOf(versions);
    }
  }

  /** A class and those below it. */
  public record Branch(String anchor, Words label, List<Branch> below) {
    public Branch {
      below = List.copyOf(below);
    }
  }

  /**
   * A class or a property.
   *
   * @param anchor its name in the namespace
   * @param others what it is called in the other languages
   * @param example where the data uses it
   */
  public record Term(
      String anchor,
      Words label,
      List<Words> others,
      Words kind,
      Words definition,
      List<Row> facts,
      Optional<Example> example) {
    public Term {
      others = List.copyOf(others);
      facts = List.copyOf(facts);
    }
  }

  /** A thing of a class, or a triple with a property: then the value too. */
  public record Example(Row.Value subject, Optional<Row.Value> object) {}

  /**
   * A scheme of concepts.
   *
   * @param concepts each with its definition
   */
  public record Scheme(Row.Value scheme, Words description, List<Row> concepts) {
    public Scheme {
      concepts = List.copyOf(concepts);
    }
  }

  @Override
  public String template() {
    return "ontology";
  }
}
