/**
 * Finds when: the dates and lengths of time in a text, and what day, month or year each means.
 *
 * <p>Promises: algorithms of calendars only, no words; what cannot be told is left open; the same
 * text always gives the same result.
 *
 * <p>To add a way of writing dates that all languages may share, add it here; a word for a date
 * belongs into {@code dates.tsv} of a language.
 */
@NullMarked
package org.w3id.bayan.dating;

import org.jspecify.annotations.NullMarked;
