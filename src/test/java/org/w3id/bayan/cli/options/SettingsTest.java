package org.w3id.bayan.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Settings by command line, environment and file, and the table that tells of them. */
final class SettingsTest {
  private static final Settings PLAIN =
      new Settings(new Iris("http://localhost:8080/"), 8080, Path.of("data"), Path.of("store"));

  /** A command that has them. */
  @Command
  static final class Serving {
    @Mixin private ServerOptions options = new ServerOptions();
    @Mixin private RemoteOptions remote = new RemoteOptions();
  }

  private static Settings settings(
      Map<String, String> environment, Map<String, String> file, String... arguments) {
    Properties properties = new Properties();
    properties.putAll(file);
    Serving command = new Serving();
    new CommandLine(command)
        .setDefaultValueProvider(new GivenSettings(environment, properties))
        .parseArgs(arguments);
    return command.options.applied(PLAIN);
  }

  @Test
  void theCommandLineCountsBeforeTheEnvironmentAndThatBeforeTheFile() {
    Map<String, String> environment = Map.of("BAYAN_QUERY_TIMEOUT", "20");
    Map<String, String> file = Map.of("query-timeout", "10", "query-rows", "7");
    assertThat(settings(Map.of(), Map.of()).limits()).isEqualTo(PLAIN.limits());
    assertThat(settings(Map.of(), file).limits().timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings(environment, file).limits().timeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings(environment, file).limits().rows()).isEqualTo(7);
    assertThat(settings(environment, file, "--query-timeout", "5").limits().timeout())
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void theReadmeHasEveryOptionAndNoOther() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `--"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(new TreeSet<>(rows))
        .isEqualTo(
            new TreeSet<>(new CommandLine(new Serving()).getCommandSpec().optionsMap().keySet()));
  }
}
