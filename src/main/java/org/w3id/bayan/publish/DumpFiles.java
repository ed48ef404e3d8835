package org.w3id.bayan.publish;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.w3id.bayan.store.ServedStore;

/**
 * The files of all versions that are kept, each at an address of its own; an address without a
 * version, or with {@code latest}, leads to the file of the version that is served.
 */
final class DumpFiles extends ResourceServlet {
  private static final String LATEST = "latest/";

  private final transient ServedStore served;

  DumpFiles(ServedStore served) {
    this.served = served;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo()).substring(1);
    String name = path.startsWith(LATEST) ? path.substring(LATEST.length()) : path;
    Path dumps = served.version().dumps();
    if (!name.contains("/") && !name.isEmpty() && Files.isRegularFile(dumps.resolve(name))) {
      response.setHeader("Cache-Control", "public, max-age=60");
      response.setHeader(
          "Location",
          "%s%s/%s/%s"
              .formatted(
                  request.getContextPath(), request.getServletPath(), dumps.getFileName(), name));
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      response.setContentLength(0);
    } else {
      super.doGet(request, response);
    }
  }
}
