package org.w3id.bayan.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.vocab.Iris;

/** The page at the root: what this is and which documents there are. */
public record HomePage(Words title, List<Entry> documents) implements Page {
  public HomePage {
    documents = List.copyOf(documents);
  }

  /** A document and when it was issued, in the words of the data. */
  public record Entry(Row.Value document, String issued) {}

  @Override
  public String template() {
    return "home";
  }

  /**
   * The page for a list of documents.
   *
   * @param issued the date of each; empty if not known
   * @param labels their titles
   */
  public static HomePage of(
      Map<Node, String> issued, List<Triple> labels, Phrases phrases, Iris iris) {
    Labels titles = new Labels(phrases, labels);
    Links links = new Links(iris);
    List<Entry> entries =
        issued.entrySet().stream()
            .map(entry ->
                new Entry(
                    new Row.Value(
                        titles.of(entry.getKey()),
                        Optional.of(links.href(entry.getKey()).orElse("")),
                        List.of()),
                    entry.getValue()))
            .toList();
    return new HomePage(phrases.words("home.title"), entries);
  }
}
