package org.w3id.bayan.publish.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/**
 * Where a page may point to.
 *
 * <p>What this installation serves is addressed by its path, so that a page works whatever host it
 * is read from; our terms and concepts have fixed IRIs and are served here too. Of other IRIs only
 * those of the web become links: an IRI is data, and {@code javascript:} is an IRI.
 */
public final class Links {
  private static final String TERMS = Bayan.NS.substring(0, Bayan.NS.length() - 1);

  /** A selector of words is looked at where the words are. */
  private static final Pattern SELECTOR = Pattern.compile("#(?:position|quote)=");

  private final Iris iris;
  private final String root;

  /** The links of an installation. */
  public Links(Iris iris) {
    this.iris = iris;
    this.root = URI.create(iris.base()).getRawPath();
  }

  /** The address to link to, if there is one. */
  public Optional<String> href(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(iris.base())) {
      String path = iri.substring(iris.base().length());
      return Optional.of(root + SELECTOR.matcher(path).replaceFirst("#char="));
    }
    if (iri.startsWith(Bayan.DEF)) {
      return Optional.of(root + "def/" + iri.substring(Bayan.DEF.length()));
    }
    if (iri.startsWith(TERMS)) {
      return Optional.of(root + "ns" + iri.substring(TERMS.length()));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(iri)
        : Optional.empty();
  }

  /** The path below which this installation is reached; ends in a slash. */
  public String root() {
    return root;
  }
}
