package org.w3id.bayan.remote;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki as it comes, in a process of its own, over files of RDF. */
public final class OtherServer {
  private OtherServer() {}

  /**
   * Serves until it is killed.
   *
   * @param arguments the port, whether the default graph is the union of all, and the files
   */
  public static void main(String[] arguments) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dataset,
        () -> {
          for (int file = 2; file < arguments.length; file++) {
            RDFDataMgr.read(dataset, Path.of(arguments[file]).toUri().toString());
          }
        });
    if (Boolean.parseBoolean(arguments[1])) {
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }
    FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .loopback(true)
        .port(Integer.parseInt(arguments[0]))
        .add("/ds", dataset)
        .start()
        .join();
  }
}
