/** Words shaped as names in a script without capitals, where nouns stand in a construct state. */
@NullMarked
package org.w3id.bayan.candidate.construct;

import org.jspecify.annotations.NullMarked;
