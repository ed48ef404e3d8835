package org.w3id.bayan.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.bayan.store.Description;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Nif;

/**
 * A text to be read, cut where its sentences begin and end.
 *
 * @param words its language and direction, and the text whole
 */
public record TextBlock(Words words, List<Piece> pieces) {
  public TextBlock {
    pieces = List.copyOf(pieces);
  }

  /**
   * A run of the text.
   *
   * @param anchor the fragment of the sentence; empty for what stands between sentences
   */
  public record Piece(String anchor, String text) {}

  static boolean isText(Triple fact) {
    return fact.getPredicate().equals(Nif.isString);
  }

  /** The text of a thing that is one. */
  static Optional<TextBlock> of(Description description) {
    Optional<Node> literal =
        description.facts().stream()
            .filter(fact -> isText(fact) && fact.getSubject().equals(description.thing()))
            .map(Triple::getObject)
            .filter(Node::isLiteral)
            .findFirst();
    return literal.map(text -> {
      String lang =
          text.getLiteralLanguage().isEmpty() ? languageOf(description) : text.getLiteralLanguage();
      String string = text.getLiteralLexicalForm();
      return new TextBlock(Words.in(string, lang), pieces(string, sentences(description)));
    });
  }

  private static String languageOf(Description description) {
    return description.facts().stream()
        .filter(fact -> fact.getSubject().equals(description.thing()))
        .filter(fact -> fact.getPredicate().equals(DCTerms.language.asNode()))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private record Sentence(int begin, int end, String anchor) {}

  /** The sentences by their beginnings, in code points. */
  private static TreeMap<Integer, Sentence> sentences(Description description) {
    Map<Node, Map<Node, Node>> offsets = new HashMap<>();
    List<Node> sentences = new ArrayList<>();
    for (Triple fact : description.facts()) {
      if (fact.getPredicate().equals(RDF.type.asNode())
          && fact.getObject().equals(Bayan.Sentence)) {
        sentences.add(fact.getSubject());
      }
      if (fact.getPredicate().equals(Nif.beginIndex) || fact.getPredicate().equals(Nif.endIndex)) {
        offsets
            .computeIfAbsent(fact.getSubject(), subject -> new HashMap<>())
            .put(fact.getPredicate(), fact.getObject());
      }
    }
    TreeMap<Integer, Sentence> ordered = new TreeMap<>();
    for (Node node : sentences) {
      Map<Node, Node> found = offsets.getOrDefault(node, Map.of());
      Node begin = found.get(Nif.beginIndex);
      Node end = found.get(Nif.endIndex);
      if (begin != null && end != null) {
        int first = Integer.parseInt(begin.getLiteralLexicalForm());
        int last = Integer.parseInt(end.getLiteralLexicalForm());
        String anchor = node.getURI().substring(node.getURI().indexOf('#') + 1);
        ordered.putIfAbsent(first, new Sentence(first, last, anchor));
      }
    }
    return ordered;
  }

  /** Cuts the text; a sentence that overlaps the one before, or leaves the text, is not marked. */
  private static List<Piece> pieces(String text, TreeMap<Integer, Sentence> sentences) {
    int[] points = text.codePoints().toArray();
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Sentence sentence : sentences.values()) {
      if (sentence.begin() < done || sentence.end() > points.length) {
        continue;
      }
      if (sentence.begin() > done) {
        pieces.add(new Piece("", new String(points, done, sentence.begin() - done)));
      }
      int length = sentence.end() - sentence.begin();
      pieces.add(new Piece(sentence.anchor(), new String(points, sentence.begin(), length)));
      done = sentence.end();
    }
    if (done < points.length) {
      pieces.add(new Piece("", new String(points, done, points.length - done)));
    }
    return pieces;
  }
}
