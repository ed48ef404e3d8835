package org.w3id.bayan.vocab;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The properties that tell what a thing is called. */
public final class LabelProperties {
  /** Those whose value is a label. */
  public static final List<Node> OWN =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          Bayan.reads,
          Nif.anchorOf);

  /**
   * Those by which a thing that has no label leads to what it is called by, the weightiest first:
   * an act to its words, the holding of an office to the holder and the office.
   */
  public static final List<Node> THROUGH =
      List.of(
          Bayan.span,
          Bayan.holder,
          Bayan.heldOffice,
          Bayan.participant,
          Bayan.participantOffice,
          Bayan.status,
          Bayan.asOf,
          Bayan.edtf,
          OA.hasTarget.asNode(),
          RDF.value.asNode());

  private LabelProperties() {}
}
