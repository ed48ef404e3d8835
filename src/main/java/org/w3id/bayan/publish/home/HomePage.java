package org.w3id.bayan.publish.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.bayan.publish.atlas.WorldMap;
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
 * @param documents the latest, the newest first
 * @param all how many there are
 * @param timeline the documents by their dates
 * @param map the states that are party to documents
 * @param questions examples of what can be asked
 */
public record HomePage(
    Words title,
    List<Entry> documents,
    long all,
    Optional<Timeline> timeline,
    Optional<WorldMap> map,
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
  public record Listed(Node document, String issued, List<Node> parties, long acts) {
    public Listed {
      parties = List.copyOf(parties);
    }
  }

  /**
   * The published documents, the latest first.
   *
   * @param labels what they and their parties are called
   * @param states the two letters in ISO 3166-1 of those parties that are states
   * @param all how many documents there are, these among them
   */
  public record Published(
      List<Listed> documents, List<Triple> labels, Map<Node, String> states, long all) {
    public Published {
      documents = List.copyOf(documents);
      labels = List.copyOf(labels);
      states = Map.copyOf(states);
    }
  }

  /** The page for the published documents. */
  public static HomePage of(Published published, Questions questions, Phrases phrases, Iris iris) {
    Labels names = new Labels(phrases, published.labels());
    Links links = new Links(iris);
    List<Timeline.Dated> dated =
        published.documents().stream()
            .map(it -> new Timeline.Dated(value(it.document(), names, links), it.issued()))
            .toList();
    return new HomePage(
        phrases.words("home.title"),
        published.documents().stream().map(it -> entry(it, names, links, phrases)).toList(),
        published.all(),
        Timeline.of(dated, phrases),
        WorldMap.of(parties(published, names, phrases)),
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

  private static List<WorldMap.Chosen> parties(Published published, Labels names, Phrases phrases) {
    Map<Node, Integer> documents = new TreeMap<>(NodeCmp::compareRDFTerms);
    published.documents().stream()
        .flatMap(document -> document.parties().stream())
        .filter(published.states()::containsKey)
        .forEach(party -> documents.merge(party, 1, Integer::sum));
    return documents.entrySet().stream()
        .map(party ->
            new WorldMap.Chosen(
                names.of(party.getKey()).shortened(),
                published.states().getOrDefault(party.getKey(), ""),
                phrases.text("home.documents", party.getValue())))
        .toList();
  }

  private static Entry entry(Listed it, Labels names, Links links, Phrases phrases) {
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
