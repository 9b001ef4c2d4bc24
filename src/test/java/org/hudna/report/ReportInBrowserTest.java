package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page in a headless Chromium: the one that {@code -Dhudna.report} names, else one of a made-up
 * batch. With {@code -Dhudna.screenshots} pictures of it are kept in that folder.
 */
@Tag("browser")
class ReportInBrowserTest {
  private static final String KEPT = "hudna.screenshots";
  private static final int MOST_BYTES = 5_000_000;
  private static final int MOST_MILLISECONDS = 2_000;
  private static final int WINDOW = 2_000;

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private Path page;
  private Chromium browser;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    String given = System.getProperty("hudna.report");
    page = given == null ? madeUp() : Path.of(given).toAbsolutePath();
    browser = new Chromium(folder.resolve("profile"));
    for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
      browser.call(domain + ".enable", "{}");
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    browser.close();
  }

  private Path madeUp() throws IOException {
    Path file = folder.resolve("report.html");
    new ReportWriter().write(MadeUpBatch.clear(folder).write(), null, file);
    return file;
  }

  @Test
  void saysNothingOnTheConsoleAndAsksForNothing() throws InterruptedException {
    browser.open(page.toUri());
    browser.value("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(browser.events("Log.entryAdded")).isEmpty();
    assertThat(browser.events("Network.requestWillBeSent"))
        .extracting(event -> event.at("/request/url").asText())
        .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
  }

  @Test
  void isSmallAndOpensAtOnce() throws IOException, InterruptedException {
    browser.open(page.toUri());
    JsonNode loaded =
        browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd || -1");
    System.out.printf("%s: %d bytes, %.0f ms%n", page, Files.size(page), loaded.asDouble());
    assertThat(Files.size(page)).isLessThan(MOST_BYTES);
    assertThat(loaded.asDouble()).isBetween(0.0, (double) MOST_MILLISECONDS);
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "1200, light", "1200, dark"})
  void fitsItsWidth(int width, String scheme) throws IOException, InterruptedException {
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": %s}"
            .formatted(width, WINDOW, width < 600));
    browser.call(
        "Emulation.setEmulatedMedia",
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"%s\"}]}"
            .formatted(scheme));
    browser.open(page.toUri());
    if (System.getProperty(KEPT) != null) {
      screenshots("%d-%s".formatted(width, scheme));
    }
    assertThat(browser.value("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void printsAsPages() throws IOException, InterruptedException {
    browser.open(page.toUri());
    String paper = "{\"paperWidth\": 8.27, \"paperHeight\": 11.69, \"printBackground\": false}";
    byte[] pdf = bytes(browser.call("Page.printToPDF", paper));
    keep("print.pdf", pdf);
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  /** Pictures of the whole page, one window after another. */
  private void screenshots(String name) throws IOException {
    int height = browser.value("document.documentElement.scrollHeight").asInt();
    for (int top = 0, n = 1; top < height; top += WINDOW, n++) {
      browser.value("scrollTo(0, %d)".formatted(top));
      keep(name + "-" + n + ".png", bytes(browser.call("Page.captureScreenshot", "{}")));
    }
  }

  private static byte[] bytes(JsonNode answer) {
    return Base64.getDecoder().decode(answer.path("data").asText());
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    String kept = System.getProperty(KEPT);
    if (kept != null) {
      Files.write(Files.createDirectories(Path.of(kept)).resolve(name), bytes);
    }
  }
}
