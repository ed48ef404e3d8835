package org.w3id.bayan.publish.resource;

import java.util.Optional;

/** Knows what there is at the addresses of one kind. */
@FunctionalInterface
public interface Finder {

  /**
   * What there is at a path.
   *
   * @param path below the root, decoded, without a slash at its beginning and without the extension
   *     of a representation
   */
  Optional<Answer> find(String path);
}
