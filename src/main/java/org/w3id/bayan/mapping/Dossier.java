package org.w3id.bayan.mapping;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.report.Extraction;

/**
 * Everything that is known about one document, before it becomes RDF.
 *
 * @param statement the document and its text
 * @param metadata what is known from outside its text: title, date, origin, rights
 * @param proposed what the program proposes where such knowledge is missing
 * @param extraction what the program found
 * @param run names the rules and word lists that found it
 * @param assessment what a reader established, if one has read it
 */
public record Dossier(
    JointStatement statement,
    Graph metadata,
    Graph proposed,
    Extraction extraction,
    String run,
    Optional<Assessment> assessment) {}
