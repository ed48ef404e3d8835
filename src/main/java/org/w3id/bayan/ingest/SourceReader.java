package org.w3id.bayan.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.ingest.Source.CuratedReview;
import org.w3id.bayan.language.Slug;
import org.w3id.bayan.vocab.Iris;

/**
 * Reads a document from where it is kept: a folder with {@code source.<lang>.txt}, or a text file
 * of its own, with metadata in a {@code .ttl} file of the same name beside it.
 */
final class SourceReader {
  private static final Pattern IN_FOLDER = Pattern.compile("source\\.([a-z]{2,3})\\.txt");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String METADATA = "statement.ttl";
  private static final String REVIEW = "review";

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
   * @param metadata present only if the file exists
   * @param review present only if the folder exists
   */
  private record Parts(
      Path text, Optional<String> language, Optional<Path> metadata, Optional<Path> review) {}

  /**
   * Reads the document at a path.
   *
   * @throws BadInputException if it cannot be used
   */
  Source read(Path path, SourceOptions options) {
    Parts files = locate(path);
    Text text = TextReader.read(files.text());
    String id = id(path, options);
    MetadataReader metadataReader = new MetadataReader(iris, id, files.text(), parties);
    Metadata given =
        files
            .metadata()
            .map(file -> metadataReader.read(file, text))
            .orElseGet(metadataReader::nothing);
    String language =
        languages.agreeOn(
            files.text(), text, options.language(), files.language(), given.language());
    Metadata metadata = metadataReader.complete(given, options, text, language);
    Optional<CuratedReview> review =
        files.review().map(directory -> ReviewReader.read(directory, id, text, iris));
    JointStatement statement =
        new JointStatement(
            id,
            language,
            text,
            options.title().or(() -> metadataReader.title(given, language)),
            metadata.parties(),
            metadata.anchor());
    return new Source(statement, metadata.graph(), review);
  }

  private static Parts locate(Path path) {
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new BadInputException("%s: there is no such file or folder".formatted(path));
    }
    String name = path.getFileName().toString();
    Matcher language = Pattern.compile(".*\\.([a-z]{2,3})\\.txt").matcher(name);
    Path sidecar = path.resolveSibling(name.replaceFirst("(\\.[a-z]{2,3})?\\.[^.]*$", "") + ".ttl");
    return new Parts(
        path,
        language.matches() ? Optional.of(language.group(1)) : Optional.empty(),
        Optional.of(sidecar).filter(Files::isRegularFile),
        Optional.empty());
  }

  private static Parts inFolder(Path folder) {
    List<Path> texts = texts(folder);
    if (texts.isEmpty()) {
      throw new BadInputException(
          ("%s has no text: put it there as source.<language>.txt,"
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

  private static String id(Path path, SourceOptions options) {
    if (options.id().isPresent()) {
      String id = options.id().get();
      if (!ID.matcher(id).matches()) {
        throw new BadInputException(
            "\"%s\" cannot be an id: use lower-case letters, digits and single hyphens"
                .formatted(id));
      }
      return id;
    }
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    String id =
        Slug.of(
            Files.isDirectory(path) ? name : name.replaceFirst("(\\.[a-z]{2,3})?\\.[^.]*$", ""));
    if (id.isEmpty()) {
      throw new BadInputException(
          "%s: no id can be made from this name; give --id".formatted(path));
    }
    return id;
  }
}
