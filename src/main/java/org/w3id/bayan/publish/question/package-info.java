/**
 * The questions that come with the program: each has a page with a form, and an address at which
 * its answer can be had in every form.
 *
 * <p>Promises: what a reader chooses becomes a node of the query and never a part of its text; a
 * question is answered behind the same door as any other query.
 *
 * <p>To add a question, add it to {@code data/queries}; what can be chosen in it is said by {@code
 * parameters.tsv} there.
 */
@NullMarked
package org.w3id.bayan.publish.question;

import org.jspecify.annotations.NullMarked;
