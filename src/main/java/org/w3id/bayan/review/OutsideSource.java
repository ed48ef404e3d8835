package org.w3id.bayan.review;

import java.util.List;

/** Another source that a reader consulted: what it shows and where it is. */
public record OutsideSource(String id, String what, List<String> addresses) {
  public OutsideSource {
    addresses = List.copyOf(addresses);
  }
}
