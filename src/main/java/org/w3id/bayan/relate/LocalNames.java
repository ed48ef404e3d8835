package org.w3id.bayan.relate;

import java.util.HashSet;
import java.util.Set;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Slug;

/** Names things that only one document tells of. */
final class LocalNames {
  private static final int LONGEST = 70;

  private final String documentId;
  private final Set<String> taken = new HashSet<>();

  LocalNames(String documentId) {
    this.documentId = documentId;
  }

  /** From its words, if they are in Latin letters and not taken yet; else from their place. */
  ThingId of(String kind, String words, Span span) {
    boolean latin = words.codePoints().noneMatch(c -> c > 0x24F && Character.isLetter(c));
    String slug = latin ? Slug.of(words) : "";
    if (slug.isEmpty() || slug.length() > LONGEST || !taken.add(kind + slug)) {
      slug = span.toString();
    }
    return new ThingId(kind + "/" + documentId + "/" + slug);
  }
}
