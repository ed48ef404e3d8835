package org.w3id.bayan.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.domain.Editorial;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.domain.Illocution;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.domain.Wording;

/** Reads the speech acts of a review, one a row. */
record ActRows(QuotedRows quotes, Map<String, Span> sentences) {
  static final Set<String> COLUMNS =
      Set.of(
          "number",
          "class",
          "actType",
          "commitmentStrength",
          "temporalOrientation",
          "speakerVoice",
          "sentence",
          "trigger",
          "triggerWords",
          "span",
          "words");

  /** Before an id: the reader infers it, the text does not state it. */
  private static final String INFERRED = "~";

  private static final String GLOSS = "gloss_";

  SpeechAct act(Row row) {
    String number = row.get("number");
    return new SpeechAct(
        "act/" + number,
        new Wording(
            sentence(row, row.get("sentence"), sentences),
            quotes.span(row, "trigger", "triggerWords"),
            quotes.spans(row, "span", "words"),
            attribution(row)),
        new Illocution(
            Force.of(row.get("class")),
            row.get("actType"),
            row.get("commitmentStrength"),
            row.get("temporalOrientation"),
            row.get("speakerVoice"),
            isNegative(row)),
        roles(row),
        new Origin.Reviewed(row.find("note")),
        Optional.of(editorial(row, number)));
  }

  private static boolean isNegative(Row row) {
    return row.find("polarity")
        .map(polarity -> {
          if (!polarity.equals("negative")) {
            throw row.problem("the polarity \"%s\" is not \"negative\"".formatted(polarity));
          }
          return true;
        })
        .orElse(false);
  }

  /** The words that give the act as the report of someone, with or without their span before. */
  private Optional<Span> attribution(Row row) {
    Span sentence = sentence(row, row.get("sentence"), sentences);
    return row.find("attributedTo").map(cell -> quotes.quoted(row, cell, sentence));
  }

  private static Map<Role, List<Reference>> roles(Row row) {
    Map<Role, List<Reference>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Reference> references =
          row.list(role.propertyName()).stream().map(ActRows::reference).toList();
      if (!references.isEmpty()) {
        roles.put(role, references);
      }
    }
    return roles;
  }

  static Reference reference(String written) {
    return written.startsWith(INFERRED)
        ? Reference.inferred(new ThingId(written.substring(INFERRED.length())))
        : Reference.stated(new ThingId(written));
  }

  private static Editorial editorial(Row row, String number) {
    Map<String, String> glosses = new HashMap<>();
    for (String column : row.columns()) {
      if (column.startsWith(GLOSS)) {
        row.find(column).ifPresent(gloss -> glosses.put(column.substring(GLOSS.length()), gloss));
      }
    }
    if (!number.matches("\\d{1,6}")) {
      throw row.problem("the number \"%s\" is not a number".formatted(number));
    }
    return new Editorial(
        Integer.parseInt(number),
        glosses,
        row.find("purpose"),
        row.find("condition"),
        new Editorial.Codes(row.find("meetsG7Criteria"), row.find("cameo"), row.find("plover")));
  }

  static Span sentence(Row row, String id, Map<String, Span> sentences) {
    Span span = sentences.get(id);
    if (span == null) {
      throw row.problem("the sentence %s is not in sentences.tsv".formatted(id));
    }
    return span;
  }
}
