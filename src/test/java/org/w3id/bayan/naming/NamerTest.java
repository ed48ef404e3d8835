package org.w3id.bayan.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.bayan.naming.Naming.extract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.lexicon.NameWords.Example;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.Extraction;

class NamerTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyRowOfTheLexiconNamesWhatItsExampleSays(String language, Example example) {
    List<Entity> entities = extract(language, example.sentence()).entities();
    assertThat(entities).extracting(Entity::name).contains(example.found());
    if (!example.className().isEmpty()) {
      assertThat(entities)
          .filteredOn(entity -> entity.name().equals(example.found()))
          .extracting(Entity::className)
          .containsExactly(example.className());
    }
  }

  static Stream<Arguments> examples() {
    return LexiconReader.languages(Naming.LEXICONS).stream()
        .flatMap(language ->
            LexiconReader.read(Naming.LEXICONS, language).names().examples().stream()
                .map(example -> Arguments.of(language, example)));
  }

  @Test
  void laterShortFormsAreTheSameThing() {
    String text =
        "The Joint Harbor Committee (JHC) met. Foreign Minister Lena Brandt thanked the JHC. The"
            + " Committee welcomed Brandt.";
    assertThat(words("en", text, "actor/test/joint-harbor-committee"))
        .containsExactly("Joint Harbor Committee", "JHC", "JHC", "The Committee");
    assertThat(words("en", text, "actor/test/lena-brandt"))
        .containsExactly("Lena Brandt", "Brandt");
  }

  @Test
  void aWordThatTwoThingsShareIsNotLinked() {
    String text =
        "The Joint Harbor Committee and the Joint Fishery Committee met. The Committee agreed.";
    assertThat(extract("en", text).entities()).hasSize(2);
    assertThat(words("en", text, "actor/test/joint-harbor-committee"))
        .containsExactly("Joint Harbor Committee");
  }

  @Test
  void anAliasOfSomethingKnownIsLearntForTheDocument() {
    assertThat(
            words(
                "en",
                "The United Arab Emirates (“the Host”) spoke. The Host left.",
                "actor/united-arab-emirates"))
        .containsExactly("United Arab Emirates", "Host", "Host");
  }

  @Test
  void anAcronymIsOfTheBodyAndNotOfTheOfficeInIt() {
    String text =
        "We thank the Assistant Secretary of State for the Bureau of River Affairs (BRA), Lena"
            + " Brandt. The BRA agreed.";
    assertThat(words("en", text, "actor/test/bureau-of-river-affairs"))
        .containsExactly("Bureau of River Affairs", "BRA", "BRA");
  }

  @Test
  void thePartiesInBracketsAreNoNameOfTheLastOfThem() {
    assertThat(
            words(
                "en",
                "Iraq and Japan (hereinafter “the Parties”) met. The Parties agreed.",
                "actor/japan"))
        .doesNotContain("Parties");
  }

  @ParameterizedTest
  @CsvSource({
    "The Ministry of Defence of the Republic of Iraq agreed., actor/iraqi-ministry-of-defence",
    "The Iraqi Ministry of Defense agreed., actor/iraqi-ministry-of-defence"
  })
  void aKnownBodyIsKnownHoweverItsStateIsWritten(String text, String thing) {
    assertOnlyKnown(text, thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We uphold the 1982 United Nations Convention on the Law of the Sea. | agreement/unclos",
        "Peru and Japan noted the U.S. Partnership for Global Infrastructure and Investment."
            + " | programme/pgii",
        "We recall the Convention relating to the Status of Refugees."
            + " | agreement/refugee-convention"
      })
  void aKnownAgreementIsKnownBehindItsYearAndParties(String text, String thing) {
    assertOnlyKnown(text, thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The National Security Council met. | actor/un-security-council",
        "We thank the Deputy Attorney General, Lisa O. Monaco. | actor/monaco",
        "We thank Minister Paula Chad, who spoke. | actor/chad",
        "We saw the Global Coalition to Stop Smuggling. | actor/global-coalition-to-defeat-isis"
      })
  void aNameInsideALongerOneIsNotAnotherThing(String text, String thing) {
    assertThat(words("en", text, thing)).isEmpty();
  }

  @Test
  void aNameBehindASmallWordInsideALongerOneIsAnotherThing() {
    assertThat(words("en", "The Security Service of Ukraine took part.", "actor/ukraine"))
        .containsExactly("Ukraine");
    assertThat(words("en", "The Global Coalition to Defeat ISIS met.", "actor/isis"))
        .containsExactly("ISIS");
    assertThat(
            words(
                "en",
                "We agreed on a new Charter. The UN Charter says so.",
                "agreement/un-charter"))
        .containsExactly("UN Charter");
  }

  @Test
  void behindAnOfficeStandsAPersonAndNoState() {
    String text =
        "أشاد العراق بزيارة رئيس الوزراء العراقي السوداني إلى القاهرة. ورحب السوداني بالنتائج.";
    assertThat(words("ar", text, "actor/sudan")).isEmpty();
  }

  @Test
  void aNameHasAListWithCommas() {
    assertThat(extract("en", "We signed a Research, Testing, and Evaluation Agreement.").entities())
        .extracting(Entity::name)
        .containsExactly("Research, Testing, and Evaluation Agreement");
  }

  @Test
  void aBodyThatEveryStateHasIsNotNamedWithoutItsStateWhereSeveralAreNamed() {
    String text =
        "The Ministry of Fisheries of Iraq and the Ministry of Fisheries of Japan met. The Ministry"
            + " of Fisheries agreed.";
    assertThat(extract("en", text).entities())
        .extracting(Entity::name)
        .containsExactly("Ministry of Fisheries of Iraq", "Ministry of Fisheries of Japan");
  }

  @Test
  void aBodyWhoseStateNobodyTellsIsOneOfTheText() {
    String text =
        "Iraq and Japan met at the Ministry of Fisheries. The Ministry of Fisheries agreed.";
    assertThat(words("en", text, "actor/test/ministry-of-fisheries")).hasSize(2);
  }

  @Test
  void oneBodyOfOneStateIsOneThing() {
    String text =
        "The Jordanian Ministry of Water spoke. The Ministry of Water of Jordan agreed. The"
            + " Ministry of Water left.";
    assertThat(extract("en", text).entities()).hasSize(1);
    assertThat(words("en", text, extract("en", text).entities().getFirst().id().path())).hasSize(3);
  }

  @Test
  void namesInOtherScriptsAreNumberedByTheirPlace() {
    Extraction extraction = extract("ar", "حضر اللقاء الدكتور كريم الدلول.");
    assertThat(extraction.entities())
        .extracting(Entity::id)
        .containsExactly(new ThingId("actor/test/19-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "We welcome the support for clean rivers and new initiatives.",
    "The delegation met. Today both sides agreed on a program and a framework.",
    "The agreement, the summit and the commission were discussed."
  })
  void wordsThatAreNoNamesNameNothing(String text) {
    assertThat(extract("en", text).entities()).isEmpty();
  }

  @Test
  void anOfficeHasItsPurposeAndItsStateAndThePersonBehindTheComma() {
    String text =
        "We, the Minister of Freshwater of Canada, Margot Ellery, and the Minister for Lakes and"
            + " Rivers of Ghana, Kwabena Osafo, met in Harbourton. Minister Ellery left"
            + " Harbourton.";
    assertThat(extract("en", text).entities())
        .extracting(Entity::name)
        .contains(
            "Minister of Freshwater of Canada",
            "Minister for Lakes and Rivers of Ghana",
            "Margot Ellery",
            "Kwabena Osafo");
    assertThat(words("en", text, "actor/test/margot-ellery"))
        .containsExactly("We", "Margot Ellery", "Ellery");
    assertThat(words("en", text, "place/test/harbourton"))
        .containsExactly("Harbourton", "Harbourton");
  }

  @Test
  void oneWordNamesTheOfficeOfWhoeverStandsBesideIt() {
    String text =
        "President Joseph R. Alden, Jr. met President Joana Reyes. President Alden thanked"
            + " President Reyes.";
    assertThat(words("en", text, "actor/test/joseph-r-alden-jr"))
        .containsExactly("Joseph R. Alden, Jr.", "Alden");
    assertThat(extract("en", text).mentions())
        .filteredOn(mention -> mention.kind().equals("office"))
        .extracting(Mention::refersTo)
        .hasSize(4)
        .satisfies(offices -> {
          assertThat(offices.get(0)).isEqualTo(offices.get(2)).isNotEqualTo(offices.get(1));
          assertThat(offices.get(1)).isEqualTo(offices.get(3));
        });
  }

  @Test
  void aBodyOfAStateIsNotTheKnownBodyOfTheSameWords() {
    String text = "The Russian Security Council met. The Security Council thanked the hosts.";
    assertThat(words("en", text, "actor/un-security-council")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأكد وزير الخارجية الكيني موانغي أوتينو أهمية التعاون. | موانغي أوتينو",
        "رحب رئيس الوزراء الياباني كينجي موراتا بالزائر. | كينجي موراتا",
        "أكد وزير الخارجية الصيني موقف بكين الثابت. | ",
        "عرض وزير الزراعة المغربي سبل تطوير القطاع. | ",
        "أعلن وزير الطاقة القطري قرب إنجاز المشروع. | "
      })
  void wordsThatNoListKnowsBehindAWholeOfficeNameItsHolder(String text, @Nullable String name) {
    assertThat(extract("ar", text).entities())
        .filteredOn(entity -> entity.className().equals("Person"))
        .extracting(Entity::name)
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @Test
  void arabicOfficesAndPersonsAreWhole() {
    String text =
        "ترأس الجانب الأردني وزير التراث والفنون الدكتور سامر الحمارنة. ورحب الوزير الحمارنة"
            + " بالوفد.";
    assertThat(extract("ar", text).entities())
        .extracting(Entity::name)
        .contains("وزير التراث والفنون", "سامر الحمارنة");
    assertThat(extract("ar", text).mentions())
        .filteredOn(mention -> mention.refersTo().stream().anyMatch(it -> !it.path().isEmpty()))
        .extracting(mention -> new Text(text, "0").quote(mention.span()))
        .contains("الحمارنة");
  }

  @Test
  void theNounOfABodyRefersBackToIt() {
    String text =
        "أنشأ الجانبان المركز المشترك لترميم المخطوطات (JCMR). وأشاد الجانبان بهذا المركز.";
    assertThat(extract("ar", text).entities())
        .extracting(Entity::name)
        .contains("المركز المشترك لترميم المخطوطات");
    String id = extract("ar", text).entities().getFirst().id().path();
    assertThat(words("ar", text, id))
        .containsExactly("المركز المشترك لترميم المخطوطات", "JCMR", "هذا المركز");
  }

  @Test
  void severalMinistersAreNotTheOneWhoHasTheTitle() {
    String text =
        "Foreign Minister Taro Sato came. The Foreign Minister left. The Foreign Ministers met.";
    assertThat(words("en", text, "actor/test/taro-sato"))
        .contains("The Foreign Minister")
        .doesNotContain("The Foreign Ministers");
  }

  /** What a text names is known, and this is among it. */
  private static void assertOnlyKnown(String text, String thing) {
    Extraction extraction = extract("en", text);
    assertThat(extraction.entities()).isEmpty();
    assertThat(extraction.mentions())
        .extracting(Mention::refersTo)
        .contains(List.of(new ThingId(thing)));
  }

  private static List<String> words(String language, String text, String thing) {
    Text document = new Text(text, "0");
    return extract(language, text).mentions().stream()
        .filter(mention -> mention.refersTo().contains(new ThingId(thing)))
        .map(mention -> document.quote(mention.span()))
        .toList();
  }
}
