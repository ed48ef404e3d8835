package org.w3id.bayan.serialize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Whatever is written in any syntax can be read again as the same triples. */
class SerializerTest {
  private static final Iris IRIS = new Iris("http://localhost:8080/");
  private static final Node THING = NodeFactory.createURI(IRIS.base() + "id/actor/iraq");
  private static final Map<Syntax, Lang> LANGS =
      Map.of(
          Syntax.TURTLE, Lang.TURTLE,
          Syntax.N_TRIPLES, Lang.NTRIPLES,
          Syntax.JSON_LD, Lang.JSONLD,
          Syntax.RDF_XML, Lang.RDFXML,
          Syntax.TRIG, Lang.TRIG,
          Syntax.N_QUADS, Lang.NQUADS);
  private static final List<String> WORDS =
      List.of(
          "العراق",
          "carriage\r\nreturn, tab\t and\rlone",
          "\"quoted\", \"\"\"thrice\"\"\", \\ backslash, ends in \"",
          "<markup> & 'single' ]]>",
          "astral \uD83D\uDD4A, bidi \u202B marks \u202C, no-break\u00A0space, \uFEFF mark",
          " spaces at the edges ",
          "");

  static Stream<Arguments> everyWordInEverySyntax() {
    return WORDS.stream()
        .flatMap(words -> Stream.of(Syntax.values()).map(syntax -> Arguments.of(syntax, words)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyWordInEverySyntax")
  void wordsReadBack(Syntax syntax, String words) {
    assertReadsBack(
        syntax,
        List.of(
            quad(RDFS.label.asNode(), NodeFactory.createLiteralLang(words, "ar")),
            quad(RDFS.comment.asNode(), NodeFactory.createLiteralString(words))));
  }

  @ParameterizedTest
  @MethodSource("syntaxes")
  void iriWithPunctuationAndNumbersReadBack(Syntax syntax) {
    assertReadsBack(
        syntax,
        List.of(
            quad(RDF.type.asNode(), Bayan.State),
            quad(
                Bayan.span,
                NodeFactory.createURI(IRIS.base() + "id/document/a/text/ar#char=12,30")),
            quad(
                RDFS.seeAlso.asNode(),
                NodeFactory.createURI("https://example.org/?p=1&q=(2)~'x'%20;y,z!$*")),
            quad(Bayan.sequence, NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger)),
            quad(Bayan.confidence, NodeFactory.createLiteralDT("0.85", XSDDatatype.XSDdecimal)),
            quad(Bayan.separate, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean))));
  }

  @ParameterizedTest
  @MethodSource("syntaxes")
  void iriWhoseSchemeIsAlsoPrefixReadsBack(Syntax syntax) {
    Node feature = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#Feature");
    assertReadsBack(
        syntax,
        List.of(
            quad(RDF.type.asNode(), feature),
            quad(RDFS.seeAlso.asNode(), NodeFactory.createURI("geo:33.3,44.4"))));
  }

  @ParameterizedTest
  @MethodSource("syntaxes")
  void literalAsTypeReadsBack(Syntax syntax) {
    assertReadsBack(
        syntax,
        List.of(
            quad(RDF.type.asNode(), Bayan.State),
            quad(RDF.type.asNode(), NodeFactory.createLiteralString("State"))));
  }

  @ParameterizedTest
  @MethodSource("syntaxes")
  void thingOfWhichIsSpokenTwiceReadsBack(Syntax syntax) {
    Node other = NodeFactory.createURI(IRIS.base() + "id/actor/jordan");
    assertReadsBack(
        syntax,
        List.of(
            quad(RDFS.seeAlso.asNode(), other),
            Quad.create(Quad.defaultGraphIRI, other, RDFS.seeAlso.asNode(), THING),
            quad(RDFS.label.asNode(), NodeFactory.createLiteralString("Iraq")),
            quad(RDFS.label.asNode(), NodeFactory.createLiteralLang("Iraq", "en"))));
  }

  @Test
  void eachThingStandsOnceInJson() {
    Node other = NodeFactory.createURI(IRIS.base() + "id/actor/jordan");
    Quad incoming = Quad.create(Quad.defaultGraphIRI, other, RDFS.seeAlso.asNode(), THING);
    Quad label = quad(RDFS.label.asNode(), NodeFactory.createLiteralString("Iraq"));
    String json = written(Syntax.JSON_LD, List.of(label, incoming, label));
    assertThat(json)
        .containsOnlyOnce("\"@id\": \"actor:iraq\",")
        .containsOnlyOnce("\"rdfs:label\": \"Iraq\"")
        .doesNotContain("skos");
  }

  static Stream<Syntax> syntaxes() {
    return Stream.of(Syntax.values());
  }

  @Test
  void turtleIsForPeople() {
    String turtle =
        written(
            Syntax.TURTLE,
            List.of(
                quad(RDF.type.asNode(), Bayan.State),
                quad(RDFS.label.asNode(), NodeFactory.createLiteralString("Iraq")),
                quad(RDFS.label.asNode(), NodeFactory.createLiteralLang("العراق", "ar"))));
    assertThat(turtle)
        .contains(" a bayan:State")
        .contains("\"Iraq\", \"العراق\"@ar")
        .doesNotContain("skos:")
        .doesNotContain("rdf:")
        .doesNotContain("^^")
        .endsWith("\n");
  }

  @Test
  void kindsOfThingsAndSchemesHavePrefixesOfTheirOwn() {
    Node measure = NodeFactory.createURI(IRIS.base() + "id/measure/first");
    Node namesake = NodeFactory.createURI(Bayan.DEF + "measure/second");
    Node deeper = NodeFactory.createURI(IRIS.base() + "id/measure/talks/third");
    Node folder = NodeFactory.createURI(IRIS.base() + "id/");
    List<Quad> quads =
        Stream.of(measure, namesake, deeper, folder)
            .map(it -> quad(RDFS.seeAlso.asNode(), it))
            .toList();
    assertThat(written(Syntax.TURTLE, quads))
        .contains("@prefix measure: <" + IRIS.base() + "id/measure/> .")
        .contains("actor:iraq", "measure:first")
        .contains("<" + namesake.getURI() + ">", "<" + deeper.getURI() + ">");
    assertReadsBack(Syntax.TURTLE, quads);
    assertReadsBack(Syntax.JSON_LD, quads);
  }

  private static void assertReadsBack(Syntax syntax, List<Quad> quads) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(
            new ByteArrayInputStream(written(syntax, quads).getBytes(StandardCharsets.UTF_8)))
        .lang(LANGS.getOrDefault(syntax, Lang.TURTLE))
        .parse(read);
    Set<Quad> found = read.stream().collect(Collectors.toSet());
    assertThat(found.stream().map(Quad::asTriple))
        .containsExactlyInAnyOrderElementsOf(quads.stream().map(Quad::asTriple).toList());
  }

  private static String written(Syntax syntax, List<Quad> quads) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Serializer.write(quads, Namespaces.of(IRIS), syntax, output);
    return output.toString(StandardCharsets.UTF_8);
  }

  private static Quad quad(Node predicate, Node object) {
    return Quad.create(Quad.defaultGraphIRI, THING, predicate, object);
  }
}
