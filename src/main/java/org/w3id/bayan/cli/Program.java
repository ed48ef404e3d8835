package org.w3id.bayan.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.w3id.bayan.ingest.Inputs;

/** The program as it is installed. */
final class Program {
  private Program() {}

  /** Names the program by its content; another build that does the same may have another name. */
  static String digest() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? "" : Inputs.digest(Path.of(source.getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The program cannot read itself: " + source, e);
    }
  }
}
