/**
 * Whose verb a verb is where the subject stands first, as in English and French (SVO).
 *
 * <p>Promises and how to add a rule: see {@link org.w3id.bayan.clause}.
 */
@NullMarked
package org.w3id.bayan.clause.svo;

import org.jspecify.annotations.NullMarked;
