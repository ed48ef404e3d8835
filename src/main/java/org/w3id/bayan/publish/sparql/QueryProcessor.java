package org.w3id.bayan.publish.sparql;

import static org.apache.jena.fuseki.servlets.ServletOps.error;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.publish.result.Excerpt;
import org.w3id.bayan.publish.result.Result;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.serialize.Namespaces;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.serialize.Serializer;
import org.w3id.bayan.serialize.Syntax;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.vocab.Iris;

/**
 * Answers queries by the SPARQL 1.1 Protocol: Fuseki reads the request, this runs the query over
 * the version that is served now.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
  private static final Logger LOG = LoggerFactory.getLogger(QueryProcessor.class);
  private static final String NESTED = "The query is nested too deeply";
  private static final String NO_MEMORY =
      "The query needs more memory than there is; ask for less at a time";
  private static final int BUFFER_BYTES = 8192;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNPROCESSABLE = 422;
  private static final int BAD_GATEWAY = 502;
  private static final int UNAVAILABLE = 503;
  private static final int GATEWAY_TIMEOUT = 504;

  private final ServedStore served;
  private final QueryLimits limits;
  private final Iris iris;
  private final ResultWriter results;
  private final ServedIndex index;
  private final MemoryGuard guard = new MemoryGuard();

  QueryProcessor(ServedStore served, QueryLimits limits, ResultWriter results, ServedIndex index) {
    this.served = served;
    this.index = index;
    this.iris = new Iris(served.version().base());
    this.limits = limits;
    this.results = results;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Instant begin = Instant.now();
    Query query = parse(text);
    Question question = new Question(text, query, begin);
    AnswerFormat format = format(query, action.getRequest());
    action.getResponse().setContentType(format.contentType());
    try (ServedStore.Lease lease = served.lease()) {
      Store store = lease.store();
      store.backend().hold(() -> answer(question, store, format, action));
    } catch (UnansweredException e) {
      error(e.isLate() ? GATEWAY_TIMEOUT : BAD_GATEWAY, String.valueOf(e.getMessage()));
    } catch (Bounded.TooLongException e) {
      error(UNPROCESSABLE, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      LOG.info(NESTED, e);
      error(BAD_REQUEST, NESTED);
    } catch (QueryParseException | QueryBuildException e) {
      error(BAD_REQUEST, firstLine(e));
    } catch (OutOfMemoryError e) {
      LOG.warn("A query was stopped: it needs more memory than there is", e);
      error(UNAVAILABLE, NO_MEMORY);
    }
  }

  private Query parse(String text) {
    QueryText.fault(text).ifPresent(fault -> error(BAD_REQUEST, fault));
    try {
      Query query =
          QueryFactory.create(
              text, "http://server/unset-base/", org.apache.jena.query.Syntax.syntaxARQ);
      if (query.isJsonType()) {
        error(BAD_REQUEST, "JSON is no form of a SPARQL query: ask with SELECT, accept JSON");
      }
      ForbiddenParts.in(query, limits.services()).ifPresent(part -> error(FORBIDDEN, part));
      return query;
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        error(BAD_REQUEST, NESTED);
      }
      String reason = firstLine(e);
      String place =
          e.getLine() > 0 && !reason.toLowerCase(Locale.ROOT).contains("line ")
              ? "line %d, column %d: ".formatted(e.getLine(), e.getColumn())
              : "";
      error(BAD_REQUEST, "This is not a SPARQL query: " + place + reason);
    } catch (ARQException e) {
      error(BAD_REQUEST, "This is not a SPARQL query: " + firstLine(e));
    } catch (StackOverflowError e) {
      LOG.info(NESTED, e);
      error(BAD_REQUEST, NESTED);
    }
    throw new IllegalStateException("An error ends the request");
  }

  private static String firstLine(JenaException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static AnswerFormat format(Query query, HttpServletRequest request) {
    Optional<String> named =
        Optional.ofNullable(request.getParameter("format"))
            .or(() -> Optional.ofNullable(request.getParameter("output")));
    Optional<AnswerFormat> format =
        AnswerFormat.choose(query, Accept.of(request.getHeaders("Accept")), named);
    if (format.isEmpty()) {
      error(
          NOT_ACCEPTABLE,
          AnswerFormat.offeredFor(query).stream()
              .map(AnswerFormat::mediaType)
              .collect(Collectors.joining(", ", "Answers to this query come as ", "")));
    }
    return format.orElseThrow();
  }

  private void answer(Question question, Store store, AnswerFormat format, HttpAction action) {
    Query query = question.query();
    DatasetDescription wanted = SPARQLProtocol.getDatasetDescription(action, query);
    if (wanted != null) {
      ForbiddenParts.in(wanted).ifPresent(part -> error(FORBIDDEN, part));
    }
    if (!store.isHere()) {
      ForbiddenParts.in(query, Set.of()).ifPresent(part -> error(FORBIDDEN, part));
      ForwardedParts.in(query, wanted, iris).ifPresent(part -> error(FORBIDDEN, part));
    }
    Context context = store.backend().context().copy();
    AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
    BoundedValues values = new BoundedValues(cancelled);
    values.install(context);
    KnownFunctions.install(context, values, () -> index.of(store.version()));
    Duration limit = Duration.ofMillis(timeLeft(action, question.begin()));
    Optional<Result> shown = Optional.empty();
    MemoryGuard.Watched memory = guard.watch(cancelled);
    try (memory;
        OtherEndpoints others = new OtherEndpoints(limit);
        OutputStream out =
            new BufferedOutputStream(action.getResponseOutputStream(), BUFFER_BYTES)) {
      others.letAsk(query, context);
      try (QueryExec execution = store.backend().execution(query, wanted, context, limit)) {
        if (format.isPage()) {
          shown = Optional.of(result(query, execution, cancelled, action));
        } else {
          write(query, execution, cancelled, format, action.getRequest(), out);
        }
        if (cancelled.get()) {
          throw new QueryCancelledException();
        }
      }
      if (shown.isPresent()) {
        out.write(results.write(question, shown.get(), store, action));
      }
    } catch (QueryCancelledException e) {
      values.check();
      if (memory.isStopped()) {
        error(UNAVAILABLE, NO_MEMORY);
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(
      Query query,
      QueryExec execution,
      AtomicBoolean cancelled,
      AnswerFormat format,
      HttpServletRequest request,
      OutputStream out) {
    if (query.isSelectType()) {
      writeRows(execution.select(), format, request, out);
    } else if (query.isAskType()) {
      writeYesOrNo(execution.ask(), format, out);
    } else {
      writeQuads(quads(query, execution, cancelled), query, format, out);
    }
  }

  /** Reading a long query takes a part of its time; nothing left would mean no limit. */
  private long timeLeft(HttpAction action, Instant begin) {
    return Math.max(1, timeout(action).minus(Duration.between(begin, Instant.now())).toMillis());
  }

  /** What the client asks for, in seconds, or less. */
  private Duration timeout(HttpAction action) {
    String wanted = action.getRequestParameter("timeout");
    try {
      Duration asked =
          wanted == null
              ? limits.timeout()
              : Duration.ofMillis((long) (1000 * Double.parseDouble(wanted)));
      return asked.isPositive() && asked.compareTo(limits.timeout()) < 0 ? asked : limits.timeout();
    } catch (NumberFormatException e) {
      error(BAD_REQUEST, "timeout=%s is not a number of seconds".formatted(wanted));
      return limits.timeout();
    }
  }

  private void writeRows(
      RowSet rows, AnswerFormat format, HttpServletRequest request, OutputStream out) {
    RowSet bounded = Bounded.rows(rows, limits.rows());
    Lang lang = format.rows().orElseThrow();
    if (lang.equals(ResultSetLang.RS_CSV)) {
      CsvRows.write(bounded, "1".equals(request.getParameter("bom")), out);
    } else {
      writer(lang).write(out, bounded, new Context());
    }
  }

  private static void writeYesOrNo(boolean yes, AnswerFormat format, OutputStream out) {
    Lang lang = format.rows().orElseThrow();
    if (lang.equals(ResultSetLang.RS_CSV)) {
      CsvRows.write(yes, out);
    } else {
      writer(lang).write(out, yes, new Context());
    }
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  /** As much of the answer as a page shows. */
  private Result result(
      Query query, QueryExec execution, AtomicBoolean cancelled, HttpAction action) {
    results.checkView(action);
    if (query.isAskType()) {
      return new Result.YesOrNo(execution.ask());
    }
    long from = results.from(action);
    if (query.isSelectType()) {
      RowSet rows = Bounded.rows(execution.select(), limits.rows());
      return Excerpt.of(rows.getResultVars(), rows, from, false);
    }
    return ResultWriter.ofGraph(quads(query, execution, cancelled), from);
  }

  private List<Quad> quads(Query query, QueryExec execution, AtomicBoolean cancelled) {
    if (query.isConstructQuad()) {
      List<Quad> quads = new ArrayList<>();
      execution
          .constructQuads()
          .forEachRemaining(quad -> {
            quads.add(quad);
            if (quads.size() > limits.rows()) {
              throw new Bounded.TooLongException(limits.rows());
            }
          });
      return quads;
    }
    Graph graph = Bounded.graph(limits.rows(), cancelled);
    if (query.isDescribeType()) {
      execution.describe(graph);
    } else {
      execution.construct(graph);
    }
    try (Stream<Triple> triples = graph.stream()) {
      return triples
          .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
          .sorted(Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms))
          .toList();
    }
  }

  /** Turtle and N-Triples stand for TriG and N-Quads where an answer has named graphs. */
  private void writeQuads(List<Quad> quads, Query query, AnswerFormat format, OutputStream out) {
    Syntax syntax = format.syntax().orElseThrow();
    if (!Serializer.canWrite(quads.stream().map(Quad::asTriple).toList(), syntax)) {
      error(NOT_ACCEPTABLE, "This answer cannot be written as " + format.mediaType());
    }
    PrefixMap prefixes = PrefixMapFactory.create(Prefixes.map(iris));
    query.getPrefixMapping().getNsPrefixMap().forEach(prefixes::add);
    Serializer.write(quads, Namespaces.of(prefixes), syntax, out);
  }
}
