package org.w3id.bayan.publish.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client sends to be answered. */
final class PostedBody {
  private static final Logger LOG = LoggerFactory.getLogger(PostedBody.class);

  private PostedBody() {}

  /** Whether it claims to be in another encoding than the one of the protocol. */
  static boolean hasOtherCharset(HttpServletRequest request) {
    String charset = request.getCharacterEncoding();
    try {
      return request.getMethod().equals("POST")
          && charset != null
          && !Charset.forName(charset).equals(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return true;
    }
  }

  /**
   * Reads what nobody has read. Otherwise HTTP/2 resets the stream behind the answer, and some
   * clients then throw the answer away.
   *
   * @param most how much is read; who sends more must bear the reset
   */
  static void readToEnd(HttpServletRequest request, int most) {
    byte[] buffer = new byte[8192];
    int count = 0;
    try {
      InputStream body = request.getInputStream();
      for (int read = body.read(buffer); read >= 0 && count < most; read = body.read(buffer)) {
        count += read;
      }
    } catch (IOException gone) {
      LOG.debug("What a client sent could not be read to its end; it gets its answer", gone);
    }
  }
}
