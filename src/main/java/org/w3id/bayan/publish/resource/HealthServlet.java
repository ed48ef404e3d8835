package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;

/** Tells an operator whether the store can be read. */
public final class HealthServlet extends ReadOnlyServlet {
  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);
  private final transient ServedStore served;

  /** A version does not change, so its triples are counted once: counting reads them all. */
  private transient volatile Counted counted = new Counted(0, 0);

  private record Counted(int version, long triples) {}

  /** Watches what is served. */
  public HealthServlet(ServedStore served) {
    this.served = served;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Counted found;
    try (ServedStore.Lease lease = served.lease()) {
      found = count(lease.store());
    } catch (UnansweredException e) {
      response.setHeader("Retry-After", "10");
      response.sendError(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      LOG.error("The store cannot be read: {}", served.version().directory(), e);
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The store cannot be read");
      return;
    }
    byte[] content =
        "{\"status\":\"ok\",\"version\":%d,\"triples\":%d}\n"
            .formatted(found.version(), found.triples())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(content.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(content);
    }
  }

  private Counted count(Store store) {
    int version = store.version().number();
    Counted last = counted;
    if (last.version() == version) {
      store.knows(NodeFactory.createURI(store.version().base() + "dataset"));
      return last;
    }
    Counted now = new Counted(version, store.size());
    counted = now;
    return now;
  }
}
