/**
 * Answers GET on one IRI: redirects, negotiates, caches, and sends RDF or a page.
 *
 * <p>Promises: the status and the headers of every such answer are decided in {@code
 * ResourceServlet} and nowhere else; the IRIs in an answer come from the base of the installation,
 * never from the request; whatever cannot be sent whole is refused.
 *
 * <p>To serve a further kind of address, write a {@code Finder} for it and add its line to the
 * routes. To offer a further format, add it to {@code Representation.OFFERED}.
 */
@NullMarked
package org.w3id.bayan.publish.resource;

import org.jspecify.annotations.NullMarked;
