package org.w3id.bayan.domain;

import java.util.List;

/** What the program found in one document. */
public record Extraction(
    List<Sentence> sentences,
    List<Mention> mentions,
    List<SpeechAct> acts,
    List<Finding> findings) {
  public Extraction {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
    findings = List.copyOf(findings);
  }
}
