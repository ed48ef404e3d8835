package org.w3id.bayan.serialize;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Finds the prefixes that shorten something, so that no others are declared. Each syntax has its
 * own way to say what type a thing has.
 */
final class UsedPrefixes {
  private static final Node TYPE = RDF.type.asNode();
  private static final CharMatcher WORD =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.is('_'))
          .precomputed();
  private static final CharMatcher INSIDE = WORD.or(CharMatcher.anyOf(".-")).precomputed();

  private final Namespaces namespaces;
  private final Map<String, String> used = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private UsedPrefixes(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  /** Namespaces by prefix, in alphabetical order. */
  static Map<String, String> in(List<Quad> quads, Namespaces namespaces) {
    UsedPrefixes found = new UsedPrefixes(namespaces);
    for (Quad quad : quads) {
      found.look(quad.getGraph());
      found.look(quad.getSubject());
      if (!quad.getPredicate().equals(TYPE)) {
        found.look(quad.getPredicate());
      }
      found.look(quad.getObject());
    }
    return found.used;
  }

  private void look(Node node) {
    if (node.isURI()) {
      look(node.getURI());
    } else if (node.isLiteral() && node.getLiteralLanguage().isEmpty()) {
      lookAtDatatype(node.getLiteralDatatypeURI());
    } else if (node.isTripleTerm()) {
      look(node.getTriple().getSubject());
      look(node.getTriple().getPredicate());
      look(node.getTriple().getObject());
    }
  }

  private void lookAtDatatype(String datatype) {
    if (!datatype.equals(XSD.xstring.getURI())) {
      look(datatype);
    }
  }

  private void look(String iri) {
    if (!seen.add(iri)) {
      return;
    }
    int split = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    String namespace = iri.substring(0, split);
    Optional<String> prefix = namespaces.prefix(namespace);
    if (prefix.isPresent() && isLocalName(iri.substring(split))) {
      used.putIfAbsent(prefix.get(), namespace); // of two folders named alike the first has it
    }
  }

  /** Whether every syntax takes this behind a prefix as it is. */
  static boolean isLocalName(String rest) {
    return !rest.isEmpty()
        && WORD.matches(rest.charAt(0))
        && INSIDE.matchesAllOf(rest)
        && !rest.endsWith(".");
  }
}
