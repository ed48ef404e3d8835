package org.w3id.bayan.serialize;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.GeoSparql;
import org.w3id.bayan.vocab.Iris;
import org.w3id.bayan.vocab.Nif;
import org.w3id.bayan.vocab.SchemaOrg;
import org.w3id.bayan.vocab.Wgs84;

/** The prefixes that people know the vocabularies by, and short ones for our own things. */
public final class Prefixes {
  /** Those that are worth showing to someone who writes a query. */
  private static final Map<String, String> COMMON =
      Map.of(
          "bayan", Bayan.NS,
          "dcterms", "http://purl.org/dc/terms/",
          "nif", Nif.NS,
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("bibo", "http://purl.org/ontology/bibo/"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
          Map.entry("eli", "http://data.europa.eu/eli/ontology#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("frbr", "http://purl.org/vocab/frbr/core#"),
          Map.entry("geo", GeoSparql.NS),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("schema", SchemaOrg.NS),
          Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("spdx", "http://spdx.org/rdf/terms#"),
          Map.entry("time", "http://www.w3.org/2006/time#"),
          Map.entry("vann", "http://purl.org/vocab/vann/"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#"),
          Map.entry("wd", "http://www.wikidata.org/entity/"),
          Map.entry("wgs84", Wgs84.NS));

  /** The kinds of things that there are in every dataset. */
  private static final List<String> KINDS =
      List.of("actor", "agreement", "document", "event", "office", "place", "topic");

  private Prefixes() {}

  /** Namespaces by prefix, of the vocabularies that a query is likely to need. */
  public static Map<String, String> common() {
    return COMMON;
  }

  /** Prefixes for the vocabularies and for the usual kinds of things. */
  public static PrefixMap map(Iris iris) {
    PrefixMap prefixes = PrefixMapFactory.create(COMMON);
    prefixes.putAll(OTHERS);
    KINDS.forEach(kind -> prefixes.add(kind, iris.base() + "id/" + kind + "/"));
    return prefixes;
  }
}
