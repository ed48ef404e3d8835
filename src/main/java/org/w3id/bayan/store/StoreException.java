package org.w3id.bayan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;

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

  /**
   * Whether it was the disk that refused, in whichever way a library wraps what it said; where it
   * is full, a file that is mapped into memory fails with an error of the Java machine.
   */
  public static boolean isOfDisk(Throwable failure) {
    return failure instanceof InternalError
        || chain(failure).anyMatch(StoreException::isSaidOfDisk);
  }

  /** What went wrong in the first place. */
  static Throwable root(Throwable failure) {
    return chain(failure).reduce((outer, inner) -> inner).orElse(failure);
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static boolean isSaidOfDisk(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof RuntimeIOException
        || cause instanceof FileException;
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
