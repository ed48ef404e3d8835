/**
 * The pages about all that is published: the one that people open first, with the documents in a
 * table and in time and questions to ask; the dataset, its versions and their files.
 *
 * <p>To ask other questions, change those of the examples in {@code data/queries}.
 */
@NullMarked
package org.w3id.bayan.publish.home;

import org.jspecify.annotations.NullMarked;
