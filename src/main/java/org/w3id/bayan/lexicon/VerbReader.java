package org.w3id.bayan.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.language.Fold;
import org.w3id.bayan.language.Spelling;
import org.w3id.bayan.lexicon.Lexicon.VerbForm;

/** Reads the verbs of a language and forms them by its table of inflections. */
final class VerbReader {
  private static final String LEMMA = "lemma";
  private static final String NO_FORM = "-";
  private static final String ANY_OTHER = "*";
  private static final Set<String> VERB_COLUMNS =
      Set.of(
          "verb",
          "forms",
          "when",
          "force",
          "actType",
          "strength",
          "orientation",
          "speaker",
          "example");

  private final List<Rule> rules;
  private final UseReader useReader;
  private final Map<String, Verb> verbs = new LinkedHashMap<>();

  private VerbReader(List<Rule> rules, UseReader useReader) {
    this.rules = rules;
    this.useReader = useReader;
  }

  /** A way to make one form of a verb from one of its principal parts. */
  private record Rule(String part, Pattern pattern, String replacement, Inflection inflection) {}

  /** A verb with its principal parts and uses. */
  private record Verb(Map<String, List<String>> parts, List<Use> uses) {}

  static Lexicon.Verbs read(Path directory, Spelling spelling) {
    VerbReader reader =
        new VerbReader(
            rules(directory.resolve("inflections.tsv")),
            new UseReader(directory.resolve("sets.tsv"), spelling));
    List<Use> uses = new ArrayList<>();
    for (Row row : Table.read(directory.resolve("verbs.tsv"), VERB_COLUMNS).rows()) {
      uses.add(reader.add(row));
    }
    VerbReader plain = new VerbReader(reader.rules, reader.useReader);
    for (Row row : Table.read(directory.resolve("plain-verbs.tsv"), Set.of("verb")).rows()) {
      plain.addForms(row, plain.verbs.computeIfAbsent(row.get("verb"), key -> newVerb(key)));
    }
    Phrases.Builder<FixedPhrase> phrases = Phrases.builder(spelling);
    Map<String, List<Use>> byPhrase = new LinkedHashMap<>();
    Map<String, FixedPhrase.Kind> kinds = new HashMap<>();
    Path file = directory.resolve("phrases.tsv");
    for (Row row : Table.read(file, Set.of("phrase", "subject", "example")).rows()) {
      Use use = reader.useReader.read(row, row.get("phrase"));
      uses.add(use);
      for (String phrase : row.get("phrase").split("\\|", -1)) {
        byPhrase.computeIfAbsent(phrase.strip(), words -> new ArrayList<>()).add(use);
        kinds.put(phrase.strip(), kind(row));
      }
    }
    kinds.forEach((words, kind) ->
        phrases.add(words, new FixedPhrase(kind, byPhrase.getOrDefault(words, List.of()))));
    List<Use> anyOther = reader.ofAnyOther();
    return new Lexicon.Verbs(
        reader.byForm(),
        plain.inflections(),
        anyOther,
        phrases.build(),
        uses,
        reader.useReader.timings(directory.resolve("times.tsv")));
  }

  private static FixedPhrase.Kind kind(Row row) {
    return switch (row.get("subject")) {
      case "yes" -> FixedPhrase.Kind.VERB;
      case "predicate" -> FixedPhrase.Kind.PREDICATE;
      case "no" -> FixedPhrase.Kind.FREE;
      default -> throw row.problem("the column subject is not yes, predicate or no");
    };
  }

  /** What any verb that has no row of its own may be used for. */
  private List<Use> ofAnyOther() {
    Verb other = verbs.remove(ANY_OTHER);
    return other == null ? List.of() : other.uses();
  }

  private static List<Rule> rules(Path file) {
    List<Rule> rules = new ArrayList<>();
    Set<String> columns = Set.of("part", "pattern", "replacement", "inflection");
    for (Row row : Table.read(file, columns).rows()) {
      try {
        Inflection inflection =
            Inflection.valueOf(row.get("inflection").toUpperCase(Locale.ROOT).replace('-', '_'));
        Pattern pattern = Pattern.compile("^(?:" + row.get("pattern") + ")$");
        rules.add(new Rule(row.get("part"), pattern, row.get("replacement"), inflection));
      } catch (PatternSyntaxException e) {
        throw row.problem("the pattern is not a regular expression: " + e.getDescription());
      } catch (IllegalArgumentException e) {
        throw row.problem(
            "\"%s\" is not an inflection; known: %s"
                .formatted(row.get("inflection"), List.of(Inflection.values())));
      }
    }
    return rules;
  }

  private Use add(Row row) {
    String lemma = row.get("verb");
    Use use = useReader.read(row, lemma);
    Verb verb = verbs.computeIfAbsent(lemma, key -> newVerb(key));
    verb.uses().add(use);
    addForms(row, verb);
    return use;
  }

  private void addForms(Row row, Verb verb) {
    for (String form : row.list("forms")) {
      int colon = form.indexOf(':');
      if (colon < 1) {
        throw row.problem("\"%s\" in forms is not part:form, e.g. past:took".formatted(form));
      }
      List<String> forms =
          verb.parts().computeIfAbsent(form.substring(0, colon), part -> new ArrayList<>());
      for (String spelling : form.substring(colon + 1).split("\\|", -1)) {
        forms.add(spelling.equals(NO_FORM) ? NO_FORM : Fold.of(spelling));
      }
    }
  }

  private static Verb newVerb(String lemma) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put(LEMMA, List.of(Fold.of(lemma)));
    return new Verb(parts, new ArrayList<>());
  }

  /** What the forms of the verbs may be. */
  private Map<String, Set<Inflection>> inflections() {
    Map<String, Set<Inflection>> inflections = new HashMap<>();
    byForm()
        .forEach((form, readings) ->
            readings.forEach(reading ->
                inflections
                    .computeIfAbsent(form, key -> EnumSet.noneOf(Inflection.class))
                    .add(reading.inflection())));
    return inflections;
  }

  private Map<String, List<VerbForm>> byForm() {
    Map<String, List<VerbForm>> byForm = new HashMap<>();
    for (Verb verb : verbs.values()) {
      Map<Inflection, Set<String>> forms = forms(verb);
      forms.values().forEach(spellings -> spellings.remove(NO_FORM));
      forms.forEach((inflection, spellings) -> {
        VerbForm verbForm = new VerbForm(inflection, verb.uses());
        spellings.forEach(
            spelling -> byForm.computeIfAbsent(spelling, key -> new ArrayList<>()).add(verbForm));
      });
    }
    byForm.replaceAll((form, list) -> List.copyOf(list));
    return byForm;
  }

  /** The forms of a verb; those given in the table take the place of those that a rule makes. */
  private Map<Inflection, Set<String>> forms(Verb verb) {
    Map<Inflection, Set<String>> forms = new EnumMap<>(Inflection.class);
    for (Inflection inflection : Inflection.values()) {
      String part = inflection.name().toLowerCase(Locale.ROOT);
      List<String> given = verb.parts().getOrDefault(part, List.of());
      if (!given.isEmpty() && rules.stream().noneMatch(rule -> rule.part().equals(part))) {
        forms.put(inflection, new TreeSet<>(given));
      }
    }
    Set<Inflection> fixed = Set.copyOf(forms.keySet());
    for (Rule rule : rules) {
      if (fixed.contains(rule.inflection())) {
        continue;
      }
      for (String part : verb.parts().getOrDefault(rule.part(), List.of())) {
        Matcher matcher = rule.pattern().matcher(part);
        if (matcher.matches()) {
          forms
              .computeIfAbsent(rule.inflection(), key -> new TreeSet<>())
              .add(Fold.of(matcher.replaceFirst(rule.replacement())));
        }
      }
    }
    return forms;
  }
}
