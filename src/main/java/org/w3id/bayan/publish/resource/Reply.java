package org.w3id.bayan.publish.resource;

import static java.util.stream.Collectors.joining;

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
import org.apache.jena.sparql.core.Quad;
import org.w3id.bayan.publish.negotiation.Accept;
import org.w3id.bayan.publish.negotiation.Conditional;
import org.w3id.bayan.publish.page.Frame;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.PageWriter;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.serialize.Namespaces;
import org.w3id.bayan.serialize.Serializer;
import org.w3id.bayan.serialize.Syntax;
import org.w3id.bayan.store.Version;
import org.w3id.bayan.vocab.Iris;

/**
 * Sends the answer to one request, in the form that the client wants. Status and headers are
 * decided here.
 */
final class Reply {
  private static final String CACHING = "public, max-age=60";
  private static final String SOON_SECONDS = "5";
  private static final String NEGOTIATED = "Accept, Accept-Language";

  /** A longer head is not sent by Jetty, and not read by many clients; the page has the links. */
  private static final int LONGEST_LINKS = 4_000;

  private final Site site;
  private final ResourcePath path;
  private final Version version;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Phrases phrases;

  /** What the answers of a server have in common. */
  record Site(Iris iris, Namespaces namespaces, Phrasebook phrasebook, PageWriter pages) {
    Site(Iris iris, Phrasebook phrasebook, PageWriter pages) {
      this(iris, Namespaces.of(iris), phrasebook, pages);
    }
  }

  /**
   * A reply.
   *
   * @param path what was asked for
   * @param version the one that the answer is from
   */
  Reply(
      Site site,
      ResourcePath path,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response) {
    this.site = site;
    this.path = path;
    this.version = version;
    this.request = request;
    this.response = response;
    this.phrases =
        site.phrasebook()
            .choose(request.getParameter("lang"), request.getHeader("Accept-Language"));
  }

  void with(Answer found) throws IOException {
    switch (found) {
      case Answer.SeeOther(String location) -> {
        if (path.fixed().isPresent() || path.linkset()) {
          response.sendError(
              HttpServletResponse.SC_NOT_FOUND,
              "A thing has no formats; the document about it has");
        } else {
          redirect(location);
        }
      }
      case Answer.Document document -> document(document);
      case Answer.Entrance entrance -> entrance(entrance);
      case Answer.Told told -> told(told);
      case Answer.Malformed(String message) ->
          response.sendError(HttpServletResponse.SC_BAD_REQUEST, message);
      case Answer.NotHere(String message) ->
          response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED, message);
      case Answer.NotYet(String message) -> {
        response.setHeader("Retry-After", SOON_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message);
      }
      case Answer.Unaltered(String mediaType, String content) -> {
        response.setContentType(mediaType);
        send(content.getBytes(StandardCharsets.UTF_8), mediaType);
      }
    }
  }

  /** Whoever has chosen a language in the address is led to what is there in that language. */
  private void redirect(String location) {
    boolean chosen = phrases.lang().equals(request.getParameter("lang"));
    String target = chosen ? location + "?lang=" + phrases.lang() : location;
    response.addHeader("Vary", "Accept");
    response.setHeader("Location", WebLink.ascii(target));
    response.setHeader("Cache-Control", CACHING);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setContentLength(0);
  }

  private void entrance(Answer.Entrance entrance) throws IOException {
    Optional<Representation> chosen = negotiate(Representation.pageFirst());
    if (chosen.isEmpty()) {
      response.addHeader("Vary", NEGOTIATED);
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "This is a page: text/html");
    } else if (chosen.get().isPage()) {
      response.addHeader("Vary", NEGOTIATED);
      link(List.of(WebLink.to(entrance.data(), "describedby", "text/turtle")));
      sendPage(entrance.page(), entrance.address(), List.of());
    } else {
      redirect(entrance.data());
    }
  }

  private void told(Answer.Told told) throws IOException {
    String wanted = Optional.ofNullable(request.getParameter("format")).orElse("");
    List<Choice> choices =
        new ArrayList<>(List.of(new Choice("html", "text/html", Optional.empty())));
    told.forms().forEach(it -> choices.add(new Choice(it.code(), it.mediaType(), Optional.of(it))));
    Optional<Choice> chosen =
        wanted.isEmpty()
            ? Accept.of(request.getHeaders("Accept")).best(choices, it -> List.of(it.mediaType()))
            : choices.stream().filter(it -> it.code().equals(wanted)).findFirst();
    response.addHeader("Vary", NEGOTIATED);
    if (chosen.isEmpty()) {
      response.sendError(
          wanted.isEmpty()
              ? HttpServletResponse.SC_NOT_ACCEPTABLE
              : HttpServletResponse.SC_BAD_REQUEST,
          choices.stream()
              .map(it -> "%s (format=%s)".formatted(it.mediaType(), it.code()))
              .collect(joining(", ", "There is ", "")));
    } else if (chosen.get().form().isEmpty()) {
      toldAsPage(told);
    } else {
      Answer.Form form = chosen.get().form().get();
      boolean text = form.mediaType().startsWith("text/");
      response.setHeader("Content-Language", phrases.lang());
      response.setContentType(form.mediaType() + (text ? ";charset=utf-8" : ""));
      send(form.content().apply(phrases), form.code() + " " + phrases.lang());
    }
  }

  /** What can be chosen of an answer: the page, or a form for programs. */
  private record Choice(String code, String mediaType, Optional<Answer.Form> form) {}

  private void toldAsPage(Answer.Told told) throws IOException {
    List<Frame.Format> formats =
        told.forms().stream()
            .map(it ->
                new Frame.Format(
                    it.label(),
                    it.mediaType(),
                    Frame.with("format", it.code(), request.getQueryString())))
            .toList();
    if (formats.stream().mapToInt(it -> it.href().length()).sum() <= LONGEST_LINKS) {
      link(
          formats.stream()
              .map(it -> WebLink.to(told.address() + it.href(), "alternate", it.mediaType()))
              .toList());
    }
    sendPage(told.page(), told.address(), formats);
  }

  private void document(Answer.Document document) throws IOException {
    DocumentLinks links = new DocumentLinks(document);
    if (path.linkset()) {
      response.setContentType(WebLink.SET);
      String set = WebLink.set(document.address(), links.all());
      send(set.getBytes(StandardCharsets.UTF_8), WebLink.SET);
      return;
    }
    List<Representation> offered = links.offered();
    Optional<Representation> chosen =
        path.fixed().isPresent() ? path.fixed().filter(offered::contains) : negotiate(offered);
    if (chosen.isEmpty()) {
      refuse(document.address(), offered);
      return;
    }
    Representation representation = chosen.get();
    if (path.fixed().isEmpty()) {
      response.addHeader("Vary", NEGOTIATED);
    } else if (representation.isPage()) {
      response.addHeader("Vary", "Accept-Language");
    }
    link(links.besides(representation));
    String variant = DocumentLinks.variant(document.address(), representation);
    Optional<Syntax> syntax = representation.syntax();
    if (syntax.isEmpty()) {
      response.setHeader("Content-Location", WebLink.ascii(variant) + "?lang=" + phrases.lang());
      sendPage(document.page(), document.address(), links.formats(site.iris()));
      return;
    }
    List<Quad> quads = document.content(syntax.get());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Serializer.write(quads, site.namespaces(), syntax.get(), content);
    int page = document.incoming().page();
    response.setHeader(
        "Content-Location", WebLink.ascii(variant) + (page > 1 ? "?page=" + page : ""));
    response.setContentType(representation.contentType());
    send(content.toByteArray(), representation.mediaType());
  }

  private Optional<Representation> negotiate(List<Representation> offered) {
    return Accept.of(request.getHeaders("Accept"))
        .best(offered, representation -> List.of(representation.mediaType()));
  }

  private void refuse(String address, List<Representation> offered) throws IOException {
    response.addHeader("Vary", NEGOTIATED);
    link(
        offered.stream()
            .map(it -> WebLink.to(DocumentLinks.variant(address, it), "alternate", it.mediaType()))
            .toList());
    response.sendError(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        offered.stream()
            .map(it -> "%s at <%s>".formatted(it.mediaType(), DocumentLinks.variant(address, it)))
            .collect(joining(", ", "There is ", "")));
  }

  /** In one line, as Jetty's time for a head grows with the square of its lines. */
  private void link(List<WebLink> links) {
    if (!links.isEmpty()) {
      response.setHeader("Link", links.stream().map(WebLink::field).collect(joining(", ")));
    }
  }

  private void sendPage(Function<Phrases, Page> page, String address, List<Frame.Format> formats)
      throws IOException {
    String root = URI.create(site.iris().base()).getRawPath();
    Page drawn = page.apply(phrases);
    Frame frame =
        Frame.of(phrases, site.phrasebook(), root, address, formats, request.getQueryString());
    byte[] content = site.pages().write(drawn, frame);
    response.setHeader("Content-Security-Policy", PageWriter.SECURITY_POLICY);
    response.setHeader("Content-Language", phrases.lang());
    response.setContentType(Representation.PAGE.contentType());
    send(content, "text/html " + phrases.lang());
  }

  private void send(byte[] content, String variant) throws IOException {
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
