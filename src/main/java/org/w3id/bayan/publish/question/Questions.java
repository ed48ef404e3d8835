package org.w3id.bayan.publish.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.w3id.bayan.curated.Row;
import org.w3id.bayan.curated.Table;
import org.w3id.bayan.vocab.Iris;

/** All questions that come with the program, and the queries that list what can be chosen. */
public final class Questions {
  private static final String ROOT = "questions/";
  private static final String ENDING = ".rq";
  private static final String TITLE = "# title@";
  private static final String BY_HAND = "# rests on: a reader";

  /** In the table of parameters: in every question that has such a node. */
  private static final String EVERY = "*";

  private final Map<String, Question> questions;
  private final Map<String, String> choices;
  private final Map<String, Titles> columns;

  private Questions(
      Map<String, Question> questions, Map<String, String> choices, Map<String, Titles> columns) {
    this.questions = new TreeMap<>(questions);
    this.choices = Map.copyOf(choices);
    this.columns = Map.copyOf(columns);
  }

  /** Reads those on the class path, as they are asked in an installation. */
  public static Questions read(Iris iris) {
    URL root =
        Objects.requireNonNull(
            Questions.class.getResource(ROOT), "The questions are not on the class path");
    try {
      if (!(root.openConnection() instanceof JarURLConnection inJar)) {
        return read(Path.of(root.toURI()), iris);
      }
      Path file = Path.of(inJar.getJarFileURL().toURI());
      try (FileSystem jar = FileSystems.newFileSystem(file)) {
        return read(jar.getPath(inJar.getEntryName()), iris);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has no proper address", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the questions in " + root, e);
    }
  }

  private static Questions read(Path root, Iris iris) {
    List<Row> parameters =
        Table.read(root.resolve("parameters.tsv"), Set.of("query", "name", "node", "kind")).rows();
    Map<String, Titles> general = titles(root.resolve("general.tsv"), "query");
    Map<String, Question> questions = new TreeMap<>();
    texts(root)
        .forEach((name, text) -> {
          Map<String, String> words = new TreeMap<>();
          text.lines()
              .filter(line -> line.startsWith(TITLE))
              .map(line -> line.substring(TITLE.length()).split(": ", 2))
              .forEach(parts -> words.put(parts[0], parts[1]));
          questions.put(
              name,
              new Question(
                  name,
                  new Titles(words),
                  Optional.ofNullable(general.get(name)),
                  text,
                  parameters(name, text, parameters, iris),
                  text.lines().anyMatch(BY_HAND::equals)));
        });
    return new Questions(
        questions, texts(root.resolve("choices")), titles(root.resolve("columns.tsv"), "name"));
  }

  private static List<Parameter> parameters(String name, String text, List<Row> rows, Iris iris) {
    List<Parameter> parameters = new ArrayList<>();
    for (Row row : rows) {
      String query = row.get("query");
      String node = row.get("node");
      if (query.equals(name) || (query.equals(EVERY) && text.contains(node))) {
        parameters.add(
            new Parameter(row.get("name"), node(node, row, iris), row.get("kind"), titles(row)));
      }
    }
    return parameters;
  }

  /** A variable, an IRI below the base, or a literal. */
  private static Node node(String written, Row row, Iris iris) {
    try {
      return NodeFactoryExtra.parseNode(written.replaceFirst("^<id/", "<" + iris.base() + "id/"));
    } catch (RuntimeException e) {
      throw row.problem("%s is no node of a query: %s".formatted(written, e.getMessage()));
    }
  }

  private static Map<String, Titles> titles(Path table, String key) {
    Map<String, Titles> titles = new HashMap<>();
    Table.read(table, Set.of(key)).rows().forEach(row -> titles.put(row.get(key), titles(row)));
    return titles;
  }

  /** The columns of languages. */
  private static Titles titles(Row row) {
    Map<String, String> words = new TreeMap<>();
    for (String column : row.columns()) {
      if (column.startsWith("@")) {
        row.find(column).ifPresent(text -> words.put(column.substring(1), text));
      }
    }
    return new Titles(words);
  }

  private static Map<String, String> texts(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(it -> it.toString().endsWith(ENDING)).toList()) {
        String name = String.valueOf(file.getFileName());
        texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the questions in " + directory, e);
    }
    return texts;
  }

  /** All, by name. */
  public List<Question> all() {
    return List.copyOf(questions.values());
  }

  /** The question of a name. */
  public Optional<Question> find(String name) {
    return Optional.ofNullable(questions.get(name));
  }

  /** What a column of the answers is called, if it is called other than its variable. */
  Optional<Titles> column(String variable) {
    return Optional.ofNullable(columns.get(variable));
  }

  /** The query that lists the things of a kind. */
  String choices(String kind) {
    String query = choices.get(kind);
    if (query == null) {
      throw new IllegalStateException("There is no query questions/choices/%s.rq".formatted(kind));
    }
    return query;
  }
}
