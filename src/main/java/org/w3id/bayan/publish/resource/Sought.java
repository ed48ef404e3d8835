package org.w3id.bayan.publish.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.bayan.store.Store;

/**
 * What a request looks for.
 *
 * @param store the version that it is looked for in
 * @param path below the root, decoded, without a slash at its beginning and without the extension
 *     of a representation
 * @param page which page of the triples that point at a thing, from 1
 * @param parameters what else the address says, by name
 */
public record Sought(Store store, String path, int page, Map<String, List<String>> parameters) {
  public Sought {
    parameters = Map.copyOf(parameters);
  }

  /** The values of a parameter that say something. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** The first value of a parameter. */
  public Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }
}
