package org.w3id.bayan.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpanIndex;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Maps what a layer shares with the other: sentences, mentions, and where a finding comes from. */
final class FindingMapper {
  private static final Node EXTRACTED = Bayan.concept("layer", "extracted");
  private static final Node REVIEWED = Bayan.concept("layer", "reviewed");

  private final String documentId;
  private final SpanMapper spans;
  private final Iris iris;

  FindingMapper(String documentId, SpanMapper spans, Iris iris) {
    this.documentId = documentId;
    this.spans = spans;
    this.iris = iris;
  }

  /** The IRI of a mention: the two layers must not describe one node. */
  Node mention(Mention mention) {
    return iris.within(
        documentId,
        switch (mention.origin()) {
          case Origin.Reviewed reviewed -> "mention/" + mention.span();
          case Origin.Extracted extracted -> "candidate/" + mention.span() + "-mention";
        });
  }

  void addSentences(Graph graph, List<Sentence> sentences, Node layer) {
    for (Sentence sentence : sentences) {
      Node node = spans.addSpan(graph, sentence.span());
      graph.add(node, RDF.type.asNode(), Bayan.Sentence);
      graph.add(node, DCTerms.identifier.asNode(), Literals.string(sentence.id()));
      graph.add(node, Bayan.layer, layer);
    }
  }

  void addMentions(Graph graph, List<Mention> mentions, List<Sentence> sentences) {
    SpanIndex<Span> places =
        SpanIndex.of(sentences.stream().map(Sentence::span).toList(), span -> span);
    for (Mention mention : mentions) {
      Node node = mention(mention);
      graph.add(node, RDF.type.asNode(), Bayan.Mention);
      spans.addQuotedAnchor(graph, node, mention.span());
      graph.add(node, Bayan.mentionKind, Bayan.concept("mention-kind", mention.kind()));
      sentenceAround(mention.span(), places)
          .ifPresent(sentence -> graph.add(node, Bayan.inSentence, sentence));
      for (ThingId thing : mention.refersTo()) {
        graph.add(node, Bayan.mentions, iris.thing(thing));
      }
      mention.edtf().ifPresent(edtf -> graph.add(node, Bayan.edtf, Literals.string(edtf)));
      addOrigin(graph, node, mention.origin());
    }
  }

  /** The smallest sentence around a span, or the one that it begins in. */
  private Optional<Node> sentenceAround(Span span, SpanIndex<Span> sentences) {
    List<Span> near = sentences.near(span);
    return near.stream()
        .filter(sentence -> sentence.contains(span))
        .min(Comparator.comparingInt(Span::length))
        .or(() -> near.stream().filter(sentence -> sentence.overlaps(span)).findFirst())
        .map(spans::iri);
  }

  /** Says which layer a finding belongs to, and how it came about. */
  void addOrigin(Graph graph, Node node, Origin origin) {
    switch (origin) {
      case Origin.Extracted extracted -> {
        graph.add(node, Bayan.layer, EXTRACTED);
        graph.add(node, Bayan.rule, Literals.string(extracted.trace()));
        graph.add(node, Bayan.confidence, Literals.decimal(extracted.confidence()));
      }
      case Origin.Reviewed(var note) -> {
        graph.add(node, Bayan.layer, REVIEWED);
        note.ifPresent(words -> graph.add(node, RDFS.comment.asNode(), Literals.english(words)));
      }
    }
  }
}
