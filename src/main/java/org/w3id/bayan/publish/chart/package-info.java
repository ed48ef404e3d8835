/**
 * Draws rows of an answer: numbers as bars, dates on a line of time. A drawing is as wide as its
 * place on the page, whatever that is, and its words keep their size.
 *
 * <p>Promises: a drawing holds for any finite numbers and any dates; it begins where the language
 * of the reader begins to write; it says in words what it shows.
 *
 * <p>To draw something else, add a record to {@code Drawing}; the compiler lists what must know it.
 */
@NullMarked
package org.w3id.bayan.publish.chart;

import org.jspecify.annotations.NullMarked;
