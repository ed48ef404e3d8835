package org.w3id.bayan.publish.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
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
        : interval(ends[0], ends[1]);
  }

  /** Two days, months or years: what they share is said once. */
  private String interval(String begin, String end) {
    Matcher first = DATE.matcher(begin);
    Matcher last = DATE.matcher(end);
    boolean alike =
        first.matches()
            && last.matches()
            && begin.length() == end.length()
            && first.group(4).isEmpty()
            && last.group(4).isEmpty()
            && month(first) <= LAST_MONTH
            && month(last) <= LAST_MONTH;
    if (!alike) {
      return single(begin) + " – " + single(end);
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton(first), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(
        new DateInterval(calendar(first).getTimeInMillis(), calendar(last).getTimeInMillis()));
  }

  private String single(String edtf) {
    Matcher matcher = DATE.matcher(edtf);
    if (!matcher.matches()) {
      return edtf;
    }
    String said =
        month(matcher) > LAST_MONTH
            ? phrases.text(
                "season",
                phrases.find("season." + month(matcher)).orElse(String.valueOf(month(matcher))),
                format(matcher, DateFormat.YEAR))
            : format(matcher, skeleton(matcher));
    return matcher.group(4).isEmpty() ? said : phrases.text("date.about", said);
  }

  /** 0, if only the year is known; over 12 for a season. */
  private static int month(Matcher date) {
    return date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
  }

  private static String skeleton(Matcher date) {
    return date.group(2) == null
        ? DateFormat.YEAR
        : date.group(3) == null ? DateFormat.YEAR_MONTH : DateFormat.YEAR_MONTH_DAY;
  }

  private static Calendar calendar(Matcher date) {
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, Locale.ROOT);
    calendar.clear();
    int month = month(date);
    calendar.set(
        Integer.parseInt(date.group(1)),
        month > LAST_MONTH ? 0 : Math.max(1, month) - 1,
        date.group(3) == null ? 1 : Math.max(1, Integer.parseInt(date.group(3))));
    return calendar;
  }

  private String format(Matcher date, String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar(date).getTime());
  }
}
