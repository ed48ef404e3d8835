package org.w3id.bayan.review;

import java.util.List;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.SpeechAct;

/**
 * What a human reader established about one document.
 *
 * @param subjects what tables say of things; other facts about them stand in TriG
 */
public record Review(
    List<Sentence> sentences,
    List<Mention> mentions,
    List<SpeechAct> acts,
    Subjects subjects,
    List<Erratum> errata,
    List<Reading> readings,
    List<Presupposition> presuppositions,
    List<OutsideSource> sources) {
  /** Nothing was established. */
  public static final Review NOTHING =
      new Review(
          List.of(),
          List.of(),
          List.of(),
          Subjects.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Review {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
    errata = List.copyOf(errata);
    readings = List.copyOf(readings);
    presuppositions = List.copyOf(presuppositions);
    sources = List.copyOf(sources);
  }
}
