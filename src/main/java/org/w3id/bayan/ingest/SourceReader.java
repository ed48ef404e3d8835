package org.w3id.bayan.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.ingest.Languages.Told;
import org.w3id.bayan.ingest.Metadata.Said;
import org.w3id.bayan.ingest.Source.CuratedReview;
import org.w3id.bayan.ingest.Source.Open;
import org.w3id.bayan.ingest.TextReader.Received;
import org.w3id.bayan.language.Slug;
import org.w3id.bayan.reading.GivenReader;
import org.w3id.bayan.reading.Hints;
import org.w3id.bayan.reading.Hints.Hint;
import org.w3id.bayan.vocab.Iris;

/**
 * Reads a document from where it is kept: a folder with {@code source.<lang>.txt}, or a file of its
 * own, with metadata in a {@code .ttl} or {@code .yaml} file of the same name beside it.
 */
final class SourceReader {
  private static final Pattern IN_FOLDER = Pattern.compile("source\\.([a-z]{2,3})\\.(txt|md|html)");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String METADATA = "statement.ttl";
  private static final String NOTES = "statement.yaml";
  private static final String REVIEW = "review";
  private static final Pattern ENDINGS = Pattern.compile("(?:\\.([a-z]{2,3}))?\\.[^.]*$");

  private final Iris iris;
  private final Languages languages;
  private final Parties parties;

  SourceReader(Iris iris, Languages languages, Parties parties) {
    this.iris = iris;
    this.languages = languages;
    this.parties = parties;
  }

  /**
   * Where the files of a document are.
   *
   * @param language as the file name gives it
   * @param metadata present only if the file exists, like the rest
   */
  private record Parts(
      Path text,
      Optional<String> language,
      Optional<Path> metadata,
      Optional<Path> notes,
      Optional<Path> review) {

    Stream<Path> all() {
      return Stream.of(Optional.of(text), metadata, notes, review).flatMap(Optional::stream);
    }
  }

  /** The files and folders that make up the document at a path. */
  static List<Path> files(Path path) {
    return locate(path).all().toList();
  }

  /**
   * Reads the document at a path.
   *
   * @throws BadInputException if it cannot be used
   */
  Source read(Path path, SourceOptions options) {
    Parts files = locate(path);
    Received received = TextReader.read(files.text());
    Text text = received.text();
    List<Said> said = said(files, options, received);
    String id = id(path, said);
    MetadataReader metadataReader = new MetadataReader(iris, id, files.text(), parties);
    Metadata given =
        files
            .metadata()
            .map(file -> metadataReader.read(file, text))
            .orElseGet(metadataReader::nothing);
    Map<String, String> tags = new LinkedHashMap<>();
    said.forEach(one -> one.given().language().ifPresent(tag -> tags.put(one.by(), tag)));
    files.language().ifPresent(tag -> tags.put("the file name", tag));
    given.language().ifPresent(tag -> tags.put("the metadata", tag));
    Hints hints = received.marked().hints();
    Told told = languages.agreeOn(files.text(), text, tags, hints.language().map(Hint::value));
    Metadata metadata = metadataReader.complete(given, said, told.language());
    Optional<CuratedReview> review =
        files.review().map(directory -> ReviewReader.read(directory, id, text, iris));
    JointStatement statement =
        new JointStatement(
            id,
            told.language(),
            text,
            said.stream()
                .flatMap(one -> one.given().title().stream())
                .findFirst()
                .or(() -> metadataReader.title(given, told.language())),
            metadata.parties(),
            metadata.anchor());
    return new Source(statement, metadata.graph(), new Open(told.proposed(), hints), review);
  }

  /** All that is said of the document in words, the nearest to the command line first. */
  private static List<Said> said(Parts files, SourceOptions options, Received received) {
    List<Said> said = new ArrayList<>();
    said.add(new Said("the command line", options.given()));
    files
        .notes()
        .ifPresent(file ->
            said.add(
                new Said(
                    file.toString(),
                    GivenReader.read(
                        file.toString(), 1, TextReader.read(file).text().characters()))));
    said.add(new Said("the front matter", received.marked().given()));
    return said;
  }

  private static Parts locate(Path path) {
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new BadInputException("%s: there is no such file or folder".formatted(path));
    }
    String name = path.getFileName().toString();
    Matcher endings = ENDINGS.matcher(name);
    Optional<String> language =
        endings.find() ? Optional.ofNullable(endings.group(1)) : Optional.empty();
    String stem = endings.replaceFirst("");
    return new Parts(
        path,
        language,
        beside(path, stem, ".ttl"),
        beside(path, stem, ".yaml").or(() -> beside(path, stem, ".yml")),
        Optional.empty());
  }

  private static Optional<Path> beside(Path path, String stem, String ending) {
    return Optional.of(path.resolveSibling(stem + ending)).filter(Files::isRegularFile);
  }

  private static Parts inFolder(Path folder) {
    List<Path> texts = texts(folder);
    if (texts.isEmpty()) {
      throw new BadInputException(
          ("%s has no text: put it there as source.<language>.txt (or .md, .html),"
                  + " for example source.ar.txt or source.en.txt")
              .formatted(folder));
    }
    if (texts.size() > 1) {
      throw new BadInputException(
          "%s has %d texts (%s); a folder holds one language version"
              .formatted(folder, texts.size(), texts));
    }
    Matcher name = IN_FOLDER.matcher(texts.getFirst().getFileName().toString());
    return new Parts(
        texts.getFirst(),
        name.matches() ? Optional.of(name.group(1)) : Optional.empty(),
        Optional.of(folder.resolve(METADATA)).filter(Files::isRegularFile),
        Optional.of(folder.resolve(NOTES)).filter(Files::isRegularFile),
        Optional.of(folder.resolve(REVIEW)).filter(Files::isDirectory));
  }

  private static List<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> IN_FOLDER.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BadInputException("%s cannot be listed: %s".formatted(folder, e.getMessage()));
    }
  }

  private static String id(Path path, List<Said> said) {
    Optional<Said> given = said.stream().filter(one -> one.given().id().isPresent()).findFirst();
    if (given.isPresent()) {
      String id = given.get().given().id().orElseThrow();
      if (!ID.matcher(id).matches()) {
        throw new BadInputException(
            "%s: \"%s\" cannot be an id, as %s says: use lower-case letters, digits and single hyphens"
                .formatted(path, id, given.get().by()));
      }
      return id;
    }
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    String id = Slug.of(Files.isDirectory(path) ? name : ENDINGS.matcher(name).replaceFirst(""));
    if (id.isEmpty()) {
      throw new BadInputException(
          "%s: no id can be made from this name; give --id".formatted(path));
    }
    return id;
  }
}
