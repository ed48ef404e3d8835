package org.w3id.bayan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.system.Txn;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the published dataset. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the published dataset a SPARQL query. Relative IRIs are read against the base:"
          + " <id/actor/iraq>.",
      ""
    })
final class QueryCommand implements Callable<Integer> {
  /** How a result is written. */
  enum ResultFormat {
    TEXT,
    CSV,
    TSV,
    JSON
  }

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..1", description = "The query.")
  private Optional<String> query = Optional.empty();

  @Option(names = "--file", paramLabel = "FILE", description = "Read the query from a file.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of a table: text, csv, tsv or json. Default: text. Graphs are Turtle.")
  private ResultFormat format = ResultFormat.TEXT;

  @Override
  public Integer call() {
    Settings settings = places.settings();
    String text = text();
    try (Store store = Store.open(settings.store())) {
      Query parsed = parse(text, store.version().base());
      Txn.executeRead(store.dataset(), () -> run(parsed, store));
    }
    return 0;
  }

  private String text() {
    if (query.isPresent() == file.isPresent()) {
      throw new BadInputException("Give a query, or a file with --file");
    }
    return query.orElseGet(() -> {
      try {
        return Files.readString(file.orElseThrow());
      } catch (IOException e) {
        throw new BadInputException(
            "%s cannot be read: %s".formatted(file.orElseThrow(), e.getMessage()));
      }
    });
  }

  private static Query parse(String text, String base) {
    try {
      return QueryFactory.create(text, base);
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage());
      throw new BadInputException(
          "The query is not SPARQL: " + message.split("Was expecting", 2)[0].strip());
    }
  }

  private void run(Query parsed, Store store) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (QueryExecution execution =
        QueryExecution.create(parsed, DatasetFactory.wrap(store.dataset()))) {
      if (parsed.isSelectType()) {
        var results = execution.execSelect();
        switch (format) {
          case TEXT -> ResultSetFormatter.out(out, results, parsed);
          case CSV -> ResultSetFormatter.output(out, results, ResultSetLang.RS_CSV);
          case TSV -> ResultSetFormatter.output(out, results, ResultSetLang.RS_TSV);
          case JSON -> ResultSetFormatter.output(out, results, ResultSetLang.RS_JSON);
        }
      } else if (parsed.isAskType()) {
        out.println(execution.execAsk() ? "yes" : "no");
      } else {
        var model = parsed.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
        RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
      }
    }
  }
}
