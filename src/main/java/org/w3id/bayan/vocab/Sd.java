package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of SPARQL 1.1 Service Description that Bayan uses. */
public final class Sd {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  /** A default graph with any number of named graphs. */
  public static final Node Dataset = term("Dataset");

  /** A graph, as part of a data set. */
  public static final Node Graph = term("Graph");

  /** A graph of a data set, with its name. */
  public static final Node NamedGraph = term("NamedGraph");

  /** A SPARQL service. */
  public static final Node Service = term("Service");

  /** The language of SPARQL 1.1 queries. */
  public static final Node SPARQL11Query = term("SPARQL11Query");

  /** The feature that the default graph is the union of the named graphs. */
  public static final Node UnionDefaultGraph = term("UnionDefaultGraph");

  /** The graphs that a query may name in its own data set. */
  public static final Node availableGraphs = term("availableGraphs");

  /** The data set of a query that names none. */
  public static final Node defaultDataset = term("defaultDataset");

  /** The default graph of a data set. */
  public static final Node defaultGraph = term("defaultGraph");

  /** The address at which a service takes requests. */
  public static final Node endpoint = term("endpoint");

  /** A feature of a service. */
  public static final Node feature = term("feature");

  /** The name of a named graph. */
  public static final Node name = term("name");

  /** A named graph of a data set. */
  public static final Node namedGraph = term("namedGraph");

  /** A format in which a service gives results. */
  public static final Node resultFormat = term("resultFormat");

  /** A query language that a service takes. */
  public static final Node supportedLanguage = term("supportedLanguage");

  private Sd() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
