package org.w3id.bayan.publish.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.w3id.bayan.config.QueryLimits;
import org.w3id.bayan.publish.negotiation.Conditional;
import org.w3id.bayan.publish.page.ProblemPage;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Version;

/**
 * Stands before the query engine: answers what the engine would answer wrongly, lets in what may
 * come in, and lets out what is whole.
 *
 * <p>Fuseki answers 404 to a request without a query, where SPARQL 1.1 Service Description asks for
 * a description; it writes errors into the body itself, in Latin-1; and what fails midway ends like
 * an answer that is whole.
 */
public final class QueryDoor extends HttpFilter {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String CACHING = "public, max-age=60";
  private static final int TOO_MANY_REQUESTS = 429;

  /**
   * A page depends on the language too, and says how long it took; it is made anew, without a tag.
   */
  private static final String PAGE = "text/html";

  private static final String SOON = "5";

  /** With it Fuseki would wrap JSON in a call of a script, and call that JSON. */
  private static final String SCRIPT_CALL = "callback";

  private final String path;
  private final transient HttpServlet description;
  private final transient ServedStore served;
  private final transient QueryLimits limits;
  private final transient Admission admission;
  private final transient AnswerCache cache;
  private final boolean writable;

  /**
   * A door.
   *
   * @param path where queries go; nothing below it answers
   * @param description answers those who ask nothing
   * @param cacheBytes how much memory answers are kept in
   * @param writable whether updates pass; only for a dataset that nobody keeps
   */
  public QueryDoor(
      String path,
      HttpServlet description,
      ServedStore served,
      QueryLimits limits,
      long cacheBytes,
      boolean writable) {
    this.path = path;
    this.description = description;
    this.served = served;
    this.limits = limits;
    this.admission = new Admission(limits);
    this.cache = new AnswerCache(cacheBytes);
    this.writable = writable;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PostedBody.hasOtherCharset(request)) {
      response.sendError(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Queries are sent in UTF-8");
    } else {
      decide(request, response, chain);
    }
    if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      PostedBody.readToEnd(request, limits.queryBytes());
    }
  }

  private void decide(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    request.setAttribute(ProblemPage.QUERY, request.getParameter("query"));
    if (!request.getRequestURI().equals(path)) {
      response.sendError(
          HttpServletResponse.SC_NOT_FOUND, "Queries go to the address without more");
    } else if (method.equals("OPTIONS")) {
      response.setHeader("Allow", METHODS);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (request.getParameter(SCRIPT_CALL) != null) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "Answers are not wrapped in a script; use CORS");
    } else if (writable && UpdateRequest.isFor(request)) {
      UpdateRequest.pass(request, response, chain);
    } else if (reads && !asks(request)) {
      description.service(request, response);
    } else if ((reads && request.getParameter("update") != null) || UpdateRequest.sends(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "The dataset is read-only");
    } else if (!reads && !method.equals("POST")) {
      response.setHeader("Allow", METHODS);
      response.sendError(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Send queries with GET or POST");
    } else if (isTooLong(request)) {
      response.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "A query has at most %d characters".formatted(limits.queryBytes()));
    } else {
      answer(request, response, chain);
    }
  }

  private boolean isTooLong(HttpServletRequest request) {
    String query = request.getParameter("query");
    return request.getContentLengthLong() > limits.queryBytes()
        || (query != null && query.length() > limits.queryBytes());
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.addHeader("Vary", "Accept");
    Version version = served.version();
    Optional<AnswerCache.Key> key = key(request, version);
    Optional<AnswerCache.Answer> known = key.flatMap(cache::find);
    if (known.isPresent()) {
      send(known.get(), version, request, response);
      return;
    }
    String client = request.getRemoteAddr();
    HeldAnswer held = new HeldAnswer(response, limits.heldBytes());
    switch (admission.enter(client)) {
      case TOO_MANY_OF_CLIENT -> {
        response.setHeader("Retry-After", SOON);
        response.sendError(
            TOO_MANY_REQUESTS,
            "%d queries from your address are running; wait for one to end"
                .formatted(limits.perClient()));
        return;
      }
      case TOO_MANY -> {
        response.setHeader("Retry-After", SOON);
        response.sendError(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many queries are running");
        return;
      }
      case ADMITTED -> {
        try {
          chain.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, held);
        } finally {
          admission.leave(client);
        }
      }
    }
    finish(held, key, version, request, response);
  }

  private void finish(
      HeldAnswer held,
      Optional<AnswerCache.Key> key,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (held.isBroken()) {
      throw new IOException("The query failed when a part of its answer had been sent");
    }
    Optional<byte[]> content = held.content();
    if (content.isEmpty()) {
      held.sendError();
      return;
    }
    String type = String.valueOf(response.getContentType());
    String etag = Conditional.of(content.get(), type, version.published()).etag();
    AnswerCache.Answer answer = new AnswerCache.Answer(type, content.get(), etag);
    if (served.version().number() == version.number() && !type.startsWith(PAGE)) {
      key.ifPresent(asked -> cache.keep(asked, answer));
    }
    send(answer, version, request, response);
  }

  /** What is asked, if the answer can be kept. */
  private static Optional<AnswerCache.Key> key(HttpServletRequest request, Version version) {
    String query = request.getParameter("query");
    boolean lasting =
        !request.getMethod().equals("POST") && query != null && AnswerCache.isLasting(query);
    return lasting
        ? Optional.of(
            new AnswerCache.Key(
                version.number(),
                String.valueOf(request.getQueryString()),
                Collections.list(request.getHeaders("Accept"))))
        : Optional.empty();
  }

  private void send(
      AnswerCache.Answer answer,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(answer.contentType());
    boolean post = request.getMethod().equals("POST");
    if (post || writable) {
      response.setHeader("Cache-Control", "no-store");
    } else if (isKnown(answer, version, request, response)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLength(answer.content().length);
    response.getOutputStream().write(answer.content());
  }

  /** Says of which state an answer is, and whether the client has it. */
  private static boolean isKnown(
      AnswerCache.Answer answer,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response) {
    Conditional state = new Conditional(answer.etag(), version.published());
    response.setHeader("Cache-Control", CACHING);
    boolean tagged = !answer.contentType().startsWith(PAGE);
    if (tagged) {
      response.setHeader("ETag", state.etag());
    }
    boolean lasting = AnswerCache.isLasting(String.valueOf(request.getParameter("query")));
    if (lasting) {
      response.setDateHeader("Last-Modified", version.published().toEpochMilli());
    }
    return (request.getHeader("If-None-Match") == null ? lasting : tagged)
        && state.isKnownTo(request);
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
}
