/**
 * The use case of writing: one source, with what is known about it, becomes one stored or rejected
 * document.
 *
 * <p>Promises: a straight line of steps, each of which takes a value and returns one; only the
 * first reads files; a rejected document changes nothing.
 *
 * <p>To read another format, add a reader and name it in {@code SourceReader}.
 */
@NullMarked
package org.w3id.bayan.ingest;

import org.jspecify.annotations.NullMarked;
