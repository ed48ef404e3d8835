/**
 * Understands what a client accepts, and what it has already (RFC 9110, 12 and 13).
 *
 * <p>Promises: q-values, wildcards and {@code q=0} count; a tag, where a client sends one, decides
 * alone.
 */
@NullMarked
package org.w3id.bayan.publish.negotiation;

import org.jspecify.annotations.NullMarked;
