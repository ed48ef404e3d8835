package org.w3id.bayan.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.w3id.bayan.publish.negotiation.Conditional;
import org.w3id.bayan.publish.resource.Keeper;
import org.w3id.bayan.store.ServedStore;

/**
 * Sends again what has been sent before, as long as the same version is served. What is asked for
 * the first time is answered behind, and kept.
 */
final class ReadyAnswers extends Handler.Wrapper {
  private static final int OVERHEAD_BYTES = 1000;

  private final ServedStore served;
  private final boolean keeping;
  private final Cache<Key, ReadyAnswer> answers;

  /**
   * What was asked for, of which version, and of which state of what lies beside it.
   *
   * @param accept the header fields that choose the representation
   */
  private record Key(
      int version, int revision, String address, List<String> accept, List<String> languages) {}

  ReadyAnswers(Handler handler, ServedStore served, long bytes) {
    super(handler);
    this.served = served;
    this.keeping = bytes > 0;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, ReadyAnswer answer) -> OVERHEAD_BYTES + answer.bytes())
            .recordStats()
            .build();
  }

  /** What is ready is sent by the thread that has read the request: nothing waits. */
  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    if (!head && !HttpMethod.GET.is(request.getMethod())) {
      makeElsewhere(request, response, callback);
      return true;
    }
    HttpFields headers = request.getHeaders();
    Key key =
        new Key(
            served.version().number(),
            served.revision(),
            request.getHttpURI().getPathQuery(),
            headers.getValuesList(HttpHeader.ACCEPT),
            headers.getValuesList(HttpHeader.ACCEPT_LANGUAGE));
    ReadyAnswer ready = answers.getIfPresent(key);
    if (ready == null) {
      if (keeping) {
        Keeper keeper = (answer, content, state) -> keep(key, answer, content, state);
        request.setAttribute(Keeper.class.getName(), keeper);
      }
      makeElsewhere(request, response, callback);
    } else if (ready.isReady(headers)) {
      ready.send(headers, head, response, callback);
    } else {
      request
          .getComponents()
          .getExecutor()
          .execute(() -> ready.send(headers, head, response, callback));
    }
    return true;
  }

  /** Has an answer made by a thread that may wait for the store and for the client. */
  private void makeElsewhere(Request request, Response response, Callback callback) {
    request.getComponents().getExecutor().execute(() -> make(request, response, callback));
  }

  private void make(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable thrown) {
      Response.writeError(request, response, callback, thrown);
    }
  }

  private void keep(Key key, HttpServletResponse response, byte[] content, Conditional state) {
    if (key.version() != served.version().number() || key.revision() != served.revision()) {
      return;
    }
    HttpFields.Mutable fields = HttpFields.build();
    for (String name : response.getHeaderNames()) {
      if (!name.equalsIgnoreCase(HttpHeader.ETAG.asString())
          && !name.equalsIgnoreCase(HttpHeader.DATE.asString())) {
        response.getHeaders(name).forEach(value -> fields.add(encoded(name, value)));
      }
    }
    answers.put(key, new ReadyAnswer(fields.asImmutable(), content, state));
  }

  /** A field whose bytes are made once and not for each answer. */
  private static HttpField encoded(String name, String value) {
    return new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value);
  }

  /** How often an answer was ready, and how often not. */
  CacheStats stats() {
    return answers.stats();
  }
}
