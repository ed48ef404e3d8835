package org.w3id.bayan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.cli.options.GivenSettings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.publish.PortInUseException;
import org.w3id.bayan.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "bayan",
    description = {
      "Publishes diplomatic joint statements as linked data: who said what, anchored to the words.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "bayan 0.1.0",
    subcommands = {
      IngestCommand.class,
      WithdrawCommand.class,
      ServeCommand.class,
      DumpCommand.class,
      QueryCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      ReviewCommand.class,
      RehearseCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the input, the store or the port cannot be used; the message says why",
      "2:the command line is not understood",
      "3:something is broken in the program or the machine"
    },
    footer = {"", "Begin with: bayan serve"})
public final class Main {
  private static final Logger LOGGER = LoggerFactory.getLogger(Main.class);

  static final int UNUSABLE = 1;
  static final int BROKEN = 3;

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.setProperty(
        "jakarta.json.provider",
        System.getProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl"));
    System.exit(
        commandLine().setDefaultValueProvider(GivenSettings.ofThisProcess()).execute(arguments));
  }

  /** The command line, for the program and its tests. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> report(exception, commandLine.getErr()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setUsageHelpWidth(96);
  }

  private static int report(Exception exception, PrintWriter err) {
    switch (exception) {
      case BadInputException bad ->
          bad.problems().forEach(problem -> err.println("bayan: " + problem));
      case StoreException store -> err.println("bayan: " + store.getMessage());
      case PortInUseException port -> err.println("bayan: " + port.getMessage());
      case UncheckedIOException io -> {
        err.println("bayan: %s: %s".formatted(io.getMessage(), causeOf(io)));
        return finish(err, BROKEN);
      }
      default -> {
        err.println("bayan: something is broken: " + exception);
        LOGGER.error("Something is broken", exception);
        return finish(err, BROKEN);
      }
    }
    return finish(err, UNUSABLE);
  }

  private static String causeOf(UncheckedIOException exception) {
    IOException cause = exception.getCause();
    return cause == null ? "" : cause.toString();
  }

  private static int finish(PrintWriter err, int code) {
    err.flush();
    return code;
  }
}
