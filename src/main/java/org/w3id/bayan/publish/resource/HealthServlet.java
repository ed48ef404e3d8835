package org.w3id.bayan.publish.resource;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.Version;

/** Tells an operator whether the store can be read. */
public final class HealthServlet extends ReadOnlyServlet {
  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);
  private final transient ServedStore served;

  private transient volatile Known known = new Known(0, Optional.empty());

  /** A version, and its triples as they were counted when it was described: it does not change. */
  private record Known(int version, Optional<Long> triples) {}

  /** Watches what is served. */
  public HealthServlet(ServedStore served) {
    this.served = served;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Known found;
    try (ServedStore.Lease lease = served.lease()) {
      found = read(lease.store());
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
    JsonObjectBuilder health =
        Json.createObjectBuilder().add("status", "ok").add("version", found.version());
    found.triples().ifPresent(triples -> health.add("triples", triples));
    byte[] content = (health.build() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(content.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(content);
    }
  }

  private Known read(Store store) throws IOException {
    Version version = store.version();
    store.knows(NodeFactory.createURI(version.base() + "dataset"));
    Known last = known;
    if (last.version() == version.number()) {
      return last;
    }
    Known now = new Known(version.number(), VersionNote.triples(version.dumps()));
    known = now;
    return now;
  }
}
