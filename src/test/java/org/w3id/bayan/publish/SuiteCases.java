package org.w3id.bayan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The W3C's tests of SPARQL 1.1, as they come with RDF4J. */
final class SuiteCases {
  private static final String ROOT = "http://suite.example/";
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

  private SuiteCases() {}

  /**
   * One test.
   *
   * @param kind the local name of its class, such as {@code QueryEvaluationTest}
   * @param data what is in the default graph
   * @param graphs what is in named graphs, each named by its own IRI
   * @param result nothing for tests of the syntax
   */
  record Case(
      String id,
      String kind,
      String query,
      List<String> data,
      List<String> graphs,
      @Nullable String result) {
    @Override
    public String toString() {
      return id;
    }
  }

  /** The tests of one manifest. */
  static List<Case> of(String manifest) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    String iri = ROOT + manifest;
    try (InputStream file = open(iri)) {
      RDFParser.source(file).base(iri).lang(org.apache.jena.riot.Lang.TURTLE).parse(model);
    }
    RDFList entries = model.listObjectsOfProperty(mf("entries")).next().as(RDFList.class);
    List<Case> cases = new ArrayList<>();
    for (RDFNode entry : entries.asJavaList()) {
      cases.add(test(manifest.replaceFirst("[^/]*$", ""), entry.asResource()));
    }
    return cases;
  }

  private static Case test(String folder, Resource test) {
    Resource action = test.getPropertyResourceValue(mf("action"));
    boolean evaluated = action.hasProperty(qt("query"));
    String query =
        evaluated ? action.getPropertyResourceValue(qt("query")).getURI() : action.getURI();
    List<String> graphs = new ArrayList<>(all(action, qt("graphData")));
    Resource result = test.getPropertyResourceValue(mf("result"));
    return new Case(
        folder.replaceFirst("^[^/]*/", "") + test.getLocalName(),
        test.getPropertyResourceValue(RDF.type).getLocalName(),
        query,
        all(action, qt("data")),
        graphs,
        result == null ? null : result.getURI());
  }

  private static List<String> all(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(statement -> statement.getResource().getURI())
        .toList();
  }

  private static Property mf(String name) {
    return ResourceFactory.createProperty(MF, name);
  }

  private static Property qt(String name) {
    return ResourceFactory.createProperty(QT, name);
  }

  /** A file of the suite. */
  static InputStream open(String iri) throws IOException {
    String path = "/" + iri.substring(ROOT.length());
    InputStream file = SuiteCases.class.getResourceAsStream(path);
    if (file == null) {
      throw new IOException("The suite has no file " + path);
    }
    return file;
  }

  /** What a file of the suite says. */
  static String read(String iri) throws IOException {
    try (InputStream file = open(iri)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
