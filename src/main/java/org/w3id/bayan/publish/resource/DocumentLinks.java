package org.w3id.bayan.publish.resource;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.publish.page.Frame;
import org.w3id.bayan.store.Incoming;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** What a document leads to: its other forms, its other pages, and the links of Signposting. */
final class DocumentLinks {
  private final Answer.Document document;
  private final List<Representation> offered;

  DocumentLinks(Answer.Document document) {
    this.document = document;
    this.offered = document.offered();
  }

  /** The representations that can carry the document whole. */
  List<Representation> offered() {
    return offered;
  }

  /** All of them, for a client that gets no form of the document. */
  List<WebLink> all() {
    return besides(Optional.empty());
  }

  /** Those for a client that gets one form. */
  List<WebLink> besides(Representation sent) {
    List<WebLink> links = besides(Optional.of(sent));
    links.add(WebLink.to(document.address() + ResourcePath.LINKSET, "linkset", WebLink.SET));
    return links;
  }

  private List<WebLink> besides(Optional<Representation> sent) {
    List<Representation> others =
        offered.stream().filter(it -> sent.filter(it::equals).isEmpty()).toList();
    List<WebLink> links = new ArrayList<>();
    others.forEach(other -> links.add(to(other, "alternate")));
    others.stream()
        .filter(other -> !other.isPage())
        .findFirst()
        .ifPresent(data -> links.add(to(data, "describedby")));
    addPages(links);
    links.add(WebLink.to(document.about(), "cite-as"));
    links.add(WebLink.to(ResourceServlet.LICENCE, "license"));
    document.triples().stream().filter(this::isAboutTheThing).forEach(it -> addTo(links, it));
    return links;
  }

  private WebLink to(Representation other, String relation) {
    return WebLink.to(variant(document.address(), other), relation, other.mediaType());
  }

  private void addPages(List<WebLink> links) {
    Incoming incoming = document.incoming();
    if (incoming.page() > 1) {
      links.add(page(incoming.page() - 1, "prev"));
    }
    if (incoming.page() < incoming.pages()) {
      links.add(page(incoming.page() + 1, "next"));
    }
  }

  private WebLink page(int number, String relation) {
    return WebLink.to(AboutItself.page(document.address(), number).getURI(), relation);
  }

  private boolean isAboutTheThing(Triple triple) {
    return triple.getSubject().isURI()
        && triple.getSubject().getURI().equals(document.about())
        && triple.getObject().isURI();
  }

  private static void addTo(List<WebLink> links, Triple triple) {
    String target = triple.getObject().getURI();
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      links.add(WebLink.to(target, "type"));
    } else if (triple.getPredicate().equals(Bayan.hasText)) {
      links.add(WebLink.to(target, "item"));
    }
  }

  /** The forms for programs, as a page shows them. */
  List<Frame.Format> formats(Iris iris) {
    String root = URI.create(iris.base()).getRawPath();
    return offered.stream()
        .filter(other -> !other.isPage())
        .map(other ->
            new Frame.Format(
                other.label(),
                other.mediaType(),
                root + variant(document.address(), other).substring(iris.base().length())))
        .toList();
  }

  /** The address of a representation of a document. */
  static String variant(String address, Representation representation) {
    return address + "." + representation.extension();
  }
}
