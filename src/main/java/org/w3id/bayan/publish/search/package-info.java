/**
 * Draws what a search found: as a page, as JSON and as a table for spreadsheets.
 *
 * <p>Promises: what was looked for and chosen is in the address, and nowhere else; no script is
 * needed.
 *
 * <p>To show more of a thing found, add it to {@code SearchPage} and to the template {@code
 * search.jte}.
 */
@NullMarked
package org.w3id.bayan.publish.search;

import org.jspecify.annotations.NullMarked;
