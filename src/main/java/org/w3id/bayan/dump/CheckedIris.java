package org.w3id.bayan.dump;

import java.net.URISyntaxException;
import org.eclipse.rdf4j.common.net.ParsedIRI;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Makes the terms that a parser of RDF4J reads, and holds each IRI against the grammar of RFC 3987:
 * once where it comes again soon, since that takes longer than reading it.
 */
final class CheckedIris extends SimpleValueFactory {
  private final Recent<IRI> known = new Recent<>(this::checked);

  /**
   * An IRI.
   *
   * @throws IllegalArgumentException if it is none
   */
  @Override
  public IRI createIRI(String characters) {
    return known.of(characters);
  }

  private IRI checked(String characters) {
    try {
      new ParsedIRI(characters);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Not an IRI: " + characters, e);
    }
    return super.createIRI(characters);
  }
}
