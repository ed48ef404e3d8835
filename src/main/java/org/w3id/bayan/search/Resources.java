package org.w3id.bayan.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files beside this package that say what words and letters mean. */
final class Resources {
  private Resources() {}

  /** A text in UTF-8. */
  static String text(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(name));
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("%s on the class path cannot be read".formatted(name), e);
    }
  }

  /** A file of properties in UTF-8. */
  static Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException("%s on the class path cannot be read".formatted(name), e);
    }
    return properties;
  }
}
