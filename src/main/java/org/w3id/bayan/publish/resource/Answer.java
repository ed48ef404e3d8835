package org.w3id.bayan.publish.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.serialize.Serializer;
import org.w3id.bayan.serialize.Syntax;
import org.w3id.bayan.store.Incoming;

/** What there is at an address. */
public sealed interface Answer {

  /** A thing of the world cannot be sent; the document about it is elsewhere. */
  record SeeOther(String location) implements Answer {}

  /**
   * A document, in each representation that can carry it.
   *
   * @param address its IRI; each representation is there too, with its extension
   * @param about the IRI of what it is about, by which it should be cited
   * @param triples what it says, in the order in which it is to be written
   * @param quads gives the same for a syntax that can say which graph a triple stands in
   * @param incoming which page this is of what points at the thing
   * @param page the same for a reader
   */
  record Document(
      String address,
      String about,
      List<Triple> triples,
      Supplier<List<Quad>> quads,
      Incoming incoming,
      Function<Phrases, Page> page)
      implements Answer {
    public Document {
      triples = List.copyOf(triples);
    }

    /**
     * A document that has no pages.
     *
     * @param graph where it is a graph, its name; there it stands once more, without what it says
     *     about itself
     * @param itself what it says about itself
     */
    static Document whole(
        String address,
        String about,
        Node graph,
        List<Triple> triples,
        List<Triple> itself,
        Function<Phrases, Page> page) {
      Set<Triple> all = new LinkedHashSet<>(triples);
      all.addAll(itself);
      List<Quad> quads = new ArrayList<>(inGraph(Quad.defaultGraphIRI, List.copyOf(all)));
      if (!Quad.isDefaultGraph(graph)) {
        quads.addAll(inGraph(graph, triples));
      }
      return new Document(address, about, List.copyOf(all), () -> quads, Incoming.NONE, page);
    }

    /** The representations that can carry the document whole. */
    List<Representation> offered() {
      return Representation.OFFERED.stream()
          .filter(
              it -> it.syntax().map(syntax -> Serializer.canWrite(triples, syntax)).orElse(true))
          .toList();
    }

    /** What is to be written in a syntax. */
    List<Quad> content(Syntax syntax) {
      return syntax.holdsQuads() ? quads.get() : inGraph(Quad.defaultGraphIRI, triples);
    }

    /** Triples as quads of one graph. */
    static List<Quad> inGraph(Node graph, List<Triple> triples) {
      return triples.stream().map(triple -> Quad.create(graph, triple)).toList();
    }
  }

  /**
   * A page to begin at; programs are sent to the data.
   *
   * @param data the address of the data
   */
  record Entrance(String address, String data, Function<Phrases, Page> page) implements Answer {}

  /**
   * What was asked for by parameters: a page, or the same in forms for programs.
   *
   * @param address without the parameters
   * @param forms in which it can be had besides the page
   */
  record Told(String address, List<Form> forms, Function<Phrases, Page> page) implements Answer {
    public Told {
      forms = List.copyOf(forms);
    }
  }

  /**
   * A form for programs.
   *
   * @param code names it in the parameter {@code format}
   * @param content in the language of a reader
   */
  record Form(String code, String mediaType, String label, Function<Phrases, byte[]> content) {}

  /**
   * The parameters make no sense.
   *
   * @param message which, why, and what would
   */
  record Malformed(String message) implements Answer {}

  /** There will be an answer in a while. */
  record NotYet(String message) implements Answer {}

  /** This server cannot do that with its dataset, now or later. */
  record NotHere(String message) implements Answer {}

  /** A text that is sent as it is. */
  record Unaltered(String mediaType, String content) implements Answer {}
}
