package org.w3id.bayan.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.domain.Name;
import org.w3id.bayan.domain.ThingId;
import org.w3id.bayan.vocab.Bayan;
import org.w3id.bayan.vocab.Iris;

/** Collects the names under which known things stand in texts. */
final class NameReader {
  private static final Path DEMONYMS = Path.of("demonyms.tsv");
  private static final Path ALIASES = Path.of("aliases.tsv");
  private static final Pattern QUALIFIED = Pattern.compile("((?:\\S+ ){3,}\\S+) \\([^()]*\\)");
  private static final String NAME = "name";
  private static final String ADJECTIVAL = "adjectival";

  /** The kind of a mention by name, where it is not simply a name. */
  private static final Map<String, String> KIND_OF_MENTION =
      Map.of(
          "office", "office",
          "topic", "topic",
          "programme", "programme",
          "population", "group");

  private NameReader() {}

  static List<Name> read(Graph graph, Path directory, Iris iris) {
    List<Name> names = new ArrayList<>();
    names.addAll(labels(graph, SKOS.prefLabel.asNode(), false, iris));
    names.addAll(labels(graph, SKOS.altLabel.asNode(), false, iris));
    names.addAll(labels(graph, SKOS.hiddenLabel.asNode(), true, iris));
    names.addAll(demonyms(directory.resolve(DEMONYMS), graph, iris));
    names.addAll(aliases(directory.resolve(ALIASES)));
    names.sort(
        Comparator.comparing(Name::language)
            .thenComparing(Name::words)
            .thenComparing(Name::thing)
            .thenComparing(Name::kind));
    return names;
  }

  private static List<Name> labels(Graph graph, Node property, boolean misrendering, Iris iris) {
    List<Name> names = new ArrayList<>();
    for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
      Optional<ThingId> thing = iris.thingId(triple.getSubject());
      String words = triple.getObject().getLiteralLexicalForm();
      String language = triple.getObject().getLiteralLanguage();
      if (thing.isPresent() && !words.isBlank()) {
        String kind = KIND_OF_MENTION.getOrDefault(thing.get().kind(), NAME);
        names.add(new Name(words, language, thing.get(), kind, Set.of(), misrendering));
        withoutQualifier(words)
            .map(name -> new Name(name, language, thing.get(), kind, Set.of(), misrendering))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /**
   * What stands before a qualifier in brackets, by which a catalogue keeps namesakes apart:
   * «Convention relating to the Status of Refugees (1951)». Of short names there may be many.
   */
  private static Optional<String> withoutQualifier(String words) {
    Matcher matcher = QUALIFIED.matcher(words);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<Name> demonyms(Path file, Graph graph, Iris iris) {
    List<Name> names = new ArrayList<>();
    for (Row row : rows(file, Set.of("alpha2", "language", "forms"))) {
      Node code = NodeFactory.createLiteralString(row.get("alpha2"));
      ThingId state =
          graph
              .find(Node.ANY, Bayan.iso3166alpha2, code)
              .nextOptional()
              .flatMap(triple -> iris.thingId(triple.getSubject()))
              .orElseThrow(
                  () -> row.problem("no state has the code %s".formatted(row.find("alpha2"))));
      Arrays.stream(row.get("forms").split("\\|"))
          .map(String::strip)
          .filter(form -> !form.isEmpty())
          .forEach(form -> names.add(Name.of(form, row.get("language"), state, ADJECTIVAL)));
    }
    return names;
  }

  private static List<Name> aliases(Path file) {
    List<Name> names = new ArrayList<>();
    for (Row row : rows(file, Set.of("language", "wrong_form", "right_thing", "context"))) {
      try {
        Set<ThingId> context = new HashSet<>();
        row.list("context").forEach(id -> context.add(new ThingId(id)));
        ThingId thing = new ThingId(row.get("right_thing"));
        names.add(new Name(row.get("wrong_form"), row.get("language"), thing, NAME, context, true));
      } catch (IllegalArgumentException e) {
        throw row.problem(String.valueOf(e.getMessage()));
      }
    }
    return names;
  }

  private static List<Row> rows(Path file, Set<String> columns) {
    return Files.exists(file) ? Table.read(file, columns).rows() : List.of();
  }
}
