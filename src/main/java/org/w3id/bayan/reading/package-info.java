/**
 * Finds the words in a file as received: plain text, Markdown with front matter, HTML; and what the
 * file says of itself.
 *
 * <p>Promises: the text as received stays as it is; each code point of a reading knows where it
 * stands there; nothing is read twice or in another order.
 *
 * <p>To read another format, add a constant to {@link org.w3id.bayan.reading.Format} and a class
 * that fills a {@code ReadingBuilder}.
 */
@NullMarked
package org.w3id.bayan.reading;

import org.jspecify.annotations.NullMarked;
