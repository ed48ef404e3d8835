/**
 * Lets a reader decide on what the program found, finding by finding, and makes a reviewed layer of
 * the decisions.
 *
 * <p>Promises: pure; a decision is never lost: one on a finding that the program no longer has is
 * kept, and reported.
 *
 * <p>To let readers decide on another kind of finding, give it a form as a {@link
 * org.w3id.bayan.decide.Claim}.
 */
@NullMarked
package org.w3id.bayan.decide;

import org.jspecify.annotations.NullMarked;
