package org.w3id.bayan.publish.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Stands before the query engine and answers what the engine would answer wrongly.
 *
 * <p>Fuseki answers 404 to a request without a query, where SPARQL 1.1 Service Description asks for
 * a description; and it writes errors into the body itself, in Latin-1.
 */
public final class QueryDoor extends HttpFilter {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  /** With it Fuseki would wrap JSON in a call of a script, and call that JSON. */
  private static final String SCRIPT_CALL = "callback";

  private final String path;
  private final transient HttpServlet description;

  /**
   * A door.
   *
   * @param path where queries go; nothing below it answers
   * @param description answers those who ask nothing
   */
  public QueryDoor(String path, HttpServlet description) {
    this.path = path;
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!request.getRequestURI().equals(path)) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND, "Queries go to the address without more");
    } else if (request.getParameter(SCRIPT_CALL) != null) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "Answers are not wrapped in a script; use CORS");
    } else if (reads && !asks(request)) {
      description.service(request, response);
    } else if ((reads && request.getParameter("update") != null) || sendsUpdate(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "The dataset is read-only");
    } else if (!reads && !method.equals("POST") && !method.equals("OPTIONS")) {
      response.setHeader("Allow", METHODS);
      response.sendError(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Send queries with GET or POST");
    } else {
      CaughtErrors caught = new CaughtErrors(response);
      chain.doFilter(method.equals("HEAD") ? asGet(request) : request, caught);
      caught.pass();
    }
  }

  /** Fuseki refuses HEAD; answered like GET, the container drops the content. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  private static boolean asks(HttpServletRequest request) {
    return request.getParameter("query") != null || request.getParameter("update") != null;
  }

  private static boolean sendsUpdate(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !request.getMethod().equals("POST")) {
      return false;
    }
    String mediaType = type.toLowerCase(Locale.ROOT);
    return mediaType.startsWith("application/sparql-update")
        || (mediaType.startsWith("application/x-www-form-urlencoded")
            && request.getParameter("update") != null);
  }
}
