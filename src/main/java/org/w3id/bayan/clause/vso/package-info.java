/**
 * Whose verb a verb is where verbs stand first, as in Arabic (VSO).
 *
 * <p>Promises and how to add a rule: see {@link org.w3id.bayan.clause}.
 */
@NullMarked
package org.w3id.bayan.clause.vso;

import org.jspecify.annotations.NullMarked;
