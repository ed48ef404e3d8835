package org.w3id.bayan.cli;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.bayan.cli.options.PlaceOptions;
import org.w3id.bayan.config.Settings;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.dump.DatasetDescription;
import org.w3id.bayan.dump.DumpFile;
import org.w3id.bayan.dump.DumpFormat;
import org.w3id.bayan.dump.DumpWriter;
import org.w3id.bayan.dump.UnwritableException;
import org.w3id.bayan.publish.page.Phrasebook;
import org.w3id.bayan.serialize.Prefixes;
import org.w3id.bayan.store.Store;
import org.w3id.bayan.store.StoreException;
import org.w3id.bayan.vocab.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the dataset to files. */
@Command(
    name = "dump",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the published dataset to files, each also compressed, with its VoID description."
          + " Every file is read back before it gets its name.",
      ""
    })
final class DumpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private PlaceOptions places = new PlaceOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Where to put the files.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "Which forms to write: ttl, nt, rdf (RDF/XML) hold the published view; nq, trig, jsonld,"
            + " rt",
        "(RDF Thrift), rpb (RDF Protobuf), brf (RDF4J's binary form) and jelly all named graphs",
        "too. Default: ttl,nq."
      })
  private List<String> formats = List.of("ttl", "nq");

  private List<DumpFormat> formats() {
    try {
      return DumpFormat.ofExtensions(formats);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Integer call() {
    Settings settings = places.settings();
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new BadInputException("%s cannot be a directory for dumps: %s".formatted(output, e));
    }
    try (Store store = Store.open(settings.store())) {
      Iris iris = new Iris(store.version().base());
      List<DumpFile> files =
          DumpWriter.write(store.dataset(), Prefixes.map(iris), formats(), output);
      DatasetDescription.write(
          store.dataset(), iris, store.version().withDumps(output), files, Phrasebook.languages());
      spec.commandLine()
          .getOut()
          .printf("Dumped version %d to %s%n", store.version().number(), output);
      spec.commandLine().getOut().flush();
    } catch (UnwritableException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      if (StoreException.isOfDisk(e)) {
        throw new BadInputException(
            "The dumps cannot be written to %s: %s. Is the disk full?"
                .formatted(output, Throwables.getRootCause(e)));
      }
      throw e;
    }
    return 0;
  }
}
