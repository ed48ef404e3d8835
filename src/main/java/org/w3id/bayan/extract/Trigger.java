package org.w3id.bayan.extract;

import java.util.List;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.lexicon.Inflection;
import org.w3id.bayan.lexicon.Use;

/**
 * A word or expression that may make an act.
 *
 * @param range where it stands, without proclitics
 * @param inflection its form; for a fixed expression that of a plain verb
 * @param joined whether «and» is written together with it
 * @param phrase whether it is a fixed expression
 * @param free whether it needs no subject
 */
record Trigger(
    Mark.Range range,
    Inflection inflection,
    boolean joined,
    boolean phrase,
    boolean free,
    List<Use> uses) {

  int first() {
    return range.first();
  }

  int next() {
    return range.next();
  }

  Span span() {
    return range.span();
  }
}
