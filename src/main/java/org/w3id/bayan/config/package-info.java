/**
 * The settings of an installation, as one record that checks itself.
 *
 * <p>Promises: a setting that cannot work is refused when it is read, with a message that says so.
 *
 * <p>To add a setting, add a component here and an option in {@code cli}.
 */
@NullMarked
package org.w3id.bayan.config;

import org.jspecify.annotations.NullMarked;
