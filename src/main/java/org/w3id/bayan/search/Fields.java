package org.w3id.bayan.search;

import org.apache.lucene.facet.FacetsConfig;

/** The fields of an entry in the index. */
final class Fields {
  /** What makes up an index; another program must not read it when this changes. */
  static final String FORMAT = "1";

  static final String IRI = "iri";
  static final String DOCUMENT = "document";

  /** What it is called, word by word. */
  static final String LABEL = "label";

  /** The same, each name as a whole. */
  static final String EXACT = "exact";

  /** The same with all letters, for who has typed only the first ones. */
  static final String NAME = "name";

  /** The same by consonants. */
  static final String SOUND = "sound";

  static final String TEXT = "text";
  static final String RELATED = "related";
  static final String FIRST_DAY = "first";
  static final String LAST_DAY = "last";
  static final String WEIGHT = "weight";

  /** What puts one thing before another that has the words as well. */
  static final String RANK = "rank";

  static final String SPOKEN_OF = "spoken-of";

  /** What is shown of it: literals with their languages, names and texts. */
  static final String SHOWN_LABEL = "shown-label";

  static final String SHOWN_TEXT = "shown-text";

  private Fields() {}

  /** The values of a facet, to be shown. */
  static String shown(Facet facet) {
    return "shown-" + facet.code();
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.code(), true);
    }
    return config;
  }
}
