/**
 * The page for those who use the data by program: where they can ask, and lines to copy.
 *
 * <p>Promises: the lines name this installation and things that it publishes; a test runs them as
 * the page shows them, where what they need is installed, and all print the same rows.
 *
 * <p>To add lines for another language or library, put them into the files beside this package and
 * name them in {@code Sample}.
 */
@NullMarked
package org.w3id.bayan.publish.api;

import org.jspecify.annotations.NullMarked;
