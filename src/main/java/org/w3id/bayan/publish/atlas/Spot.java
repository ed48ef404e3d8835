package org.w3id.bayan.publish.atlas;

import org.apache.jena.graph.Node;

/** A place, and where it is. */
record Spot(Node place, Position position) {}
