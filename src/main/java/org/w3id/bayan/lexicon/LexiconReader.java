package org.w3id.bayan.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Force;
import org.w3id.bayan.language.Clitics;
import org.w3id.bayan.language.Inflection;
import org.w3id.bayan.language.LanguageGuess;
import org.w3id.bayan.language.MonthNames;
import org.w3id.bayan.language.PhraseTrie;
import org.w3id.bayan.language.SentenceSplitter;
import org.w3id.bayan.language.Token;
import org.w3id.bayan.language.Tokenizer;

/** Reads the word lists of a language: one folder, named with its tag. */
public final class LexiconReader {
  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern AND = Pattern.compile("\\s*\\+\\s*");
  private static final int DIGEST_LENGTH = 12;

  private final Path folder;
  private final String language;

  private LexiconReader(Path folder, String language) {
    this.folder = folder;
    this.language = language;
  }

  /** The tags of the languages that there are word lists for. */
  public static List<String> languages(Path lexicons) {
    try (Stream<Path> folders = Files.list(lexicons)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BadInputException(
          "The word lists %s cannot be read; name the data directory with --data (%s)"
              .formatted(lexicons, e.getMessage()));
    }
  }

  /**
   * Reads the word lists of a language.
   *
   * @throws BadInputException if there are none, or one has an error: file, line, what to do
   */
  public static Lexicon read(Path lexicons, String language) {
    Path folder = lexicons.resolve(language);
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          "There are no word lists for the language \"%s\" in %s; known: %s"
              .formatted(language, lexicons, String.join(", ", languages(lexicons))));
    }
    return new LexiconReader(folder, language).read();
  }

  /** Tells languages apart by the commonest words of each. */
  public static LanguageGuess guess(Path lexicons) {
    Map<String, Set<String>> commonWords = new java.util.TreeMap<>();
    for (String tag : languages(lexicons)) {
      LexiconReader reader = new LexiconReader(lexicons.resolve(tag), tag);
      commonWords.put(tag, reader.cues().getOrDefault(Cue.COMMON, Set.of()));
    }
    return new LanguageGuess(commonWords);
  }

  private Lexicon read() {
    List<String> abbreviations =
        rows("abbreviations.tsv", "word").stream().map(row -> row.get("word")).toList();
    return new Lexicon(
        language,
        new Lexicon.Words(
            new SentenceSplitter(language, abbreviations),
            clitics(),
            triggers(inflection()),
            references(),
            MonthNames.in(language),
            cues()),
        digest());
  }

  private Clitics clitics() {
    List<Clitics.Rule> rules = new ArrayList<>();
    for (Row row : rows("clitics.tsv", "rank", "written", "leaves")) {
      rules.add(
          new Clitics.Rule(number(row, "rank"), row.get("written"), row.find("leaves").orElse("")));
    }
    return new Clitics(rules);
  }

  private Inflection inflection() {
    List<Inflection.Rule> rules = new ArrayList<>();
    for (Row row : rows("inflection.tsv", "paradigm", "word", "form")) {
      try {
        rules.add(
            new Inflection.Rule(
                row.get("paradigm"), Pattern.compile(row.get("word")), row.get("form")));
      } catch (PatternSyntaxException e) {
        throw row.problem("\"%s\" is not a pattern".formatted(e.getPattern()));
      }
    }
    return new Inflection(rules);
  }

  private PhraseTrie<Trigger> triggers(Inflection inflection) {
    PhraseTrie<Trigger> triggers = new PhraseTrie<>();
    for (Row row :
        rows("verbs.tsv", "forms", "then", "class", "actType", "strength", "orientation")) {
      Trigger trigger = trigger(row);
      for (String phrase : OR.split(row.get("forms"), 0)) {
        for (String form : forms(row, phrase, inflection)) {
          triggers.add(form, trigger);
        }
      }
    }
    return triggers;
  }

  private static Trigger trigger(Row row) {
    try {
      return new Trigger(
          row.get("forms"),
          row.find("then").map(LexiconReader::alternatives).orElse(List.of()),
          speaker(row),
          Force.of(row.get("class")),
          row.get("actType"),
          row.get("strength"),
          row.get("orientation"));
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
  }

  private static List<List<String>> alternatives(String then) {
    return OR.splitAsStream(then).map(words -> foldAll(AND.split(words, 0))).toList();
  }

  private static Trigger.Speaker speaker(Row row) {
    return row.find("speaker")
        .map(word -> Trigger.Speaker.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Trigger.Speaker.SUBJECT);
  }

  /** The forms of a phrase: {@code ~verb:call on} inflects its first word by a paradigm. */
  private static Set<String> forms(Row row, String phrase, Inflection inflection) {
    if (!phrase.startsWith("~")) {
      return Set.of(phrase);
    }
    int colon = phrase.indexOf(':');
    int space = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
    if (colon < 0 || colon > space) {
      throw row.problem(
          "\"%s\": write ~paradigm:word, with a paradigm of inflection.tsv".formatted(phrase));
    }
    Set<String> forms = new LinkedHashSet<>();
    Set<String> inflected =
        inflection.forms(phrase.substring(1, colon), phrase.substring(colon + 1, space));
    inflected.forEach(form -> forms.add(form + phrase.substring(space)));
    if (forms.isEmpty()) {
      throw row.problem("no rule of inflection.tsv makes a form of \"%s\"".formatted(phrase));
    }
    return forms;
  }

  private PhraseTrie<GroupReference> references() {
    PhraseTrie<GroupReference> references = new PhraseTrie<>();
    for (Row row : rows("references.tsv", "words", "kind", "voice")) {
      for (String words : OR.split(row.get("words"), 0)) {
        references.add(words, new GroupReference(words, row.get("kind"), row.get("voice")));
      }
    }
    return references;
  }

  private Map<Cue, Set<String>> cues() {
    Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
    for (Row row : rows("cues.tsv", "part", "words")) {
      Cue cue =
          Cue.find(row.get("part"))
              .orElseThrow(() -> row.problem("\"%s\" is no part".formatted(row.get("part"))));
      cues.computeIfAbsent(cue, unused -> new HashSet<>())
          .addAll(foldAll(OR.split(row.get("words"), 0)));
    }
    return cues;
  }

  private static List<String> foldAll(String[] words) {
    List<String> folded = new ArrayList<>();
    for (String word : words) {
      StringBuilder form = new StringBuilder();
      for (Token token : Tokenizer.tokenize(word)) {
        form.append(form.isEmpty() || !token.isWord() ? "" : " ").append(token.form());
      }
      folded.add(form.toString());
    }
    return folded;
  }

  private static int number(Row row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.problem("the column %s takes a number".formatted(column));
    }
  }

  private List<Row> rows(String name, String... columns) {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Table.read(file, Set.of(columns)).rows() : List.of();
  }

  private String digest() {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
    } catch (IOException e) {
      throw new BadInputException("%s cannot be read: %s".formatted(folder, e.getMessage()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
