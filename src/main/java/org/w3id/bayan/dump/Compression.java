package org.w3id.bayan.dump;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file for download is made smaller. */
enum Compression {
  NONE("", ""),
  GZIP(".gz", "application/gzip"),
  ZSTD(".zst", "application/zstd");

  private static final int BUFFER_BYTES = 64 * 1024;

  private final String suffix;
  private final String mediaType;

  Compression(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What its files are called behind the form: {@code .gz}; nothing for plain files. */
  String suffix() {
    return suffix;
  }

  /** Its media type; plain files have none. */
  Optional<String> mediaType() {
    return mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType);
  }

  /** A stream that compresses into another. */
  OutputStream into(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER_BYTES);
      case ZSTD -> new ZstdOutputStream(out);
    };
  }

  /** A stream with what another one holds compressed. */
  InputStream from(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, BUFFER_BYTES);
      case ZSTD -> new ZstdInputStream(in);
    };
  }
}
