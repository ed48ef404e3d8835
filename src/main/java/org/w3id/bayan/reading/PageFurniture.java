package org.w3id.bayan.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a web page around its text: menus, buttons, links to other pages, notices. */
final class PageFurniture {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "textarea",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "dialog",
          "map");
  private static final Set<String> ROLES_LEFT_OUT =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "toolbar");
  private static final Set<String> NAMES_LEFT_OUT =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "share",
          "sharing",
          "social",
          "related",
          "cookie",
          "cookies",
          "newsletter",
          "subscribe",
          "comments",
          "pagination",
          "pager",
          "skip",
          "advert",
          "advertisement");
  private static final Pattern WORD_END = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "table");
  private static final String TEXT_OF_ITS_OWN = "h1, article, main";
  private static final int FEW_LINKS = 2;
  private static final int PART_OF_TEXT = 3;

  private final int textLength;
  private final boolean whole;

  private PageFurniture(int textLength, boolean whole) {
    this.textLength = textLength;
    this.whole = whole;
  }

  /** What stands around the text in the part of a page that was taken for it. */
  static PageFurniture of(Element article) {
    return new PageFurniture(article.text().length(), article.nameIs("body"));
  }

  /** The head of a page is navigation, that of an article is text. */
  boolean has(Element element) {
    String name = element.normalName();
    boolean pageHead = name.equals("header") && element.selectFirst("h1") == null;
    return LEFT_OUT.contains(name)
        || (pageHead && element.closest("article, main") == null)
        || ROLES_LEFT_OUT.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (BOXES.contains(name) && isBesideText(element));
  }

  /** A box that is called so, or is mostly links where nothing tells the text from the page. */
  private boolean isBesideText(Element box) {
    boolean links = whole && box.select("a[href]").size() >= FEW_LINKS;
    if (!links && !isCalledSo(box)) {
      return false;
    }
    int length = box.text().length();
    boolean small = length * PART_OF_TEXT < textLength && box.selectFirst(TEXT_OF_ITS_OWN) == null;
    int linked =
        small && links
            ? box.select("a[href]").eachText().stream().mapToInt(String::length).sum()
            : 0;
    return small && (isCalledSo(box) || linked * 2 > length);
  }

  private static boolean isCalledSo(Element box) {
    return WORD_END
        .splitAsStream(box.id() + " " + box.className())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(NAMES_LEFT_OUT::contains);
  }
}
