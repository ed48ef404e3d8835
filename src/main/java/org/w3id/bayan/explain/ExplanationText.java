package org.w3id.bayan.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.bayan.domain.Basis;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpanIndex;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

/**
 * What the program found in a document and why, for a terminal: each sentence, and below it what
 * was found there. In the words of a clause ⟦ ⟧ mark the trigger.
 */
public final class ExplanationText {
  private final JointStatement statement;
  private final Extraction extraction;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(JointStatement statement, Extraction extraction) {
    this.statement = statement;
    this.extraction = extraction;
  }

  /** The lines. */
  public static String of(JointStatement statement, Extraction extraction) {
    return new ExplanationText(statement, extraction).write();
  }

  private String write() {
    lines.add(
        "%s (%s), issued by %s: %d sentences, %d acts, %d mentions, %d agreements, %d events"
            .formatted(
                statement.id(),
                statement.language(),
                extraction.parties().isEmpty() ? "?" : paths(extraction.parties()),
                extraction.sentences().size(),
                extraction.acts().size(),
                extraction.mentions().size(),
                extraction.agreements().size(),
                extraction.events().size()));
    Places places = new Places(extraction.sentences());
    for (Sentence sentence : extraction.sentences()) {
      lines.add("");
      lines.add("%s %s %s".formatted(sentence.id(), sentence.span(), quoted(sentence.span())));
      addFindings(places, Optional.of(sentence));
    }
    lines.add("");
    int before = lines.size();
    addFindings(places, Optional.empty());
    if (lines.size() > before) {
      lines.add(before, "outside of the sentences");
    }
    addEntities();
    return String.join(System.lineSeparator(), lines).stripTrailing() + System.lineSeparator();
  }

  private void addFindings(Places places, Optional<Sentence> sentence) {
    places.in(sentence, extraction.acts(), act -> act.wording().trigger()).forEach(this::addAct);
    places.in(sentence, extraction.agreements(), AgreementReport::name).forEach(this::addAgreement);
    places.in(sentence, extraction.events(), EventReport::name).forEach(this::addEvent);
    places.in(sentence, extraction.mentions(), Mention::span).forEach(this::addMention);
    places.in(sentence, extraction.findings(), Finding::span).forEach(this::addFinding);
  }

  private void addAct(SpeechAct act) {
    Illocution illocution = act.illocution();
    add(
        "act",
        "%s%s, %s, %s, %s %s"
            .formatted(
                illocution.negative() ? "NOT " : "",
                illocution.actType(),
                illocution.force().className(),
                illocution.strength(),
                illocution.orientation(),
                confidence(act.origin())));
    addPart("clause", clause(act));
    act.wording().attribution().ifPresent(span -> addPart("as told", quoted(span)));
    addPart("voice", illocution.voice());
    act.roles().forEach((role, references) -> addPart(role.propertyName(), references(references)));
    addPart("why", why(act.origin()));
  }

  private String clause(SpeechAct act) {
    String words =
        act.wording().spans().stream()
            .map(span -> marked(span, act.wording().trigger()))
            .collect(Collectors.joining(" … "));
    return Quoted.of(words);
  }

  private String marked(Span span, Span trigger) {
    if (!span.contains(trigger)) {
      return statement.text().words(span);
    }
    return statement.text().words(new Span(span.begin(), trigger.begin()))
        + "⟦"
        + statement.text().words(trigger)
        + "⟧"
        + statement.text().words(new Span(trigger.end(), span.end()));
  }

  private void addAgreement(AgreementReport report) {
    add(
        "agreement",
        "%s, %s %s %s"
            .formatted(
                report.className(), report.status(), quoted(report.name()), report.agreement()));
    report.edtf().ifPresent(edtf -> addPart("date", edtf));
    addPart("parties", references(report.parties()));
    addPart("by", quoted(report.evidence()));
    addPart("why", why(report.origin()));
  }

  private void addEvent(EventReport report) {
    add(
        "event",
        "%s, %s %s %s %s"
            .formatted(
                report.type(),
                report.status(),
                quoted(report.name()),
                report.event(),
                confidence(report.origin())));
    report.ordinal().ifPresent(ordinal -> addPart("number", ordinal.toString()));
    report.date().ifPresent(date -> addPart("date", date.edtf() + " " + quoted(date.span())));
    report.place().ifPresent(place -> addPart("place", place.path()));
    for (EventReport.Participant one : report.participants()) {
      addPart("with", "%s as %s".formatted(reference(one.actor()), one.role()));
    }
    for (EventReport.Relation relation : report.relations()) {
      addPart(relation.kind().propertyName(), relation.other().path());
    }
    addPart("why", why(report.origin()));
  }

  private void addMention(Mention mention) {
    String meant =
        mention.edtf().orElse(mention.refersTo().isEmpty() ? "?" : paths(mention.refersTo()));
    add(
        "mention",
        "%s %s = %s (%s)"
            .formatted(quoted(mention.span()), mention.kind(), meant, why(mention.origin())));
  }

  private void addFinding(Finding finding) {
    add("odd", "%s %s".formatted(quoted(finding.span()), finding.message()));
  }

  private void addEntities() {
    if (!extraction.entities().isEmpty()) {
      lines.add("");
      lines.add("known only from this document");
    }
    for (Entity entity : extraction.entities()) {
      add(
          entity.className(),
          "%s %s (%s)".formatted(entity.id(), Quoted.of(entity.name()), why(entity.origin())));
    }
  }

  private void add(String what, String line) {
    lines.add("  %-10s %s".formatted(what, line));
  }

  private void addPart(String what, String line) {
    if (!line.isEmpty()) {
      lines.add("             %-7s %s".formatted(what, line));
    }
  }

  private String quoted(Span span) {
    return span.length() == 0 ? "" : Quoted.of(statement.text().words(span));
  }

  private static String references(Collection<Reference> references) {
    return references.stream().map(ExplanationText::reference).collect(Collectors.joining(", "));
  }

  private static String reference(Reference reference) {
    return reference.basis() == Basis.STATED
        ? reference.thing().path()
        : "%s (%s)".formatted(reference.thing(), reference.basis().code());
  }

  private static String paths(Collection<ThingId> things) {
    return things.stream().map(ThingId::path).collect(Collectors.joining(", "));
  }

  private static String confidence(Origin origin) {
    return switch (origin) {
      case Origin.Extracted extracted -> "(%s)".formatted(extracted.confidence());
      case Origin.Reviewed reviewed -> "(reviewed)";
    };
  }

  /** The confidence as the sum of the steps, each with the words that it was taken from. */
  private static String why(Origin origin) {
    return switch (origin) {
      case Origin.Extracted extracted ->
          extracted.confidence()
              + " = "
              + extracted.steps().stream()
                  .map(ExplanationText::step)
                  .collect(Collectors.joining(" "));
      case Origin.Reviewed(Optional<String> note) -> note.map("reviewed: "::concat).orElse("");
    };
  }

  private static String step(Origin.Step step) {
    String words = step.words().isEmpty() ? "" : " " + Quoted.of(step.words());
    return "%+.2f %s%s".formatted(step.weight(), step.rule(), words);
  }

  /** Which sentence a finding belongs to: the one that it begins in. */
  private static final class Places {
    private final SpanIndex<Sentence> sentences;
    private final IdentityHashMap<List<?>, Map<Optional<Sentence>, ? extends List<?>>> sorted =
        new IdentityHashMap<>();

    Places(List<Sentence> sentences) {
      this.sentences = SpanIndex.of(sentences, Sentence::span);
    }

    @SuppressWarnings("unchecked") // a list is only ever asked for with its own type
    <T> List<T> in(Optional<Sentence> sentence, List<T> findings, Function<T, Span> place) {
      Map<Optional<Sentence>, ? extends List<?>> found =
          sorted.computeIfAbsent(
              findings,
              key ->
                  findings.stream()
                      .collect(Collectors.groupingBy(finding -> sentenceOf(place.apply(finding)))));
      List<?> there = found.get(sentence);
      return there == null ? List.of() : (List<T>) there;
    }

    private Optional<Sentence> sentenceOf(Span span) {
      return sentences.near(span).stream()
          .filter(one -> one.span().begin() <= span.begin() && span.begin() < one.span().end())
          .findFirst();
    }
  }
}
