package org.w3id.bayan.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3id.bayan.domain.Span;
import org.w3id.bayan.reading.Hints.Hint;

/** What the mark-up of a page suggests: its heading, when it was published, its language. */
record HtmlHints(Document document, Element article, int shift) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})([-_].*)?");
  private static final List<String> DATES =
      List.of(
          "meta[name=dcterms.issued]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.date]",
          "meta[name=dc.date]",
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "time[itemprop=datePublished]",
          "time[pubdate]");

  Hints all(String source) {
    return new Hints(title(source), date(source), language(source));
  }

  private Optional<Hint> title(String source) {
    return text(article, "h1", source)
        .or(() -> text(document, "h1", source))
        .or(() -> value("meta[property=og:title]", "content", source))
        .or(() -> text(document, "title", source));
  }

  private Optional<Hint> date(String source) {
    for (String selector : DATES) {
      String attribute = selector.startsWith("meta") ? "content" : "datetime";
      Optional<Hint> found = value(selector, attribute, source).flatMap(HtmlHints::day);
      if (found.isPresent()) {
        return found;
      }
    }
    List<Element> times = article.select("time[datetime]");
    return times.size() == 1
        ? hint(times.getFirst(), times.getFirst().attr("datetime"), source).flatMap(HtmlHints::day)
        : Optional.empty();
  }

  private static Optional<Hint> day(Hint hint) {
    Matcher day = DAY.matcher(hint.value());
    return day.matches()
        ? Optional.of(new Hint(day.group(1), hint.from(), hint.span()))
        : Optional.empty();
  }

  private Optional<Hint> language(String source) {
    return value("html[lang]", "lang", source)
        .flatMap(hint -> {
          Matcher tag = LANGUAGE.matcher(hint.value().toLowerCase(Locale.ROOT));
          return tag.matches()
              ? Optional.of(new Hint(tag.group(1), hint.from(), hint.span()))
              : Optional.empty();
        });
  }

  private Optional<Hint> value(String selector, String attribute, String source) {
    return Optional.ofNullable(document.selectFirst(selector))
        .flatMap(element -> hint(element, element.attr(attribute), source));
  }

  private Optional<Hint> text(Element around, String selector, String source) {
    return Optional.ofNullable(around.selectFirst(selector))
        .flatMap(element -> hint(element, element.text(), source));
  }

  private Optional<Hint> hint(Element element, String value, String source) {
    boolean placed = element.sourceRange().isTracked();
    int begin = placed ? element.sourceRange().startPos() + shift : 0;
    int end = Math.max(begin, placed ? end(element) + shift : 0);
    Span span = new Span(source.codePointCount(0, begin), source.codePointCount(0, end));
    String from = "<%s>".formatted(element.normalName());
    return value.isBlank() ? Optional.empty() : Optional.of(new Hint(value.strip(), from, span));
  }

  private static int end(Element element) {
    boolean hasText = element.nameIs("h1") || element.nameIs("title");
    return hasText && element.endSourceRange().isTracked()
        ? element.endSourceRange().endPos()
        : element.sourceRange().endPos();
  }
}
