/**
 * Reads many documents: finds them below folders and globs, reads them on all processors, and keeps
 * account of what became of each.
 *
 * <p>Promises: what is read is handed on in the order of the sources, whatever finished first; at
 * any time only a few documents are held; nothing is stored here.
 */
@NullMarked
package org.w3id.bayan.batch;

import org.jspecify.annotations.NullMarked;
