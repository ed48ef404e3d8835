package org.w3id.bayan.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A SPARQL endpoint that holds a dataset.
 *
 * @param address where it is asked
 * @param view the named graph that holds the published view; empty if the default graph does
 * @param credentials with what it is asked
 * @param patience how long it is waited for
 */
public record Endpoint(
    URI address, Optional<String> view, Optional<Credentials> credentials, Patience patience) {
  /** Before the address, where a store is named. */
  private static final String MARK = "sparql+";

  /**
   * How long an endpoint is waited for.
   *
   * @param connect until there is a connection
   * @param answer until an answer is there, whole
   * @param requests how many are under way at the same time; others wait
   */
  public record Patience(Duration connect, Duration answer, int requests) {
    /** What is good for most. */
    public static final Patience DEFAULT =
        new Patience(Duration.ofSeconds(3), Duration.ofSeconds(30), 32);

    public Patience {
      if (answer.isNegative() || answer.isZero() || requests < 1) {
        throw new IllegalArgumentException(
            "An endpoint needs some time and at least one request at a time");
      }
    }
  }

  /** The field of the header by which an endpoint knows us. It is in no message. */
  public static final class Credentials {
    private final String field;

    private Credentials(String field) {
      this.field = field;
    }

    /** A name and a password (RFC 7617). */
    public static Credentials basic(String name, String password) {
      byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
      return new Credentials("Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** A token (RFC 6750). */
    public static Credentials bearer(String token) {
      return new Credentials("Bearer " + token);
    }

    String field() {
      return field;
    }

    @Override
    public String toString() {
      return "credentials";
    }
  }

  /** Whether a name of a store means an endpoint. */
  public static boolean isNamedBy(String store) {
    return store.startsWith(MARK + "http://") || store.startsWith(MARK + "https://");
  }

  /**
   * The address that a name of a store means.
   *
   * @throws IllegalArgumentException if it cannot be asked; the message repeats no password
   */
  public static URI address(String store) {
    URI address;
    try {
      address = URI.create(store.substring(MARK.length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The store is no address: write sparql+https://host/path", e);
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "No password in an address: name the user with --remote-user, and put the password into"
              + " BAYAN_REMOTE_PASSWORD or into a file (--remote-password-file)");
    }
    if (address.getHost() == null || address.getRawQuery() != null) {
      throw new IllegalArgumentException(
          "The store is no address of an endpoint: write sparql+https://host/path, without more");
    }
    return address;
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
