package org.w3id.bayan.explain;

import org.w3id.bayan.domain.Text;
import org.w3id.bayan.review.Difference;

/** The differences between an extraction and a review, a line each, with the words. */
public final class DifferenceList {
  private DifferenceList() {}

  /** The lines of a document. */
  public static String of(Judged document) {
    StringBuilder lines = new StringBuilder();
    for (Difference difference : document.differences()) {
      lines.append(line(difference, document.statement().text())).append(System.lineSeparator());
    }
    return lines.toString();
  }

  private static String line(Difference difference, Text text) {
    String what =
        switch (difference.verdict()) {
          case MISSED -> "missed %s (%s)".formatted(difference.kind(), difference.expected());
          case EXTRA -> "extra %s (%s)".formatted(difference.kind(), difference.found());
          case WRONG ->
              "wrong %s: %s, found %s"
                  .formatted(difference.kind(), difference.expected(), difference.found());
        };
    return "  %s %s %s"
        .formatted(difference.span(), what, Quoted.shortly(text.words(difference.span())));
  }
}
