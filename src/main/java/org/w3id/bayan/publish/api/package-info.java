/**
 * The page for those who use the data by program: where they can ask, and lines to copy.
 *
 * <p>Promises: the lines name this installation and things that it publishes; those for curl and
 * Java are run by a test as the page shows them.
 *
 * <p>To add lines for another language or library, put them into the files beside this package and
 * name them in {@code Sample}.
 */
@NullMarked
package org.w3id.bayan.publish.api;

import org.jspecify.annotations.NullMarked;
