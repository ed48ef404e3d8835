package org.w3id.bayan.publish;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resets the connection of an answer that fails when a part of it has been sent. An answer that
 * ends with its connection, as for clients of HTTP/1.0 and those that ask for {@code Connection:
 * close}, would else look whole (RFC 9112, 6.3).
 */
final class BrokenAnswers extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);

  BrokenAnswers(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Sent sent = new Sent(request, response);
    return super.handle(
        request,
        sent,
        new Callback.Nested(callback) {
          @Override
          public void failed(Throwable cause) {
            if (sent.isBroken()) {
              reset(request.getConnectionMetaData());
            }
            super.failed(cause);
          }
        });
  }

  /** Knows whether the end of an answer has been handed over. */
  private static final class Sent extends Response.Wrapper {
    private volatile boolean ended;

    private Sent(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      ended |= last;
      super.write(last, content, callback);
    }

    private boolean isBroken() {
      return isCommitted() && !ended;
    }
  }

  /** HTTP/2 resets the one stream by itself. */
  private static void reset(ConnectionMetaData connection) {
    boolean old = connection.getHttpVersion().getVersion() <= HttpVersion.HTTP_1_1.getVersion();
    if (old
        && connection.getConnection().getEndPoint().getTransport()
            instanceof SocketChannel channel) {
      try {
        // Without lingering the other side is told of a reset, below TLS as well.
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
      } catch (IOException e) {
        LOG.debug("The connection was closed already", e);
      }
    }
  }
}
