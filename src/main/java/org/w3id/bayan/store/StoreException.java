package org.w3id.bayan.store;

import java.nio.file.Path;

/** The store cannot be read or written; the message says which directory, why and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that says which store, why, and what to do. */
  public StoreException(String message) {
    super(message);
  }

  static StoreException otherBase(Path directory, String base, String wanted) {
    return new StoreException(
        ("The store %s holds IRIs below %s, not %s. Use --base %s,"
                + " or name another directory with --store.")
            .formatted(directory, base, wanted, base));
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
