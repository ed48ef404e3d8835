package org.w3id.bayan.publish;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.DumpWriter;
import org.w3id.bayan.dump.OrderedDumps;
import org.w3id.bayan.dump.VersionNote;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Version;

/**
 * The files of all versions that are kept, each at an address of its own; an address without a
 * version, or with {@code latest}, leads to the file of the version that is served. A file of that
 * version that nobody has asked for yet is made first.
 */
final class DumpFiles extends TaggedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DumpFiles.class);
  private static final String LATEST = "latest/";
  private static final String SOON = "10";
  private static final String LATER = "600";
  private static final String SHORTLY = "public, max-age=60";

  /** What tells of the other files, and changes when one is added. */
  private static final List<String> NOTES =
      List.of("/" + DatasetDescription.FILE, "/" + VersionNote.FILE, "/" + DumpWriter.SUMS);

  private final transient ServedStore served;
  private final transient OrderedDumps orders;

  DumpFiles(ServedStore served) {
    this.served = served;
    this.orders = new OrderedDumps(served);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = String.valueOf(request.getPathInfo()).substring(1);
    Version version = served.version();
    String name = path.startsWith(LATEST) ? path.substring(LATEST.length()) : path;
    if (!isOfVersion(path) && leadsSomewhere(name, version)) {
      response.setHeader("Cache-Control", SHORTLY);
      response.setHeader(
          "Location",
          "%s%s/%s/%s"
              .formatted(
                  request.getContextPath(), request.getServletPath(), version.dumpsName(), name));
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      response.setContentLength(0);
      return;
    }
    if (isDirectory(path, version)) {
      response.setHeader(
          "Location",
          "%s/dataset/%d"
              .formatted(request.getContextPath(), Integer.valueOf(path.replace("/", ""))));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setContentLength(0);
      return;
    }
    String own = version.dumpsName() + "/";
    if (path.startsWith(own) && isToBeMade(path.substring(own.length()), version.dumps())) {
      order(path.substring(own.length()), request, response);
    } else if (!isOfVersion(path) || DumpWriter.isUnfinished(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file");
    } else {
      if (NOTES.stream().anyMatch(path::endsWith)) {
        response.setHeader("Cache-Control", SHORTLY);
      }
      super.doGet(request, response);
    }
  }

  private static boolean isOfVersion(String path) {
    return path.matches("\\d+/.*");
  }

  /** Whether it is all files of a version; they are told of where that is described. */
  private static boolean isDirectory(String path, Version version) {
    return path.matches("\\d{1,9}/?") && Files.isDirectory(version.dumps().resolveSibling(path));
  }

  private static boolean leadsSomewhere(String name, Version version) {
    return OrderedDumps.canBeNamed(name)
        || (!name.isEmpty()
            && !name.contains("/")
            && !DumpWriter.isUnfinished(name)
            && Files.isRegularFile(version.dumps().resolve(name)));
  }

  private static boolean isToBeMade(String name, Path dumps) {
    return OrderedDumps.canBeNamed(name) && !Files.exists(dumps.resolve(name));
  }

  private void order(String name, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    switch (orders.order(name)) {
      case OrderedDumps.State.Made() -> super.doGet(request, response);
      case OrderedDumps.State.Waiting() -> {
        response.setHeader("Retry-After", SOON);
        response.sendError(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "This file is being made; ask again in a while");
      }
      case OrderedDumps.State.Unwritable(String reason) ->
          response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, reason);
      case OrderedDumps.State.Impossible(String reason) ->
          response.sendError(HttpServletResponse.SC_NOT_FOUND, reason);
      case OrderedDumps.State.Refused(RuntimeException cause) -> {
        LOG.error("{} cannot be made", name, cause);
        response.setHeader("Retry-After", LATER);
        response.sendError(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "The disk of the server has no room for this file or cannot write it; its log says why."
                + " The files that are listed on the page of the dataset are there");
      }
    }
  }

  @Override
  public void destroy() {
    orders.close();
    super.destroy();
  }
}
