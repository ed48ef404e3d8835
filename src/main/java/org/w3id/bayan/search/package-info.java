/**
 * Finds words in what is published: documents, their sentences, acts and the things they speak of.
 *
 * <p>Promises: an index belongs to one version and is never asked about another; it is made beside
 * what is served and lies on disk where the version does; a question of any words is answered.
 *
 * <p>To let something else be found, add what it says to {@code EntryReader}; to let it be chosen
 * by something else, add a {@code Facet}.
 */
@NullMarked
package org.w3id.bayan.search;

import org.jspecify.annotations.NullMarked;
