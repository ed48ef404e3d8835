/**
 * Draws where things are: the outlines of the countries, and the maps that pages show of places,
 * states and events.
 *
 * <p>Promises: a map is one drawing in the page, without pictures from elsewhere; it is the same in
 * all languages but for its words, and all that it shows is also said in words. Where the dataset
 * does not say where a thing is, there is no map.
 *
 * <p>To show where another kind of thing is, tell {@code Whereabouts} by which property it leads to
 * a place.
 */
@NullMarked
package org.w3id.bayan.publish.atlas;

import org.jspecify.annotations.NullMarked;
