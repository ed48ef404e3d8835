package org.w3id.bayan.domain;

/** A thing that plays a role, and how that is known. */
public record Reference(ThingId thing, Basis basis) {

  /** The text says so. */
  public static Reference stated(ThingId thing) {
    return new Reference(thing, Basis.STATED);
  }

  /** It follows from what the text says. */
  public static Reference inferred(ThingId thing) {
    return new Reference(thing, Basis.INFERRED);
  }
}
