package org.w3id.bayan.decide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.bayan.decide.Decision.State;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;

/** Writes decisions as the table in which a reader makes them. */
public final class DecisionTable {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "key",
          "kind",
          "decision",
          "type",
          "things",
          "span",
          "words",
          "details",
          "newType",
          "newThings",
          "newSpan",
          "newWords",
          "newDetails",
          "note",
          "state");

  /** Stands for no things at all, where an empty cell would mean the same as before. */
  public static final String NONE = "-";

  private static final String NOTES =
      """
      # What the program found, a row each. Write a decision into the column decision: accept, reject, retype, respan, relink, or leave it empty while undecided; then run "bayan review" again at any time: what you decided is kept.
      # type: of an act or event, the kind of a mention, the status of an agreement. things: who speaks in an act, what a mention refers to, the agreement or event itself; ~ before an id: inferred. details: all else, NAME=VALUE with "; " between.
      # retype needs newType (or newDetails), respan newSpan and newWords, relink newThings (- for none); the other new columns may be filled too. Spans: begin-end in code points from 0; several with a space between, their words with « … ».
      # add: a row of your own with kind, newSpan, newWords, newType, newThings, and for an act newDetails with class=… and trigger=begin-end; for an agreement class=…; for an event status=…. Leave key empty.
      # state is written by the program: new; changed (it now says something else of these words); stale (it no longer finds this); lost (the words are not in the text). A decision on a stale finding still holds.
      """;

  private DecisionTable() {}

  /** The whole file. */
  public static String of(Decisions decisions, Text text) {
    StringBuilder table = new StringBuilder(NOTES);
    table.append(String.join("\t", COLUMNS)).append('\n');
    for (Decision decision : decisions.all()) {
      table.append(row(decision, text)).append('\n');
    }
    return table.toString();
  }

  private static String row(Decision decision, Text text) {
    Change change = decision.change();
    return List.of(
            decision.key(),
            decision.kind().code(),
            decision.verdict().map(Verdict::code).orElse(""),
            decision.found().map(Claim::type).orElse(""),
            decision.found().map(claim -> things(claim.things())).orElse(""),
            decision.found().map(claim -> spans(claim.spans())).orElse(""),
            decision.found().map(claim -> words(claim.spans(), text)).orElse(""),
            decision.found().map(claim -> details(claim.details())).orElse(""),
            change.type().orElse(""),
            change.things().map(things -> things.isEmpty() ? NONE : things(things)).orElse(""),
            spans(change.spans()),
            words(change.spans(), text),
            details(change.details()),
            decision.note().orElse(""),
            decision.state() == State.CURRENT
                ? ""
                : decision.state().name().toLowerCase(Locale.ROOT))
        .stream()
        .map(DecisionTable::escaped)
        .collect(Collectors.joining("\t"));
  }

  private static String things(List<Reference> things) {
    return Claims.written(things);
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(Span::toString).collect(Collectors.joining(" "));
  }

  private static String words(List<Span> spans, Text text) {
    return spans.stream()
        .map(span -> text.covers(span) ? text.quote(span) : "")
        .collect(Collectors.joining(" … "));
  }

  private static String details(Map<String, String> details) {
    return details.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(detail -> detail.getKey() + "=" + detail.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }
}
