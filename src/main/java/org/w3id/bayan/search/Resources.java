package org.w3id.bayan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files beside this package that say what words and letters mean. */
final class Resources {
  private Resources() {}

  /** A text in UTF-8. */
  static String text(String name) {
    try {
      return com.google.common.io.Resources.toString(
          com.google.common.io.Resources.getResource(Resources.class, name),
          StandardCharsets.UTF_8);
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
