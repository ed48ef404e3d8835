package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;

/** Arabic statements as agencies and closing communiqués write them. */
class PressStyleTest {
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final ThingId JAPAN = new ThingId("actor/japan");
  private static final ThingId COUNCIL = new ThingId("actor/rivers-council");
  private static final List<ThingId> PARTIES = List.of(IRAQ, JAPAN);
  private static final List<Name> NAMES =
      List.of(
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("العراقي", "ar", IRAQ, "adjectival"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("الياباني", "ar", JAPAN, "adjectival"),
          Name.of("المجلس الأعلى لشؤون الأنهار", "ar", COUNCIL, "name"));

  @ParameterizedTest
  @CsvSource({
    "أعرب الجانبان عن «قلقهما الشديد من الجفاف» في السهل., express-concern",
    "أعرب الجانبان مساء الأحد (20 تموز 2014) عن قلقهما من الجفاف., express-concern",
    "كما نص البيان على ضرورة حماية الأنهار., emphasise",
    "تعهد الجانبان عبر بيانهما بالعمل على تقديم الدعم., commit",
    "وقد تم اعتماد خطة العمل., decide",
    "جاء في البيان أنه تعزيزا للصيد فقد اتفقا على فتح المرفأ., agree",
    "أكد البيان على رفض الحصار., oppose"
  })
  void oneActIsSaid(String sentence, String type) {
    assertThat(acts(sentence)).extracting(act -> act.illocution().actType()).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"أكد البيان «السلام»", "اتفق الجانبان على المرفأ. وقال البيان \"", "قال البيان «"})
  void aTextMayEndInAQuotationMark(String text) {
    assertThat(acts(text)).allMatch(act -> act.wording().extent().end() <= text.length());
  }

  @Test
  void whatThisCameDuringIsNoAct() {
    assertThat(acts("جاء ذلك خلال زيارة المرفأ.")).isEmpty();
  }

  @Test
  void whatAQuotedStatementSaysIsTheAct() {
    List<SpeechAct> acts =
        acts("وقال البيان: \"نثمن جهود الصيادين، ونجدد عزمنا على حماية الأنهار\".");
    assertThat(acts)
        .extracting(act -> act.illocution().actType())
        .containsExactly("express-appreciation", "reaffirm");
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).isEqualTo(PARTIES));
  }

  @Test
  void aNounThatOnlyBeginsLikeAnotherIsNoSecondObject() {
    assertThat(acts("نجدد عزمنا على حماية الأنهار والعدالة، وجودة المياه.")).hasSize(1);
  }

  @Test
  void aNounBehindWhichGoodNeighboursStandIsNoVerb() {
    assertThat(acts("ناقش الجانبان مبادئ الصداقة وحسن الجوار والتعاون.")).hasSize(1);
  }

  @Test
  void familyNamesStandForPersonsNamedBefore() {
    List<SpeechAct> acts =
        acts(
            "التقى وزير المالية العراقي كريم الدلوي نظيره الياباني سامر الحدادي."
                + " وثمن الدلوي الدعم. وأكد الدلوي والحدادي أهمية الصيد.");
    assertThat(acts).hasSize(3);
    assertThat(speakers(acts.get(1))).hasSize(1);
    assertThat(speakers(acts.get(2))).hasSize(2).containsAll(speakers(acts.get(1)));
  }

  @Test
  void namesMayStandBetweenCommasBehindOffices() {
    List<SpeechAct> acts =
        acts("اتفق رئيس الجمهورية، كريم الدلوي، ونظيره الياباني، سامر الحدادي، على فتح المرفأ.");
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().illocution().actType()).isEqualTo("agree");
  }

  @Test
  void aBodyIsCalledByItsFirstWords() {
    List<SpeechAct> acts =
        acts("رفض المجلس الأعلى لشؤون الأنهار الحصار. وأشاد المجلس الأعلى بجهود الصيادين.");
    assertThat(acts).hasSize(2);
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(COUNCIL));
  }

  private static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).toList();
  }

  private static List<SpeechAct> acts(String text) {
    Lexicon lexicon = LexiconReader.read(Path.of("data/lexicon"), "ar");
    JointStatement statement =
        new JointStatement("test", "ar", new Text(text, "0"), PARTIES, DateAnchor.UNKNOWN);
    Gazetteer gazetteer = Gazetteer.of(lexicon.spelling(), NAMES, Map.of(), Set.of(), Map.of());
    return new Extractor(gazetteer).extract(statement, GlossedText.of(text, lexicon)).acts();
  }
}
