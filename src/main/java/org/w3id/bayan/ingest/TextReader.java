package org.w3id.bayan.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.w3id.bayan.curated.BadInputException;
import org.w3id.bayan.domain.Text;
import org.w3id.bayan.reading.Format;
import org.w3id.bayan.reading.Marked;

/** Reads a text byte for byte: what is not readable as UTF-8 text is refused, never repaired. */
final class TextReader {
  /** Stands at the beginning of some files and is no part of the words. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Far beyond any joint statement; a larger file is a mistake. */
  private static final long LARGEST = 16L * 1024 * 1024;

  /**
   * What is read of a file, in code points: ten times the longest statement. Time and memory are in
   * proportion to it.
   */
  private static final int MOST_READ = 1_000_000;

  private TextReader() {}

  /**
   * A text as received.
   *
   * @param marked what its mark-up says, if it has some
   */
  record Received(Text text, Marked marked) {}

  static Received read(Path file) {
    byte[] bytes = bytesOf(file);
    String characters = decode(file, bytes);
    if (characters.replace(BYTE_ORDER_MARK, "").isBlank()) {
      throw new BadInputException("%s is empty: there is no text to read".formatted(file));
    }
    checkCharacters(file, characters);
    Format format = Format.ofFile(file.getFileName().toString()).orElse(Format.PLAIN);
    Marked marked = format.read(file.toString(), characters);
    if (format != Format.PLAIN && marked.reading().isEmpty()) {
      throw new BadInputException(
          "%s has mark-up (%s) but no words: there is no text to read"
              .formatted(file, format.mediaType()));
    }
    Text text = new Text(characters, sha256(bytes), format.mediaType(), marked.reading());
    int read = text.asRead().length();
    if (read > MOST_READ) {
      throw new BadInputException(
          "%s has %d characters of text; a statement may have up to %d. Divide it and try again."
              .formatted(file, read, MOST_READ));
    }
    return new Received(text, marked);
  }

  /**
   * A text that was received before and reads as it did then.
   *
   * @param mediaType what it is written in
   */
  static Text again(String characters, String sha256, String mediaType) {
    Marked marked = Format.ofMediaType(mediaType).read("the published text", characters);
    return new Text(characters, sha256, mediaType, marked.reading());
  }

  private static byte[] bytesOf(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInputException(
            "%s has %d bytes; a statement may have up to %d"
                .formatted(file, Files.size(file), LARGEST));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadInputException("%s cannot be read: %s".formatted(file, reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private static String decode(Path file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    try {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
      return out.flip().toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          ("%s is not UTF-8 text: the byte at %d (line %d) cannot be decoded."
                  + " Save it as UTF-8 and try again.")
              .formatted(file, in.position(), lineAt(bytes, in.position())));
    }
  }

  private static long lineAt(byte[] bytes, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** Control characters cannot be published in XML, and stand in no text that people wrote. */
  private static void checkCharacters(Path file, String characters) {
    int offset = 0;
    for (int codePoint : (Iterable<Integer>) characters.codePoints()::iterator) {
      boolean whitespace = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
      if ((codePoint < ' ' && !whitespace) || codePoint == 0xFFFE || codePoint == 0xFFFF) {
        throw new BadInputException(
            ("%s is not plain text: it has the control character U+%04X at code point %d."
                    + " Remove it or convert the file.")
                .formatted(file, codePoint, offset));
      }
      offset++;
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
