/**
 * Lays what was understood of one joint statement over its text, for people to read.
 *
 * <p>Promises: every character of the text is shown once and in its order; whatever was found is
 * marked where it stands, also where findings overlap or one stands in several places; each mark
 * leads to a note that says what was understood and on what grounds; nothing needs a script.
 *
 * <p>The store hands over plain triples ({@code Dossier}); {@code Notes} tells what each finding
 * is, {@code TextMarker} cuts the text, {@code Summary} sums up.
 */
@NullMarked
package org.w3id.bayan.publish.statement;

import org.jspecify.annotations.NullMarked;
