package org.w3id.bayan.serialize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.system.PrefixMap;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Which prefix stands for a namespace, when something is written. */
public final class Namespaces {
  private static final Pattern FOLDER = Pattern.compile("[a-z][a-z-]*[a-z]");

  private final Map<String, String> prefixByNamespace = new HashMap<>();
  private final PrefixMap known;
  private final List<String> parents;

  private Namespaces(PrefixMap known, List<String> parents) {
    known.forEach((prefix, namespace) -> prefixByNamespace.put(namespace, prefix));
    this.known = known;
    this.parents = parents;
  }

  /** Those of a map and no others. */
  public static Namespaces of(PrefixMap prefixes) {
    return new Namespaces(prefixes, List.of());
  }

  /**
   * The usual ones of an installation, and one for each kind of thing and each scheme of concepts:
   * {@code actor:} for {@code <base>id/actor/}.
   */
  public static Namespaces of(Iris iris) {
    return new Namespaces(Prefixes.map(iris), List.of(iris.base() + "id/", Bayan.DEF));
  }

  /** The prefix of a namespace, if it has one. */
  Optional<String> prefix(String namespace) {
    String prefix = prefixByNamespace.get(namespace);
    return prefix == null ? folder(namespace) : Optional.of(prefix);
  }

  private Optional<String> folder(String namespace) {
    for (String parent : parents) {
      int last = namespace.length() - 1;
      boolean inside = last > parent.length() && namespace.charAt(last) == '/';
      if (inside && namespace.startsWith(parent)) {
        String folder = namespace.substring(parent.length(), last);
        return Optional.of(folder)
            .filter(name -> FOLDER.matcher(name).matches() && !known.containsPrefix(name));
      }
    }
    return Optional.empty();
  }
}
