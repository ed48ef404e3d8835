package org.w3id.bayan.publish.compare;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Iris;

/**
 * The page on which two documents are compared, and before that chosen.
 *
 * @param documents what there is to choose from
 * @param compared the documents and what was found, if two are chosen
 */
public record ComparePage(Words title, List<Option> documents, Optional<Compared> compared)
    implements Page {
  public ComparePage {
    documents = List.copyOf(documents);
  }

  /** A document to choose. */
  public record Option(String value, Words words, boolean left, boolean right) {}

  /**
   * Two documents.
   *
   * @param sums how many undertakings changed in which way, in words
   */
  public record Compared(Row.Value left, Row.Value right, List<String> sums, List<Line> lines) {
    public Compared {
      sums = List.copyOf(sums);
      lines = List.copyOf(lines);
    }
  }

  /** A line of the comparison. */
  public record Line(String code, String change, Optional<Cell> left, Optional<Cell> right) {}

  /** An undertaking: its words, and what it does and how far it binds. */
  public record Cell(Row.Value words, String binding) {}

  /**
   * What is compared.
   *
   * @param labels what all that occurs is called
   */
  public record Documents(Node left, Node right, Comparison comparison, List<Triple> labels) {}

  @Override
  public String template() {
    return "compare";
  }

  /** The page for a comparison, or for the choice. */
  public static ComparePage of(
      List<Node> documents,
      List<Triple> labels,
      Optional<Node> chosen,
      Optional<Documents> compared,
      Phrases phrases,
      Iris iris) {
    Labels names = new Labels(phrases, labels);
    Optional<Node> left =
        compared.map(Documents::left).or(() -> chosen).or(() -> documents.stream().findFirst());
    Optional<Node> right =
        compared
            .map(Documents::right)
            .or(() -> documents.stream().filter(it -> !left.equals(Optional.of(it))).findFirst());
    List<Option> options =
        documents.stream()
            .map(document ->
                new Option(
                    iris.thingId(document).map(Object::toString).orElse(document.getURI()),
                    names.of(document).shortened(),
                    left.equals(Optional.of(document)),
                    right.equals(Optional.of(document))))
            .toList();
    return new ComparePage(
        phrases.words("compare.title"), options, compared.map(it -> compared(it, phrases, iris)));
  }

  private static Compared compared(Documents documents, Phrases phrases, Iris iris) {
    Labels names = new Labels(phrases, documents.labels());
    Links links = new Links(iris);
    List<String> sums = new ArrayList<>();
    for (Comparison.Change change : Comparison.Change.values()) {
      long count =
          documents.comparison().lines().stream().filter(it -> it.change() == change).count();
      sums.add(phrases.text("compare.sum." + change.code(), count));
    }
    return new Compared(
        value(documents.left(), names, links),
        value(documents.right(), names, links),
        sums,
        documents.comparison().lines().stream()
            .map(line ->
                new Line(
                    line.change().code(),
                    phrases.text("compare." + line.change().code()),
                    line.left().map(it -> cell(it, names, links)),
                    line.right().map(it -> cell(it, names, links))))
            .toList());
  }

  static Cell cell(Undertaking undertaking, Labels names, Links links) {
    List<String> binding = new ArrayList<>();
    for (Node concept : List.of(undertaking.binding().type(), undertaking.binding().strength())) {
      if (concept.isURI()) {
        binding.add(names.of(concept).brief());
      }
    }
    return new Cell(value(undertaking.act(), names, links), String.join(" · ", binding));
  }

  private static Row.Value value(Node node, Labels names, Links links) {
    return new Row.Value(names.of(node).shortened(), links.href(node), List.of());
  }

  /** The comparison for programs. */
  public static byte[] json(Documents documents) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Comparison.Line line : documents.comparison().lines()) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("change", line.change().code());
      line.left().ifPresent(it -> one.add("left", json(it)));
      line.right().ifPresent(it -> one.add("right", json(it)));
      if (line.likeness() > 0) {
        one.add("likeness", Math.round(line.likeness() * 1000) / 1000.0);
      }
      lines.add(one);
    }
    String json =
        Json.createObjectBuilder()
                .add("left", documents.left().getURI())
                .add("right", documents.right().getURI())
                .add("lines", lines)
                .build()
            + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder json(Undertaking undertaking) {
    JsonObjectBuilder one = Json.createObjectBuilder().add("act", undertaking.act().getURI());
    if (undertaking.binding().strength().isURI()) {
      one.add("strength", undertaking.binding().strength().getURI());
    }
    return one.add("rank", undertaking.binding().rank());
  }
}
