package org.w3id.bayan.publish.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/** The things that can be chosen, as they are in the version that is served. */
final class Choices {
  /** A longer list is no help; an address may name any thing. */
  private static final int MOST = 300;

  private static final int MOST_SECONDS = 5;

  private final Questions questions;
  private final ServedStore served;
  private final Iris iris;
  private final Map<String, Known> known = new HashMap<>();

  /** Things of a kind in a version, and what they are called. */
  private record Known(int version, List<Node> things, List<Triple> labels) {}

  Choices(Questions questions, ServedStore served, Iris iris) {
    this.questions = questions;
    this.served = served;
    this.iris = iris;
  }

  /** What a column is called for a reader. */
  Words column(Words variable, Phrases phrases) {
    return questions.column(variable.text()).map(titles -> titles.in(phrases)).orElse(variable);
  }

  /** The things of a kind, by name in the language of a reader. */
  List<QuestionPage.Option> of(String kind, Phrases phrases) {
    Known all = known(kind);
    Labels labels = new Labels(phrases, all.labels());
    return all.things().stream()
        .map(thing ->
            new QuestionPage.Option(Parameter.say(thing, iris), labels.of(thing).shortened()))
        .sorted(
            Comparator.comparing((QuestionPage.Option choice) -> choice.words().text())
                .thenComparing(QuestionPage.Option::value))
        .toList();
  }

  private synchronized Known known(String kind) {
    Known before = known.get(kind);
    if (before != null && before.version() == served.version().number()) {
      return before;
    }
    try (ServedStore.Lease lease = served.lease()) {
      Store store = lease.store();
      List<Node> things = new ArrayList<>();
      store.backend().hold(() -> things.addAll(things(questions.choices(kind), store)));
      Known now = new Known(store.version().number(), things, store.labels(things));
      known.put(kind, now);
      return now;
    }
  }

  private List<Node> things(String query, Store store) {
    List<Node> things = new ArrayList<>();
    try (QueryExec execution =
        store
            .backend()
            .execution(
                QueryFactory.create(query, iris.base()),
                null,
                store.backend().context().copy(),
                Duration.ofSeconds(MOST_SECONDS))) {
      RowSet rows = execution.select();
      while (rows.hasNext() && things.size() < MOST) {
        Node thing = rows.next().get(rows.getResultVars().getFirst());
        if (thing != null && thing.isURI()) {
          things.add(thing);
        }
      }
    } catch (QueryCancelledException tooMany) {
      return things;
    }
    return things;
  }
}
