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

  /** Whether a fact is what a thing says, which is shown as a text and not as a fact. */
  static boolean isText(Triple fact) {
    return fact.getPredicate().equals(Nif.isString) || fact.getPredicate().equals(Bayan.reads);
  }

  /** The text of a thing that is one. */
  static Optional<TextBlock> of(Description description) {
    Optional<Node> literal =
        description.facts().stream()
            .filter(fact -> fact.getPredicate().equals(Nif.isString))
            .filter(fact -> fact.getSubject().equals(description.thing()))
            .map(Triple::getObject)
            .filter(Node::isLiteral)
            .findFirst();
    return literal.map(text -> {
      String lang =
          text.getLiteralLanguage().isEmpty() ? languageOf(description) : text.getLiteralLanguage();
      String string = text.getLiteralLexicalForm();
      TreeMap<Integer, Sentence> sentences = sentences(description);
      return reading(description, description.thing())
          .map(read -> new TextBlock(Words.in(read, lang), pieces(read, string, sentences)))
          .orElseGet(() -> new TextBlock(Words.in(string, lang), pieces(string, sentences)));
    });
  }

  /** How a text or sentence reads, if that is not how it is written. */
  private static Optional<String> reading(Description description, Node node) {
    return description.facts().stream()
        .filter(fact -> fact.getSubject().equals(node) && fact.getPredicate().equals(Bayan.reads))
        .map(fact -> fact.getObject().getLiteralLexicalForm())
        .findFirst();
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

  private record Sentence(int begin, int end, String anchor, Optional<String> words) {}

  /** The sentences by their beginnings, in code points. */
  private static TreeMap<Integer, Sentence> sentences(Description description) {
    Map<Node, Map<Node, Node>> offsets = new HashMap<>();
    Map<Node, String> readings = new HashMap<>();
    List<Node> sentences = new ArrayList<>();
    for (Triple fact : description.facts()) {
      if (fact.getPredicate().equals(RDF.type.asNode())
          && fact.getObject().equals(Bayan.Sentence)) {
        sentences.add(fact.getSubject());
      }
      if (fact.getPredicate().equals(Bayan.reads)) {
        readings.put(fact.getSubject(), fact.getObject().getLiteralLexicalForm());
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
        ordered.putIfAbsent(
            first, new Sentence(first, last, anchor, Optional.ofNullable(readings.get(node))));
      }
    }
    return ordered;
  }

  /** Cuts what is read of a text with mark-up, where the sentences of the text are read. */
  private static List<Piece> pieces(
      String read, String text, TreeMap<Integer, Sentence> sentences) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Sentence sentence : sentences.values()) {
      String words = sentence.words().orElseGet(() -> quote(text, sentence));
      int begin = read.indexOf(words, done);
      if (begin >= 0) {
        if (begin > done) {
          pieces.add(new Piece("", read.substring(done, begin)));
        }
        pieces.add(new Piece(sentence.anchor(), words));
        done = begin + words.length();
      }
    }
    if (done < read.length()) {
      pieces.add(new Piece("", read.substring(done)));
    }
    return pieces;
  }

  private static String quote(String text, Sentence sentence) {
    int begin = text.offsetByCodePoints(0, sentence.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, sentence.end() - sentence.begin()));
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
