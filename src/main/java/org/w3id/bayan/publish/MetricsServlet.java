package org.w3id.bayan.publish;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.metrics.MetricsProvider;
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
