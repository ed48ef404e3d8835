package org.w3id.bayan.publish.page;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the interface says in one of its languages. */
public final class Phrases {
  private static final BigDecimal HUGE = BigDecimal.ONE.movePointRight(15);
  private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(4);
  private static final int MOST_DECIMALS = 4;

  private final String lang;
  private final Map<String, String> phrases;

  Phrases(String lang, Map<String, String> phrases) {
    this.lang = lang;
    this.phrases = Map.copyOf(phrases);
  }

  /** The language, as a BCP 47 tag. */
  public String lang() {
    return lang;
  }

  /** {@code rtl} or {@code ltr}. */
  public String dir() {
    return Words.directionOf(lang);
  }

  /**
   * A phrase with its gaps filled; an ICU message, so that it can count.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String text(String key, Object... arguments) {
    String phrase = find(key).orElseThrow(() -> new IllegalArgumentException("No phrase " + key));
    return arguments.length == 0
        ? phrase
        : new MessageFormat(phrase, ULocale.forLanguageTag(lang)).format(arguments);
  }

  /** A date in EDTF, as people say it. */
  public String date(String edtf) {
    return new Dates(this).say(edtf);
  }

  /**
   * A number, as people write it: rounded a little, and with a power of ten if it is huge or tiny.
   */
  public String number(BigDecimal number) {
    BigDecimal size = number.abs();
    boolean plain = number.signum() == 0 || (size.compareTo(HUGE) < 0 && size.compareTo(TINY) > 0);
    return NumberFormatter.withLocale(ULocale.forLanguageTag(lang))
        .notation(plain ? Notation.simple() : Notation.scientific())
        .precision(Precision.maxFraction(MOST_DECIMALS))
        .format(number)
        .toString();
  }

  /** Some phrases in a row, as this language joins them. */
  public String row(Collection<String> phrases) {
    ULocale locale = ULocale.forLanguageTag(lang);
    return ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
        .format(phrases);
  }

  /** A phrase without gaps, if there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(phrases.get(key));
  }

  /** What a language is called in this one. */
  public String nameOf(String language) {
    return ULocale.forLanguageTag(language).getDisplayName(ULocale.forLanguageTag(lang));
  }

  /** A phrase with its gaps filled, as words in this language. */
  public Words words(String key, Object... arguments) {
    return Words.in(text(key, arguments), lang);
  }
}
