package org.w3id.bayan.publish.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as SPARQL 1.1 Query Results CSV asks for: values without their types, and blank nodes
 * so that they cannot be taken for strings, which Jena's writer leaves out.
 */
final class CsvRows {
  /** By it Excel knows that a file is in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private CsvRows() {}

  static void write(RowSet rows, boolean withByteOrderMark, OutputStream out) {
    List<Var> variables = rows.getResultVars();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      if (withByteOrderMark) {
        text.write(BYTE_ORDER_MARK);
      }
      CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180);
      table.printRecord(variables.stream().map(Var::getVarName));
      while (rows.hasNext()) {
        Binding row = rows.next();
        for (Var variable : variables) {
          table.print(value(row.get(variable)));
        }
        table.println();
      }
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(boolean yes, OutputStream out) {
    try {
      out.write((yes ? "true\r\n" : "false\r\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }
}
