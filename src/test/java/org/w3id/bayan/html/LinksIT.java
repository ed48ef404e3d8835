package org.w3id.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.bayan.PublishedSeed;

/** Whatever a page of ours leads to here is there, with the part of it that is meant. */
class LinksIT {
  private static final Set<Integer> THERE = Set.of(200, 303);

  private static PublishedSeed seed;
  private static HttpClient client;

  private final Map<String, Integer> statuses = new HashMap<>();
  private final Map<String, Set<String>> fragments = new HashMap<>();

  @BeforeAll
  static void start() throws IOException {
    seed = PublishedSeed.start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    seed.close();
  }

  @Test
  void allLeadSomewhere() throws IOException, InterruptedException {
    Map<String, String> broken = new TreeMap<>();
    for (String page : PagesUnderTest.inBothLanguages().toList()) {
      Document document = Jsoup.parse(get(seed.address().resolve(page)).body(), page);
      for (String link : linksOf(document, seed.address().resolve(page))) {
        URI target = URI.create(link);
        if (!leadsThere(target)) {
          broken.putIfAbsent(link, "on " + page + ": " + statuses.get(withoutFragment(target)));
        }
      }
    }
    assertThat(statuses).hasSizeGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  /** What a page links, embeds and sends forms to, at this server or under its base. */
  private static Set<String> linksOf(Document document, URI page) {
    List<String> found = new ArrayList<>();
    for (Element element : document.select("[href], [src], form[action]")) {
      for (String name : List.of("href", "src", "action", "xlink:href")) {
        if (element.hasAttr(name)) {
          found.add(element.attr(name));
        }
      }
    }
    Set<String> links = new TreeSet<>();
    for (String link : found) {
      String target = page.resolve(link).toString();
      if (target.startsWith(PublishedSeed.BASE)) {
        target = seed.address().resolve(target.substring(PublishedSeed.BASE.length())).toString();
      }
      if (target.startsWith(seed.address().toString())) {
        links.add(target);
      }
    }
    return links;
  }

  private boolean leadsThere(URI target) throws IOException, InterruptedException {
    String address = withoutFragment(target);
    if (!statuses.containsKey(address)) {
      follow(address);
    }
    return THERE.contains(statuses.getOrDefault(address, 0))
        && (target.getRawFragment() == null
            || fragments
                .getOrDefault(address, Set.of())
                .contains(URLDecoder.decode(target.getRawFragment(), StandardCharsets.UTF_8)));
  }

  private void follow(String address) throws IOException, InterruptedException {
    HttpResponse<String> response = get(URI.create(address));
    statuses.put(address, response.statusCode());
    if (response.statusCode() == 303) {
      String location = response.headers().firstValue("Location").orElseThrow();
      String path = location.substring(PublishedSeed.BASE.length());
      response = get(seed.address().resolve(path));
      statuses.put(address, response.statusCode());
    }
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      fragments.put(
          address, new TreeSet<>(Jsoup.parse(response.body()).select("[id]").eachAttr("id")));
    }
  }

  private static String withoutFragment(URI target) {
    String address = target.toString();
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.5").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
