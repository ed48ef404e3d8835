package org.w3id.bayan.language;

import com.ibm.icu.text.Transliterator;

/** Makes names for IRIs: lower-case ASCII letters, digits and hyphens. */
public final class Slug {
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

  private Slug() {}

  /** The slug of a name in any script; empty if nothing of it can be written in ASCII. */
  public static String of(String name) {
    return TO_ASCII
        .transliterate(name)
        .replaceAll("['`’.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
