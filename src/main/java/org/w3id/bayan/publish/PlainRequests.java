package org.w3id.bayan.publish;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests whose body is compressed: a few kilobytes may unpack to gigabytes, and no query
 * is so long that compression pays (RFC 9110, 15.5.16). Refuses TRACE too, which some servlets
 * would answer by themselves: it sends back what a proxy may have added for us alone (9.3.8).
 */
final class PlainRequests extends Handler.Wrapper {
  private static final String IDENTITY = "identity";

  PlainRequests(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (HttpMethod.TRACE.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, OPTIONS");
      Response.writeError(
          request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "TRACE is not answered");
      return true;
    }
    boolean packed =
        request.getHeaders().getCSV(HttpHeader.CONTENT_ENCODING, false).stream()
            .anyMatch(coding -> !coding.equalsIgnoreCase(IDENTITY));
    if (!packed) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, IDENTITY);
    Response.writeError(
        request,
        response,
        callback,
        HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
        "Send the request without compression");
    return true;
  }
}
