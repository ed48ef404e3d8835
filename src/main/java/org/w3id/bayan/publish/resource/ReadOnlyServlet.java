package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet whose addresses can only be read: GET, HEAD, and OPTIONS that says so. */
abstract class ReadOnlyServlet extends HttpServlet {
  private static final String METHODS = "GET, HEAD, OPTIONS";

  /**
   * Answers GET and HEAD; the content of an answer to HEAD may be left to the container to drop.
   */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> answer(request, response);
      case "OPTIONS" -> {
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> {
        response.setHeader("Allow", METHODS);
        response.sendError(
            HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only GET and HEAD work here");
      }
    }
  }
}
