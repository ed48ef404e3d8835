package org.w3id.bayan.publish.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that lets answers through and keeps errors back, to be sent like any other error. */
final class CaughtErrors extends HttpServletResponseWrapper {
  private static final int FIRST_ERROR = 400;

  private final StringBuilder message = new StringBuilder();
  private int status = SC_OK;

  CaughtErrors(HttpServletResponse response) {
    super(response);
  }

  /** Sends the error, if there was one. */
  void pass() throws IOException {
    if (isError() && !isCommitted()) {
      super.sendError(status, message.toString().strip());
    }
  }

  private boolean isError() {
    return status >= FIRST_ERROR;
  }

  @Override
  public void setStatus(int status) {
    this.status = status;
    if (!isError()) {
      super.setStatus(status);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!isError()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentType(String type) {
    if (!isError()) {
      super.setContentType(type);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isError() ? new MessageStream() : super.getOutputStream();
  }

  /** Takes the message as characters: the original refuses those beyond Latin-1. */
  private final class MessageStream extends ServletOutputStream {
    @Override
    public void print(String text) {
      message.append(text);
    }

    @Override
    public void write(int octet) {
      message.append((char) octet);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Messages are not written asynchronously");
    }
  }
}
