package org.w3id.bayan.batch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.bayan.batch.Account.Entry;
import org.w3id.bayan.batch.Account.Fate;
import org.w3id.bayan.batch.Account.Found;
import org.w3id.bayan.report.Finding;

/** Writes the account of a run for programs. */
public final class AccountJson {
  private AccountJson() {}

  /** The sums, and what became of each source. */
  public static JsonObject of(Account account) {
    JsonObjectBuilder kinds = Json.createObjectBuilder();
    account.found().stream()
        .flatMap(found -> found.findings().stream())
        .collect(Collectors.groupingBy(AccountJson::kind, TreeMap::new, Collectors.counting()))
        .forEach(kinds::add);
    JsonArrayBuilder documents = Json.createArrayBuilder();
    account.entries().forEach(entry -> documents.add(entry(entry)));
    return Json.createObjectBuilder()
        .add("documents", account.entries().size())
        .add("accepted", account.count(Fate.ACCEPTED))
        .add("unchanged", account.count(Fate.UNCHANGED))
        .add("rejected", account.count(Fate.REJECTED))
        .add("sentences", account.found().stream().mapToInt(Found::sentences).sum())
        .add("mentions", account.found().stream().mapToInt(Found::mentions).sum())
        .add("acts", account.found().stream().mapToInt(Found::acts).sum())
        .add("findings", kinds)
        .add("sources", documents)
        .build();
  }

  private static JsonObjectBuilder entry(Entry entry) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("source", entry.source().toString())
            .add("outcome", entry.fate().name().toLowerCase(Locale.ROOT));
    entry.found().ifPresent(found -> add(json, found));
    if (!entry.problems().isEmpty()) {
      json.add("why", Json.createArrayBuilder(entry.problems()));
    }
    return json;
  }

  private static void add(JsonObjectBuilder json, Found found) {
    JsonArrayBuilder findings = Json.createArrayBuilder();
    for (Finding finding : found.findings()) {
      findings.add(
          Json.createObjectBuilder()
              .add("kind", kind(finding))
              .add(
                  "span",
                  Json.createArrayBuilder().add(finding.span().begin()).add(finding.span().end()))
              .add("message", finding.message()));
    }
    json.add("id", found.id())
        .add("language", found.language())
        .add("sentences", found.sentences())
        .add("mentions", found.mentions())
        .add("acts", found.acts())
        .add("findings", findings);
  }

  private static String kind(Finding finding) {
    return finding.getClass().getSimpleName();
  }
}
