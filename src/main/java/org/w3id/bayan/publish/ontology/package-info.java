/**
 * The documentation of the ontology, made from the ontology itself and from the data that uses it.
 *
 * <p>Promises: every term has its anchor; what is shown of a term is what the graphs say of it, and
 * its example is found in the version that is served.
 *
 * <p>To say more of terms, say it in {@code ontology/bayan.ttl}.
 */
@NullMarked
package org.w3id.bayan.publish.ontology;

import org.jspecify.annotations.NullMarked;
