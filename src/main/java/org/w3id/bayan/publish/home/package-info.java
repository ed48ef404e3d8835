/**
 * The page that people open first: the documents in a table and in time, and questions to ask.
 *
 * <p>To ask other questions, change those of the examples in {@code data/queries}.
 */
@NullMarked
package org.w3id.bayan.publish.home;

import org.jspecify.annotations.NullMarked;
