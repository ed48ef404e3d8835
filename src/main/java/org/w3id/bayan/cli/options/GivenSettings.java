package org.w3id.bayan.cli.options;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where the command line does not say: the environment counts before a file. The
 * option {@code --query-timeout} is {@code BAYAN_QUERY_TIMEOUT} in the environment and {@code
 * query-timeout} in the file.
 */
public final class GivenSettings implements IDefaultValueProvider {
  private static final String ENVIRONMENT = "BAYAN_";
  private static final String FILE = "BAYAN_CONFIG";

  private final Map<String, String> environment;
  private final Properties file;

  public GivenSettings(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * The environment of this process, and the file that it names.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static GivenSettings ofThisProcess() {
    Properties properties = new Properties();
    String name = System.getenv(FILE);
    if (name != null) {
      try (Reader reader = Files.newBufferedReader(Path.of(name))) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The file of settings %s (%s) cannot be read".formatted(name, FILE), e);
      }
    }
    return new GivenSettings(System.getenv(), properties);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
      return null;
    }
    String name = option.longestName().substring(2);
    String variable = ENVIRONMENT + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String given = environment.get(variable);
    return given == null ? file.getProperty(name) : given;
  }
}
