package org.w3id.bayan.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;

/** Makes reviewed findings of claims; what is wrong in a claim is an IllegalArgumentException. */
final class Findings {
  private static final String NOBODY = "unresolved";
  private static final String EXPLICIT = "explicit";

  private Findings() {}

  static SpeechAct act(Claim claim, Optional<String> note, List<Sentence> sentences) {
    Span first = claim.spans().getFirst();
    Span trigger = claim.find(Claims.TRIGGER).map(Span::parse).orElse(first);
    Span sentence =
        sentences.stream()
            .map(Sentence::span)
            .filter(span -> span.contains(trigger))
            .findFirst()
            .orElse(first);
    Wording wording =
        new Wording(
            sentence, trigger, claim.spans(), claim.find(Claims.ATTRIBUTION).map(Span::parse));
    Force force = Force.of(claim.get(Claims.CLASS));
    Illocution illocution =
        new Illocution(
            force,
            claim.type(),
            claim.find(Claims.STRENGTH).orElse(usualStrength(force)),
            claim.find(Claims.ORIENTATION).orElse("ongoing"),
            claim.find(Claims.VOICE).orElse(claim.things().isEmpty() ? NOBODY : EXPLICIT),
            claim.find(Claims.POLARITY).filter(Claims.NEGATIVE::equals).isPresent());
    return new SpeechAct(
        "act/%s-%s".formatted(wording.extent(), claim.type()),
        wording,
        illocution,
        roles(claim, force),
        new Origin.Reviewed(note),
        Optional.empty());
  }

  /** Who speaks a commitment is bound by it, unless the reader says otherwise. */
  private static Map<Role, List<Reference>> roles(Claim claim, Force force) {
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    if (!claim.things().isEmpty()) {
      roles.put(Role.STATED_BY, claim.things());
    }
    if (!claim.things().isEmpty() && force.isCommitment()) {
      roles.put(
          Role.COMMITTED_PARTY,
          claim.things().stream().map(one -> Reference.inferred(one.thing())).toList());
    }
    for (Role role : Role.values()) {
      claim.find(role.propertyName()).ifPresent(ids -> roles.put(role, references(ids)));
    }
    return roles;
  }

  private static String usualStrength(Force force) {
    return switch (force) {
      case ASSERTION, APPRAISAL, DIRECTIVE -> "none";
      case DELIBERATION -> "discussed";
      case COMMITMENT, PLEDGE -> "political-commitment";
      case DECISION -> "decision";
      case INTENTION -> "intention";
      case PLAN -> "planned";
    };
  }

  static Mention mention(Claim claim, Optional<String> note) {
    return new Mention(
        only(claim),
        claim.type(),
        claim.things().stream().map(Reference::thing).toList(),
        claim.find(Claims.DATE),
        new Origin.Reviewed(note));
  }

  static AgreementReport agreement(Claim claim, Optional<String> note) {
    return new AgreementReport(
        thing(claim),
        claim.get(Claims.CLASS),
        claim.type(),
        claim.find(Claims.PARTIES).map(Findings::references).orElse(List.of()),
        claim.find(Claims.DATE),
        only(claim),
        claim.find(Claims.EVIDENCE).map(Span::parse).orElse(only(claim)),
        new Origin.Reviewed(note));
  }

  static EventReport event(Claim claim, Optional<String> note) {
    Span name = only(claim);
    List<EventReport.Relation> relations = new ArrayList<>();
    for (EventReport.Kind kind : EventReport.Kind.values()) {
      claim
          .find(kind.propertyName())
          .ifPresent(ids ->
              references(ids)
                  .forEach(one -> relations.add(new EventReport.Relation(kind, one.thing()))));
    }
    return new EventReport(
        thing(claim),
        claim.find(Claims.CLASS).orElse("Event"),
        claim.type(),
        claim.get(Claims.STATUS),
        claim.find(Claims.ORDINAL).map(Integer::valueOf),
        claim.find(Claims.PLACE).map(ThingId::new),
        claim.find(Claims.PARTICIPANTS).map(ids -> participants(ids, name)).orElse(List.of()),
        claim.find(Claims.DATE).map(date -> dated(date, name)),
        relations,
        name,
        new Origin.Reviewed(note));
  }

  private static List<EventReport.Participant> participants(String written, Span evidence) {
    return Stream.of(written.split(" "))
        .map(one -> {
          List<String> parts = halves(one);
          return new EventReport.Participant(
              reference(parts.getFirst()),
              parts.size() > 1 ? parts.getLast() : "participant",
              evidence);
        })
        .toList();
  }

  private static EventReport.Dated dated(String written, Span name) {
    List<String> parts = halves(written);
    return new EventReport.Dated(
        parts.getFirst(), parts.size() > 1 ? Span.parse(parts.getLast()) : name);
  }

  private static List<String> halves(String written) {
    int at = written.indexOf(Claims.AT);
    return at < 0
        ? List.of(written)
        : List.of(written.substring(0, at), written.substring(at + Claims.AT.length()));
  }

  static List<Reference> references(String written) {
    return Stream.of(written.strip().split(" +")).map(Findings::reference).toList();
  }

  private static Reference reference(String written) {
    return written.startsWith(Claims.INFERRED)
        ? Reference.inferred(new ThingId(written.substring(Claims.INFERRED.length())))
        : Reference.stated(new ThingId(written));
  }

  private static ThingId thing(Claim claim) {
    if (claim.things().size() != 1) {
      throw new IllegalArgumentException(
          "an %s is one thing; give its id".formatted(claim.kind().code()));
    }
    return claim.things().getFirst().thing();
  }

  private static Span only(Claim claim) {
    if (claim.spans().size() != 1) {
      throw new IllegalArgumentException("an %s stands at one span".formatted(claim.kind().code()));
    }
    return claim.spans().getFirst();
  }
}
