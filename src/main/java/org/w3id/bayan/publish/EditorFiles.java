package org.w3id.bayan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Properties;

/** The files of the query editor, YASQE, in the WebJar that it comes in. */
final class EditorFiles {
  private static final String NAME = "zazuko__yasqe";
  private static final String VERSION =
      "/META-INF/maven/org.webjars.npm/" + NAME + "/pom.properties";
  private static final String FILES = "/META-INF/resources/webjars/" + NAME + "/";

  /** The jar has no entries for directories, so they are found by a file. */
  private static final String SCRIPT = "yasqe.min.js";

  private EditorFiles() {}

  /** Where they are on the class path. */
  static String directory() {
    Properties properties = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(
            EditorFiles.class.getResourceAsStream(VERSION),
            "The query editor is not on the class path")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("The query editor on the class path cannot be read", e);
    }
    String script = FILES + properties.getProperty("version") + "/build/" + SCRIPT;
    URL found =
        Objects.requireNonNull(
            EditorFiles.class.getResource(script), "%s is not on the class path".formatted(script));
    return found.toString().replaceFirst("[^/]+$", "");
  }
}
