package org.w3id.bayan.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a server stands in its network.
 *
 * @param tls the keys with which it speaks TLS; without them it speaks in clear text
 * @param proxies addresses, or ranges of them ({@code 10.0.0.0/8}), of proxies that are believed
 *     when they say for whom they ask
 * @param log how requests are noted
 * @param silence after which a connection is closed
 */
public record Operation(
    Optional<KeyFile> tls, List<String> proxies, LogFormat log, Duration silence) {
  /** How long most clients may say nothing. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  /** In clear text, believing nobody. */
  public static final Operation PLAIN =
      new Operation(Optional.empty(), List.of(), LogFormat.NCSA, SILENCE);

  public Operation {
    proxies = List.copyOf(proxies);
  }

  /** The form of a line of the access log. */
  public enum LogFormat {
    /** The combined form of NCSA, which most programs that count visits read. */
    NCSA,
    /** One JSON object a line. */
    JSON;

    /**
     * The form of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LogFormat of(String name) {
      for (LogFormat format : values()) {
        if (format.name().equalsIgnoreCase(name)) {
          return format;
        }
      }
      throw new IllegalArgumentException(
          "\"%s\" is no form of the access log: say ncsa or json".formatted(name));
    }
  }

  /** A key store in a file; its password is in no message. */
  public record KeyFile(Path file, String password) {
    public KeyFile {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException(
            "The key store %s cannot be read. Name a PKCS #12 file with --tls-keystore."
                .formatted(file));
      }
    }

    @Override
    public String toString() {
      return "keys in " + file;
    }
  }
}
