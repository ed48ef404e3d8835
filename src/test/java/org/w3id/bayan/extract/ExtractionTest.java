package org.w3id.bayan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.link.Linker;

/** What is found in sentences that nobody wrote the rules for. */
class ExtractionTest {
  private static final Path LEXICONS = Path.of("data", "lexicon");
  private static final ThingId JORDAN = new ThingId("actor/jordan");
  private static final ThingId JAPAN = new ThingId("actor/japan");
  private static final ThingId TERRITORY = new ThingId("place/jordan");
  private static final ThingId COMMISSION = new ThingId("actor/lake-commission");
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          List.of(
              Name.of("Jordan", "en", JORDAN, "name"),
              Name.of("الأردن", "ar", JORDAN, "name"),
              Name.of("Jordan", "en", TERRITORY, "name"),
              Name.of("الأردن", "ar", TERRITORY, "name"),
              Name.of("Japan", "en", JAPAN, "name"),
              Name.of("اليابان", "ar", JAPAN, "name"),
              Name.of("US", "en", new ThingId("actor/united-states"), "name"),
              new Name("عيادة البحيرة", "ar", COMMISSION, "name", Set.of(JORDAN, JAPAN), true)));

  static Stream<Arguments> examplesOfTheLexicons() {
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            Table.read(LEXICONS.resolve(language).resolve("verbs.tsv"), Set.of("forms", "example"))
                .rows()
                .stream()
                .map(row -> example(language, row)));
  }

  private static Arguments example(String language, Row row) {
    return Arguments.of(language, row.get("example"), row.get("actType"), row.get("class"));
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @MethodSource("examplesOfTheLexicons")
  void theExamplesOfTheLexiconHold(String language, String example, String type, String force) {
    assertThat(acts(language, example))
        .anySatisfy(act -> {
          assertThat(act.illocution().actType()).isEqualTo(type);
          assertThat(act.illocution().force().className()).isEqualTo(force);
        });
  }

  @Test
  void whoSpeaksIsFoundBeforeAnEnglishVerb() {
    SpeechAct act = acts("en", "Jordan and Japan decided to open a port.").getFirst();
    assertThat(speakers(act)).containsExactly(JORDAN, JAPAN);
    assertThat(act.illocution().voice()).isEqualTo("explicit");
    assertThat(act.in(Role.COMMITTED_PARTY)).hasSize(2);
  }

  @Test
  void whoSpeaksIsFoundAfterAnArabicVerb() {
    SpeechAct act = acts("ar", "وقرر الأردن واليابان أيضا فتح الميناء.").getFirst();
    assertThat(speakers(act)).containsExactly(JORDAN, JAPAN);
  }

  @Test
  void theTwoSidesAreTheParties() {
    assertThat(speakers(acts("en", "The two sides welcomed the news.").getFirst()))
        .containsExactly(JORDAN, JAPAN);
    assertThat(acts("en", "We welcome the news.").getFirst().illocution().voice())
        .isEqualTo("first-person-plural");
  }

  @Test
  void joinedVerbsAreActsOfTheirOwn() {
    assertThat(acts("ar", "ناقش الجانبان الأسعار وقررا فتح الميناء."))
        .extracting(act -> act.illocution().actType())
        .containsExactly("discuss", "decide");
  }

  @Test
  void anUnknownSubjectIsLeftOpen() {
    SpeechAct act = acts("en", "Minister Nobody stressed the value of fish.").getFirst();
    assertThat(speakers(act)).isEmpty();
    assertThat(act.illocution().voice()).isEqualTo("unresolved");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'The support for the plan was strong.'",
    "en, 'Their plans for the review of the agreement are known.'",
    "en, 'The host of the talks was kind.'"
  })
  void nounsThatLookLikeVerbsAreNoActs(String language, String sentence) {
    assertThat(acts(language, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'أكد الجانبان أهمية الأنهار.', 'أكّـــد الجانبان أهمية الأنهار.'",
    "'أكد الجانبان أهمية الأنهار.', 'وأكد الجانبان أهمية الأنهار.'",
    "'رحب الأردن بالخبر.', 'رحب الأردن\u00A0بالخبر.'"
  })
  void spellingChangesNothing(String plain, String dirty) {
    assertThat(summary(acts("ar", dirty))).isEqualTo(summary(acts("ar", plain)));
  }

  @Test
  void aStateAndItsTerritoryAreToldApart() {
    assertThat(mentions("en", "Jordan opened a school in Jordan."))
        .extracting(mention -> mention.refersTo().getFirst())
        .containsExactly(JORDAN, TERRITORY);
  }

  @Test
  void whatIsWrittenOnToANameIsNotPartOfIt() {
    Text text = new Text("رحب الوفد بالأردن واليابان.", "");
    assertThat(mentions("ar", text.characters()))
        .extracting(mention -> text.quote(mention.span()))
        .contains("الأردن", "اليابان");
  }

  @Test
  void initialsAreNotWords() {
    assertThat(mentions("en", "They told us so.")).extracting(Mention::kind).doesNotContain("name");
    assertThat(mentions("en", "The US said so.")).extracting(Mention::kind).contains("name");
  }

  @Test
  void aMisrenderingIsReadOnlyBesideWhatShowsIt() {
    assertThat(mentions("ar", "زار الأردن واليابان عيادة البحيرة."))
        .flatExtracting(Mention::refersTo)
        .contains(COMMISSION);
    assertThat(mentions("ar", "زار اليابان عيادة البحيرة."))
        .flatExtracting(Mention::refersTo)
        .doesNotContain(COMMISSION);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'They met on July 22-23, 2024 again.', 2024-07-22/2024-07-23",
    "en, 'They met on 3 May 2025.', 2025-05-03",
    "en, 'They met in March 2025.', 2025-03",
    "en, 'They met in April of this year.', 2024-04",
    "ar, 'التقيا يومي 22 و23 تموز (يوليو) 2024 هناك.', 2024-07-22/2024-07-23",
    "ar, 'التقيا في 9 آب/أغسطس 2023.', 2023-08-09",
    "ar, 'التقيا في أبريل من هذا العام.', 2024-04",
    "ar, 'التقيا في ٣ كانون الثاني ٢٠٢٥.', 2025-01-03"
  })
  void datesAreRead(String language, String sentence, String edtf) {
    assertThat(mentions(language, sentence))
        .extracting(mention -> mention.edtf().orElse(""))
        .contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({"en, 'They met on 31 February 2024.'", "en, 'We may meet 20 times.'"})
  void whatIsNoDateIsNotRead(String language, String sentence) {
    assertThat(mentions(language, sentence)).noneMatch(mention -> mention.edtf().isPresent());
  }

  @Test
  void anUnknownLanguageNamesTheKnownOnes() {
    assertThatThrownBy(() -> LexiconReader.read(LEXICONS, "xx"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("ar, en");
  }

  @Test
  void aBrokenLineOfALexiconIsNamed(@TempDir Path directory) throws IOException {
    Path folder = Files.createDirectory(directory.resolve("en"));
    Files.writeString(
        folder.resolve("verbs.tsv"),
        "forms\tthen\tspeaker\tclass\tactType\tstrength\torientation\n"
            + "jump\t\t\tLeap\treport\tnone\tpast\n");
    assertThatThrownBy(() -> LexiconReader.read(directory, "en"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("verbs.tsv, line 2")
        .hasMessageContaining("Leap");
  }

  private static List<String> summary(List<SpeechAct> acts) {
    return acts.stream().map(act -> act.illocution().actType() + speakers(act)).toList();
  }

  private static List<ThingId> speakers(SpeechAct act) {
    return act.in(Role.STATED_BY).stream().map(reference -> reference.thing()).toList();
  }

  private static List<SpeechAct> acts(String language, String words) {
    Lexicon lexicon = LexiconReader.read(LEXICONS, language);
    JointStatement statement = statement(language, words);
    ParsedText text = ParsedText.parse(statement, lexicon);
    return new SpeechActFinder(lexicon)
        .find(text, mentions(language, words), statement.parties())
        .acts();
  }

  private static List<Mention> mentions(String language, String words) {
    Lexicon lexicon = LexiconReader.read(LEXICONS, language);
    JointStatement statement = statement(language, words);
    ParsedText text = ParsedText.parse(statement, lexicon);
    List<Mention> mentions =
        new ArrayList<>(
            new Linker(lexicon).link(new NameFinder(lexicon, GAZETTEER).find(text)).mentions());
    mentions.addAll(new ReferenceFinder(lexicon).find(text, statement.parties()));
    mentions.addAll(new DateFinder(lexicon).find(text, statement.anchor()));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private static JointStatement statement(String language, String words) {
    return new JointStatement(
        "test", language, new Text(words, ""), List.of(JORDAN, JAPAN), DateAnchor.of("2024-07"));
  }
}
