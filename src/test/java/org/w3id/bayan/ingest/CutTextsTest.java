package org.w3id.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.report.Extraction;

/** A text may begin and end anywhere: a page was cut off, a line has no full stop. */
class CutTextsTest {
  private static final int LONGEST = 900;

  @ParameterizedTest
  @CsvSource({
    "statements/us-iraq-jscd-2-joint-statement, ar",
    "evaluation/armenia-lebanon-press-report, ar",
    "evaluation/morocco-portugal-atlantic-ports-5, en",
    "evaluation/belgium-senegal-estuaries-2, fr"
  })
  void aStatementMayBeCutBehindAnyWord(String folder, String language) throws IOException {
    Path source = Path.of("data", folder, "source.%s.txt".formatted(language));
    Text whole = new Text(Files.readString(source), "0");
    List<Token> tokens = Examining.tokens(whole.characters());
    for (int index = 1; index < tokens.size(); index++) {
      int end = tokens.get(index).span().end();
      extract(whole.quote(new Span(Math.max(0, end - LONGEST), end)), language);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two sides agreed to:§1. Open a harbour;§13.",
        "en | The two sides agreed to:§(a)",
        "en | th River Council met",
        "en | We noted that we have",
        "en | We welcomed the Security Council",
        "en | The two sides called on the Security Council of",
        "en | Iraq and Japan held the meeting of the Basra Council and",
        "en | Iraq and Japan met for the Iraq –",
        "en | Since the two sides",
        "en | Director General Salma Haddad met the two sides. They heard the Director",
        "ar | أكد الجانبان على المرفأ. أكد",
        "ar | وقع الجانبان الاتفاقية. تم التوقيع من قبل",
        "ar | قام الجانبان ب",
        "ar | اتفق الجانبان على المرفأ. سيؤكد",
        "ar | قال البيان «",
        "ar | أكد البيان «السلام»",
        "ar | القمة العربية",
        "ar | جاء في البيان",
        "ar | وذكر البيان أن",
        "ar | إذا لم",
        "ar | أكد الوزير. وأبدى الأخير",
        "ar | لن يدخر",
        "ar | وقع كريم الدلول، وزير الطاقة، وسامر",
        "ar | وقع كريم الدلول، وزير الطاقة، وسامر الحداد، وزير",
        "ar | أدان الاجتماع القيود",
        "ar | ناقش الجانبان خطا يربط",
        "ar | رحب العراق بالخطة، بينما تحفظت عليها",
        "ar | تحفظ العراق على الخطة، وطلب",
        "fr | Les deux parties ont"
      })
  void aTextMayEndInAnyWord(String language, String text) {
    extract(text.replace('§', '\n'), language);
  }

  private static void extract(String characters, String language) {
    Text text = new Text(characters, "0");
    List<ThingId> parties = List.of(new ThingId("actor/iraq"), new ThingId("actor/japan"));
    Extraction extraction =
        Examining.EXAMINER.extract(
            new JointStatement("test", language, text, parties, DateAnchor.of("2024-07")));
    assertThat(extraction.sentences()).as(characters).isNotEmpty();
    assertThat(extraction.acts()).allMatch(act -> text.covers(act.wording().extent()));
    assertThat(extraction.mentions()).allMatch(mention -> text.covers(mention.span()));
  }
}
