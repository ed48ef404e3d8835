package org.w3id.bayan.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

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
  private static final Set<String> TEXT_OF_ITS_OWN = Set.of("h1", "article", "main");
  private static final int FEW_LINKS = 2;
  private static final int PART_OF_TEXT = 3;

  private final IdentityHashMap<Element, Content> contents = new IdentityHashMap<>();
  private final Content all = new Content();
  private final boolean whole;

  /** What stands in an element, counted once for all of a page. */
  private static final class Content {
    private int length;
    private int linked;
    private int links;
    private boolean ofItsOwn;

    void add(Element inner, Content its) {
      boolean link = inner.nameIs("a") && inner.hasAttr("href");
      length += its.length;
      linked += link ? its.length : its.linked;
      links += its.links + (link ? 1 : 0);
      ofItsOwn |= its.ofItsOwn;
    }
  }

  private PageFurniture(Element article) {
    this.whole = article.nameIs("body");
    Deque<Content> open = new ArrayDeque<>(List.of(all));
    article.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              open.element().length += text.text().strip().length();
            } else if (node instanceof Element element) {
              open.push(new Content());
              open.element().ofItsOwn = TEXT_OF_ITS_OWN.contains(element.normalName());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              Content own = open.pop();
              contents.put(element, own);
              open.element().add(element, own);
            }
          }
        });
  }

  /** What stands around the text in the part of a page that was taken for it. */
  static PageFurniture of(Element article) {
    return new PageFurniture(article);
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
    Content own = Objects.requireNonNull(contents.get(box));
    boolean links = whole && own.links >= FEW_LINKS && own.linked * 2 > own.length;
    return own.length * PART_OF_TEXT < all.length && !own.ofItsOwn && (links || isCalledSo(box));
  }

  private static boolean isCalledSo(Element box) {
    return WORD_END
        .splitAsStream(box.id() + " " + box.className())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(NAMES_LEFT_OUT::contains);
  }
}
