package org.w3id.bayan.publish.sparql;

import java.time.Instant;
import org.apache.jena.query.Query;

/**
 * A query that a client has sent.
 *
 * @param text as it was sent
 * @param begin when it arrived
 */
record Question(String text, Query query, Instant begin) {}
