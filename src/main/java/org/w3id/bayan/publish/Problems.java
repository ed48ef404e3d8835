package org.w3id.bayan.publish;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.backend.UnansweredException;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.publish.page.Frame;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.ProblemPage;
import org.w3id.bayan.vocab.Iris;

/**
 * Tells a client what went wrong: a program by RFC 9457, a reader by a page.
 *
 * <p>Of our own failures only the status is told; what happened is in the log.
 */
final class Problems extends ErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int FIRST_OF_OURS = 500;
  private static final String HTML = "text/html";
  private static final String JSON = "application/problem+json";

  private final Iris iris;
  private final Phrasebook phrasebook;
  private final PageWriter pages;

  Problems(Iris iris, Phrasebook phrasebook, PageWriter pages) {
    this.iris = iris;
    this.phrasebook = phrasebook;
    this.pages = pages;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Optional<UnansweredException> unanswered = unanswered(cause);
    if (unanswered.isPresent()) {
      int gateway =
          unanswered.get().isLate() ? HttpStatus.GATEWAY_TIMEOUT_504 : HttpStatus.BAD_GATEWAY_502;
      response.setStatus(gateway);
      generateResponse(request, response, gateway, unanswered.get().getMessage(), null, callback);
      return;
    }
    String detail = (status >= FIRST_OF_OURS && cause != null) || message == null ? "" : message;
    if (status == HttpStatus.INTERNAL_SERVER_ERROR_500
        && cause != null
        && !(cause instanceof QuietException)) {
      LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPathQuery(), cause);
    }
    boolean reader = wantsPage(request);
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    // What cannot be read is refused before anything else is done with it.
    headers.put("Access-Control-Allow-Origin", "*");
    headers.remove(HttpHeader.ETAG);
    if (status == HttpStatus.METHOD_NOT_ALLOWED_405 && !headers.contains(HttpHeader.ALLOW)) {
      headers.put(HttpHeader.ALLOW, "GET, HEAD, OPTIONS");
    }
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503 && !headers.contains(HttpHeader.RETRY_AFTER)) {
      headers.put(HttpHeader.RETRY_AFTER, "60");
    }
    boolean saysMore = !detail.equals(HttpStatus.getMessage(status));
    byte[] content =
        reader ? page(request, response, status, saysMore ? detail : "") : json(status, detail);
    headers.put(HttpHeader.CONTENT_TYPE, reader ? "text/html;charset=utf-8" : JSON);
    if (headers.getValuesList(HttpHeader.VARY).isEmpty()) {
      headers.put(HttpHeader.VARY, "Accept, Accept-Language");
    }
    headers.put(HttpHeader.CONTENT_LENGTH, content.length);
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    response.write(true, head ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(content), callback);
  }

  /** Whether it was not we who failed. */
  private static Optional<UnansweredException> unanswered(@Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof UnansweredException unanswered) {
        return Optional.of(unanswered);
      }
    }
    return Optional.empty();
  }

  private static byte[] json(int status, String detail) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", HttpStatus.getMessage(status))
            .add("status", status);
    if (!detail.isEmpty()) {
      problem.add("detail", detail);
    }
    return (problem.build() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] page(Request request, Response response, int status, String detail) {
    Phrases phrases =
        phrasebook.choose(
            parameter(request, "lang").orElse(null),
            request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, phrases.lang());
    Frame frame =
        Frame.of(
            phrases,
            phrasebook,
            URI.create(iris.base()).getRawPath(),
            "",
            List.of(),
            request.getHttpURI().getQuery());
    Optional<String> query =
        Optional.ofNullable(request.getAttribute(ProblemPage.QUERY)).map(String::valueOf);
    ProblemPage page = ProblemPage.of(status, detail, query, phrases);
    response.getHeaders().put("Content-Security-Policy", PageWriter.SECURITY_POLICY);
    return pages.write(page, frame);
  }

  /** Browsers name HTML; a program that takes anything is better served with JSON. */
  private static boolean wantsPage(Request request) {
    return Accept.of(request.getHeaders().getValues(HttpHeader.ACCEPT.asString())).names(HTML)
        || (request.getAttribute(ProblemPage.QUERY) != null
            && parameter(request, "format").filter("html"::equals).isPresent());
  }

  /**
   * A parameter of the address as it stands there, since that it cannot be decoded may be what is
   * complained of.
   */
  private static Optional<String> parameter(Request request, String name) {
    String query = request.getHttpURI().getQuery();
    return Stream.of(query == null ? new String[0] : query.split("&"))
        .filter(it -> it.startsWith(name + "="))
        .map(it -> it.substring(name.length() + 1))
        .findFirst();
  }
}
