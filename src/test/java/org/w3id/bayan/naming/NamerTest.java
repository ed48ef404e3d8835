package org.w3id.bayan.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Mention;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.lexicon.NameWords.Example;
import org.w3id.bayan.link.Linker;
import org.w3id.bayan.report.Entity;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.vocab.Iris;

class NamerTest {
  private static final Path LEXICONS = Path.of("data/lexicon");
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          AuthorityReader.read(Path.of("data/authority"), new Iris("http://localhost:8080/"))
              .names());

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
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            LexiconReader.read(LEXICONS, language).names().examples().stream()
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
    Extraction extraction = extract("en", text);
    assertThat(extraction.entities()).isEmpty();
    assertThat(extraction.mentions())
        .extracting(Mention::refersTo)
        .contains(List.of(new ThingId(thing)));
  }

  @Test
  void aBodyThatEveryStateHasIsNotNamedWithoutItsState() {
    assertThat(extract("en", "Iraq and Japan met. The Ministry of Fisheries agreed.").entities())
        .isEmpty();
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

  private static List<String> words(String language, String text, String thing) {
    Text document = new Text(text, "0");
    return extract(language, text).mentions().stream()
        .filter(mention -> mention.refersTo().contains(new ThingId(thing)))
        .map(mention -> document.quote(mention.span()))
        .toList();
  }

  private static Extraction extract(String language, String text) {
    JointStatement statement =
        new JointStatement("test", language, new Text(text, "0"), List.of(), DateAnchor.UNKNOWN);
    Extractor extractor = new Extractor(LexiconReader.read(LEXICONS, language), GAZETTEER);
    return new Linker(GAZETTEER).link(statement, extractor.extract(statement));
  }
}
