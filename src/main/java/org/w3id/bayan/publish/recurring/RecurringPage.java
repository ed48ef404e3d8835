package org.w3id.bayan.publish.recurring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.publish.page.Labels;
import org.w3id.bayan.publish.page.Links;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Row;
import org.w3id.bayan.publish.page.Timeline;
import org.w3id.bayan.publish.page.Words;
import org.w3id.bayan.vocab.Iris;

/**
 * The page that follows what is undertaken about a thing, and before that lets a reader choose one.
 *
 * @param choices the things to choose from, if none is chosen
 * @param followed the chosen thing and what is undertaken about it
 */
public record RecurringPage(Words title, List<Group> choices, Optional<Followed> followed)
    implements Page {
  /** How many promises a page shows. */
  static final int SHOWN = 30;

  private static final int LISTED = 3;

  public RecurringPage {
    choices = List.copyOf(choices);
  }

  /** Things of one kind to choose from. */
  public record Group(String title, List<Row.Value> things) {
    public Group {
      things = List.copyOf(things);
    }
  }

  /**
   * A thing and what is undertaken about it.
   *
   * @param sum how much there is, in words
   * @param timeline the documents on a line of years, if there are several
   * @param before the address of the page before, if there is one
   * @param next that of the page behind
   */
  public record Followed(
      Row.Value thing,
      String sum,
      boolean whole,
      Optional<Timeline> timeline,
      List<Line> lines,
      Optional<String> before,
      Optional<String> next) {
    public Followed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A promise.
   *
   * @param title in how many documents it is, in words
   */
  public record Line(int number, String title, List<Step> steps) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What a document does to a promise; where it is not mentioned, some documents in a row.
   *
   * @param date when that was, in words; empty if not known
   * @param documents the documents, or the first of them
   * @param more how many others, in words; empty if there are none
   * @param words the words of the promise
   * @param binding what they do and how far they bind
   */
  public record Step(
      String code,
      String change,
      String date,
      List<Row.Value> documents,
      String more,
      Optional<Row.Value> words,
      String binding) {
    public Step {
      documents = List.copyOf(documents);
    }
  }

  @Override
  public String template() {
    return "recurring";
  }

  /** The page on which a thing is chosen. */
  static RecurringPage choosing(
      List<Node> things, List<Triple> labels, Phrases phrases, Iris iris) {
    Labels names = new Labels(phrases, labels);
    Links links = new Links(iris);
    Map<String, List<Row.Value>> byKind = new LinkedHashMap<>();
    for (Node thing : things) {
      String kind = iris.thingId(thing).map(ThingId::kind).orElse("");
      byKind
          .computeIfAbsent(
              phrases.find("search.kind." + kind).orElse(kind), it -> new ArrayList<>())
          .add(
              new Row.Value(
                  names.of(thing).shortened(),
                  Optional.of(address(thing, links, iris)),
                  List.of()));
    }
    return new RecurringPage(
        phrases.words("recurring.title"),
        byKind.entrySet().stream().map(it -> new Group(it.getKey(), it.getValue())).toList(),
        Optional.empty());
  }

  /**
   * The page about a thing.
   *
   * @param start the number of the first promise to show, from 1
   */
  static RecurringPage of(Recurrence recurrence, int start, Phrases phrases, Iris iris) {
    return new Drawing(recurrence, phrases, iris).page(start);
  }

  /** Where the page about a thing is. */
  private static String address(Node thing, Links links, Iris iris) {
    return links.root()
        + "recurring?about="
        + iris.thingId(thing).map(ThingId::path).orElse(thing.getURI());
  }

  /** Puts a recurrence into words. */
  private record Drawing(
      Recurrence recurrence, Labels names, Links links, Iris iris, Phrases phrases) {
    Drawing(Recurrence recurrence, Phrases phrases, Iris iris) {
      this(recurrence, new Labels(phrases, recurrence.labels()), new Links(iris), iris, phrases);
    }

    RecurringPage page(int start) {
      List<Promise> promises = recurrence.promises();
      int first = Math.min(start - 1, promises.size());
      int end = Math.min(first + SHOWN, promises.size());
      List<Line> lines = new ArrayList<>();
      for (int index = first; index < end; index++) {
        lines.add(line(index + 1, promises.get(index)));
      }
      long recurring = promises.stream().filter(it -> it.documents() > 1).count();
      List<Timeline.Dated> dated =
          recurrence.sources().stream()
              .filter(source -> !source.undertakings().isEmpty())
              .map(source -> new Timeline.Dated(value(source.document()), source.issued()))
              .toList();
      Words name = names.of(recurrence.thing());
      return new RecurringPage(
          phrases.words("recurring.titled", name.brief()),
          List.of(),
          Optional.of(
              new Followed(
                  value(recurrence.thing()),
                  phrases.text("recurring.sum", promises.size(), recurrence.documents(), recurring),
                  recurrence.whole(),
                  dated.size() > 1 ? Timeline.of(dated, phrases) : Optional.empty(),
                  lines,
                  first > 0 ? Optional.of(from(Math.max(1, first + 1 - SHOWN))) : Optional.empty(),
                  end < promises.size() ? Optional.of(from(end + 1)) : Optional.empty())));
    }

    private String from(int number) {
      return "%s&start=%d&lang=%s"
          .formatted(address(recurrence.thing(), links, iris), number, phrases.lang());
    }

    private Line line(int number, Promise promise) {
      List<Step> steps = new ArrayList<>();
      List<Source> silent = new ArrayList<>();
      for (Promise.Step step : promise.steps()) {
        if (step.undertaking().isEmpty()) {
          silent.add(step.source());
        } else {
          addSilent(silent, steps);
          steps.add(spoken(step));
        }
      }
      addSilent(silent, steps);
      return new Line(number, phrases.text("recurring.promise", promise.documents()), steps);
    }

    private void addSilent(List<Source> silent, List<Step> steps) {
      if (silent.isEmpty()) {
        return;
      }
      String first = date(silent.getFirst());
      String last = date(silent.getLast());
      int more = silent.size() - LISTED;
      steps.add(
          new Step(
              Promise.Change.UNMENTIONED.code(),
              phrases.text("recurring.unmentioned"),
              first.equals(last) ? first : first + " – " + last,
              silent.stream().limit(LISTED).map(it -> value(it.document())).toList(),
              more > 0 ? phrases.text("recurring.more", more) : "",
              Optional.empty(),
              ""));
      silent.clear();
    }

    private Step spoken(Promise.Step step) {
      return new Step(
          step.change().code(),
          phrases.text("recurring." + step.change().code()),
          date(step.source()),
          List.of(value(step.source().document())),
          "",
          step.undertaking().map(it -> value(it.act())),
          step.undertaking()
              .map(it ->
                  String.join(
                      " · ",
                      Stream.of(it.binding().type(), it.binding().strength())
                          .filter(Node::isURI)
                          .map(concept -> names.of(concept).brief())
                          .toList()))
              .orElse(""));
    }

    private String date(Source source) {
      return source.issued().isEmpty() ? "" : phrases.date(source.issued());
    }

    private Row.Value value(Node node) {
      return new Row.Value(names.of(node).shortened(), links.href(node), List.of());
    }
  }
}
