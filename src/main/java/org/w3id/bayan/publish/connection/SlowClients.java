package org.w3id.bayan.publish.connection;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.NegotiatingServerConnection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off clients that send a request byte by byte: each byte begins Jetty's patience anew, and
 * its least rate counts bodies only. A head must be there in the time that a connection may say
 * nothing, a body in four times as long; so must the keys of a connection by TLS. Who sends
 * something that is no request, such as empty lines or pieces of a frame of HTTP/2 (RFC 9113, 4),
 * may do so for twice as long.
 */
final class SlowClients extends AbstractLifeCycle {
  private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);
  private static final int LOOKS = 4;
  private static final int TIMES_FOR_BODIES = 4;
  private static final int TIMES_FOR_NOTHING = 2;

  /** What Jetty's parser says of a request that has not begun. */
  private static final long NOT_BEGUN = 0;

  private static final ByteBuffer TOO_SLOW =
      ByteBuffer.wrap(
          "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));

  private final AbstractConnector connector;
  private final Duration patience;
  private final Standstill standstill = new Standstill();

  SlowClients(AbstractConnector connector, Duration patience) {
    this.connector = connector;
    this.patience = patience;
  }

  @Override
  protected void doStart() {
    lookAgain();
  }

  private void lookAgain() {
    Scheduler scheduler = connector.getScheduler();
    scheduler.schedule(this::look, patience.toMillis() / LOOKS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      connector.getConnectedEndPoints().forEach(this::look);
    } catch (RuntimeException e) {
      LOG.error("Slow clients are not seen this time", e);
    } finally {
      if (isStarting() || isStarted()) {
        lookAgain();
      }
    }
  }

  private void look(EndPoint client) {
    if (client.getConnection() instanceof SslConnection tls) {
      EndPoint inside = tls.getSslEndPoint();
      if (inside.getConnection() instanceof NegotiatingServerConnection negotiating
          && standsStill(negotiating, 0, 1)) {
        client.close();
      }
      lookAtRequests(inside);
    } else {
      lookAtRequests(client);
    }
  }

  private boolean standsStill(Object who, long progress, int times) {
    return standstill.isLongerThan(patience.multipliedBy(times), who, progress);
  }

  private void lookAtRequests(EndPoint client) {
    switch (client.getConnection()) {
      case HttpConnection connection -> lookAtRequest(client, connection);
      case HTTP2Connection connection -> lookAtRequests(client, connection.getSession());
      case null, default -> {}
    }
  }

  /** Jetty closes who says nothing at all; empty lines before a request are something. */
  private void lookAtRequest(EndPoint client, HttpConnection connection) {
    HttpParser parser = connection.getParser();
    boolean head = parser.inHeaderState() && !parser.isStart();
    boolean body = parser.inContentState();
    boolean nothing = parser.isStart();
    // The next request may begin meanwhile: its time is shorter than that of the one seen.
    VarHandle.loadLoadFence();
    long begin = parser.getBeginNanoTime();
    long millis = begin == NOT_BEGUN ? 0 : NanoTime.millisSince(begin);
    if (head && millis > patience.toMillis()) {
      refuse(client);
    } else if (nothing && standsStill(connection, connection.getMessagesIn(), TIMES_FOR_NOTHING)) {
      client.close();
    } else if (body && millis > TIMES_FOR_BODIES * patience.toMillis()) {
      client.close();
    }
  }

  private void lookAtRequests(EndPoint client, HTTP2Session session) {
    Collection<Stream> requests = session.getStreams();
    if (requests.isEmpty() && standsStill(session, session.getStreamsOpened(), TIMES_FOR_NOTHING)) {
      session.close(
          ErrorCode.ENHANCE_YOUR_CALM_ERROR.code, "no request", Callback.from(client::close));
    }
    for (Stream request : requests) {
      if (!request.isRemotelyClosed() && standsStill(request, 0, TIMES_FOR_BODIES)) {
        request.reset(
            new ResetFrame(request.getId(), ErrorCode.ENHANCE_YOUR_CALM_ERROR.code), Callback.NOOP);
      }
    }
  }

  /** Nothing else is being written while a head is read, unless it ends at this very moment. */
  private static void refuse(EndPoint client) {
    try {
      client.write(Callback.from(client::close), TOO_SLOW.asReadOnlyBuffer());
    } catch (WritePendingException answered) {
      LOG.debug("A request has come just in time", answered);
    }
  }
}
