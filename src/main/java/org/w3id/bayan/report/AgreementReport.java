package org.w3id.bayan.report;

import java.util.List;
import java.util.Optional;
import org.w3id.bayan.domain.Origin;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.ThingId;

/**
 * What a document says of an agreement.
 *
 * @param className local name of its class: {@code Treaty}, {@code MemorandumOfUnderstanding}…
 * @param status code of the scheme {@code agreement-status}, as the governing words give it
 * @param parties who the parties are, as far as the text shows
 * @param edtf its date, for example the year in its name
 * @param name the words that name it
 * @param evidence the words from which the status is known
 */
public record AgreementReport(
    ThingId agreement,
    String className,
    String status,
    List<Reference> parties,
    Optional<String> edtf,
    Span name,
    Span evidence,
    Origin origin) {
  public AgreementReport {
    parties = List.copyOf(parties);
  }
}
