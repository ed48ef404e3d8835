/**
 * How clients connect: in clear text or by TLS, with HTTP/1.1 or HTTP/2, through proxies, and how
 * slow they may be.
 *
 * <p>Promises: a client that is not trusted says for whom it asks in vain; one that sends a request
 * byte by byte is cut off; new keys are taken over while the server runs.
 */
@NullMarked
package org.w3id.bayan.publish.connection;

import org.jspecify.annotations.NullMarked;
