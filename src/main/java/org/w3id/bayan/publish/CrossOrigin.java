package org.w3id.bayan.publish;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets programs that run in any web page read what we publish, without credentials.
 *
 * <p>Jetty's own handler repeats the origin of the request even when all are allowed, so that a
 * cache would have to keep an answer for each.
 */
final class CrossOrigin extends Handler.Wrapper {
  private static final int NO_CONTENT = 204;
  private static final HttpField ANY_ORIGIN =
      new PreEncodedHttpField("Access-Control-Allow-Origin", "*");
  private static final HttpField NOT_GUESSED =
      new PreEncodedHttpField("X-Content-Type-Options", "nosniff");
  private static final HttpField READABLE =
      new PreEncodedHttpField(
          "Access-Control-Expose-Headers", "Link, ETag, Content-Location, Memento-Datetime");

  CrossOrigin(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(ANY_ORIGIN);
    headers.put(NOT_GUESSED);
    if (isPreflight(request)) {
      headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      headers.put(
          "Access-Control-Allow-Headers",
          "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since, Range");
      headers.put("Access-Control-Max-Age", "86400");
      response.setStatus(NO_CONTENT);
      callback.succeeded();
      return true;
    }
    headers.put(READABLE);
    return super.handle(request, response, callback);
  }

  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains(HttpHeader.ORIGIN)
        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
  }
}
