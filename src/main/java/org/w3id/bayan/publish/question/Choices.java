package org.w3id.bayan.publish.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
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

  /** So many things are tried for one that has an answer, all together for no longer than this. */
  private static final int MOST_TRIED = 40;

  private static final Duration TRYING = Duration.ofSeconds(2);

  /** So many are named. */
  private static final int MOST_ANSWERED = 8;

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

  /**
   * Some things of a kind about which a question has an answer, as far as that is soon found out.
   *
   * @param asking the question about a thing, in SPARQL
   */
  List<QuestionPage.Option> answered(String kind, Function<Node, String> asking, Phrases phrases) {
    Known all = known(kind);
    Labels labels = new Labels(phrases, all.labels());
    List<Node> found = new ArrayList<>();
    List<Node> tried = all.things().subList(0, Math.min(MOST_TRIED, all.things().size()));
    Instant end = Instant.now().plus(TRYING);
    try (ServedStore.Lease lease = served.lease()) {
      for (Node thing : tried) {
        Duration left = Duration.between(Instant.now(), end);
        if (found.size() == MOST_ANSWERED || !left.isPositive()) {
          break;
        }
        if (isAnswered(asking.apply(thing), lease.store(), left)) {
          found.add(thing);
        }
      }
    } catch (QueryCancelledException tooLong) {
      return options(found, labels);
    }
    return options(found, labels);
  }

  private List<QuestionPage.Option> options(List<Node> things, Labels labels) {
    return things.stream()
        .map(thing ->
            new QuestionPage.Option(Parameter.say(thing, iris), labels.of(thing).shortened()))
        .toList();
  }

  /**
   * Whether a row of the answer says anything.
   *
   * @throws QueryCancelledException if that takes longer than it may
   */
  private static boolean isAnswered(String query, Store store, Duration most) {
    AtomicBoolean answered = new AtomicBoolean();
    store
        .backend()
        .hold(() -> {
          try (QueryExec execution =
              store
                  .backend()
                  .execution(
                      QueryFactory.create(query), null, store.backend().context().copy(), most)) {
            RowSet rows = execution.select();
            while (!answered.get() && rows.hasNext()) {
              rows.next()
                  .forEach((variable, value) -> {
                    if (!value.isLiteral() || !value.getLiteralLexicalForm().isBlank()) {
                      answered.set(true);
                    }
                  });
            }
          }
        });
    return answered.get();
  }

  /** The things of a kind, by name in the language of a reader. */
  List<QuestionPage.Option> of(String kind, Phrases phrases) {
    Known all = known(kind);
    Labels labels = new Labels(phrases, all.labels());
    return options(all.things(), labels).stream()
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
