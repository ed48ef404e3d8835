package org.w3id.bayan.backend;

/**
 * Another server, which holds the triples, failed. Who asked us must be told that, and not that
 * there is nothing.
 */
public final class UnansweredException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean late;

  /**
   * A failure.
   *
   * @param late whether it was waited for in vain; else it answered wrongly, refused, or cannot be
   *     reached
   * @param message for those who ask us: no address and no name of that server
   */
  public UnansweredException(boolean late, String message, Throwable cause) {
    super(message, cause);
    this.late = late;
  }

  /** A failure whose cause is all in the message. */
  public UnansweredException(boolean late, String message) {
    super(message);
    this.late = late;
  }

  /** Whether it was waited for in vain. */
  public boolean isLate() {
    return late;
  }
}
