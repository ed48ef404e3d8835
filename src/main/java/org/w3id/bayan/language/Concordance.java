package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a text, and where each of its words stands: what is asked once for each word. */
public final class Concordance {
  private final List<Token> tokens;
  private final Map<Word, List<Integer>> places = new LinkedHashMap<>();

  public Concordance(List<Token> tokens) {
    this.tokens = tokens;
    for (int index = 0; index < tokens.size(); index++) {
      places.computeIfAbsent(tokens.get(index).word(), word -> new ArrayList<>(2)).add(index);
    }
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The words of the text, each with the tokens that it is. */
  public Map<Word, List<Integer>> places() {
    return Collections.unmodifiableMap(places);
  }
}
