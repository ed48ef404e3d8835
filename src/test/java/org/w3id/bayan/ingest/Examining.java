package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.bayan.authority.AuthorityReader;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Reference;
import org.w3id.bayan.domain.Role;
import org.w3id.bayan.domain.SpeechAct;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokens;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.vocab.Iris;

/** Reads statements with the word lists and names of the project. */
final class Examining {
  private static final Spelling SPELLING = new Spelling(Set.of(), Set.of("s"), Set.of());
  private static final Path LEXICONS = Path.of("data/lexicon");
  private static final Iris IRIS = new Iris("http://localhost:8080/");
  static final Examiner EXAMINER =
      new Examiner(
          IRIS,
          LEXICONS,
          AuthorityReader.read(Path.of("data/authority"), LexiconReader.languages(LEXICONS), IRIS));

  private Examining() {}

  /** What is found in a text of which nobody says anything else. */
  static Extraction extract(String language, String text) {
    return EXAMINER.extract(
        new JointStatement("test", language, new Text(text, "0"), List.of(), DateAnchor.UNKNOWN));
  }

  /** Who speaks in the last act, by the last parts of their ids, in order. */
  static String speakers(Extraction extraction) {
    return speakers(extraction.acts().getLast());
  }

  /** Who speaks in an act. */
  static String speakers(SpeechAct act) {
    return ids(act.in(Role.STATED_BY).stream().map(Reference::thing).toList());
  }

  /** The last parts of ids, in order. */
  static String ids(List<ThingId> things) {
    return things.stream()
        .map(thing -> thing.path().substring(thing.path().lastIndexOf('/') + 1))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static List<Token> tokens(String text) {
    return Tokens.of(text, SPELLING);
  }
}
