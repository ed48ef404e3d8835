package org.w3id.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.reading.Hints.Hint;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Proposes what nobody said of a document: title, date of issue, parties, language. A proposal is
 * published as one, and nothing is concluded from it.
 */
final class Proposals {
  private static final int LONGEST_TITLE = 200;

  /** Who issues a statement is said in its first sentences. */
  private final Iris iris;

  private final Source source;
  private final JointStatement read;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final List<Finding> findings = new ArrayList<>();

  private Proposals(Iris iris, Source source) {
    this.iris = iris;
    this.source = source;
    this.read = source.statement().asRead();
  }

  /**
   * What is proposed.
   *
   * @param findings where in the text each proposal is from
   */
  record Proposed(Graph graph, List<Finding> findings) {}

  /**
   * Proposes what is missing.
   *
   * @param issued the day that its mark-up or its words propose
   */
  static Proposed of(Iris iris, Source source, Extraction extraction, Optional<Hint> issued) {
    Proposals proposals = new Proposals(iris, source);
    Node document = iris.statement(source.statement().id());
    Graph given = source.metadata();
    if (!given.contains(document, SKOS.prefLabel.asNode(), Node.ANY)) {
      proposals.addTitle(document, extraction);
    }
    if (!given.contains(document, DCTerms.issued.asNode(), Node.ANY)) {
      issued.ifPresent(date -> proposals.addDate(document, date));
    }
    if (source.statement().parties().isEmpty()) {
      proposals.addParties(document, extraction);
    }
    if (source.open().language()) {
      proposals.addLanguage();
    }
    return new Proposed(proposals.graph, List.copyOf(proposals.findings));
  }

  private void addTitle(Node document, Extraction extraction) {
    Hint title = source.open().hints().title().orElseGet(() -> opening(extraction));
    String value = title.value();
    int length = value.codePointCount(0, value.length());
    String words =
        length <= LONGEST_TITLE
            ? value
            : value.substring(0, value.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    Node literal = NodeFactory.createLiteralLang(words, read.language());
    graph.add(document, DCTerms.title.asNode(), literal);
    graph.add(document, SKOS.prefLabel.asNode(), literal);
    note("the title", words, title.from(), title.span());
  }

  /**
   * The heading that opens a text, if it goes over several lines; else the first line, and so where
   * mark-up stands between the words, since sentences are told by what was received.
   */
  private Hint opening(Extraction extraction) {
    Hint line = firstLine();
    if (source.statement().text().reading().isPresent()) {
      return line;
    }
    return extraction.sentences().stream()
        .findFirst()
        .map(Sentence::span)
        .filter(heading -> isHeading(heading, line.value()))
        .map(heading -> new Hint(oneLine(heading), "first lines", received(heading)))
        .orElse(line);
  }

  private boolean isHeading(Span span, String line) {
    String words = oneLine(span);
    String first = line.replaceAll("\\s+", " ");
    return words.startsWith(first)
        && words.length() > first.length()
        && words.length() <= LONGEST_TITLE
        && Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }

  private String oneLine(Span span) {
    return read.text().quote(span).replaceAll("\\s+", " ").strip();
  }

  private Hint firstLine() {
    String characters = read.text().characters();
    int begin = 0;
    while (begin < characters.length() && isBlank(characters.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < characters.length() && !isBreak(characters.charAt(end))) {
      end++;
    }
    String line = characters.substring(begin, end).strip();
    int first = characters.codePointCount(0, begin);
    Span span = new Span(first, first + line.codePointCount(0, line.length()));
    return new Hint(line, "first line", received(span));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** The day of issue that mark-up or words propose. */
  static Optional<Hint> issued(Source source, Lexicon lexicon) {
    Text read = source.statement().asRead().text();
    return source
        .open()
        .hints()
        .date()
        .or(() ->
            IssueDate.in(read, lexicon)
                .map(date -> new Hint(date.day(), date.from(), received(source, date.span()))));
  }

  private void addDate(Node document, Hint date) {
    graph.add(document, DCTerms.issued.asNode(), MetadataReader.date(date.value()));
    note("the date of issue", date.value(), date.from(), date.span());
  }

  private void addParties(Node document, Extraction extraction) {
    for (ThingId party : extraction.parties()) {
      if (!isKnownActor(party)) {
        continue;
      }
      graph.add(document, Bayan.issuingParty, iris.thing(party));
      Span first =
          mentions(extraction, party).map(Mention::span).findFirst().orElse(new Span(0, 0));
      note("the party", party.path(), "names joined in title and text", first);
    }
  }

  /** Whether it is an actor that is not known from this document alone. */
  private boolean isKnownActor(ThingId thing) {
    return thing.kind().equals("actor") && !thing.path().startsWith("actor/" + read.id() + "/");
  }

  private static Stream<Mention> mentions(Extraction extraction, ThingId thing) {
    return extraction.mentions().stream().filter(mention -> mention.refersTo().contains(thing));
  }

  private void addLanguage() {
    graph.add(
        iris.text(read.id(), read.language()),
        DCTerms.language.asNode(),
        NodeFactory.createLiteralString(read.language()));
    note("the language", read.language(), "letters and commonest words", new Span(0, 0));
  }

  private void note(String what, String value, String from, Span span) {
    findings.add(
        new Finding.Proposed(span, "%s is proposed: %s (from: %s)".formatted(what, value, from)));
  }

  private Span received(Span span) {
    return received(source, span);
  }

  private static Span received(Source source, Span span) {
    return source.statement().text().reading().map(reading -> reading.received(span)).orElse(span);
  }
}
