package org.w3id.bayan.publish.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says dates as people do; they come as EDTF (ISO 8601-2), which also knows seasons and doubt. */
public final class Dates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");
  private static final Set<String> OPEN = Set.of("", "..");
  private static final int LAST_MONTH = 12;

  private final Phrases phrases;
  private final ULocale locale;

  /** Dates in the language of a reader. */
  public Dates(Phrases phrases) {
    this.phrases = phrases;
    this.locale = ULocale.forLanguageTag(phrases.lang());
  }

  /** A date or an interval; what is not understood is left as it is. */
  public String say(String edtf) {
    String[] ends = edtf.split("/", -1);
    if (ends.length != 2) {
      return single(edtf);
    }
    if (OPEN.contains(ends[0])) {
      return phrases.text("date.until", single(ends[1]));
    }
    return OPEN.contains(ends[1])
        ? phrases.text("date.since", single(ends[0]))
        : single(ends[0]) + " – " + single(ends[1]);
  }

  private String single(String edtf) {
    Matcher matcher = DATE.matcher(edtf);
    if (!matcher.matches()) {
      return edtf;
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    String said;
    if (month > LAST_MONTH) {
      String season = phrases.find("season." + month).orElse(String.valueOf(month));
      said = phrases.text("season", season, format(year, 1, 1, DateFormat.YEAR));
    } else if (month == 0) {
      said = format(year, 1, 1, DateFormat.YEAR);
    } else {
      said = format(year, month, Math.max(1, day), day == 0 ? "yMMMM" : "yMMMMd");
    }
    return matcher.group(4).isEmpty() ? said : phrases.text("date.about", said);
  }

  private String format(int year, int month, int day, String skeleton) {
    TimeZone zone = TimeZone.GMT_ZONE;
    Calendar calendar = new GregorianCalendar(zone, Locale.ROOT);
    calendar.clear();
    calendar.set(year, month - 1, day);
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(zone);
    return format.format(calendar.getTime());
  }
}
