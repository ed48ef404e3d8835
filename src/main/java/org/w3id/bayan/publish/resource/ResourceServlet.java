package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.ProblemPage;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Withdrawal;
import org.w3id.bayan.vocab.Iris;

/** Answers requests for one resource: finds what there is, and lets a {@link Reply} send it. */
public final class ResourceServlet extends ReadOnlyServlet {
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final Set<String> PLACES = Set.of("id", "doc", "graph");

  private final transient Finder finder;
  private final transient Reply.Site site;
  private final transient ServedStore served;

  /** The servlet for the addresses that a finder knows. */
  public ResourceServlet(
      Finder finder, Iris iris, Phrasebook phrasebook, PageWriter pages, ServedStore served) {
    this.finder = finder;
    this.site = new Reply.Site(iris, phrasebook, pages);
    this.served = served;
  }

  /** The paths of a document: its own, and one for each representation. */
  public static List<String> pathsOf(String path) {
    return Stream.concat(
            Stream.of(path),
            Representation.OFFERED.stream().map(offered -> path + "." + offered.extension()))
        .toList();
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ResourcePath path = ResourcePath.of(request);
    Optional<Integer> page = page(request);
    try (ServedStore.Lease lease = served.lease()) {
      Optional<Answer> found =
          page.flatMap(number ->
              finder.find(new Sought(lease.store(), path.name(), number, parameters(request))));
      if (found.isEmpty()) {
        sendNothing(documentIn(path.name()).flatMap(lease.store()::withdrawal), response);
        return;
      }
      new Reply(site, path, lease.store().version(), request, response).with(found.get());
    }
  }

  private static void sendNothing(Optional<Withdrawal> gone, HttpServletResponse response)
      throws IOException {
    if (gone.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, ProblemPage.NOTHING_HERE);
    } else {
      String when = LocalDate.ofInstant(gone.get().when(), ZoneOffset.UTC).toString();
      String why = gone.get().reason().isEmpty() ? "" : ": " + gone.get().reason();
      response.sendError(
          HttpServletResponse.SC_GONE, "This document was withdrawn on %s%s".formatted(when, why));
    }
  }

  /** Things, documents and graphs have the document that knows them behind their kind. */
  private static Optional<String> documentIn(String path) {
    List<String> parts = List.of(path.split("/", -1));
    return parts.size() > 2 && PLACES.contains(parts.getFirst())
        ? Optional.of(parts.get(2))
        : Optional.empty();
  }

  /** Which page of the incoming links is wanted; nothing, if that is no number of a page. */
  private static Optional<Integer> page(HttpServletRequest request) {
    String wanted = request.getParameter("page");
    if (wanted == null) {
      return Optional.of(1);
    }
    return wanted.matches("[1-9]\\d{0,5}")
        ? Optional.of(Integer.valueOf(wanted))
        : Optional.empty();
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return parameters;
  }
}
