package org.w3id.bayan.publish.negotiation;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Says nothing of a length where nothing has changed: the length in such an answer would be that of
 * what the client has (RFC 9110, 8.6), and Jetty says that it is zero where the end of an answer
 * comes together with its beginning.
 */
public final class UnchangedAnswers extends Handler.Wrapper {
  public UnchangedAnswers(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request,
        new Response.Wrapper(request, response) {
          @Override
          public void write(boolean last, ByteBuffer content, Callback written) {
            if (last && isUnchanged(this)) {
              begin(getWrapped(), then(written, () -> super.write(true, content, written)));
            } else {
              super.write(last, content, written);
            }
          }
        },
        new Callback.Nested(callback) {
          @Override
          public void succeeded() {
            if (isUnchanged(response)) {
              begin(response, callback);
            } else {
              super.succeeded();
            }
          }
        });
  }

  private static boolean isUnchanged(Response response) {
    return response.getStatus() == HttpStatus.NOT_MODIFIED_304 && !response.isCommitted();
  }

  /** Sends the header fields, and leaves the end to what comes then. */
  private static void begin(Response response, Callback then) {
    response.getHeaders().remove(HttpHeader.CONTENT_LENGTH);
    response.write(false, BufferUtil.EMPTY_BUFFER, then);
  }

  private static Callback then(Callback failing, Runnable next) {
    return Callback.from(next, failing::failed);
  }
}
