package org.w3id.bayan.publish;

/** Another program listens on the port. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortInUseException(int port, Throwable cause) {
    super(
        "Port %d is in use by another program. Stop that one, or choose another port with --port."
            .formatted(port),
        cause);
  }
}
