package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.ingest.Examining.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.report.Extraction;

/** Texts in capitals, where these tell nothing of headings and names. */
class ShoutedTest {
  private static final String TITLE =
      "JOINT COMMUNIQUE OF THE FIRST SESSION OF THE GHANA-JAPAN JOINT COMMISSION\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE JOINT COMMISSION CONSIDERED AND APPROVED THE REPORT. | discuss decide",
        "THE FIRST SESSION OF THE JOINT COMMISSION WAS HELD IN ACCRA. | report",
        "THE MINISTER OF FISHERIES OF JAPAN THANKED THE GOVERNMENT OF GHANA. | thank",
        "GHANA AND JAPAN STRESSED THE NEED FOR BOATS AND AGREED TO MEET. | emphasise agree"
      })
  void aVerbIsNoPartOfAName(String sentence, String types) {
    assertThat(Examining.extract("en", TITLE + sentence).acts())
        .extracting(act -> act.illocution().actType())
        .containsExactly(types.split(" "));
  }

  @Test
  void longLinesGoOnInTheNext() {
    String text =
        """
        THE FIRST SESSION OF THE COMMISSION, WHICH GHANA AND JAPAN FOUNDED, WAS
        HELD IN ACCRA ON 3 MAY 2027.
        THE GHANAIAN DELEGATION WAS LED BY MRS SALMA OKORO, MINISTER OF FISHERIES,
        AND THE DELEGATION OF JAPAN BY MR TARO SATO.
        THE TWO SIDES WELCOMED THE GROWTH OF THE FLEET IN THE LAST FEW YEARS
        AND AGREED TO BUILD A HARBOUR FOR IT.
        """;
    Extraction extraction = Examining.extract("en", TITLE + text);
    assertThat(extraction.sentences()).hasSize(4);
    assertThat(extraction.acts())
        .extracting(act -> act.illocution().actType())
        .endsWith("welcome", "agree");
    assertThat(speakers(extraction)).isEqualTo("ghana japan");
  }

  @Test
  void aHeadingInCapitalsIsOneWhereTheTextIsNot() {
    String text =
        "FISHERIES AND THE COMMON HARBOUR OF BOTH STATES\nThe two sides praised the fleet.";
    assertThat(Examining.extract("en", TITLE + text).sentences()).hasSize(3);
  }

  @Test
  void onlyAShortFormIsInCapitals() {
    String text = "رحب الجانبان بخطة الميناء (GJC)\nوشكرا غانا على كرمها.";
    assertThat(Examining.extract("ar", text).sentences()).hasSize(2);
  }
}
