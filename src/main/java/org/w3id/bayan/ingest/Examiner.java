package org.w3id.bayan.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.bayan.authority.Authority;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.DateAnchor;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.extract.Extractor;
import org.w3id.bayan.gloss.GlossedText;
import org.w3id.bayan.ingest.Proposals.Proposed;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.lexicon.Gazetteer;
import org.w3id.bayan.lexicon.Lexicon;
import org.w3id.bayan.lexicon.LexiconReader;
import org.w3id.bayan.link.Linker;
import org.w3id.bayan.reading.Hints.Hint;
import org.w3id.bayan.reading.Oddities;
import org.w3id.bayan.relate.Relater;
import org.w3id.bayan.report.Carrier;
import org.w3id.bayan.report.Extraction;
import org.w3id.bayan.report.Finding;
import org.w3id.bayan.vocab.Iris;

/** Reads a source and finds what it says, without making graphs of it: read, extract, link. */
public final class Examiner {
  private final Iris iris;
  private final Path lexicons;
  private final Authority authority;
  private final SourceReader reader;
  private final Map<String, Lexicon> lexiconByLanguage = new ConcurrentHashMap<>();
  private final Map<Texts, Gazetteer> gazetteers = new ConcurrentHashMap<>();

  /**
   * Sets it up with what is known before any document is read.
   *
   * @param lexicons directory of the word lists, a folder a language
   */
  public Examiner(Iris iris, Path lexicons, Authority authority) {
    this.iris = iris;
    this.lexicons = lexicons;
    this.authority = authority;
    this.reader =
        new SourceReader(
            iris,
            new Languages(LexiconReader.languages(lexicons), LexiconReader.guess(lexicons)::guess),
            new Parties(authority.names()));
  }

  /**
   * The texts that names are looked for in alike.
   *
   * @param language theirs, if some names stand in no others; else empty
   */
  private record Texts(String language, Spelling spelling) {}

  /**
   * What the source at a path says.
   *
   * @throws BadInputException if it cannot be read
   */
  public Examined examine(Path path, SourceOptions options) {
    Source source = reader.read(path, options);
    Lexicon lexicon = lexicon(source.statement().language());
    Optional<Hint> issued =
        source.statement().anchor().year().isPresent()
            ? Optional.empty()
            : Proposals.issued(source, lexicon);
    Extraction extraction = extract(dated(source.statement(), issued));
    Proposed proposed = Proposals.of(iris, source, extraction, issued);
    List<Finding> more = new ArrayList<>(proposed.findings());
    more.addAll(Oddities.of(source.statement().text()));
    Extraction noted = more.isEmpty() ? extraction : extraction.withFindings(more);
    return new Examined(source, proposed.graph(), withStale(source, noted), run(lexicon));
  }

  /** The statement with the day that is proposed, if one is. */
  private static JointStatement dated(JointStatement statement, Optional<Hint> issued) {
    return issued.map(date -> statement.issued(DateAnchor.of(date.value()))).orElse(statement);
  }

  /** The files and folders that make up the document at a path. */
  public static List<Path> files(Path path) {
    return SourceReader.files(path);
  }

  /**
   * A text that was received before, ready to be read again.
   *
   * @param mediaType what it is written in
   */
  public static Text receivedBefore(String characters, String sha256, String mediaType) {
    return TextReader.again(characters, sha256, mediaType);
  }

  /** What a statement says. */
  public Extraction extract(JointStatement statement) {
    Extraction read = extractRead(statement.asRead());
    return statement.text().reading().map(reading -> new Carrier(reading).carry(read)).orElse(read);
  }

  private Extraction extractRead(JointStatement statement) {
    Lexicon lexicon = lexicon(statement.language());
    Gazetteer gazetteer = gazetteer(lexicon);
    GlossedText words = GlossedText.of(statement.text().characters(), lexicon);
    Extraction extracted = new Extractor(gazetteer).extract(statement, words);
    Extraction linked = new Linker(gazetteer).link(statement, extracted);
    return Relater.relate(statement, words, linked);
  }

  /** Adds what a curator should look at again because the program finds otherwise now. */
  private static Extraction withStale(Source source, Extraction extraction) {
    List<Finding> stale =
        source
            .review()
            .flatMap(Source.CuratedReview::decisions)
            .map(decisions -> decisions.stale(source.statement(), extraction))
            .orElse(List.of());
    return stale.isEmpty() ? extraction : extraction.withFindings(stale);
  }

  private Lexicon lexicon(String language) {
    return lexiconByLanguage.computeIfAbsent(language, tag -> LexiconReader.read(lexicons, tag));
  }

  /** Languages without names of their own that are spelled alike share one, for it is large. */
  private Gazetteer gazetteer(Lexicon lexicon) {
    String own = authority.hasNamesOnlyIn(lexicon.language()) ? lexicon.language() : "";
    return gazetteers.computeIfAbsent(
        new Texts(own, lexicon.spelling()),
        texts ->
            Gazetteer.of(
                texts.spelling(),
                authority.namesIn(texts.language()),
                authority.principals(),
                authority.persons(),
                authority.delegations()));
  }

  /** Names a run by what decides its outcome, so that the same input gives the same run. */
  private static String run(Lexicon lexicon) {
    return lexicon.digest();
  }
}
