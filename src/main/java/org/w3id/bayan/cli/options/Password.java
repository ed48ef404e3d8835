package org.w3id.bayan.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.w3id.bayan.curated.BadInputException;

/** Passwords come from the environment or from files: the command line is seen by others. */
final class Password {
  private Password() {}

  /**
   * A password.
   *
   * @param file that has it and nothing else
   * @param option that names the file
   * @param variable of the environment that has it, if there is no file
   */
  static Optional<String> read(Optional<Path> file, String option, String variable) {
    if (file.isEmpty()) {
      return Optional.ofNullable(System.getenv(variable));
    }
    try {
      return Optional.of(Files.readString(file.get()).strip());
    } catch (IOException e) {
      throw new BadInputException(
          "The file with the password %s cannot be read (%s)".formatted(file.get(), option));
    }
  }
}
