package org.w3id.bayan.publish.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.publish.page.Card;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Timeline;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.publish.question.Questions;
import org.w3id.bayan.vocab.Iris;

/**
 * The page at the root: what this is and which documents there are.
 *
 * @param documents the latest first
 * @param more whether there are more than are shown
 * @param timeline the documents by their dates
 * @param questions examples of what can be asked
 */
public record HomePage(
    Words title,
    List<Entry> documents,
    boolean more,
    Optional<Timeline> timeline,
    List<Row.Value> questions,
    Card card)
    implements Page {
  /** Those of the questions that are asked here as examples. */
  private static final List<String> QUESTIONS =
      List.of(
          "q40-announced-and-still-open",
          "q39-commitments-by-party-and-strength",
          "q37-actors-by-mentions");

  public HomePage {
    documents = List.copyOf(documents);
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "home";
  }

  /**
   * A document in the list.
   *
   * @param issued when it was issued, as people say it
   * @param acts how many acts were found in it, in words
   */
  public record Entry(Row.Value document, String issued, List<Row.Value> parties, String acts) {
    public Entry {
      parties = List.copyOf(parties);
    }
  }

  /**
   * What is known of a published document.
   *
   * @param issued when it was issued; empty if not known
   * @param acts how many acts were found in it
   */
  public record Published(Node document, String issued, List<Node> parties, long acts) {
    public Published {
      parties = List.copyOf(parties);
    }
  }

  /**
   * The page for a list of documents.
   *
   * @param labels what they and their parties are called
   * @param more whether there are more documents
   */
  public static HomePage of(
      List<Published> published,
      List<Triple> labels,
      boolean more,
      Questions questions,
      Phrases phrases,
      Iris iris) {
    Labels names = new Labels(phrases, labels);
    Links links = new Links(iris);
    List<Published> latestFirst =
        published.stream()
            .sorted(
                Comparator.comparing(Published::issued)
                    .reversed()
                    .thenComparing(document -> document.document().getURI()))
            .toList();
    List<Timeline.Dated> dated =
        latestFirst.stream()
            .map(it -> new Timeline.Dated(value(it.document(), names, links), it.issued()))
            .toList();
    return new HomePage(
        phrases.words("home.title"),
        latestFirst.stream().map(it -> entry(it, names, links, phrases)).toList(),
        more,
        Timeline.of(dated, phrases),
        QUESTIONS.stream()
            .flatMap(name -> questions.find(name).stream())
            .map(it ->
                new Row.Value(it.title(phrases), Optional.of(links.root() + it.path()), List.of()))
            .toList(),
        new Card(
            "Dataset",
            phrases.text("home.about"),
            Map.of(
                "license",
                List.of("https://creativecommons.org/licenses/by/4.0/"),
                "identifier",
                List.of(iris.dataset().getURI()))));
  }

  private static Entry entry(Published it, Labels names, Links links, Phrases phrases) {
    return new Entry(
        value(it.document(), names, links),
        it.issued().isEmpty() ? "" : phrases.date(it.issued()),
        it.parties().stream().map(party -> value(party, names, links)).toList(),
        phrases.text("statement.acts", it.acts()));
  }

  private static Row.Value value(Node node, Labels names, Links links) {
    return new Row.Value(names.of(node).shortened(), links.href(node), List.of());
  }
}
