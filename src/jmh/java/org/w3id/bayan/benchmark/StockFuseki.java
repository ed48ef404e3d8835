package org.w3id.bayan.benchmark;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki with its own settings, over a TDB2 database. */
public final class StockFuseki {
  private StockFuseki() {}

  /**
   * @param arguments the port, and the directory of the database
   */
  public static void main(String[] arguments) {
    FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .loopback(true)
        .port(Integer.parseInt(arguments[0]))
        .add("/ds", DatabaseMgr.connectDatasetGraph(arguments[1]))
        .start()
        .join();
  }
}
