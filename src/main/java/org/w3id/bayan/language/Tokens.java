package org.w3id.bayan.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.bayan.domain.Span;

/**
 * Cuts text into tokens. Hyphens stand alone, abbreviations with dots ({@code U.S.}) are one token,
 * Arabic letters and digits are cut apart, and so are two words that an apostrophe joins, if the
 * language spells them so. A hyphen behind some prefixes stands inside a word.
 */
public final class Tokens {
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int TATWEEL = 0x640;
  private static final String DASH = "–";
  private static final Pattern RAISED = Pattern.compile("(?i)<sup>([a-z]{1,3})</sup>");

  private final String received;
  private final String text;
  private final Spelling spelling;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Word> words = new HashMap<>();
  private int index;
  private int codePoint;

  private Tokens(String text, Spelling spelling) {
    this.received = text;
    this.spelling = spelling;
    this.text = Remnants.blanked(text);
  }

  /**
   * The tokens of a text, in order.
   *
   * @param spelling of the language of the text
   */
  public static List<Token> of(String text, Spelling spelling) {
    Tokens reader = new Tokens(text, spelling);
    while (reader.index < reader.text.length()) {
      reader.readNext();
    }
    return List.copyOf(reader.tokens);
  }

  private void readNext() {
    int first = text.codePointAt(index);
    if (Character.isWhitespace(first) || Character.isSpaceChar(first) || isIgnorable(first)) {
      index += Character.charCount(first);
      codePoint++;
    } else if (isApostrophe(first)) {
      add(Math.max(endOfEnding(index), index + 1));
    } else if (isWordPart(first)) {
      addWord();
    } else {
      add(index + Character.charCount(first));
    }
  }

  /** A word; a number with the raised letters behind it, which HTML has left, is one. */
  private void addWord() {
    int end = endOfWord();
    boolean raised =
        received.startsWith("<", end)
            && text.substring(index, end).chars().allMatch(Character::isDigit);
    if (!(raised && addRaised(end)) && !addPrefixed(end)) {
      add(end);
    }
  }

  /** «Re-affirm» is «reaffirm». */
  private boolean addPrefixed(int hyphen) {
    boolean prefix =
        hyphen + 1 < text.length()
            && text.charAt(hyphen) == '-'
            && Character.isLetter(text.codePointAt(hyphen + 1))
            && spelling.prefixes().contains(Fold.of(text.substring(index, hyphen)));
    if (prefix) {
      int first = index;
      index = hyphen + 1;
      int end = endOfWord();
      index = first;
      add(end, text.substring(first, hyphen) + text.substring(hyphen + 1, end));
    }
    return prefix;
  }

  private boolean addRaised(int end) {
    Matcher letters = RAISED.matcher(received).region(end, received.length());
    boolean found = letters.lookingAt();
    if (found) {
      add(letters.end(), text.substring(index, end) + letters.group(1));
    }
    return found;
  }

  private void add(int end) {
    add(end, text.substring(index, end));
  }

  private void add(int end, String word) {
    int last = end;
    while (last > index && Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
      last--;
    }
    String surface = received.substring(index, last);
    int length = surface.codePointCount(0, surface.length());
    Word read = words.computeIfAbsent(word, Tokens::read);
    if (!read.form().isEmpty()) {
      tokens.add(new Token(surface, read, new Span(codePoint, codePoint + length)));
    }
    codePoint += length + end - last;
    index = end;
  }

  /** As it is compared; a tatweel that stands alone is a dash. */
  private static Word read(String written) {
    return new Word(isTatweel(written) ? DASH : Fold.of(written));
  }

  private static boolean isTatweel(String written) {
    for (int index = 0; index < written.length(); index++) {
      if (written.charAt(index) != TATWEEL) {
        return false;
      }
    }
    return true;
  }

  private int endOfWord() {
    int end = endOfAbbreviation();
    if (end > index) {
      return end;
    }
    int previous = text.codePointAt(index);
    end = index + Character.charCount(previous);
    while (end < text.length()) {
      int current = text.codePointAt(end);
      boolean apostrophe = isApostrophe(current) && endOfEnding(end) < 0;
      boolean inner = apostrophe && isWordAt(end + 1);
      if (apostrophe && (inner || end + 1 == text.length()) && isElided(end)) {
        return end + 1;
      }
      if (!inner && (!isWordPart(current) || isCut(previous, current))) {
        break;
      }
      if (Character.isLetterOrDigit(current)) {
        previous = current;
      }
      end += Character.charCount(current);
    }
    return end;
  }

  /** The end of an abbreviation such as {@code U.S.} that begins here, or where we are. */
  private int endOfAbbreviation() {
    int end = index;
    int parts = 0;
    while (end + 1 < text.length()
        && parts < LONGEST_ABBREVIATION
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
      parts++;
    }
    if (parts == 1 && end < text.length() && Character.isUpperCase(text.charAt(end))) {
      parts++;
      end++;
    }
    return parts > 1 && !isWordAt(end) ? end : index;
  }

  /** Whether what is read so far is a word that has lost its last vowel. */
  private boolean isElided(int end) {
    return !spelling.elided().isEmpty()
        && spelling.elided().contains(Fold.of(text.substring(index, end)));
  }

  private boolean isWordAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** The end of an ending that is a word of its own, if the apostrophe here opens one; else -1. */
  private int endOfEnding(int apostrophe) {
    for (String ending : spelling.endings()) {
      int end = apostrophe + 1 + ending.length();
      if (text.regionMatches(true, apostrophe + 1, ending, 0, ending.length()) && !isWordAt(end)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether digits and Arabic letters meet. */
  private static boolean isCut(int previous, int current) {
    return Character.isDigit(previous) != Character.isDigit(current)
        && (isArabicLetter(previous) || isArabicLetter(current));
  }

  private static boolean isArabicLetter(int codePoint) {
    return codePoint == TATWEEL
        || (Character.isLetter(codePoint)
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC);
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ';
  }

  private static boolean isIgnorable(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT && codePoint != 0x200C;
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || codePoint == TATWEEL;
  }
}
