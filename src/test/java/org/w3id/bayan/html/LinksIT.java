package org.w3id.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.bayan.PublishedSeed;
import org.w3id.bayan.SeedServer;

/** Whatever a page of ours leads to here is there, with the part of it that is meant. */
class LinksIT {
  @RegisterExtension static final SeedServer SEED = new SeedServer();

  private final Map<String, Integer> statuses = new HashMap<>();
  private final Map<String, Set<String>> fragments = new HashMap<>();

  @Test
  void allLeadSomewhere() throws IOException, InterruptedException {
    Map<String, String> broken = new TreeMap<>();
    for (String path : PagesUnderTest.inBothLanguages().toList()) {
      String page = SEED.address().resolve(path).toString();
      HttpResponse<String> response = get(URI.create(page));
      Document document = Jsoup.parse(response.body(), page);
      for (String link : linksOf(document)) {
        URI target = URI.create(link);
        boolean here = withoutFragment(target).equals(page);
        if (response.statusCode() != HttpURLConnection.HTTP_OK && isItself(target, page)) {
          continue; // what is not there is not there in another language
        }
        if (here ? !isIn(target, idsOf(document)) : !leadsThere(target)) {
          broken.putIfAbsent(
              link, "on %s: %s".formatted(path, statuses.get(withoutFragment(target))));
        }
      }
    }
    assertThat(statuses).hasSizeGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  private static boolean isItself(URI target, String page) {
    return target.getPath().equals(URI.create(page).getPath());
  }

  /**
   * What a page links, embeds and sends forms to at this server, under whatever name. Files for
   * download are left out: asking for them makes them, and with them the lists that name them.
   */
  private static Set<String> linksOf(Document document) {
    Set<String> links = new TreeSet<>();
    for (Element element : document.select("[href], [src], form[action]")) {
      for (String name : List.of("href", "src", "action")) {
        String target = element.absUrl(name);
        if (target.startsWith(PublishedSeed.BASE)) {
          target = SEED.address() + target.substring(PublishedSeed.BASE.length());
        }
        if (target.startsWith(SEED.address().toString()) && !target.matches(".*/dumps/.+/.+")) {
          links.add(target);
        }
      }
    }
    return links;
  }

  private static Set<String> idsOf(Document document) {
    return new TreeSet<>(document.select("[id]").eachAttr("id"));
  }

  /**
   * Whether a fragment is an id; without one the page is meant, and its beginning with an empty.
   */
  private static boolean isIn(URI target, Set<String> ids) {
    String fragment = target.getRawFragment();
    return fragment == null
        || fragment.isEmpty()
        || ids.contains(URLDecoder.decode(fragment, StandardCharsets.UTF_8));
  }

  private boolean leadsThere(URI target) throws IOException, InterruptedException {
    String address = withoutFragment(target);
    if (!statuses.containsKey(address)) {
      follow(address);
    }
    return statuses.getOrDefault(address, 0) == HttpURLConnection.HTTP_OK
        && isIn(target, fragments.getOrDefault(address, Set.of()));
  }

  private void follow(String address) throws IOException, InterruptedException {
    HttpResponse<String> response = get(URI.create(address));
    statuses.put(address, response.statusCode());
    if (response.statusCode() == HttpURLConnection.HTTP_SEE_OTHER) {
      String location = response.headers().firstValue("Location").orElseThrow();
      response = get(URI.create(SEED.address() + location.substring(PublishedSeed.BASE.length())));
      statuses.put(address, response.statusCode());
    }
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      fragments.put(address, idsOf(Jsoup.parse(response.body())));
    }
  }

  private static String withoutFragment(URI target) {
    String address = target.toString();
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return SEED.send(
        HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.5").build());
  }
}
