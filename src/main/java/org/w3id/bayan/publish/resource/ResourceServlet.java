package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.publish.negotiation.Conditional;
import org.w3id.bayan.publish.page.Frame;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.serialize.Serializer;
import org.w3id.bayan.serialize.Syntax;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.store.ServedStore;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Answers requests for one resource. The status and the headers of such answers are decided here.
 */
public final class ResourceServlet extends ReadOnlyServlet {
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
  private static final String CACHING = "public, max-age=60";

  private final transient Finder finder;
  private final transient Iris iris;
  private final transient Phrasebook phrasebook;
  private final transient PageWriter pages;
  private final transient ServedStore served;

  /** The servlet for the addresses that a finder knows. */
  public ResourceServlet(
      Finder finder, Iris iris, Phrasebook phrasebook, PageWriter pages, ServedStore served) {
    this.finder = finder;
    this.iris = iris;
    this.phrasebook = phrasebook;
    this.pages = pages;
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
          page.flatMap(number -> finder.find(new Sought(lease.store(), path.name(), number)));
      if (found.isEmpty()) {
        response.sendError(
            HttpServletResponse.SC_NOT_FOUND, "Nothing is published at this address");
        return;
      }
      answer(found.get(), path, lease.store().version(), request, response);
    }
  }

  private void answer(
      Answer found,
      ResourcePath path,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    switch (found) {
      case Answer.SeeOther(String location) -> {
        if (path.fixed().isPresent() || path.linkset()) {
          response.sendError(
              HttpServletResponse.SC_NOT_FOUND,
              "A thing has no formats; the document about it has");
        } else {
          redirect(location, response);
        }
      }
      case Answer.Document document -> answerDocument(document, path, version, request, response);
      case Answer.Entrance entrance -> answerEntrance(entrance, version, request, response);
      case Answer.Unaltered(String mediaType, String content) -> {
        response.setContentType(mediaType);
        send(content.getBytes(StandardCharsets.UTF_8), mediaType, version, request, response);
      }
    }
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

  private static void redirect(String location, HttpServletResponse response) {
    response.addHeader("Vary", "Accept");
    response.setHeader("Location", URI.create(location).toASCIIString());
    response.setHeader("Cache-Control", CACHING);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setContentLength(0);
  }

  private void answerEntrance(
      Answer.Entrance entrance,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Representation> chosen = negotiate(request, Representation.pageFirst());
    if (chosen.isEmpty()) {
      refuse(entrance.address(), List.of(), response);
    } else if (chosen.get().isPage()) {
      response.addHeader("Vary", "Accept, Accept-Language");
      response.addHeader("Link", WebLink.to(entrance.data(), "describedby", "text/turtle").field());
      sendPage(entrance.page(), entrance.address(), List.of(), version, request, response);
    } else {
      redirect(entrance.data(), response);
    }
  }

  private void answerDocument(
      Answer.Document document,
      ResourcePath path,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    List<Representation> offered = document.offered();
    if (path.linkset()) {
      String set = WebLink.set(document.address(), links(document, Optional.empty()));
      response.setContentType(WebLink.SET);
      send(set.getBytes(StandardCharsets.UTF_8), WebLink.SET, version, request, response);
      return;
    }
    Optional<Representation> chosen =
        path.fixed()
            .filter(offered::contains)
            .or(() -> path.fixed().isPresent() ? Optional.empty() : negotiate(request, offered));
    if (chosen.isEmpty()) {
      refuse(document.address(), offered, response);
      return;
    }
    Representation representation = chosen.get();
    if (path.fixed().isEmpty()) {
      response.addHeader("Vary", "Accept, Accept-Language");
    } else if (representation.isPage()) {
      response.addHeader("Vary", "Accept-Language");
    }
    links(document, chosen).forEach(link -> response.addHeader("Link", link.field()));
    response.addHeader(
        "Link", WebLink.to(linkset(document.address()), "linkset", WebLink.SET).field());
    Optional<Syntax> syntax = representation.syntax();
    if (syntax.isEmpty()) {
      sendPage(document.page(), document.address(), offered, version, request, response);
      return;
    }
    List<Quad> quads = document.content(syntax.get());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Serializer.write(quads, Prefixes.of(quads, iris), syntax.get(), content);
    int page = document.incoming().page();
    response.setHeader(
        "Content-Location",
        variant(document.address(), representation) + (page > 1 ? "?page=" + page : ""));
    response.setContentType(representation.contentType());
    send(content.toByteArray(), representation.mediaType(), version, request, response);
  }

  private static Optional<Representation> negotiate(
      HttpServletRequest request, List<Representation> offered) {
    return Accept.of(request.getHeaders("Accept"))
        .best(offered, representation -> List.of(representation.mediaType()));
  }

  private static void refuse(
      String address, List<Representation> offered, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Accept-Language");
    for (Representation other : offered) {
      response.addHeader(
          "Link", WebLink.to(variant(address, other), "alternate", other.mediaType()).field());
    }
    response.sendError(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        offered.isEmpty()
            ? "This is a page: text/html"
            : offered.stream()
                .map(other -> "%s at <%s>".formatted(other.mediaType(), variant(address, other)))
                .collect(Collectors.joining(", ", "There is ", "")));
  }

  /** What a document leads to: its other forms, and the links of Signposting. */
  private static List<WebLink> links(Answer.Document document, Optional<Representation> sent) {
    List<WebLink> links = new ArrayList<>();
    for (Representation other : document.offered()) {
      if (!sent.filter(other::equals).isPresent()) {
        links.add(WebLink.to(variant(document.address(), other), "alternate", other.mediaType()));
      }
    }
    document.offered().stream()
        .filter(offered -> !offered.isPage() && !sent.filter(offered::equals).isPresent())
        .findFirst()
        .ifPresent(data ->
            links.add(
                WebLink.to(variant(document.address(), data), "describedby", data.mediaType())));
    Incoming incoming = document.incoming();
    if (incoming.page() > 1) {
      links.add(
          WebLink.to(AboutItself.page(document.address(), incoming.page() - 1).getURI(), "prev"));
    }
    if (incoming.page() < incoming.pages()) {
      links.add(
          WebLink.to(AboutItself.page(document.address(), incoming.page() + 1).getURI(), "next"));
    }
    links.add(WebLink.to(document.about(), "cite-as"));
    links.add(WebLink.to(LICENCE, "license"));
    for (Triple triple : document.triples()) {
      if (triple.getSubject().isURI()
          && triple.getSubject().getURI().equals(document.about())
          && triple.getObject().isURI()) {
        String target = triple.getObject().getURI();
        if (triple.getPredicate().equals(RDF.type.asNode())) {
          links.add(WebLink.to(target, "type"));
        } else if (triple.getPredicate().equals(Bayan.hasText)) {
          links.add(WebLink.to(target, "item"));
        }
      }
    }
    return links;
  }

  private static String linkset(String address) {
    return address + ResourcePath.LINKSET;
  }

  private static String variant(String address, Representation representation) {
    return address + "." + representation.extension();
  }

  private void sendPage(
      Function<Phrases, Page> page,
      String address,
      List<Representation> offered,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Phrases phrases =
        phrasebook.choose(request.getParameter("lang"), request.getHeader("Accept-Language"));
    String root = URI.create(iris.base()).getRawPath();
    List<Frame.Format> formats = new ArrayList<>();
    for (Representation other : offered) {
      if (!other.isPage()) {
        String local = root + variant(address, other).substring(iris.base().length());
        formats.add(new Frame.Format(other.label(), other.mediaType(), local));
      }
    }
    Frame frame = Frame.of(phrases, phrasebook, root, address, formats, request.getQueryString());
    Page drawn = page.apply(phrases);
    byte[] content = pages.write(drawn, frame);
    if (!offered.isEmpty()) {
      response.setHeader(
          "Content-Location",
          "%s?lang=%s".formatted(variant(address, Representation.PAGE), phrases.lang()));
    }
    response.setHeader("Content-Security-Policy", PageWriter.policy(drawn));
    response.setHeader("Content-Language", phrases.lang());
    response.setContentType(Representation.PAGE.contentType());
    send(content, "text/html " + phrases.lang(), version, request, response);
  }

  private void send(
      byte[] content,
      String variant,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Conditional state = Conditional.of(content, variant, version.published());
    response.setHeader("ETag", state.etag());
    response.setDateHeader("Last-Modified", state.lastModified().toEpochMilli());
    response.setHeader("Cache-Control", CACHING);
    if (request.getAttribute(Keeper.class.getName()) instanceof Keeper keeper) {
      keeper.keep(response, content, state);
    }
    if (state.isKnownTo(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLength(content.length);
    // For HEAD too: Jetty drops the content, after compression has set the headers as for GET.
    response.getOutputStream().write(content);
  }
}
