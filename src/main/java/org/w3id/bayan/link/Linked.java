package org.w3id.bayan.link;

import java.util.List;
import org.w3id.bayan.domain.Finding;
import org.w3id.bayan.domain.Mention;

/**
 * Mentions by name, decided.
 *
 * @param findings names that stay open, and known errors for names
 */
public record Linked(List<Mention> mentions, List<Finding> findings) {
  public Linked {
    mentions = List.copyOf(mentions);
    findings = List.copyOf(findings);
  }
}
