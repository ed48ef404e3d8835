package org.w3id.bayan.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.negotiation.Conditional;

/** An answer with its header fields, as it is and compressed. */
final class ReadyAnswer {
  private static final int WORTH_COMPRESSING = 1024;
  private static final String GZIP = "gzip";

  private final HttpFields fields;
  private final byte[] content;
  private final Conditional state;

  /** Made when the first client wants it. */
  private volatile byte @Nullable [] compressed;

  /**
   * @param fields all but the tag, which differs between the forms
   */
  ReadyAnswer(HttpFields fields, byte[] content, Conditional state) {
    this.fields = fields;
    this.content = content;
    this.state = state;
  }

  /** About how much memory it takes. */
  int bytes() {
    return content.length + content.length / 3;
  }

  /** Sends it, or says that the client has it. */
  void send(HttpFields asked, boolean head, Response response, Callback callback) {
    boolean packed = content.length >= WORTH_COMPRESSING && acceptsGzip(asked);
    HttpFields.Mutable headers = response.getHeaders();
    HttpHeader previous = null;
    for (HttpField field : fields) {
      if (field.getHeader() != null && field.getHeader() == previous) {
        headers.add(field);
      } else {
        headers.put(field);
      }
      previous = field.getHeader();
    }
    if (!headers.getCSV(HttpHeader.VARY, false).contains(HttpHeader.ACCEPT_ENCODING.asString())) {
      headers.add(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
    }
    String etag = state.etag();
    headers.put(HttpHeader.ETAG, packed ? etag.substring(0, etag.length() - 1) + "--gzip\"" : etag);
    if (isKnown(asked)) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      headers.remove(HttpHeader.CONTENT_LENGTH);
      callback.succeeded();
      return;
    }
    byte[] sent = packed ? compressed() : content;
    if (packed) {
      headers.put(HttpHeader.CONTENT_ENCODING, GZIP);
    }
    response.setStatus(HttpStatus.OK_200);
    headers.put(HttpHeader.CONTENT_LENGTH, sent.length);
    response.write(true, head ? null : ByteBuffer.wrap(sent), callback);
  }

  private boolean isKnown(HttpFields asked) {
    return state.isKnown(asked.getValuesList(HttpHeader.IF_NONE_MATCH), since(asked));
  }

  private static long since(HttpFields asked) {
    try {
      return asked.contains(HttpHeader.IF_MODIFIED_SINCE)
          ? asked.getDateField(HttpHeader.IF_MODIFIED_SINCE)
          : -1;
    } catch (IllegalArgumentException notDate) {
      return -1;
    }
  }

  /** What is accepted with a weight of zero is not in the list. */
  private static boolean acceptsGzip(HttpFields asked) {
    return asked.contains(HttpHeader.ACCEPT_ENCODING)
        && asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains(GZIP);
  }

  private byte[] compressed() {
    byte[] known = compressed;
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    byte[] made = bytes.toByteArray();
    compressed = made;
    return made;
  }
}
