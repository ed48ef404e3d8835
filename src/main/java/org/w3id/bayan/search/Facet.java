package org.w3id.bayan.search;

import java.util.Locale;

/** By what things found are told apart and chosen. */
public enum Facet {
  /** What sort of thing it is: a document, an act, a sentence, an actor, a place… */
  KIND,
  /** The type of an act, as the code of its concept. */
  TYPE,
  /** The force of an act, as the local name of its class. */
  FORCE,
  /** How far an act binds, as the code of its concept. */
  STRENGTH,
  /** Who issues the document, speaks, undertakes or is bound, as the name of a thing. */
  PARTY,
  /** How far an agreement has come, as the code of its concept. */
  STATUS;

  /** The name in addresses and in the index. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
