package org.w3id.bayan.publish.result;

import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/**
 * A page of its own on which a query is asked; kept as an attribute of the request, under the name
 * of this class.
 */
public interface Occasion {

  /** How to ask once more. */
  Asked asked();

  /** What a column of the answer is called, by its variable. */
  Words column(Words variable, Phrases phrases);

  /** The page around an answer. */
  Page around(ResultPage answer, Phrases phrases);
}
