package org.w3id.bayan.publish.sparql;

import com.google.common.base.Throwables;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutorHttp;
import org.apache.jena.sparql.util.Context;
import org.w3id.bayan.backend.UnansweredException;

/**
 * The endpoints that one query asks (SPARQL 1.1 Federated Query), for as long as it may run. When
 * that is over, what is under way to them is broken off: a time limit of a request counts only
 * until the answer begins. Redirections are not followed, so that no other address is asked than
 * the one that was allowed.
 */
final class OtherEndpoints implements AutoCloseable {
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final long limitMillis;

  /**
   * None yet.
   *
   * @param limit how long the query may run
   */
  OtherEndpoints(Duration limit) {
    this.limitMillis = limit.toMillis();
  }

  /**
   * Lets a query ask others, if it does.
   *
   * @param query that asks none but those that it may, see {@link ForbiddenParts}
   * @param context in which it runs
   */
  void letAsk(Query query, Context context) {
    boolean asked = ForbiddenParts.asksOthers(query);
    context.set(ARQ.httpServiceAllowed, asked);
    if (asked) {
      install(context);
    }
  }

  private void install(Context context) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofMillis(limitMillis))
            .build();
    context.set(ARQ.httpQueryClient, client);
    context.set(ARQ.httpQueryTimeout, limitMillis);
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry().add(this::ask));
    CompletableFuture<Void> unused =
        end.orTimeout(limitMillis, TimeUnit.MILLISECONDS)
            .whenComplete((ended, late) -> client.shutdownNow());
  }

  private QueryIterator ask(
      OpService part, OpService original, Binding row, ExecutionContext execution) {
    try {
      return new ServiceExecutorHttp().createExecution(part, original, row, execution);
    } catch (RuntimeException e) {
      boolean late =
          end.isCompletedExceptionally()
              || Throwables.getCausalChain(e).stream()
                  .anyMatch(HttpTimeoutException.class::isInstance);
      String reason = late ? "has not answered in time" : "did not answer as an endpoint does";
      throw new UnansweredException(
          late, "SERVICE <%s> %s".formatted(part.getService().getURI(), reason), e);
    }
  }

  @Override
  public void close() {
    end.complete(null);
  }
}
