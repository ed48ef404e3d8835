package org.w3id.bayan.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the Data Quality Vocabulary that Bayan uses. */
public final class Dqv {

  /** Namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/ns/dqv#";

  /** A way to measure a side of quality. */
  public static final Node Metric = term("Metric");

  /** One measured value of a metric. */
  public static final Node QualityMeasurement = term("QualityMeasurement");

  /** The thing that was measured. */
  public static final Node computedOn = term("computedOn");

  /** A measurement of this thing. */
  public static final Node hasQualityMeasurement = term("hasQualityMeasurement");

  /** The metric that was measured. */
  public static final Node isMeasurementOf = term("isMeasurementOf");

  /** The measured value. */
  public static final Node value = term("value");

  private Dqv() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
