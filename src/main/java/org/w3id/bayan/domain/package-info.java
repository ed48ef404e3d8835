/**
 * What a joint statement is and says, as values.
 *
 * <p>Promises: every record checks itself on construction, nothing here knows RDF, files or the
 * network, and all offsets are 0-based Unicode code points, half-open, into the text as issued.
 *
 * <p>To add a kind of thing, add a record; the compiler then lists every switch to extend.
 */
@NullMarked
package org.w3id.bayan.domain;

import org.jspecify.annotations.NullMarked;
