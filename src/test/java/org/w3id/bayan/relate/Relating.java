package org.w3id.bayan.relate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.lexicon.RelationWord;
import org.w3id.bayan.lexicon.RelationWords;
import org.w3id.bayan.link.Linker;
import org.w3id.bayan.report.Extraction;

/** Reads small texts of Iraq and Japan, and of the town of Basra. */
final class Relating {
  static final ThingId IRAQ = new ThingId("actor/iraq");
  static final ThingId JAPAN = new ThingId("actor/japan");
  private static final ThingId BASRA = new ThingId("place/basra");
  private static final Path LEXICONS = Path.of("data/lexicon");
  private static final List<Name> NAMES =
      List.of(
          Name.of("Iraq", "en", IRAQ, "name"),
          Name.of("Japan", "en", JAPAN, "name"),
          Name.of("Basra", "en", BASRA, "name"),
          Name.of("Rivers Plan of Action", "en", new ThingId("agreement/rivers-plan"), "name"),
          Name.of("Irak", "fr", IRAQ, "name"),
          Name.of("Japon", "fr", JAPAN, "name"),
          Name.of("العراق", "ar", IRAQ, "name"),
          Name.of("اليابان", "ar", JAPAN, "name"),
          Name.of("البصرة", "ar", BASRA, "name"));

  private Relating() {}

  static Extraction relate(String language, String text) {
    Lexicon lexicon = LexiconReader.read(LEXICONS, language);
    JointStatement statement =
        new JointStatement(
            "test", language, new Text(text, "0"), List.of(IRAQ, JAPAN), DateAnchor.of("2024-07"));
    Gazetteer names = Gazetteer.of(lexicon.spelling(), NAMES);
    GlossedText words = GlossedText.of(text, lexicon);
    Extraction extracted = new Extractor(names).extract(statement, words);
    return Relater.relate(statement, words, new Linker(names).link(statement, extracted));
  }

  /** The rows that have an example, one for each. */
  static Stream<Arguments> examples(Function<Lexicon, RelationWords> table) {
    return LexiconReader.languages(LEXICONS).stream()
        .flatMap(language ->
            table.apply(LexiconReader.read(LEXICONS, language)).all().stream()
                .filter(word -> !word.example().isEmpty())
                .collect(
                    java.util.stream.Collectors.toMap(
                        RelationWord::example,
                        word -> word,
                        (one, other) -> one,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .map(word -> Arguments.of(language, word)));
  }
}
