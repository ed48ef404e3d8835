package org.w3id.bayan.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the constants of {@link Bayan} and the ontology file together. */
class BayanVocabularyTest {

  private static final String ONTOLOGY = "/ontology/bayan.ttl";

  private static Graph ontology;

  @BeforeAll
  static void readOntology() throws IOException {
    try (InputStream in = BayanVocabularyTest.class.getResourceAsStream(ONTOLOGY)) {
      assertThat(in).as("class path resource %s", ONTOLOGY).isNotNull();
      ontology = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    }
  }

  @Test
  void everyConstantIsDeclared() throws IllegalAccessException {
    assertThat(declaredTerms()).containsAll(constants());
  }

  @Test
  void everyDeclaredTermHasItsConstant() throws IllegalAccessException {
    assertThat(constants()).isNotEmpty().containsAll(declaredTerms());
  }

  @Test
  void everyConstantBearsTheLocalNameOfItsTerm() throws IllegalAccessException {
    for (Field field : nodeFields()) {
      assertThat(((Node) field.get(null)).getURI()).isEqualTo(Bayan.NS + field.getName());
    }
  }

  @Test
  void everyTermUsedIsDeclared() {
    Set<String> used = new TreeSet<>();
    ontology
        .find()
        .forEachRemaining(triple -> {
          for (Node node :
              List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            if (isTerm(node)) {
              used.add(node.getURI());
            }
          }
        });
    assertThat(declaredTerms()).containsAll(used);
  }

  @Test
  void everyTermHasOneLabelAndOneCommentInEachLanguage() {
    for (String term : declaredTerms()) {
      for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
        assertThat(languages(term, property))
            .as("%s of %s", property.getLocalName(), term)
            .containsExactlyInAnyOrder("en", "ar");
      }
    }
  }

  @Test
  void everyTermSaysWhereItIsDefined() {
    for (String term : declaredTerms()) {
      List<String> definers =
          ontology
              .find(NodeFactory.createURI(term), RDFS.Nodes.isDefinedBy, null)
              .mapWith(triple -> triple.getObject().getURI())
              .toList();
      assertThat(definers).as(term).containsExactly("https://w3id.org/bayan/ns");
    }
  }

  @Test
  void theOntologyHasNoBlankNode() {
    List<Triple> blank =
        ontology
            .find()
            .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
            .toList();
    assertThat(blank).isEmpty();
  }

  @Test
  void conceptsStandUnderTheirScheme() {
    assertThat(Bayan.concept("act-type", "commit").getURI())
        .isEqualTo("https://w3id.org/bayan/def/act-type/commit");
  }

  private static Set<String> declaredTerms() {
    Set<String> terms = new TreeSet<>();
    ontology
        .find(null, RDF.Nodes.type, null)
        .mapWith(Triple::getSubject)
        .filterKeep(BayanVocabularyTest::isTerm)
        .forEachRemaining(node -> terms.add(node.getURI()));
    return terms;
  }

  private static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(Bayan.NS);
  }

  private static List<String> languages(String term, Node property) {
    return ontology
        .find(NodeFactory.createURI(term), property, null)
        .filterKeep(triple -> !triple.getObject().getLiteralLexicalForm().isBlank())
        .mapWith(triple -> triple.getObject().getLiteralLanguage())
        .toList();
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : nodeFields()) {
      constants.add(((Node) field.get(null)).getURI());
    }
    return constants;
  }

  private static List<Field> nodeFields() {
    List<Field> fields = new ArrayList<>();
    for (Field field : Bayan.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        fields.add(field);
      }
    }
    return fields;
  }
}
