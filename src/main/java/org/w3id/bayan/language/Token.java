package org.w3id.bayan.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import org.w3id.bayan.domain.Span;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param surface as it stands in the text
 * @param word as it is compared; equal words of a text share it
 */
public record Token(String surface, Word word, Span span) {
  private static final String END_OF_TEXT = "\u0003";
  private static final char DAMMA = 'ُ';
  private static final char SHADDA = 'ّ';

  /** The token of some words. */
  public static Token of(String surface, String form, Span span) {
    return new Token(surface, new Word(form), span);
  }

  /** The sign that stands behind the last token of a text: no word and no punctuation mark. */
  public static Token end(List<Token> tokens) {
    int at = tokens.isEmpty() ? 0 : tokens.getLast().span().end();
    return of(END_OF_TEXT, END_OF_TEXT, new Span(at, at));
  }

  /** As it is compared. */
  public String form() {
    return word.form();
  }

  /** The form, and what it may be behind proclitics. */
  public List<Clitics.Stem> stems() {
    return word.stems();
  }

  /** Whether it is a word or a number, not punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(form().codePointAt(0));
  }

  /** Whether it is an ending that is a word of its own, with its apostrophe: {@code ’s}. */
  public boolean isEnding() {
    return form().length() > 1 && form().charAt(0) == '\'';
  }

  /** Whether it is a number in digits. */
  public boolean isNumber() {
    String form = form();
    for (int index = 0; index < form.length(); index++) {
      if (form.charAt(index) < '0' || form.charAt(index) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    int first = surface.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether all its letters are capitals. */
  public boolean isAllCapitals() {
    return isCapitalised() && surface.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it has more than one capital, as short forms of names have: {@code MoU}. */
  public boolean isShortForm() {
    return isCapitalised() && surface.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether it is a quotation mark by Unicode, of either side. */
  public boolean isQuotationMark() {
    return UCharacter.hasBinaryProperty(form().codePointAt(0), UProperty.QUOTATION_MARK)
        && form().length() == 1;
  }

  /** Whether it joins two words. */
  public boolean isHyphen() {
    return "-‐‑–+".contains(form());
  }

  /** Whether it may join two names: «Iraq-Japan», «Iraq – Japan», «Iraq/Japan». */
  public boolean isBetweenNames() {
    return isHyphen() || isDash() || form().equals("/");
  }

  /** Whether it goes on with the words before it: no punctuation mark but one inside of a word. */
  public boolean isOfPhrase() {
    return isWord() || isHyphen() || isEnding();
  }

  /** Whether it is a dash, as stands around an insertion. */
  public boolean isDash() {
    return "–—".contains(form());
  }

  /** Whether it has an ending that only nouns have. */
  public boolean isNunated() {
    return surface.chars().anyMatch(c -> c >= 'ً' && c <= 'ٍ');
  }

  /**
   * Whether a damma stands on its first letter, by which a perfect is known as passive.
   *
   * @param letters how many letters written together with it stand before
   */
  public boolean isPassive(int letters) {
    int at = Fold.sourceLength(surface, letters);
    int next = surface.offsetByCodePoints(0, at) + 1;
    return (next < surface.length() && surface.charAt(next) == DAMMA)
        || (surface.charAt(at) == 'ا' && isDammaOnTa(at + 1));
  }

  /** Verbs with an infixed «ta» have the vowel sign of the passive on it. */
  private boolean isDammaOnTa(int from) {
    int ta = surface.indexOf('ت', from);
    if (ta < 0 || ta > from + 2) {
      return false;
    }
    int sign = ta + 1;
    while (sign < surface.length() && surface.charAt(sign) == SHADDA) {
      sign++;
    }
    return sign < surface.length() && surface.charAt(sign) == DAMMA;
  }

  /** Whether it is written in a script without capitals. */
  public boolean isCaseless() {
    int first = surface.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first);
  }

  /** Whether it is a comma, as either script writes it. */
  public boolean isComma() {
    return form().equals(",") || form().equals("،");
  }

  public boolean isSemicolon() {
    return form().equals(";") || form().equals("؛");
  }
}
