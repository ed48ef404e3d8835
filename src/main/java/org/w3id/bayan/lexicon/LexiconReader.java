package org.w3id.bayan.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.LanguageGuess;
import org.w3id.bayan.language.Spelling;

/** Reads the word lists of a language from its folder. */
public final class LexiconReader {
  private static final int DIGEST_DIGITS = 12;
  private static final Pattern CHOICE = Pattern.compile("\\(([^)/@]*[/@][^)]*)\\)");

  private LexiconReader() {}

  /**
   * The word lists of one language.
   *
   * @param language its tag, the name of the folder
   * @throws BadInputException if there is no such folder, or one of its files cannot be used
   */
  public static Lexicon read(Path lexiconsDirectory, String language) {
    List<String> known = languages(lexiconsDirectory);
    if (!known.contains(language)) {
      throw new BadInputException(
          "%s: there are no word lists for the language \"%s\"; known: %s. Add a folder for it."
              .formatted(lexiconsDirectory, language, String.join(", ", known)));
    }
    Path directory = lexiconsDirectory.resolve(language);
    Lexicon.Grammar grammar = GrammarReader.read(directory, language);
    Spelling spelling = grammar.spelling();
    return new Lexicon(
        grammar,
        VerbReader.read(directory, spelling),
        new Lexicon.Words(
            references(directory, spelling),
            cues(directory.resolve("cues.tsv"), spelling),
            NameWordReader.read(directory.resolve("names.tsv"), spelling)),
        CalendarReader.read(directory, language, spelling),
        new Lexicon.Relations(
            RelationReader.read(directory.resolve("agreements.tsv"), spelling),
            RelationReader.read(directory.resolve("events.tsv"), spelling)),
        digest(directory));
  }

  /** The tags of the languages that there are word lists for; none, if there is no such folder. */
  public static List<String> languages(Path lexiconsDirectory) {
    if (!Files.exists(lexiconsDirectory)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(lexiconsDirectory)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BadInputException(
          "%s cannot be read as the folder of word lists: %s"
              .formatted(lexiconsDirectory, e.getMessage()));
    }
  }

  /**
   * Tells the known languages apart.
   *
   * @throws BadInputException if there are none
   */
  public static LanguageGuess guess(Path lexiconsDirectory) {
    List<String> languages = languages(lexiconsDirectory);
    if (languages.isEmpty()) {
      throw new BadInputException(
          "There are no word lists in %s; name the data directory with --data"
              .formatted(lexiconsDirectory));
    }
    return new LanguageGuess(
        languages.stream()
            .map(language -> known(lexiconsDirectory.resolve(language), language))
            .toList());
  }

  private static LanguageGuess.Known known(Path directory, String language) {
    Path file = directory.resolve("neighbours.tsv");
    List<Row> neighbours =
        Files.exists(file) ? Table.read(file, Set.of("language", "letters")).rows() : List.of();
    return new LanguageGuess.Known(
        language,
        GrammarReader.read(directory, language).spelling(),
        commonWords(directory),
        neighbours.stream()
            .map(row -> new LanguageGuess.Neighbour(row.get("language"), row.get("letters")))
            .toList());
  }

  /** The commonest words of a language, folded. */
  static Set<String> commonWords(Path directory) {
    return Table.read(directory.resolve("stopwords.tsv"), Set.of("word")).rows().stream()
        .map(row -> Fold.of(row.get("word")))
        .collect(Collectors.toSet());
  }

  private static Phrases<GroupReference> references(Path directory, Spelling spelling) {
    Phrases.Builder<GroupReference> references = Phrases.builder(spelling);
    Map<String, String> sets = new HashMap<>();
    for (Row row : Table.read(directory.resolve("sets.tsv"), Set.of("set", "words")).rows()) {
      sets.put("@" + row.get("set"), row.get("words"));
    }
    Path file = directory.resolve("references.tsv");
    for (Row row :
        Table.read(file, Set.of("words", "kind", "refersTo", "subject", "number", "as")).rows()) {
      String to = row.get("refersTo");
      Optional<ThingId> body = to.contains("/") ? Optional.of(new ThingId(to)) : Optional.empty();
      GroupReference.Target target =
          body.isPresent()
              ? GroupReference.Target.MEMBERS
              : constant(row, GroupReference.Target.class, to);
      for (String words : choices(row, sets)) {
        boolean subject = row.get("subject").equals("yes");
        references.add(
            words,
            new GroupReference(
                words.strip(),
                row.get("kind"),
                target,
                subject,
                number(row),
                row.find("as")
                    .map(as -> constant(row, GroupReference.As.class, as))
                    .orElse(GroupReference.As.ANYONE),
                body));
      }
    }
    return references.build();
  }

  /**
   * The words of a row, with their choices made: «(the two/both) sides» stands for two.
   *
   * @param sets words by the name of their set, with its @
   */
  static List<String> choices(Row row, Map<String, String> sets) {
    List<String> made = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(row.get("words").split("\\|", -1)));
    while (!open.isEmpty()) {
      String one = open.remove();
      Matcher choice = CHOICE.matcher(one);
      if (!choice.find()) {
        made.add(one);
        continue;
      }
      for (String part : choice.group(1).split("/", -1)) {
        if (part.startsWith("@") && !sets.containsKey(part)) {
          throw row.problem("there is no set \"%s\" in sets.tsv".formatted(part.substring(1)));
        }
        for (String words : sets.getOrDefault(part, part).split("\\|", -1)) {
          String chosen = one.substring(0, choice.start()) + words + one.substring(choice.end());
          open.add(chosen.replace("  ", " "));
        }
      }
    }
    return made;
  }

  private static GroupReference.HowMany number(Row row) {
    String written = row.find("number").orElse("");
    boolean open = written.endsWith("+");
    String digits = open ? written.substring(0, written.length() - 1) : written;
    try {
      return new GroupReference.HowMany(digits.isEmpty() ? 0 : Integer.parseInt(digits), !open);
    } catch (NumberFormatException e) {
      throw row.problem("\"%s\" is no number; write 2, or 3+, or nothing".formatted(written));
    }
  }

  private static Phrases<Cue> cues(Path file, Spelling spelling) {
    Phrases.Builder<Cue> cues = Phrases.builder(spelling);
    for (Row row : Table.read(file, Set.of("role", "words")).rows()) {
      Cue cue = constant(row, Cue.class, row.get("role"));
      for (String words : row.get("words").split("\\|", -1)) {
        cues.add(words, cue);
      }
    }
    return cues.build();
  }

  private static <E extends Enum<E>> E constant(Row row, Class<E> type, String written) {
    try {
      return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.problem(
          "\"%s\" is not known here; known: %s"
              .formatted(written, List.of(type.getEnumConstants())));
    }
  }

  private static String digest(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word lists in " + directory, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
