package org.w3id.bayan.publish.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/** Requests that change a store, or read it by the Graph Store Protocol. */
final class UpdateRequest {
  private static final String UPDATE = "application/sparql-update";
  private static final Set<String> QUADS = Set.of("application/n-quads", "application/trig");
  private static final String FORM = "application/x-www-form-urlencoded";

  private UpdateRequest() {}

  /** Whether it sends an update. */
  static boolean sends(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && (hasType(request, UPDATE)
            || (hasType(request, FORM) && request.getParameter("update") != null));
  }

  /** Whether it is for the store rather than a query. */
  static boolean isFor(HttpServletRequest request) {
    boolean asks = request.getParameter("query") != null;
    boolean data =
        request.getMethod().equals("POST")
            && !hasType(request, FORM)
            && !hasType(request, "application/sparql-query");
    return sends(request)
        || request.getMethod().equals("PUT")
        || request.getMethod().equals("DELETE")
        || (!asks && (data || namesGraph(request) || wantsQuads(request)));
  }

  private static boolean namesGraph(HttpServletRequest request) {
    return request.getParameter("graph") != null || request.getParameter("default") != null;
  }

  /** Whether all that there is is wanted, in a form that holds named graphs. */
  private static boolean wantsQuads(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && QUADS.contains(accept.toLowerCase(Locale.ROOT));
  }

  /**
   * Lets it through. An update that names its dataset both in the protocol and in itself is refused
   * (SPARQL 1.1 Protocol, 2.2.3), which Fuseki does not.
   */
  static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean named =
        request.getParameter("using-graph-uri") != null
            || request.getParameter("using-named-graph-uri") != null;
    if (!named || !sends(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (hasType(request, FORM)) {
      refuseOrPass(request.getParameter("update"), request, response, chain);
      return;
    }
    byte[] body = request.getInputStream().readAllBytes();
    refuseOrPass(
        new String(body, StandardCharsets.UTF_8), withBody(request, body), response, chain);
  }

  private static void refuseOrPass(
      String update, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (namesItsDataset(update)) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST,
          "The update names its dataset by USING or WITH, so the request may not");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean namesItsDataset(String update) {
    try {
      for (Update operation : UpdateFactory.create(update)) {
        if (operation instanceof UpdateModify modify
            && (modify.getWithIRI() != null
                || !modify.getUsing().isEmpty()
                || !modify.getUsingNamed().isEmpty())) {
          return true;
        }
      }
      return false;
    } catch (QueryParseException leftToTheEngine) {
      return false;
    }
  }

  private static boolean hasType(HttpServletRequest request, String mediaType) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(mediaType);
  }

  private static HttpServletRequest withBody(HttpServletRequest request, byte[] body) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
      }
    };
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    private Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("Updates are not read asynchronously");
    }
  }
}
