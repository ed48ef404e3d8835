package org.w3id.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.bayan.curated.BadInputException;

/**
 * Names all that the outcome of reading a document depends on by one digest: its text, metadata and
 * review, what was said on the command line, the word lists, the authority files, the program. Two
 * readings with the same digest give the same graphs.
 *
 * @param known digest of what all documents share
 */
public record Inputs(String known) {

  /**
   * Begins with what all documents share.
   *
   * @param directories of files that are read before any document
   * @param program a digest of the program
   */
  public static Inputs of(List<Path> directories, String program) {
    MessageDigest digest = sha256();
    add(digest, program);
    for (Path directory : directories) {
      try {
        addAll(digest, directory);
      } catch (IOException e) {
        throw new BadInputException("%s cannot be read: %s".formatted(directory, e));
      }
    }
    return new Inputs(HexFormat.of().formatHex(digest.digest()));
  }

  /** The digest for a source; none if there is nothing to be read there. */
  public Optional<String> of(Path source, SourceOptions options) {
    MessageDigest digest = sha256();
    add(digest, known);
    add(digest, options.toString());
    add(digest, source.toAbsolutePath().normalize().getFileName().toString());
    try {
      for (Path file : Examiner.files(source)) {
        addAll(digest, file);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | BadInputException e) {
      return Optional.empty(); // reading it will say why
    }
  }

  /** A digest of the files below a directory, or of one file, with their names. */
  public static String digest(Path root) throws IOException {
    MessageDigest digest = sha256();
    addAll(digest, root);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void addAll(MessageDigest digest, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, root.relativize(file).toString());
        add(digest, Long.toString(Files.size(file)));
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      }
    }
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
