package org.w3id.bayan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads a run of a source that is text: character references and escapes in it stand for others.
 */
final class RawText {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String source;
  private final boolean escapes;
  private final ReadingBuilder builder;

  /**
   * @param escapes whether a backslash before a mark takes its meaning from it
   */
  RawText(String source, boolean escapes, ReadingBuilder builder) {
    this.source = source;
    this.escapes = escapes;
    this.builder = builder;
  }

  /** Reads from one place to another, in UTF-16. */
  void read(int begin, int end) {
    Matcher reference = REFERENCE.matcher(source).region(begin, end);
    int at = begin;
    while (at < end) {
      int codePoint = source.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (codePoint == '&' && reference.region(at, end).lookingAt()) {
        next = reference(at, reference.end());
      } else if (codePoint == '\\' && escapes && next < end && isEscapable(next)) {
        builder.add(source.charAt(next), at, next + 1);
        next++;
      } else {
        builder.add(codePoint, at, next);
      }
      at = next;
    }
  }

  private boolean isEscapable(int at) {
    return ESCAPABLE.indexOf(source.charAt(at)) >= 0;
  }

  /** Reads a reference; what is none stands for itself. */
  private int reference(int begin, int end) {
    String written = source.substring(begin, end);
    String decoded = Parser.unescapeEntities(written, false);
    if (decoded.equals(written)) {
      builder.add('&', begin, begin + 1);
      return begin + 1;
    }
    int first = decoded.codePointAt(0);
    builder.add(first, begin, end);
    decoded.codePoints().skip(1).forEach(codePoint -> builder.addAlso(codePoint, begin, end));
    return end;
  }
}
