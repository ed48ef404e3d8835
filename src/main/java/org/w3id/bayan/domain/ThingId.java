package org.w3id.bayan.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The installation-independent name of a thing that is published: {@code actor/iraq} stands for the
 * IRI {@code <base>id/actor/iraq}. It may have letters and digits of any script, composed (NFC).
 */
public record ThingId(String path) implements Comparable<ThingId> {
  private static final Pattern PATH = Pattern.compile("[a-z][a-z-]*(/[\\p{L}\\p{M}\\p{Nd}._~-]+)*");

  public ThingId {
    if (!PATH.matcher(path).matches() || !Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(
          "\"%s\" does not name a thing; write kind/name, for example actor/iraq".formatted(path));
    }
  }

  /** What sort of thing it is, as its name says: {@code actor}, {@code place}, {@code event}… */
  public String kind() {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** Whether it is of a sort, as its name says. */
  public boolean isA(String kind) {
    int length = kind.length();
    return path.startsWith(kind) && (path.length() == length || path.charAt(length) == '/');
  }

  /** Those of some things that are of a sort. */
  public static List<ThingId> ofKind(String kind, List<ThingId> things) {
    List<ThingId> found = new ArrayList<>(things.size());
    for (ThingId thing : things) {
      if (thing.isA(kind)) {
        found.add(thing);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Whether only one document knows it: then that document stands between kind and name. */
  public boolean isLocal() {
    return path.indexOf('/') != path.lastIndexOf('/');
  }

  @Override
  public int compareTo(ThingId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
