package org.w3id.bayan.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;

/**
 * What the program found in one document.
 *
 * @param parties who issues the document: as given, or as its title and its words tell
 * @param entities things that the document names and that are not known from elsewhere
 */
public record Extraction(
    List<ThingId> parties,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<SpeechAct> acts,
    List<AgreementReport> agreements,
    List<EventReport> events,
    List<Finding> findings) {
  public Extraction {
    parties = List.copyOf(parties);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    acts = List.copyOf(acts);
    agreements = List.copyOf(agreements);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  /** The same with more that is odd, in the order of the text. */
  public Extraction withFindings(List<Finding> more) {
    List<Finding> all =
        Stream.concat(findings.stream(), more.stream())
            .sorted(Comparator.comparing(Finding::span))
            .toList();
    return new Extraction(parties, sentences, mentions, entities, acts, agreements, events, all);
  }
}
