/**
 * Writes the whole dataset to files for download, with its description, and proves the files by
 * reading them back.
 *
 * <p>Promises: memory does not grow with the dataset; a file is written aside and moved into place
 * only when the other library (Jena writes, RDF4J reads) has read the same triples back from it.
 *
 * <p>To offer another format, add an entry to {@code DumpFormat}.
 */
@NullMarked
package org.w3id.bayan.dump;

import org.jspecify.annotations.NullMarked;
