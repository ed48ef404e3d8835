/**
 * The page of a thing: what is said of it in plain words, who acts with it, where it is mentioned.
 *
 * <p>Promises: nothing is shown that is not published; whatever is drawn is written too.
 */
@NullMarked
package org.w3id.bayan.publish.thing;

import org.jspecify.annotations.NullMarked;
