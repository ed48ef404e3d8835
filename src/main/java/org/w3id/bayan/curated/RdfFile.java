package org.w3id.bayan.curated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.bayan.vocab.Iris;

/** Reads the Turtle and TriG files of a document; their IRIs are relative to the installation. */
public final class RdfFile {
  private RdfFile() {}

  /** Reads a file; an error names it, with line and column. */
  public static DatasetGraph read(Path file, Lang syntax, Iris iris) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.fromString(Files.readString(file), syntax)
          .base(iris.base())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(StreamRDFLib.dataset(dataset));
      return dataset;
    } catch (RiotException e) {
      throw new BadInputException("%s: %s".formatted(file, e.getMessage()));
    } catch (IOException e) {
      throw new BadInputException("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }
}
