package org.w3id.bayan.publish.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** What tells one state of a representation from another (RFC 9110, 8.8 and 13). */
public record Conditional(String etag, Instant lastModified) {
  private static final int TAG_BYTES = 16;

  /** A compressed representation has its own tag; Jetty forms it so. */
  private static final String COMPRESSED = "--gzip\"";

  private static final Set<String> PACKING = Set.of("gzip", "x-gzip", "*");

  /**
   * The validators of some content.
   *
   * @param variant tells apart representations that happen to consist of the same bytes
   */
  public static Conditional of(byte[] content, String variant, Instant lastModified) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
    digest.update(variant.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    byte[] hash = Arrays.copyOf(digest.digest(content), TAG_BYTES);
    return new Conditional(
        "\"" + HexFormat.of().formatHex(hash) + "\"", lastModified.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Whether a client that sends these header fields has this state already. */
  public boolean isKnownTo(HttpServletRequest request) {
    return isKnown(
        Collections.list(request.getHeaders("If-None-Match")),
        sinceDate(request),
        packs(Collections.list(request.getHeaders("Accept-Encoding"))));
  }

  /** Whether a client takes what is compressed by gzip: the tag of that is of use to it. */
  private static boolean packs(List<String> codings) {
    QuotedQualityCSV wanted = new QuotedQualityCSV();
    codings.forEach(wanted::addValue);
    return wanted.getValues().stream()
        .anyMatch(coding -> PACKING.contains(coding.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the client has this state already. A tag, where the client sends one, decides alone.
   *
   * @param tags the fields If-None-Match
   * @param since If-Modified-Since in milliseconds; less than zero if there is none
   * @param packed whether the client may be sent the compressed representation
   */
  public boolean isKnown(List<String> tags, long since, boolean packed) {
    return tags.isEmpty()
        ? since >= lastModified.toEpochMilli()
        : tags.stream().anyMatch(field -> matches(field, packed));
  }

  private boolean matches(String tags, boolean packed) {
    for (String tag : tags.split(",", -1)) {
      String strong = tag.strip().replaceFirst("^W/", "");
      if (strong.equals("*")
          || strong.equals(etag)
          || (packed && strong.equals(etag.substring(0, etag.length() - 1) + COMPRESSED))) {
        return true;
      }
    }
    return false;
  }

  private static long sinceDate(HttpServletRequest request) {
    try {
      return request.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException notDate) {
      return -1;
    }
  }
}
