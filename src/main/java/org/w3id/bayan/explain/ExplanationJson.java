package org.w3id.bayan.explain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Sentence;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.report.AgreementReport;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.EventReport;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;

/**
 * What the program found in a document and why, as one JSON object. Its fields are described in
 * {@code src/site/markdown/explain.md}.
 */
public final class ExplanationJson {
  private final JointStatement statement;
  private final Text text;

  private ExplanationJson(JointStatement statement) {
    this.statement = statement;
    this.text = statement.text();
  }

  /** The object. */
  public static JsonObject of(JointStatement statement, Extraction extraction) {
    return new ExplanationJson(statement).write(extraction);
  }

  private JsonObject write(Extraction extraction) {
    return Json.createObjectBuilder()
        .add("document", statement.id())
        .add("language", statement.language())
        .add("sha256", text.sha256())
        .add("parties", things(extraction.parties()))
        .add("sentences", array(extraction.sentences(), this::sentence))
        .add("acts", array(extraction.acts(), this::act))
        .add("mentions", array(extraction.mentions(), this::mention))
        .add("entities", array(extraction.entities(), this::entity))
        .add("agreements", array(extraction.agreements(), this::agreement))
        .add("events", array(extraction.events(), this::event))
        .add("findings", array(extraction.findings(), this::finding))
        .build();
  }

  private JsonObjectBuilder sentence(Sentence sentence) {
    return at(sentence.span()).add("id", sentence.id());
  }

  private JsonObjectBuilder act(SpeechAct act) {
    Illocution illocution = act.illocution();
    JsonObjectBuilder roles = Json.createObjectBuilder();
    act.roles()
        .forEach((role, references) ->
            roles.add(role.propertyName(), array(references, ExplanationJson::reference)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", act.name())
            .add("type", illocution.actType())
            .add("force", illocution.force().className())
            .add("strength", illocution.strength())
            .add("orientation", illocution.orientation())
            .add("voice", illocution.voice())
            .add("polarity", illocution.negative() ? "negative" : "positive")
            .add("sentence", at(act.wording().sentence()))
            .add("trigger", at(act.wording().trigger()))
            .add("clause", array(act.wording().spans(), this::at))
            .add("roles", roles);
    act.wording().attribution().ifPresent(span -> json.add("attribution", at(span)));
    return withOrigin(json, act.origin());
  }

  private JsonObjectBuilder mention(Mention mention) {
    JsonObjectBuilder json =
        at(mention.span()).add("kind", mention.kind()).add("refersTo", things(mention.refersTo()));
    mention.edtf().ifPresent(edtf -> json.add("edtf", edtf));
    return withOrigin(json, mention.origin());
  }

  private JsonObjectBuilder entity(Entity entity) {
    JsonObjectBuilder json =
        at(entity.span())
            .add("id", entity.id().path())
            .add("class", entity.className())
            .add("name", entity.name())
            .add("nameLanguage", entity.language());
    return withOrigin(json, entity.origin());
  }

  private JsonObjectBuilder agreement(AgreementReport report) {
    JsonObjectBuilder json =
        at(report.name())
            .add("id", report.agreement().path())
            .add("class", report.className())
            .add("status", report.status())
            .add("parties", array(report.parties(), ExplanationJson::reference))
            .add("evidence", at(report.evidence()));
    report.edtf().ifPresent(edtf -> json.add("edtf", edtf));
    return withOrigin(json, report.origin());
  }

  private JsonObjectBuilder event(EventReport report) {
    JsonObjectBuilder json =
        at(report.name())
            .add("id", report.event().path())
            .add("class", report.className())
            .add("type", report.type())
            .add("status", report.status())
            .add("participants", array(report.participants(), this::participant))
            .add("relations", array(report.relations(), ExplanationJson::relation));
    report.ordinal().ifPresent(ordinal -> json.add("ordinal", ordinal));
    report.place().ifPresent(place -> json.add("place", place.path()));
    report.date().ifPresent(date -> json.add("date", at(date.span()).add("edtf", date.edtf())));
    return withOrigin(json, report.origin());
  }

  private JsonObjectBuilder participant(EventReport.Participant participant) {
    return reference(participant.actor())
        .add("role", participant.role())
        .add("evidence", at(participant.evidence()));
  }

  private static JsonObjectBuilder relation(EventReport.Relation relation) {
    return Json.createObjectBuilder()
        .add("kind", relation.kind().propertyName())
        .add("thing", relation.other().path());
  }

  private JsonObjectBuilder finding(Finding finding) {
    return at(finding.span())
        .add("kind", finding.getClass().getSimpleName())
        .add("message", finding.message());
  }

  private static JsonObjectBuilder reference(Reference reference) {
    return Json.createObjectBuilder()
        .add("thing", reference.thing().path())
        .add("basis", reference.basis().code());
  }

  /** Where words stand, and the words. */
  private JsonObjectBuilder at(Span span) {
    String quote = text.quote(span);
    String read = text.words(span);
    JsonObjectBuilder place =
        Json.createObjectBuilder()
            .add("span", Json.createArrayBuilder().add(span.begin()).add(span.end()))
            .add("quote", quote);
    return read.equals(quote) ? place : place.add("reads", read);
  }

  private static JsonObjectBuilder withOrigin(JsonObjectBuilder json, Origin origin) {
    return switch (origin) {
      case Origin.Extracted extracted ->
          json.add("confidence", extracted.confidence())
              .add("steps", array(extracted.steps(), ExplanationJson::step));
      case Origin.Reviewed reviewed -> {
        reviewed.note().ifPresent(note -> json.add("note", note));
        yield json.add("layer", "reviewed");
      }
    };
  }

  private static JsonObjectBuilder step(Origin.Step step) {
    return Json.createObjectBuilder()
        .add("rule", step.rule())
        .add("words", step.words())
        .add("weight", step.weight());
  }

  private static JsonArrayBuilder things(Collection<ThingId> things) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    things.forEach(thing -> array.add(thing.path()));
    return array;
  }

  private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> object) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(object.apply(value)));
    return array;
  }
}
