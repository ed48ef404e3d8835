package org.w3id.bayan.benchmark;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** Answers the same bytes to each request: what Jetty itself takes, and no more. */
public final class ConstantServer {
  private ConstantServer() {}

  /**
   * @param arguments the port, how many bytes, and the media type that is said of them
   */
  public static void main(String[] arguments) throws Exception {
    ByteBuffer answer = ByteBuffer.allocateDirect(Integer.parseInt(arguments[1]));
    Server server = new Server(Integer.parseInt(arguments[0]));
    server.setHandler(
        new Handler.Abstract.NonBlocking() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, arguments[2]);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.capacity());
            response.write(true, answer.slice(), callback);
            return true;
          }
        });
    server.start();
    server.join();
  }
}
