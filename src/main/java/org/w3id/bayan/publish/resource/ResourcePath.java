package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The path of a request: what it names, and the representation that its extension asks for.
 *
 * @param name the path below the root without the extension, decoded and composed (NFC)
 * @param fixed the representation asked for; empty if it is to be negotiated
 * @param linkset whether the set of its links is asked for
 */
record ResourcePath(String name, Optional<Representation> fixed, boolean linkset) {
  /** What the address of a set of links ends in. */
  static final String LINKSET = ".linkset";

  static ResourcePath of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    String path =
        Normalizer.normalize(
            request.getServletPath() + (rest == null ? "" : rest), Normalizer.Form.NFC);
    String whole = path.startsWith("/") ? path.substring(1) : path;
    if (whole.endsWith(LINKSET)) {
      String name = whole.substring(0, whole.length() - LINKSET.length());
      return new ResourcePath(name, Optional.empty(), true);
    }
    int dot = whole.lastIndexOf('.');
    if (dot > whole.lastIndexOf('/') + 1) {
      Optional<Representation> fixed = Representation.ofExtension(whole.substring(dot + 1));
      if (fixed.isPresent()) {
        return new ResourcePath(whole.substring(0, dot), fixed, false);
      }
    }
    return new ResourcePath(whole, Optional.empty(), false);
  }
}
