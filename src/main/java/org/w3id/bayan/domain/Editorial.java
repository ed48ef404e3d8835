package org.w3id.bayan.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What an editor adds to a reviewed speech act in the editor's own words and codes.
 *
 * @param number its place in the document, from 1
 * @param glosses the act in our own words, by language tag
 * @param purpose the aim, in our own words
 * @param condition the condition or proviso, in our own words
 * @param codes the editor's codes
 */
public record Editorial(
    int number,
    Map<String, String> glosses,
    Optional<String> purpose,
    Optional<String> condition,
    Codes codes) {
  public Editorial {
    glosses = Map.copyOf(glosses);
  }

  /**
   * Judgements in terms of outside codings.
   *
   * @param g7 code in the scheme {@code g7-test}
   * @param cameo code of the CAMEO event coding
   * @param plover code of the PLOVER event coding
   */
  public record Codes(Optional<String> g7, Optional<String> cameo, Optional<String> plover) {}
}
