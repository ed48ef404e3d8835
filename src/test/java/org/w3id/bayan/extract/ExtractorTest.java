package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.Force;
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
import org.w3id.bayan.lexicon.Use;
import org.w3id.bayan.report.Extraction;

class ExtractorTest {
  private static final Path LEXICONS = Path.of("data/lexicon");
  private static final ThingId IRAQ = new ThingId("actor/iraq");
  private static final ThingId JAPAN = new ThingId("actor/japan");
  private static final List<Name> NAMES =
      List.of(
          Name.of("Iraq", "en", IRAQ, "name"),
          Name.of("Iraqi", "en", IRAQ, "adjectival"),
          Name.of("Japan", "en", JAPAN, "name"),
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("Irak", "fr", IRAQ, "name"),
          Name.of("العراقي", "ar", IRAQ, "adjectival"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("Japon", "fr", JAPAN, "name"),
          Name.of("قطر", "ar", new ThingId("actor/qatar"), "name"));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyRowOfTheLexiconAppliesToItsExample(String language, Use use) {
    assertThat(extract(language, use.example()).acts())
        .extracting(act -> act.illocution().actType())
        .contains(use.speech().actType());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("timings")
  void whatAnActIsAboutTellsItsTime(String language, Use.Timing timing) {
    assertThat(extract(language, timing.example()).acts())
        .extracting(act -> act.illocution().orientation())
        .contains(timing.orientation());
  }

  static Stream<Arguments> timings() {
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            LexiconReader.read(LEXICONS, language).timings().stream()
                .map(timing -> Arguments.of(language, timing)));
  }

  static Stream<Arguments> examples() {
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            LexiconReader.read(LEXICONS, language).uses().stream()
                .map(use -> Arguments.of(language, use)));
  }

  @Test
  void theSubjectBehindTheVerbSpeaks() {
    SpeechAct act = only("ar", "ورحبت اليابان بفتح المعبر.");
    assertThat(speakers(act)).containsExactly(JAPAN);
    assertThat(act.illocution().voice()).isEqualTo("explicit");
  }

  @Test
  void bothSidesAreTheParties() {
    assertThat(speakers(only("ar", "رحب الجانبان بفتح المعبر."))).containsExactly(IRAQ, JAPAN);
    assertThat(speakers(only("en", "The two sides welcomed the ferry.")))
        .containsExactly(IRAQ, JAPAN);
  }

  @Test
  void aTatweelAloneIsADash() {
    SpeechAct act = only("ar", "1 ـ أكد الجانبان أهمية النهر.");
    assertThat(act.illocution().actType()).isEqualTo("emphasise");
  }

  @Test
  void theBodyNamedMostOftenNeedsItsNounOnly() {
    List<SpeechAct> acts =
        extract(
                "en",
                "The Basra River Council met in May. The Basra River Council welcomed the dam. The"
                    + " Basra River Council thanked Japan. The Nara Fish Council sent a note. The"
                    + " Council urged calm.")
            .acts();
    assertThat(speakers(acts.getLast())).isEqualTo(speakers(acts.get(1))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A fishing agreement was signed by Iraq and Japan. | sign",
        "en | Both sides expressed, on behalf of their fishers, their gratitude. |"
            + " express-appreciation",
        "en | Both sides will, in due course, repair the pier. | intend",
        "en | We met in the old town and commit to cleaner rivers. | commit",
        "en | The meeting adopted a plan for the pier. | decide",
        "ar | أكد البيان أهمية النهر. | emphasise"
      })
  void bothPartiesSayIt(String language, String sentence, String type) {
    SpeechAct act = extract(language, sentence).acts().getLast();
    assertThat(act.illocution().actType()).isEqualTo(type);
    assertThat(speakers(act)).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier is a great success, and both sides welcomed it.",
        "Japan repaired the pier, and this reflects old ties.",
        "Dams in both valleys provide a reserve; both sides welcomed them."
      })
  void aClauseBeforeOrBehindAnActIsOneToo(String sentence) {
    assertThat(extract("en", sentence).acts()).hasSize(2);
  }

  @Test
  void whatIsBoundToBeDoneIsPlanned() {
    SpeechAct act = only("ar", "وستُرفع النتائج إلى الوزيرين في الربيع.");
    assertThat(act.illocution().force()).isEqualTo(Force.PLAN);
    assertThat(speakers(act)).isEmpty();
    assertThat(only("ar", "وسيُقدم العراق عرضا عن السدود.").illocution().force())
        .isEqualTo(Force.INTENTION);
  }

  @Test
  void aLaterVerbTakesOverTheSubject() {
    List<SpeechAct> acts = extract("en", "Iraq welcomed the ferry and urged calm.").acts();
    assertThat(acts).hasSize(2);
    assertThat(speakers(acts.getLast())).containsExactly(IRAQ);
    assertThat(acts.getLast().illocution().voice()).isEqualTo("zero-subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Both sides reaffirmed the value of the river and their commitment to keep it clean.",
        "en | Both sides reaffirmed their commitment to keep it clean and the value of the river.",
        "ar | أعاد الجانبان التأكيد على التزامهما بحماية النهر والاهتمام المشترك بنظافته.",
        "ar | أكد الجانبان أهمية النهر والتزامهما بحمايته."
      })
  void oneVerbWithObjectsOfDifferentForceMakesAnActOfEach(String language, String sentence) {
    List<SpeechAct> acts = extract(language, sentence).acts();
    assertThat(acts)
        .extracting(act -> act.illocution().force())
        .containsExactlyInAnyOrder(Force.ASSERTION, Force.PLEDGE);
    assertThat(acts).allSatisfy(act -> assertThat(speakers(act)).containsExactly(IRAQ, JAPAN));
    assertThat(acts.getLast().wording().spans()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Both sides reaffirmed the value of rivers and of their commitment to them.",
        "en | Both sides reaffirmed their commitment and resolve to keep the river clean.",
        "ar | أكد الجانبان التزامهما بحماية النهر ودعم الفلاحين."
      })
  void nounsJoinedInOneObjectMakeOneAct(String language, String sentence) {
    assertThat(extract(language, sentence).acts()).hasSize(1);
  }

  @Test
  void inTheNameOfAMeetingThePartiesSpeak() {
    SpeechAct act = only("en", "The Meeting expressed concern over the ferry.");
    assertThat(speakers(act)).containsExactly(IRAQ, JAPAN);
    assertThat(act.illocution().voice()).isEqualTo("document-voice");
  }

  @Test
  void theySpeakAsSeveral() {
    SpeechAct act =
        extract("en", "Iraq pledged to open the road. They welcomed the ferry.").acts().getLast();
    assertThat(speakers(act)).containsExactly(IRAQ, JAPAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Japan pledged to provide Iraq with ten boats.",
        "en | Japan pledged to send ten boats to Iraq.",
        "en | Japan reaffirmed its support for the people of Iraq.",
        "en | Japan decided to set up a fund for the benefit of Iraq.",
        "ar | تعهدت اليابان بتقديم عشرة قوارب إلى العراق.",
        "ar | قررت اليابان إنشاء صندوق لصالح العراق.",
        "ar | جددت اليابان دعمها للعراق."
      })
  void thoseForWhomItIsHaveTheGoodOfIt(String language, String sentence) {
    SpeechAct act = only(language, sentence);
    assertThat(things(act, Role.BENEFICIARY)).containsExactly(IRAQ);
    assertThat(speakers(act)).containsExactly(JAPAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan welcomed the support of Iraq.",
        "Japan pledged to support the sovereignty of Iraq.",
        "Japan called on Iraq to open the road."
      })
  void othersHaveNoGoodOfIt(String sentence) {
    assertThat(things(only("en", sentence), Role.BENEFICIARY)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We call on all sides to lay down their arms.",
        "ar | ندعو جميع الأطراف إلى وقف القتال.",
        "ar | ودعا الجانبان كافة الأطراف إلى ضبط النفس.",
      })
  void nobodyCallsOnHimself(String language, String sentence) {
    assertThat(things(only(language, sentence), Role.ADDRESSEE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two sides signed a text in the Qatari, Japanese and Iraqi languages.",
        "en | The two sides welcomed a Japanese-language school.",
        "ar | وقع الجانبان نصا باللغتين اليابانية والعراقية.",
        "ar | رحب الجانبان بالمدارس الناطقة باليابانية.",
      })
  void theAdjectiveOfALanguageNamesNoState(String language, String sentence) {
    assertThat(things(only(language, sentence), Role.ABOUT)).isEmpty();
  }

  @Test
  void anAdjectiveApartFromALanguageNamesItsState() {
    String thanks = "The two sides thanked the Iraqi engineers for their language school.";
    assertThat(things(only("en", thanks), Role.ABOUT)).contains(IRAQ);
    String speakers = "The two sides thanked the Iraqi speakers of parliament.";
    assertThat(things(only("en", speakers), Role.ABOUT)).contains(IRAQ);
    String speaking = "The two sides thanked the Iraqi Foundation, speaking first.";
    assertThat(things(only("en", speaking), Role.ABOUT)).contains(IRAQ);
  }

  @Test
  void whomACallNamesIsAddressed() {
    assertThat(things(only("en", "The two sides called on Iraq to open the road."), Role.ADDRESSEE))
        .containsExactly(IRAQ);
    assertThat(things(only("ar", "ودعا الجانبان العراق إلى فتح الطريق."), Role.ADDRESSEE))
        .containsExactly(IRAQ);
  }

  @Test
  void aPersonSpeaksAndTheStateIsBound() {
    SpeechAct act = only("en", "Iraqi Foreign Minister Karim Dalul pledged to open the road.");
    assertThat(speakers(act)).extracting(ThingId::path).containsExactly("actor/test/karim-dalul");
    assertThat(things(act, Role.ON_BEHALF_OF)).containsExactly(IRAQ);
    assertThat(things(act, Role.COMMITTED_PARTY)).containsExactly(IRAQ);
  }

  @Test
  void whoToldItIsSaid() {
    String text = "According to the agency, the two sides opened the road.";
    assertThat(only("en", text).wording().attribution())
        .map(span -> text.substring(span.begin(), span.end()))
        .contains("According to the agency");
  }

  @Test
  void weAreTheParties() {
    SpeechAct act = only("en", "We reaffirm our commitment to the river.");
    assertThat(act.illocution().voice()).isEqualTo("first-person-plural");
    assertThat(act.in(Role.COMMITTED_PARTY)).extracting(Reference::thing).contains(IRAQ, JAPAN);
  }

  @Test
  void whatIsDeniedIsAnActOfNegativePolarity() {
    for (SpeechAct act :
        List.of(
            only("en", "Iraq did not welcome the ferry."),
            only("ar", "لم يرحب الجانبان بالمعبر."))) {
      assertThat(act.illocution().actType()).isEqualTo("welcome");
      assertThat(act.illocution().negative()).isTrue();
    }
    assertThat(only("en", "Iraq welcomed the ferry.").illocution().negative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We support the free and open order of the sea. | support",
        "en | We rely on growing energy demands, including oil. | rely",
        "en | We believe the treaty strengthens the peace of the valley. | believe",
        "en | As Iraq stressed in May, Japan welcomed the ferry. | welcomed",
        "en | All countries should continue to support the truce. | support",
        "en | Continued work on the harbour is necessary. | is",
        "en | Iraq has made progress on the harbour and intends to open it. | made intends",
        "en | The two sides do not and will never accept piracy. | accept",
        "en | We – the ministers of Iraq and Japan – met in Basra. | met",
        "en | We met at the first fair of ports, held in Basra. | met",
        "en | Iraq led the first team, and Japan led the second team. | led led",
        "en | We call on all states to refrain from piracy and urge owners to wait. | call urge",
        "en | Japan suffers from drought, floods, and organized crime. | suffers",
        "ar | وأشاد الجانبان بما وصلت إليه العلاقات. | أشاد",
        "ar | وعد الجانبان المعبر خطوة كبيرة. | عد",
        "ar | وعد الجانبان بفتح المعبر. | وعد",
        "en | Iraq has since 2019 trained pilots. | has"
      })
  void verbsOfClausesAreTheActsAndNoOtherWords(String language, String sentence, String verbs) {
    Text text = new Text(sentence, "0");
    assertThat(extract(language, sentence).acts())
        .extracting(act -> text.quote(act.wording().trigger()))
        .containsExactly(verbs.split(" "));
  }

  @Test
  void oneThingIsNotTheSeveralWhoSpokeBefore() {
    SpeechAct act = extract("en", "We will open a fair. It will help the towns.").acts().getLast();
    assertThat(act.illocution().actType()).isEqualTo("assess");
  }

  @Test
  void aMasculineVerbThanksTheKingdomAndIsNotItsOwn() {
    SpeechAct act =
        extract("ar", "رحب العراق بالمعبر، وشكر جمهورية اليابان على ذلك.").acts().getLast();
    assertThat(speakers(act)).containsExactly(IRAQ);
  }

  @Test
  void nounsAreNoActs() {
    SpeechAct only = only("en", "Their support for the plans of Iraq is known.");
    assertThat(only.illocution().actType()).isEqualTo("assess");
    assertThat(extract("en", "Their support for the plans of Iraq.").acts()).isEmpty();
    assertThat(extract("ar", "بعد عقد من التعاون بين العراق واليابان.").acts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides expressed their strong and continued support for the pier.",
        "Both sides stressed the rules, norms and values underpinning trade.",
        "Japan called on President Osei, having regard to old ties."
      })
  void whatDescribesANounIsNoAct(String sentence) {
    assertThat(extract("en", sentence).acts()).hasSize(1);
  }

  @Test
  void whatDidNotComeAboutBindsNobody() {
    SpeechAct act = only("en", "Both sides did not agree on a pier.");
    assertThat(act.illocution().strength()).isEqualTo("none");
    assertThat(act.in(Role.COMMITTED_PARTY)).isEmpty();
    assertThat(only("en", "Japan will not build a pier.").illocution().strength())
        .isEqualTo("intention");
  }

  @Test
  void anItemWithANumberGoesOn() {
    String text =
        "The two sides urged calm.\n1. Requested a report from the mayors;\n"
            + "2. Agreed to remain in touch.";
    assertThat(extract("en", text).acts())
        .hasSize(3)
        .allSatisfy(act -> assertThat(speakers(act)).containsExactly(IRAQ, JAPAN));
  }

  @Test
  void aPassiveHasNoSpeaker() {
    SpeechAct act = only("en", "A new ferry line was discussed.");
    assertThat(act.illocution().voice()).isEqualTo("agentless-passive");
    assertThat(act.in(Role.STATED_BY)).isEmpty();
  }

  @Test
  void conjunctionsAndTatweelChangeNothing() {
    SpeechAct plain = only("ar", "أكد الجانب العراقي أهمية المعبر.");
    for (String text :
        List.of("وأكد الجانب العراقي أهمية المعبر.", "أكــد الجانـب العـراقي أهمـية المعبر.")) {
      SpeechAct act = only("ar", text);
      assertThat(act.illocution()).isEqualTo(plain.illocution());
      assertThat(speakers(act)).isEqualTo(speakers(plain)).containsExactly(IRAQ);
    }
  }

  @Test
  void findingsLieInTheTextAndComeOutAlikeTwice() {
    String text =
        "\uD834\uDD1E التقى العراق واليابان في 2 أيار 2024. وبحث الطرفان للعراق خطة. نرحب بها.";
    Extraction extraction = extract("ar", text);
    Text document = new Text(text, "0");
    assertThat(extraction.mentions()).allMatch(mention -> document.covers(mention.span()));
    assertThat(extraction.mentions())
        .extracting(mention -> document.quote(mention.span()))
        .contains("العراق", "اليابان", "2 أيار 2024", "للعراق");
    assertThat(extraction.acts()).allMatch(act -> document.covers(act.wording().extent()));
    assertThat(extract("ar", text)).isEqualTo(extraction);
  }

  private static SpeechAct only(String language, String text) {
    List<SpeechAct> acts = extract(language, text).acts();
    assertThat(acts).hasSize(1);
    return acts.getFirst();
  }

  private static List<ThingId> things(SpeechAct act, Role role) {
    return act.in(role).stream().map(Reference::thing).toList();
  }

  private static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(Reference::thing).toList();
  }

  private static Extraction extract(String language, String text) {
    Lexicon lexicon = LexiconReader.read(LEXICONS, language);
    JointStatement statement =
        new JointStatement(
            "test", language, new Text(text, "0"), List.of(IRAQ, JAPAN), DateAnchor.UNKNOWN);
    return new Extractor(Gazetteer.of(lexicon.spelling(), NAMES))
        .extract(statement, GlossedText.of(text, lexicon));
  }
}
