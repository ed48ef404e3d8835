package org.w3id.bayan.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.w3id.bayan.vocab.Iris;

/**
 * Lists the pages that search engines should read, by the Sitemaps protocol: the home page and the
 * documents about things that have a name of their own, in each language.
 */
final class SiteMap {
  private static final int MOST_OF_A_FILE = 50_000;
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      """;
  private static final String INDEX_HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      """;

  private final Iris iris;
  private final Instant modified;
  private final List<String> languages;
  private final String ids;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> examples = new TreeMap<>();

  /**
   * A site map without things.
   *
   * @param languages of the pages, as BCP 47 tags
   */
  SiteMap(Iris iris, Instant modified, List<String> languages) {
    this.iris = iris;
    this.modified = modified;
    this.languages = List.copyOf(languages);
    this.ids = iris.base() + "id/";
  }

  /** Adds a thing, if it is one of ours and no part of another. */
  void add(Node thing) {
    if (!thing.isURI() || !thing.getURI().startsWith(ids) || thing.getURI().contains("#")) {
      return;
    }
    String name = thing.getURI().substring(ids.length());
    int slash = name.indexOf('/');
    if (slash > 0 && slash == name.lastIndexOf('/')) {
      names.add(name);
      examples.putIfAbsent(name.substring(0, slash), thing.getURI());
    }
  }

  /** One thing of each kind. */
  List<String> examples() {
    return List.copyOf(examples.values());
  }

  /** Writes the index and its parts. */
  void write(Path directory) throws IOException {
    StringBuilder index = new StringBuilder(INDEX_HEAD);
    int part = 0;
    for (int from = 0; from == 0 || from < names.size(); from += MOST_OF_A_FILE) {
      part++;
      List<String> some = names.subList(from, Math.min(names.size(), from + MOST_OF_A_FILE));
      Files.writeString(directory.resolve("sitemap-%d.xml".formatted(part)), part(some, from == 0));
      index
          .append("<sitemap><loc>%ssitemap-%d.xml</loc>".formatted(iris.base(), part))
          .append("<lastmod>%s</lastmod></sitemap>%n".formatted(modified));
    }
    Files.writeString(
        directory.resolve("sitemap.xml"), index.append("</sitemapindex>\n").toString());
  }

  private String part(List<String> some, boolean first) {
    StringBuilder urls = new StringBuilder(HEAD);
    if (first) {
      addPage(urls, iris.base());
    }
    some.forEach(name -> addPage(urls, iris.base() + "doc/" + name + ".html"));
    return urls.append("</urlset>\n").toString();
  }

  private void addPage(StringBuilder urls, String address) {
    for (String language : languages) {
      urls.append(
          "<url><loc>%s?lang=%s</loc><lastmod>%s</lastmod>".formatted(address, language, modified));
      for (String other : languages) {
        urls.append(
            "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%s\"/>"
                .formatted(other, address, other));
      }
      urls.append("</url>\n");
    }
  }
}
