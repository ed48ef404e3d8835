package org.w3id.bayan.publish;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/** Notes each request as a JSON object on a line of its own. */
final class JsonLog extends ContainerLifeCycle implements RequestLog {
  private final RequestLog.Writer writer;

  JsonLog(RequestLog.Writer writer) {
    this.writer = writer;
    addBean(writer);
  }

  @Override
  public void log(Request request, Response response) {
    JsonObjectBuilder line =
        Json.createObjectBuilder()
            .add("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString())
            .add("client", String.valueOf(Request.getRemoteAddr(request)))
            .add("method", request.getMethod())
            .add("path", String.valueOf(request.getHttpURI().getPathQuery()))
            .add("protocol", request.getConnectionMetaData().getProtocol())
            .add("status", response.getStatus())
            .add("bytes", Response.getContentBytesWritten(response))
            .add(
                "millis",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()));
    add(line, "accept", request, HttpHeader.ACCEPT);
    add(line, "agent", request, HttpHeader.USER_AGENT);
    add(line, "referer", request, HttpHeader.REFERER);
    try {
      writer.write(line.build().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The access log cannot be written", e);
    }
  }

  private static void add(JsonObjectBuilder line, String name, Request request, HttpHeader field) {
    String value = request.getHeaders().get(field);
    if (value != null) {
      line.add(name, value);
    }
  }
}
