package org.w3id.bayan.publish.sparql;

import static org.apache.jena.fuseki.servlets.ServletOps.error;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.store.ServedStore;

/**
 * Answers queries by the SPARQL 1.1 Protocol: Fuseki reads the request, this runs the query over
 * the version that is served now.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
  private static final Logger LOG = LoggerFactory.getLogger(QueryProcessor.class);
  private static final int BUFFER_BYTES = 8192;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNPROCESSABLE = 422;

  private final ServedStore served;
  private final QueryLimits limits;

  QueryProcessor(ServedStore served, QueryLimits limits) {
    this.served = served;
    this.limits = limits;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Query query = parse(text);
    AnswerFormat format = format(query, action.getRequest());
    action.getResponse().setContentType(format.contentType());
    try (ServedStore.Lease lease = served.lease()) {
      DatasetGraph dataset = lease.store().dataset();
      Txn.executeRead(dataset, () -> answer(query, dataset, format, action));
    } catch (Bounded.TooLongException e) {
      error(UNPROCESSABLE, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      LOG.info("A query is nested too deeply", e);
      error(BAD_REQUEST, "The query is nested too deeply");
    } catch (QueryParseException e) {
      error(BAD_REQUEST, firstLine(e));
    }
  }

  private static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text, "http://server/unset-base/", Syntax.syntaxARQ);
      ForbiddenParts.in(query).ifPresent(part -> error(FORBIDDEN, part));
      return query;
    } catch (QueryParseException e) {
      String place =
          e.getLine() > 0 ? "line %d, column %d: ".formatted(e.getLine(), e.getColumn()) : "";
      error(BAD_REQUEST, "This is not a SPARQL query: " + place + firstLine(e));
    } catch (ARQException e) {
      error(BAD_REQUEST, "This is not a SPARQL query: " + firstLine(e));
    } catch (StackOverflowError e) {
      LOG.info("A query is nested too deeply", e);
      error(BAD_REQUEST, "The query is nested too deeply");
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

  private void answer(Query query, DatasetGraph dataset, AnswerFormat format, HttpAction action) {
    DatasetDescription wanted = SPARQLProtocol.getDatasetDescription(action, query);
    Query asked = query;
    if (query.hasDatasetDescription()) {
      asked = query.cloneQuery();
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
    }
    Context context = dataset.getContext().copy();
    AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
    try (QueryExec execution =
            QueryExec.newBuilder()
                .dataset(DynamicDatasets.dynamicDataset(wanted, dataset, false))
                .query(asked)
                .context(context)
                .overallTimeout(timeout(action).toMillis(), TimeUnit.MILLISECONDS)
                .build();
        OutputStream out =
            new BufferedOutputStream(action.getResponseOutputStream(), BUFFER_BYTES)) {
      if (query.isSelectType()) {
        writeRows(execution.select(), format, action.getRequest(), out);
      } else if (query.isAskType()) {
        writeYesOrNo(execution.ask(), format, out);
      } else {
        writeGraph(query, execution, cancelled, format, out);
      }
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private void writeGraph(
      Query query,
      QueryExec execution,
      AtomicBoolean cancelled,
      AnswerFormat format,
      OutputStream out) {
    Graph graph = Bounded.graph(limits.rows(), cancelled);
    if (query.isDescribeType()) {
      execution.describe(graph);
    } else if (query.isConstructQuad()) {
      writeDataset(execution.constructDataset(), format, out);
      return;
    } else {
      execution.construct(graph);
    }
    query.getPrefixMapping().getNsPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
    try {
      RDFWriter.source(graph).format(format.graph().orElseThrow()).output(out);
    } catch (ClassCastException | JenaException e) {
      LOG.info("An answer cannot be written as {}", format.mediaType(), e);
      error(NOT_ACCEPTABLE, "This answer cannot be written as " + format.mediaType());
    }
  }

  private static void writeDataset(DatasetGraph dataset, AnswerFormat format, OutputStream out) {
    AnswerFormat quads =
        switch (format) {
          case TURTLE -> AnswerFormat.TRIG;
          case N_TRIPLES -> AnswerFormat.N_QUADS;
          default -> format;
        };
    RDFWriter.source(dataset).format(quads.graph().orElseThrow()).output(out);
  }
}
