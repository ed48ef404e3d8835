package org.w3id.bayan.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes remnants of HTML out of plain text without moving anything: each tag becomes spaces or a
 * line break, each entity the character it stands for, with spaces behind it.
 */
public final class Remnants {
  private static final Pattern REMNANT =
      Pattern.compile(
          "&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});|</?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>]{0,200})?/?>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)br|p|div|li|ul|ol|tr|td|h[1-6]|table|section|article|blockquote");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">", "ndash", "–", "mdash", "—",
          "rsquo", "’", "laquo", "«", "raquo", "»");

  private Remnants() {}

  /** A text of the same length in which only text is left. */
  static String blanked(String text) {
    if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (Matcher remnant = REMNANT.matcher(text); remnant.find(); ) {
      String instead = remnant.group(1) == null ? tag(remnant.group(2)) : entity(remnant.group(1));
      for (int index = remnant.start(); index < remnant.end(); index++) {
        int offset = index - remnant.start();
        blanked.setCharAt(index, offset < instead.length() ? instead.charAt(offset) : ' ');
      }
    }
    return blanked.toString();
  }

  /** A text without tags. */
  public static String removed(String text) {
    return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
  }

  private static String tag(String name) {
    return BLOCK.matcher(name).matches() ? "\n" : " ";
  }

  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, " ");
    }
    boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
    int codePoint = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
  }
}
