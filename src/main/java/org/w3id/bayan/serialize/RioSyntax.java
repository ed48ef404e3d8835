package org.w3id.bayan.serialize;

import com.google.common.base.CharMatcher;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.common.xml.XMLUtil;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;

/** Writes RDF/XML with Rio, whose writer is three times as fast as Jena's. */
final class RioSyntax {
  /** What XML 1.0 has no way to write, not even escaped. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Characters without which a text can be written; halves of a pair may be in order. */
  private static final CharMatcher RARE =
      CharMatcher.inRange('\0', '\u001F')
          .and(CharMatcher.noneOf("\t\n\r"))
          .or(CharMatcher.inRange('\uD800', '\uDFFF'))
          .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
          .precomputed();

  private RioSyntax() {}

  /** Whether XML can carry triples: predicates become elements, so they must end in a name. */
  static boolean canWriteAsXml(List<Triple> triples) {
    Set<Node> predicates = new HashSet<>();
    for (Triple triple : triples) {
      Node object = triple.getObject();
      if (object.isLiteral() && hasOtherThanXml(object.getLiteralLexicalForm())) {
        return false;
      }
      predicates.add(triple.getPredicate());
    }
    for (Node predicate : predicates) {
      if (XMLUtil.findURISplitIndex(predicate.getURI()) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOtherThanXml(String words) {
    return RARE.matchesAnyOf(words) && NOT_XML.matcher(words).find();
  }

  static void writeXml(List<Triple> triples, Map<String, String> prefixes, OutputStream output) {
    RDFWriter writer = new RDFXMLWriter(output);
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    for (Triple triple : triples) {
      writer.handleStatement(RioTerms.of(triple));
    }
    writer.endRDF();
  }
}
