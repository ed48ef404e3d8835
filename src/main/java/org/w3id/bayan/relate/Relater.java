package org.w3id.bayan.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.phrase.Clues;
import org.w3id.bayan.phrase.Reading;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;

/** Adds what a document tells of agreements and events to what was found in it. */
public final class Relater {
  private Relater() {}

  /**
   * The same extraction with agreements and events. Its mentions must be linked.
   *
   * @param text the words of the statement
   */
  public static Extraction relate(
      JointStatement statement, GlossedText text, Extraction extraction) {
    Lexicon lexicon = text.lexicon();
    Reading reading = new Reading(text, extraction);
    LocalNames names = new LocalNames(statement.id());
    List<ThingId> issuing = Parties.issuing(extraction);
    Accounts agreementAccounts = new Accounts(names, reading);
    AgreementTeller agreements =
        new AgreementTeller(
            reading, new Clues(reading, lexicon.agreementWords()), issuing, agreementAccounts);
    List<AgreementReport> agreementReports = agreements.tell();
    Accounts eventAccounts = new Accounts(names, reading);
    EventTeller events =
        new EventTeller(
            reading,
            new Clues(reading, lexicon.eventWords()),
            issuing,
            eventAccounts,
            statement.anchor());
    List<EventReport> eventReports = events.tell();
    List<Mention> mentions = new ArrayList<>(extraction.mentions());
    mentions.removeIf(mention -> eventAccounts.mistaken().contains(mention.span()));
    List<Entity> entities = new ArrayList<>(extraction.entities());
    Findings findings = new Findings(statement, reading, lexicon, mentions);
    agreements.add(findings, agreementReports, mentions, entities);
    events.add(findings, eventReports, mentions, entities);
    mentions.sort(Comparator.comparing(Mention::span));
    Map<ThingId, ThingId> renamed = new HashMap<>(agreementAccounts.renamed());
    renamed.putAll(eventAccounts.renamed());
    Renaming renaming = new Renaming(renamed);
    mentions.replaceAll(renaming::of);
    Subjects subjects = new Subjects(mentions);
    return new Extraction(
        extraction.parties(),
        extraction.sentences(),
        mentions,
        entities.stream().filter(renaming::keeps).toList(),
        extraction.acts().stream().map(renaming::of).map(subjects::added).toList(),
        agreementReports,
        eventReports,
        extraction.findings());
  }

  /** Calls things that turned out to be others by their names. */
  private record Renaming(Map<ThingId, ThingId> names) {
    private ThingId of(ThingId thing) {
      return names.getOrDefault(thing, thing);
    }

    Mention of(Mention mention) {
      return names.isEmpty() || mention.refersTo().stream().noneMatch(names::containsKey)
          ? mention
          : new Mention(
              mention.span(),
              mention.kind(),
              mention.refersTo().stream().map(this::of).distinct().toList(),
              mention.edtf(),
              mention.origin());
    }

    SpeechAct of(SpeechAct act) {
      if (!names(act)) {
        return act;
      }
      Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
      act.roles()
          .forEach((role, references) ->
              roles.put(
                  role,
                  references.stream()
                      .map(one -> new Reference(of(one.thing()), one.basis()))
                      .distinct()
                      .toList()));
      return new SpeechAct(
          act.name(), act.wording(), act.illocution(), roles, act.origin(), act.editorial());
    }

    private boolean names(SpeechAct act) {
      for (List<Reference> references : act.roles().values()) {
        for (Reference reference : references) {
          if (names.containsKey(reference.thing())) {
            return true;
          }
        }
      }
      return false;
    }

    boolean keeps(Entity entity) {
      return !names.containsKey(entity.id());
    }
  }
}
