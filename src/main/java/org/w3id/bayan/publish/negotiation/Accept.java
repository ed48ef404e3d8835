package org.w3id.bayan.publish.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The media types that a client accepts (RFC 9110, 12.5.1).
 *
 * <p>Parameters other than {@code q} are not looked at: JSON-LD is JSON-LD in whatever profile.
 * What cannot be understood counts for nothing.
 */
public record Accept(List<Range> ranges) {
  private static final Comparator<Range> ORDER =
      Comparator.comparingDouble(Range::quality).thenComparingInt(Range::specificity);
  private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*\")+");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([\\w!#$&^.+*-]+)/([\\w!#$&^.+*-]+)\\s*(;.*)?", Pattern.DOTALL);
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)\\s*(?:;|$)", Pattern.CASE_INSENSITIVE);

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /** A media range with its weight. */
  public record Range(String type, String subtype, double quality) {

    boolean covers(String mediaType) {
      return type.equals("*")
          || mediaType.equals(type + "/" + subtype)
          || (subtype.equals("*") && mediaType.startsWith(type + "/"));
    }

    boolean isExact() {
      return !subtype.equals("*");
    }

    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
  }

  /** What the header fields of a request say; nothing said means everything is accepted. */
  public static Accept of(Enumeration<String> fields) {
    List<Range> ranges = new ArrayList<>();
    boolean said = false;
    while (fields.hasMoreElements()) {
      Matcher elements = ELEMENT.matcher(fields.nextElement());
      while (elements.find()) {
        said |= !elements.group().isBlank();
        range(elements.group()).ifPresent(ranges::add);
      }
    }
    return said ? new Accept(ranges) : new Accept(List.of(new Range("*", "*", 1)));
  }

  private static Optional<Range> range(String element) {
    Matcher range = RANGE.matcher(element);
    if (!range.matches()) {
      return Optional.empty();
    }
    double quality = 1;
    String parameters = range.group(3);
    if (parameters != null) {
      Matcher weight = QUALITY.matcher(parameters);
      if (weight.find()) {
        quality = Math.min(1, Double.parseDouble(weight.group(1)));
      }
    }
    return Optional.of(
        new Range(
            range.group(1).toLowerCase(Locale.ROOT),
            range.group(2).toLowerCase(Locale.ROOT),
            quality));
  }

  /** Whether a media type is accepted by its own name, and not only by a wider range. */
  public boolean names(String mediaType) {
    return rangeFor(mediaType).filter(range -> range.isExact() && range.quality() > 0).isPresent();
  }

  /**
   * What suits the client best.
   *
   * @param offered in our order of preference, which decides between equals
   * @param mediaTypes of what is offered, without parameters: first as what it is sent, which a
   *     wider range may cover too; the others are names that count only when a client gives them
   * @return nothing, if the client accepts none
   */
  public <T> Optional<T> best(List<T> offered, Function<T, List<String>> mediaTypes) {
    T best = null;
    Range reason = null;
    for (T one : offered) {
      List<String> names = mediaTypes.apply(one);
      for (String mediaType : names) {
        boolean sent = mediaType.equals(names.getFirst());
        Optional<Range> range =
            rangeFor(mediaType).filter(it -> it.quality() > 0 && (sent || it.isExact()));
        if (range.isPresent() && (reason == null || ORDER.compare(range.get(), reason) > 0)) {
          best = one;
          reason = range.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The most specific range decides, so that {@code q=0} can take one type out of a wider range.
   */
  private Optional<Range> rangeFor(String mediaType) {
    Range narrowest = null;
    for (Range range : ranges) {
      if (range.covers(mediaType)
          && (narrowest == null || range.specificity() >= narrowest.specificity())) {
        narrowest = range;
      }
    }
    return Optional.ofNullable(narrowest);
  }
}
