package org.w3id.bayan.publish.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.system.jsonld.TitaniumJsonLdOptions;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.search.ServedIndex;
import org.w3id.bayan.store.ServedStore;

/** What can be done with the dataset through Fuseki. */
public final class QueryEndpoint {
  private QueryEndpoint() {}

  /** A service that answers queries over what is served, and does nothing else. */
  public static DataService of(
      ServedStore served, QueryLimits limits, ResultWriter results, ServedIndex index) {
    return service(DatasetGraphFactory.empty(), new QueryProcessor(served, limits, results, index))
        .build();
  }

  /** A service over a dataset that may also be changed; only for one that nobody keeps. */
  public static DataService writable(
      DatasetGraph dataset,
      ServedStore served,
      QueryLimits limits,
      ResultWriter results,
      ServedIndex index) {
    dataset.getContext().set(TitaniumJsonLdOptions.JSONLD_OPTIONS, withoutOthers());
    return service(dataset, new QueryProcessor(served, limits, results, index))
        .addEndpoint(Endpoint.create().operation(Operation.Update).processor(new Changes()).build())
        .addEndpoint(Operation.GSP_RW)
        .build();
  }

  /** For JSON-LD that is sent: a context of another server is not fetched. */
  private static JsonLdOptions withoutOthers() {
    return new JsonLdOptions((address, options) -> {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "The context <%s> is not fetched: send it in the document".formatted(address));
    });
  }

  private static DataService.Builder service(DatasetGraph dataset, QueryProcessor processor) {
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    Endpoint queries = Endpoint.create().operation(Operation.Query).processor(processor).build();
    return DataService.newBuilder(dataset).addEndpoint(queries);
  }

  /**
   * Changes a dataset that nobody keeps, as SPARQL 1.1 Update says, but for LOAD: it would read
   * what this machine can reach. So each LOAD fails, which is an error unless it is SILENT (3.1.4).
   */
  private static final class Changes extends SPARQL_Update {
    @Override
    protected void execute(HttpAction action, InputStream input) {
      try {
        String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        byte[] allowed = withoutLoad(text).getBytes(StandardCharsets.UTF_8);
        super.execute(action, new ByteArrayInputStream(allowed));
      } catch (IOException e) {
        throw new UncheckedIOException("The update cannot be read", e);
      }
    }

    /** What cannot be parsed is left to Fuseki, which says why. */
    private static String withoutLoad(String text) {
      UpdateRequest request;
      try {
        request = UpdateFactory.create(text);
      } catch (QueryException notUpdate) {
        return text;
      }
      List<Update> changes = request.getOperations();
      if (changes.stream().noneMatch(UpdateLoad.class::isInstance)) {
        return text;
      }
      if (changes.stream().anyMatch(each -> each instanceof UpdateLoad load && !load.isSilent())) {
        ServletOps.error(
            HttpStatus.NOT_IMPLEMENTED_501,
            "LOAD is refused: send the triples in the request, by INSERT DATA or the Graph Store"
                + " Protocol");
      }
      UpdateRequest others = new UpdateRequest();
      changes.stream().filter(each -> !(each instanceof UpdateLoad)).forEach(others::add);
      return others.toString();
    }
  }
}
