package org.w3id.bayan.publish.result;

import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;

/**
 * A page of its own on which a query is asked; kept as an attribute of the request, under the name
 * of this class.
 */
public interface Occasion {

  /** How to ask once more. */
  Asked asked();

  /** The page around an answer. */
  Page around(ResultPage answer, Phrases phrases);
}
