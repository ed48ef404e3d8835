package org.w3id.bayan.store;

import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * That a document was published once, and is no more.
 *
 * @param when it was taken out
 * @param reason why, in the publisher's words; empty if nobody said
 */
public record Withdrawal(Instant when, String reason) {
  private static final char BETWEEN = '\t';

  /** Withdrawals by document, as they stand in a file. */
  static Map<String, Withdrawal> of(Properties lines) {
    Map<String, Withdrawal> withdrawals = new TreeMap<>();
    lines.stringPropertyNames().forEach(id -> withdrawals.put(id, of(lines.getProperty(id))));
    return withdrawals;
  }

  private static Withdrawal of(String line) {
    int between = line.indexOf(BETWEEN);
    return new Withdrawal(Instant.parse(line.substring(0, between)), line.substring(between + 1));
  }

  String line() {
    return when.toString() + BETWEEN + reason;
  }
}
