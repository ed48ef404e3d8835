package org.w3id.bayan.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.EventReport;

/** Makes claims of findings. {@link Findings} is the way back. */
final class Claims {
  static final String CLASS = "class";
  static final String STRENGTH = "strength";
  static final String ORIENTATION = "orientation";
  static final String VOICE = "voice";
  static final String POLARITY = "polarity";
  static final String NEGATIVE = "negative";
  static final String TRIGGER = "trigger";
  static final String ATTRIBUTION = "attribution";
  static final String DATE = "date";
  static final String PARTIES = "parties";
  static final String EVIDENCE = "evidence";
  static final String STATUS = "status";
  static final String ORDINAL = "ordinal";
  static final String PLACE = "place";
  static final String PARTICIPANTS = "participants";

  /** Between a value and what is said of it: the role of a participant, the place of a date. */
  static final String AT = "@";

  static final String INFERRED = "~";

  private Claims() {}

  static Claim of(SpeechAct act) {
    Illocution illocution = act.illocution();
    Map<String, String> details = new LinkedHashMap<>();
    details.put(CLASS, illocution.force().className());
    details.put(STRENGTH, illocution.strength());
    details.put(ORIENTATION, illocution.orientation());
    details.put(VOICE, illocution.voice());
    if (illocution.negative()) {
      details.put(POLARITY, NEGATIVE);
    }
    details.put(TRIGGER, act.wording().trigger().toString());
    act.wording().attribution().ifPresent(span -> details.put(ATTRIBUTION, span.toString()));
    act.roles()
        .forEach((role, references) -> {
          if (role != Role.STATED_BY && !references.isEmpty()) {
            details.put(role.propertyName(), written(references));
          }
        });
    return new Claim(
        Claim.Kind.ACT,
        act.wording().spans(),
        illocution.actType(),
        plain(act.in(Role.STATED_BY)),
        details);
  }

  static Claim of(Mention mention) {
    Map<String, String> details = new LinkedHashMap<>();
    mention.edtf().ifPresent(edtf -> details.put(DATE, edtf));
    return new Claim(
        Claim.Kind.MENTION,
        List.of(mention.span()),
        mention.kind(),
        mention.refersTo().stream().map(Reference::stated).toList(),
        details);
  }

  static Claim of(AgreementReport report) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put(CLASS, report.className());
    if (!report.parties().isEmpty()) {
      details.put(PARTIES, written(report.parties()));
    }
    report.edtf().ifPresent(edtf -> details.put(DATE, edtf));
    details.put(EVIDENCE, report.evidence().toString());
    return new Claim(
        Claim.Kind.AGREEMENT,
        List.of(report.name()),
        report.status(),
        List.of(Reference.stated(report.agreement())),
        details);
  }

  static Claim of(EventReport report) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put(CLASS, report.className());
    details.put(STATUS, report.status());
    report.ordinal().ifPresent(ordinal -> details.put(ORDINAL, ordinal.toString()));
    report.place().ifPresent(place -> details.put(PLACE, place.path()));
    report.date().ifPresent(date -> details.put(DATE, date.edtf() + AT + date.span()));
    if (!report.participants().isEmpty()) {
      details.put(
          PARTICIPANTS,
          report.participants().stream()
              .map(one -> written(one.actor()) + AT + one.role())
              .collect(Collectors.joining(" ")));
    }
    for (EventReport.Relation relation : report.relations()) {
      details.merge(
          relation.kind().propertyName(),
          relation.other().path(),
          (one, other) -> one + " " + other);
    }
    return new Claim(
        Claim.Kind.EVENT,
        List.of(report.name()),
        report.type(),
        List.of(Reference.stated(report.event())),
        details);
  }

  /** A table tells only what is stated from what is inferred. */
  private static List<Reference> plain(List<Reference> references) {
    return references.stream()
        .map(one ->
            isInferred(one) ? Reference.inferred(one.thing()) : Reference.stated(one.thing()))
        .toList();
  }

  static String written(List<Reference> references) {
    return references.stream().map(Claims::written).collect(Collectors.joining(" "));
  }

  private static String written(Reference reference) {
    return (isInferred(reference) ? INFERRED : "") + reference.thing();
  }

  private static boolean isInferred(Reference reference) {
    return reference.basis() == Basis.INFERRED || reference.basis() == Basis.EXTERNAL;
  }
}
