/** Words shaped as names in a script with capitals. */
@NullMarked
package org.w3id.bayan.candidate.capital;

import org.jspecify.annotations.NullMarked;
