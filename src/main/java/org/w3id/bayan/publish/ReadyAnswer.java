package org.w3id.bayan.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.w3id.bayan.publish.negotiation.Conditional;

/** An answer with its header fields, as it is and compressed. */
final class ReadyAnswer {
  private static final int WORTH_COMPRESSING = 1024;
  private static final String GZIP = "gzip";

  private final Form plain;
  private final Conditional state;

  /** Made when the first client wants it. */
  private volatile @Nullable Form packed;

  /** What is sent, and all the fields before it. */
  private record Form(HttpFields fields, ByteBuffer content) {
    int bytes() {
      return content.capacity();
    }
  }

  /**
   * @param fields all but those that differ between the forms: tag, length and coding
   */
  ReadyAnswer(HttpFields fields, byte[] content, Conditional state) {
    HttpFields.Mutable all = HttpFields.build(fields);
    if (!all.getCSV(HttpHeader.VARY, false).contains(HttpHeader.ACCEPT_ENCODING.asString())) {
      all.add(new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString()));
    }
    this.plain = form(all, state.etag(), content);
    this.state = state;
  }

  private static Form form(HttpFields fields, String etag, byte[] content) {
    HttpFields all =
        HttpFields.build(fields)
            .put(new PreEncodedHttpField(HttpHeader.ETAG, etag))
            .put(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(content.length)))
            .asImmutable();
    return new Form(all, ByteBuffer.wrap(content));
  }

  /** About how much memory it takes. */
  int bytes() {
    return plain.bytes() + plain.bytes() / 3;
  }

  /** Whether it can be sent at once, and need not be compressed before. */
  boolean isReady(HttpFields asked) {
    return packed != null || !wantsPacked(asked);
  }

  /** Sends it, or says that the client has it. */
  void send(HttpFields asked, boolean head, Response response, Callback callback) {
    Form form = wantsPacked(asked) ? packed() : plain;
    // The fields are those of a whole answer: what was set before they have too.
    HttpFields.Mutable headers = response.getHeaders().clear().add(form.fields);
    if (isKnown(asked)) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      headers.remove(HttpHeader.CONTENT_LENGTH);
      headers.remove(HttpHeader.CONTENT_ENCODING);
      callback.succeeded();
      return;
    }
    response.setStatus(HttpStatus.OK_200);
    response.write(true, head ? null : form.content.slice(), callback);
  }

  private boolean isKnown(HttpFields asked) {
    return state.isKnown(
        asked.getValuesList(HttpHeader.IF_NONE_MATCH), since(asked), wantsPacked(asked));
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
  private boolean wantsPacked(HttpFields asked) {
    return plain.bytes() >= WORTH_COMPRESSING
        && asked.contains(HttpHeader.ACCEPT_ENCODING)
        && asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains(GZIP);
  }

  private Form packed() {
    Form known = packed;
    if (known != null) {
      return known;
    }
    String etag = state.etag();
    HttpFields fields =
        HttpFields.build(plain.fields)
            .add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, GZIP));
    Form made = form(fields, etag.substring(0, etag.length() - 1) + "--gzip\"", compressed());
    packed = made;
    return made;
  }

  private byte[] compressed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WritableByteChannel gzip = Channels.newChannel(new GZIPOutputStream(bytes))) {
      gzip.write(plain.content.slice());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
