package org.w3id.bayan.publish.sparql;

import static org.apache.jena.fuseki.servlets.ServletOps.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.w3id.bayan.publish.atlas.Locations;
import org.w3id.bayan.publish.atlas.Window;
import org.w3id.bayan.publish.page.Frame;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.result.Asked;
import org.w3id.bayan.publish.result.Excerpt;
import org.w3id.bayan.publish.result.Occasion;
import org.w3id.bayan.publish.result.Reader;
import org.w3id.bayan.publish.result.Result;
import org.w3id.bayan.publish.result.ResultPage;
import org.w3id.bayan.publish.result.View;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/** Answers a query with a page, for those who read. */
public final class ResultWriter {
  private static final int BAD_REQUEST = 400;

  /** Things on a page that are called by their names; the others by the end of their IRIs. */
  private static final int MOST_NAMES = 5000;

  /** How many things are looked at to tell whether there can be a map. */
  private static final int FEW = 200;

  private static final Var SUBJECT = Var.alloc("subject");
  private static final Var PREDICATE = Var.alloc("predicate");
  private static final Var OBJECT = Var.alloc("object");
  private static final Var GRAPH = Var.alloc("graph");

  /** What is kept of a request when it is made once more, besides the query. */
  private static final List<String> KEPT =
      List.of("default-graph-uri", "named-graph-uri", "timeout");

  private final Iris iris;
  private final Phrasebook phrasebook;
  private final PageWriter pages;

  /** A writer of the pages of an installation. */
  public ResultWriter(Iris iris, Phrasebook phrasebook, PageWriter pages) {
    this.iris = iris;
    this.phrasebook = phrasebook;
    this.pages = pages;
  }

  /** From which row on an answer is to be shown; a request that says no number is an error. */
  long from(HttpAction action) {
    String from = action.getRequestParameter(Excerpt.FROM);
    if (from == null) {
      return 1;
    }
    if (!from.matches("[1-9]\\d{0,8}")) {
      error(BAD_REQUEST, "%s=%s is not the number of a row".formatted(Excerpt.FROM, from));
    }
    return Long.parseLong(from);
  }

  /** A graph as rows. */
  static Result.Rows ofGraph(List<Quad> quads, long from) {
    boolean named = quads.stream().anyMatch(quad -> !quad.isDefaultGraph());
    List<Var> variables =
        named ? List.of(SUBJECT, PREDICATE, OBJECT, GRAPH) : List.of(SUBJECT, PREDICATE, OBJECT);
    return Excerpt.of(variables, quads.stream().map(ResultWriter::row).iterator(), from, true);
  }

  private static Binding row(Quad quad) {
    var row =
        BindingFactory.builder()
            .add(SUBJECT, quad.getSubject())
            .add(PREDICATE, quad.getPredicate())
            .add(OBJECT, quad.getObject());
    return (quad.isDefaultGraph() ? row : row.add(GRAPH, quad.getGraph())).build();
  }

  /** The page, with the header fields that a page has. */
  byte[] write(Question question, Result result, Store store, HttpAction action) {
    HttpServletRequest request = action.getRequest();
    Duration took = Duration.between(question.begin(), Instant.now());
    Phrases phrases =
        phrasebook.choose(request.getParameter("lang"), request.getHeader("Accept-Language"));
    Optional<Occasion> occasion = occasion(request);
    Asked plain = occasion.map(Occasion::asked).orElseGet(() -> asked(question.text(), request));
    Asked asked = viewed(plain, request);
    Reader reader =
        new Reader(
            phrases,
            store.labels(things(result, MOST_NAMES)),
            places(result, asked, store),
            head -> occasion.map(it -> it.column(head, phrases)).orElse(head),
            iris);
    ResultPage answer = ResultPage.of(asked, result, took, reader);
    Page page = occasion.map(it -> it.around(answer, phrases)).orElse(answer);
    String root = URI.create(iris.base()).getRawPath();
    Frame frame =
        Frame.of(
            phrases,
            phrasebook,
            root,
            "",
            formats(
                question.query(),
                occasion.isPresent() ? plain.with("lang", phrases.lang()) : plain,
                root),
            asked.encoded());
    HttpServletResponse response = action.getResponse();
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", phrases.lang());
    response.setHeader("Content-Security-Policy", PageWriter.SECURITY_POLICY);
    return pages.write(page, frame);
  }

  /** An address that asks for a view that there is not is an error. */
  void checkView(HttpAction action) {
    String view = action.getRequestParameter(View.PARAMETER);
    if (view != null && View.find(view).isEmpty()) {
      error(
          BAD_REQUEST, "%s=%s: one of %s is wanted".formatted(View.PARAMETER, view, View.codes()));
    }
    String near = action.getRequestParameter(View.NEAR);
    if (near != null && Window.of(near).isEmpty()) {
      error(BAD_REQUEST, "%s=%s: %s are wanted".formatted(View.NEAR, near, Window.WANTED));
    }
  }

  private static Asked viewed(Asked plain, HttpServletRequest request) {
    Asked asked = plain;
    for (String name : List.of(View.PARAMETER, View.COLUMN, View.NEAR)) {
      String value = request.getParameter(name);
      if (value != null) {
        asked = asked.with(name, value);
      }
    }
    return asked;
  }

  private static Optional<Occasion> occasion(HttpServletRequest request) {
    return request.getAttribute(Occasion.class.getName()) instanceof Occasion occasion
        ? Optional.of(occasion)
        : Optional.empty();
  }

  private static Asked asked(String query, HttpServletRequest request) {
    List<Asked.Parameter> parameters = new ArrayList<>();
    parameters.add(new Asked.Parameter("query", query));
    for (String name : KEPT) {
      String[] values = request.getParameterValues(name);
      Stream.of(values == null ? new String[0] : values)
          .forEach(value -> parameters.add(new Asked.Parameter(name, value)));
    }
    return new Asked("sparql", query, parameters);
  }

  private static List<Frame.Format> formats(Query query, Asked asked, String root) {
    if (!asked.hasAddress()) {
      return List.of();
    }
    List<Frame.Format> formats = new ArrayList<>();
    for (AnswerFormat format : AnswerFormat.offeredFor(query)) {
      if (!format.isPage()) {
        formats.add(
            new Frame.Format(
                format.label(),
                format.mediaType(),
                root + asked.address("format", format.shortName())));
      }
    }
    return formats;
  }

  /** Where things are; of those in the first rows only, unless a map is wanted. */
  private static Locations places(Result result, Asked asked, Store store) {
    boolean drawn = asked.find(View.PARAMETER).flatMap(View::find).equals(Optional.of(View.MAP));
    return Locations.of(things(result, drawn ? MOST_NAMES : FEW), store);
  }

  private static Set<Node> things(Result result, int most) {
    Set<Node> things = new LinkedHashSet<>();
    if (result instanceof Result.Rows rows) {
      for (Binding row : rows.rows()) {
        for (Var variable : rows.variables()) {
          Node node = row.get(variable);
          if (node != null && node.isURI() && things.size() < most) {
            things.add(node);
          }
        }
      }
    }
    return things;
  }
}
