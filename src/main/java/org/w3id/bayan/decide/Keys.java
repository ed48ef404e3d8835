package org.w3id.bayan.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3id.bayan.domain.JointStatement;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.report.Extraction;

/**
 * Names findings by their content: the digest of the text, the words and where they stand, what
 * sort of finding it is and its type. An act hangs on its trigger, so that a better cut of the
 * clause leaves the decision on it standing.
 */
final class Keys {
  private static final int LENGTH = 16;

  private final Text text;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<Object, String> keys = new HashMap<>();

  Keys(JointStatement statement, Extraction extraction) {
    this.text = statement.text();
    add(extraction.acts(), Claims::of);
    add(extraction.mentions(), Claims::of);
    add(extraction.agreements(), Claims::of);
    add(extraction.events(), Claims::of);
  }

  /** What was found, by its key. */
  Map<String, Claim> claims() {
    return claims;
  }

  /** The findings of which this is true of the key. */
  <T> List<T> where(List<T> findings, Predicate<String> test) {
    return findings.stream()
        .filter(finding -> {
          String key = keys.get(finding);
          return key != null && test.test(key);
        })
        .toList();
  }

  /** The key of what a reader adds. */
  static String of(Claim claim, Text text) {
    return digest(anchor(claim, text) + "\nadded");
  }

  private <T> void add(List<T> findings, Function<T, Claim> flat) {
    for (T finding : findings) {
      Claim claim = flat.apply(finding);
      String anchor = anchor(claim, text);
      int number = seen.merge(anchor, 1, Integer::sum);
      String key = digest(anchor + "\n" + number);
      claims.put(key, claim);
      keys.put(finding, key);
    }
  }

  private static String anchor(Claim claim, Text text) {
    Span span = claim.find(Claims.TRIGGER).map(Span::parse).orElse(claim.spans().getFirst());
    return String.join(
        "\n",
        text.sha256(),
        claim.kind().code(),
        claim.type(),
        span.toString(),
        text.covers(span) ? text.quote(span) : "");
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
