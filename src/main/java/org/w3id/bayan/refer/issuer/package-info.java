/**
 * Who issues a statement where nobody says so: the states that its title and its opening join, or
 * the organisation whose meeting it is.
 *
 * <p>Promises: what the words do not show is not guessed; the same text always has the same
 * issuers.
 *
 * <p>Which words tell that is data (the cues of a language).
 */
@NullMarked
package org.w3id.bayan.refer.issuer;

import org.jspecify.annotations.NullMarked;
