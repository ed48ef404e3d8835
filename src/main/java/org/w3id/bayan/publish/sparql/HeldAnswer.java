package org.w3id.bayan.publish.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Holds an answer until it is whole, so that what fails before is an error and nothing else. One
 * that is longer than what may be held is sent as it comes; if it then fails, it is known to be
 * broken.
 */
final class HeldAnswer extends HttpServletResponseWrapper {
  private static final int FIRST_ERROR = 400;
  private static final String VARY = "Vary";
  private static final String NUMBER = "Fuseki-Request-Id";

  private final int limit;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final StringBuilder message = new StringBuilder();
  private int status = SC_OK;
  private boolean sending;
  private boolean broken;

  HeldAnswer(HttpServletResponse response, int limit) {
    super(response);
    this.limit = limit;
  }

  /** The whole answer, if it is one and none of it has been sent yet. */
  Optional<byte[]> content() {
    return sending || isError() ? Optional.empty() : Optional.of(held.toByteArray());
  }

  /** Whether a part has been sent, and the rest will never come. */
  boolean isBroken() {
    return broken;
  }

  boolean isError() {
    return status >= FIRST_ERROR;
  }

  /** Sends the error, if there was one before anything was sent. */
  void sendError() throws IOException {
    if (isError() && !sending) {
      super.sendError(status, message.toString().strip());
    }
  }

  @Override
  public void setStatus(int status) {
    broken |= sending && status >= FIRST_ERROR;
    this.status = status;
    if (!isError()) {
      super.setStatus(status);
    }
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int status) {
    sendError(status, "");
  }

  @Override
  public void sendError(int status, String text) {
    setStatus(status);
    message.append(text == null ? "" : text);
    held.reset();
  }

  @Override
  public void setContentLength(int length) {
    // told when the answer is whole
  }

  @Override
  public void setContentLengthLong(long length) {
    // told when the answer is whole
  }

  @Override
  public boolean isCommitted() {
    return sending;
  }

  @Override
  public void flushBuffer() {
    // nothing is sent before it must be
  }

  /**
   * Leaves out what the engine adds: by which fields an answer varies is said before, and the
   * number of a request does not belong to an answer that is sent to many.
   */
  @Override
  public void setHeader(String name, String value) {
    if (!name.equalsIgnoreCase(VARY) && !name.equalsIgnoreCase(NUMBER)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void setContentType(String type) {
    if (!isError()) {
      super.setContentType(type);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Stream();
  }

  private void take(byte[] bytes, int from, int length) throws IOException {
    if (sending) {
      super.getOutputStream().write(bytes, from, length);
    } else if (held.size() + length <= limit) {
      held.write(bytes, from, length);
    } else {
      sending = true;
      held.writeTo(super.getOutputStream());
      held.reset();
      super.getOutputStream().write(bytes, from, length);
    }
  }

  private final class Stream extends ServletOutputStream {
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (isError()) {
        message.append(new String(bytes, from, length, java.nio.charset.StandardCharsets.UTF_8));
      } else {
        take(bytes, from, length);
      }
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    /** Takes a message as characters: the original refuses those beyond Latin-1. */
    @Override
    public void print(String text) throws IOException {
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      write(bytes, 0, bytes.length);
    }

    @Override
    public void flush() {
      // nothing is sent before it must be
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are not written asynchronously");
    }
  }
}
