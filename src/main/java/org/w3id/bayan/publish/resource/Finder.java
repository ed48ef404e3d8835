package org.w3id.bayan.publish.resource;

import java.util.Optional;

/** Knows what there is at the addresses of one kind. */
@FunctionalInterface
public interface Finder {

  /** What there is at a path. */
  Optional<Answer> find(Sought sought);
}
