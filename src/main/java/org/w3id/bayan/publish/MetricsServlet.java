package org.w3id.bayan.publish;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.w3id.bayan.backend.Traffic;
import org.w3id.bayan.store.ServedStore;

/** What an operator measures: Fuseki's figures and our own, in the text format of Prometheus. */
final class MetricsServlet extends HttpServlet {
  private static final String FORMAT = "text/plain;version=0.0.4;charset=utf-8";

  private final transient ServedStore served;
  private final transient ReadyAnswers answers;

  MetricsServlet(ServedStore served, ReadyAnswers answers) {
    this.served = served;
    this.answers = answers;
  }

  @Override
  public void init() {
    MeterRegistry registry = registry();
    Gauge.builder("bayan.version", served, store -> store.version().number())
        .description("The version of the dataset that is served")
        .register(registry);
    FunctionCounter.builder("bayan.answers.ready", answers, it -> it.stats().hitCount())
        .description("Answers sent again from memory")
        .register(registry);
    FunctionCounter.builder("bayan.answers.made", answers, it -> it.stats().missCount())
        .description("Requests whose answer was not in memory")
        .register(registry);
    try (ServedStore.Lease lease = served.lease()) {
      lease.store().backend().traffic().ifPresent(traffic -> register(traffic, registry));
    }
  }

  private static void register(Traffic traffic, MeterRegistry registry) {
    FunctionTimer.builder(
            "bayan.remote.requests", traffic, Traffic::requests, Traffic::seconds, SECONDS)
        .description("Requests to the server that holds the dataset, until an answer began")
        .register(registry);
    FunctionCounter.builder("bayan.remote.retries", traffic, Traffic::retries)
        .description("Requests to that server that were sent again")
        .register(registry);
    FunctionCounter.builder("bayan.remote.failures", traffic, Traffic::failures)
        .description("Questions that server did not answer, or wrongly")
        .register(registry);
  }

  private MeterRegistry registry() {
    return MetricsProvider.getMetricsProvider(getServletContext()).getMeterRegistry();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!(registry() instanceof PrometheusMeterRegistry prometheus)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Nothing is measured");
      return;
    }
    byte[] content = prometheus.scrape().getBytes(StandardCharsets.UTF_8);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(FORMAT);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
