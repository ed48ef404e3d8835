/**
 * Draws what is published as pages that people read, in each language of the interface.
 *
 * <p>Promises: a page is a value that pure functions make from a description, and a template only
 * draws it; each piece of text knows its language and direction; everything is escaped; nothing is
 * fetched from another host and no script is needed.
 *
 * <p>To add a page, add a record that is a {@code Page}, here or in a package that uses this one,
 * and the template that it names to {@code src/main/jte}. To add a language of the interface, add
 * its {@code messages_xx.properties} and a line to {@code languages.properties}.
 */
@NullMarked
package org.w3id.bayan.publish.page;

import org.jspecify.annotations.NullMarked;
