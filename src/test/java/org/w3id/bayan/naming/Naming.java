package org.w3id.bayan.naming;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.link.Linker;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.vocab.Iris;

/** Reads small texts with all names of the authority files. */
final class Naming {
  static final Path LEXICONS = Path.of("data/lexicon");
  private static final Authority AUTHORITY =
      AuthorityReader.read(
          Path.of("data/authority"),
          LexiconReader.languages(LEXICONS),
          new Iris("http://localhost:8080/"));
  private static final Map<String, Lexicon> BY_LANGUAGE = new HashMap<>();
  private static final Map<Spelling, Gazetteer> BY_SPELLING = new HashMap<>();

  private Naming() {}

  static Extraction extract(String language, String text) {
    JointStatement statement =
        new JointStatement("test", language, new Text(text, "0"), List.of(), DateAnchor.UNKNOWN);
    Lexicon lexicon =
        BY_LANGUAGE.computeIfAbsent(language, tag -> LexiconReader.read(LEXICONS, tag));
    Gazetteer gazetteer =
        BY_SPELLING.computeIfAbsent(
            lexicon.spelling(),
            spelling ->
                Gazetteer.of(
                    spelling, AUTHORITY.names(), AUTHORITY.principals(), AUTHORITY.persons()));
    Extraction extracted =
        new Extractor(gazetteer).extract(statement, GlossedText.of(text, lexicon));
    return new Linker(gazetteer).link(statement, extracted);
  }
}
