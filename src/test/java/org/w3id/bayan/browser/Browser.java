package org.w3id.bayan.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian has it. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /**
   * How long something is looked for: the longest page may still be read when it is asked about.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Dimension DESK = new Dimension(1280, 1000);
  private static final int HEIGHT = 900;
  private static final Dimension PHONE = new Dimension(400, 800);

  private final ChromeDriver driver;
  private final URI server;

  private Browser(ChromeDriver driver, URI server) {
    this.driver = driver;
    this.server = server;
  }

  /** Skips a test, and says why, where Chromium or its driver is not installed. */
  static void assumeInstalled() {
    assumeTrue(
        installed("chromium").isPresent() && installed("chromedriver").isPresent(),
        "Chromium and chromedriver are not on the PATH: the pages are not tried in a browser");
  }

  private static Optional<Path> installed(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A browser that visits the pages of a server under the address that its IRIs begin with, so that
   * redirections lead where they lead others.
   */
  static Browser visiting(URI server, URI base) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--host-resolver-rules=MAP %s %s".formatted(base.getAuthority(), server.getAuthority()));
    return visiting(base, true, options);
  }

  /** A browser that visits the pages of a server. */
  static Browser visiting(URI server, boolean scripts) {
    return visiting(server, scripts, new ChromeOptions());
  }

  private static Browser visiting(URI server, boolean scripts, ChromeOptions options) {
    options.setBinary(installed("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver").orElseThrow().toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    return new Browser(driver, server);
  }

  Browser open(String path) {
    driver.get(server.resolve(path).toString());
    return this;
  }

  Browser onDesk() {
    driver.manage().window().setSize(DESK);
    return this;
  }

  Browser onPhone() {
    driver.manage().window().setSize(PHONE);
    return this;
  }

  /** A window whose inside is so wide, as phones have it too. */
  Browser ofWidth(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Pages as they are printed by somebody who has chosen dark pages. */
  Browser printed() {
    media("print", "dark");
    return this;
  }

  /** Pages as they are shown to somebody who has chosen dark ones. */
  Browser atNight() {
    media("", "dark");
    return this;
  }

  /** Pages as they are shown by day. */
  Browser onScreen() {
    media("", "light");
    return this;
  }

  private void media(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** What has moved since the page was opened, and by how much, as browsers count it. */
  String layoutShift() {
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const moved = [];
            new PerformanceObserver(list =>
                list.getEntries().forEach(entry =>
                    moved.push(entry.value + ": " + entry.sources.map(it =>
                        (it.node && (it.node.outerHTML || it.node.data) || "?").slice(0, 80)).join(" | "))))
              .observe({type: "layout-shift", buffered: true});
            document.fonts.ready.then(() =>
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved.join("; "))))));
            """));
  }

  /** What was received for the page: each address, and how many bytes it took. */
  @SuppressWarnings("unchecked")
  List<String> received() {
    return (List<String>)
        value(
            """
            performance.getEntries()
              .filter(entry => entry.encodedBodySize !== undefined)
              .map(entry =>
                `${entry.name} ${Math.max(entry.encodedBodySize, entry.transferSize || 0)}`)
            """);
  }

  /** The path and query of the page that is shown. */
  String path() {
    URI shown = URI.create(driver.getCurrentUrl());
    return shown.getQuery() == null ? shown.getPath() : shown.getPath() + "?" + shown.getQuery();
  }

  String heading() {
    return find("h1").getText();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Clicks a thing and types, as a reader does: into whatever the click gives the focus to. */
  void type(String selector, CharSequence... keys) {
    find(selector).click();
    driver.switchTo().activeElement().sendKeys(keys);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Follows the link with these words. */
  Browser follow(String words) {
    driver.findElement(By.partialLinkText(words)).click();
    return this;
  }

  /** The value of an expression in the page. */
  Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return (Long)
        value("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What the page complained of since this was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe finds against WCAG 2.2 AA, and where. */
  List<String> barriers() {
    return new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(driver)
            .getViolations()
            .stream()
            .map(Browser::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /** Keeps a picture of the page as build output. */
  Browser picture(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    return this;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
