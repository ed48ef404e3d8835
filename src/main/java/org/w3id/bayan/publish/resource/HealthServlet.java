package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.NodeFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.store.Store;

/** Tells an operator whether the store can be read. */
public final class HealthServlet extends ReadOnlyServlet {
  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);
  private final transient Store store;

  /** A version does not change, so its triples are counted once: counting reads them all. */
  private final AtomicLong triples = new AtomicLong(-1);

  /** Watches a store. */
  public HealthServlet(Store store) {
    this.store = store;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      if (triples.get() < 0) {
        triples.set(store.size());
      } else {
        store.describe(NodeFactory.createURI(store.version().base() + "dataset"));
      }
    } catch (RuntimeException e) {
      LOG.error("The store cannot be read: {}", store.version().directory(), e);
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The store cannot be read");
      return;
    }
    byte[] content =
        "{\"status\":\"ok\",\"version\":%d,\"triples\":%d}\n"
            .formatted(store.version().number(), triples.get())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(content.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(content);
    }
  }
}
