/**
 * Reads what is known before any statement is read: the curated authority files, and the states of
 * the world from CLDR.
 *
 * <p>Promises: curated data wins over CLDR; every name that the data gives is handed on to the
 * extractor, so that curating the data improves the extraction; an error names file and place.
 *
 * <p>To add a thing, add it to a file in {@code data/authority}; no code changes.
 */
@NullMarked
package org.w3id.bayan.authority;

import org.jspecify.annotations.NullMarked;
