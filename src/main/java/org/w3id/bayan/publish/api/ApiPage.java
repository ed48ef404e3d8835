package org.w3id.bayan.publish.api;

import java.util.List;
import java.util.Locale;
import org.w3id.bayan.publish.page.Page;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/**
 * The page for those who use the data by program.
 *
 * @param base what the addresses begin with
 * @param limits what a query may ask for
 */
public record ApiPage(Words title, String base, String limits, List<Lines> samples)
    implements Page {
  private static final String NAME = "\\W+";

  public ApiPage {
    samples = List.copyOf(samples);
  }

  /** Lines to copy under a heading with an anchor. */
  public record Lines(String anchor, String title, String text) {}

  /**
   * The page of an installation.
   *
   * @param document the IRI of something that is published
   * @param seconds after which a query is stopped
   * @param rows that an answer has at most
   */
  public static ApiPage of(String base, String document, long seconds, long rows, Phrases phrases) {
    return new ApiPage(
        phrases.words("api.title"),
        base,
        phrases.text("api.limits", seconds, rows),
        Sample.all().stream()
            .map(sample -> sample.filled(base, document))
            .map(sample ->
                new Lines(
                    sample.title().replaceAll(NAME, "-").toLowerCase(Locale.ROOT),
                    sample.title(),
                    sample.text()))
            .toList());
  }

  @Override
  public String template() {
    return "api";
  }
}
