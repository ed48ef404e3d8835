package org.w3id.bayan.publish.page;

/** A page in one language, ready to be drawn. */
public interface Page {

  /** What it is headed. */
  Words title();

  /** The name of the template that draws it. */
  String template();

  /** What others are told of it. */
  default Card card() {
    return Card.NONE;
  }
}
