package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Manifest.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {
  @TempDir private Path folder;

  private String page(MadeUpBatch batch) throws IOException {
    return page(batch.write(), null);
  }

  private static String page(Path batch, String baseline) throws IOException {
    Path file = batch.resolve("report.html");
    new ReportWriter().write(batch, baseline, file);
    return Files.readString(file);
  }

  @Test
  void escapesWhatScenariosSay() throws IOException {
    assertThat(page(MadeUpBatch.clear(folder).failed("plain")))
        .contains("What &lt;b&gt;if&lt;/b&gt; &amp; why?")
        .contains("Design &quot;better&quot; &lt;i&gt;")
        .contains("hudna batch &lt;made-up&gt;")
        .contains("a &lt;broken&gt; wheel")
        .doesNotContain("<b>if", "<made-up>", "<broken>");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"RUNNING", "INTERRUPTED"})
  void shoutsThatABatchIsUnfinished(Status status) throws IOException {
    String page = page(MadeUpBatch.clear(folder).unfinished(status));
    assertThat(page).contains("<p class=\"alarm-title\">Unfinished batch");
  }

  @Test
  void tellsHowToGoOnWhenARunningBatchHasNothingToShow() throws IOException {
    Path batch = new MadeUpBatch(folder, 0).unfinished(Status.RUNNING).write();
    assertThatThrownBy(() -> page(batch, null)).hasMessageContaining("--resume");
  }

  @Test
  void shoutsOfFewRuns() throws IOException {
    MadeUpBatch batch =
        new MadeUpBatch(folder, 5).design("plain", null, MadeUpBatch.deaths(i -> i));
    assertThat(page(batch))
        .contains("<p class=\"alarm-title\">Few runs")
        .contains("nothing to compare");
  }

  @Test
  void shoutsOfFailedRunsAndTellsHowToRepeatThem() throws IOException {
    assertThat(page(MadeUpBatch.clear(folder).failed("plain")))
        .contains("<p class=\"alarm-title\">One run failed")
        .contains("<pre class=\"command\">hudna run x</pre>");
  }

  @Test
  void isSilentAboutAWholeBatch() throws IOException {
    assertThat(page(MadeUpBatch.clear(folder))).doesNotContain("class=\"alarm\"");
  }

  @Test
  void asksNothingOfANetwork() throws IOException {
    String page = page(MadeUpBatch.clear(folder));
    assertThat(page).contains("default-src 'none'");
    assertThat(page.replaceAll("xmlns(:\\w+)?=(['\"])http[^'\"]*\\2", ""))
        .doesNotContainPattern(
            "(?i)(https?:|\\bsrc=|@import|url\\((?!['\"]?[#d]))|<script|<link (?!rel=\"icon\" href=\"data:)");
  }

  @Test
  void givesTheSameBytesInAnyLocaleAndZone() throws IOException {
    Path batch = MadeUpBatch.clear(folder).write();
    String first = page(batch, null);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(page(batch, null)).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void takesTheBaselineThatIsAskedFor() throws IOException {
    assertThat(page(MadeUpBatch.clear(folder).write(), "better"))
        .contains("<h1>Design &quot;better&quot;");
  }

  @Test
  void namesTheScenariosThereAreWhenTheBaselineIsUnknown() throws IOException {
    Path batch = MadeUpBatch.clear(folder).write();
    assertThatThrownBy(() -> page(batch, "worse"))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("worse")
        .hasMessageContaining("plain, better");
    assertThat(batch.resolve("report.html")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoBatch() {
    assertThatThrownBy(() -> page(folder, null))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("manifest.json");
    assertThatThrownBy(() -> page(folder.resolve("none"), null))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void refusesABatchWithoutACompleteRun() throws IOException {
    Path batch = new MadeUpBatch(folder, 0).design("plain", null, java.util.Map.of()).write();
    assertThatThrownBy(() -> page(batch, null)).hasMessageContaining("no complete run");
  }
}
