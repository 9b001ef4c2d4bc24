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
import org.junit.jupiter.params.provider.ValueSource;

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
  void makesThePageOfABatchThatWasKilledFromTheRunsThatAreThere() throws IOException {
    MadeUpBatch batch = MadeUpBatch.clear(folder).killed();
    assertThat(page(batch))
        .contains("<p class=\"alarm-title\">Unfinished batch")
        .contains(
            "80 of 80 planned runs are here; this page uses the 40 runs that all designs have")
        .contains("There are no maps")
        .doesNotContain("id=\"charts\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void countsTheRunsThatAreThereAndIsProvisionalWhenTheyAreFew(int runs) throws IOException {
    MadeUpBatch batch = new MadeUpBatch(folder, runs);
    batch.design("plain", null, MadeUpBatch.deaths(i -> 200 + i % 7));
    batch.design("better", "plain", MadeUpBatch.deaths(i -> 190 + i % 7 - i % 2));
    String page = page(batch.killed());
    assertThat(page)
        .contains("Provisional: Design &quot;better&quot;")
        .contains(runs + (runs == 1 ? " simulated course" : " simulated courses"))
        .contains("so far (" + runs + " planned)")
        .contains("With only " + runs + (runs == 1 ? " pair" : " pairs") + " of runs")
        .doesNotContain("NaN");
  }

  @Test
  void comparesTheSameRunsOfAllDesignsInABatchThatIsNotFinished() throws IOException {
    MadeUpBatch batch = MadeUpBatch.clear(folder).unfinished(Status.INTERRUPTED);
    Path runs = folder.resolve("better/runs.csv");
    Files.write(runs, Files.readAllLines(runs).subList(0, 26));
    assertThat(page(batch))
        .contains(
            "65 of 80 planned runs are here; this page uses the 25 runs that all designs have")
        .contains("25 simulated courses of events of each so far (40 planned)");
  }

  @Test
  void keepsDesignsOfOtherDaysInATableOfTheirOwn() throws IOException {
    MadeUpBatch batch = MadeUpBatch.clear(folder);
    batch
        .design("elsewhen", "plain", MadeUpBatch.deaths(i -> 1))
        .with("/time", "end", "2001-04-30T00:00");
    String page = page(batch);
    int other = page.indexOf("Other cases, not compared");
    assertThat(page.substring(page.indexOf("id=\"numbers\""), other))
        .contains("#design-plain", "#design-better")
        .doesNotContain("#design-elsewhen");
    assertThat(page.substring(other, page.indexOf("id=\"designs\"")))
        .contains("#design-elsewhen", "1 March 2001 to 29 April 2001 (60 days)")
        .doesNotContain("#design-plain");
    assertThat(page).contains("Of the 2 designs with the same days it had the fewest");
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
  void saysThatNumbersComeFromAPosterior() throws IOException {
    MadeUpBatch batch =
        new MadeUpBatch(folder, 50)
            .design("plain", null, MadeUpBatch.deaths(i -> i))
            .posterior("fits/particles.csv", "cafe1234");
    assertThat(page(batch)).contains("fits/particles.csv (SHA-256 cafe1234)");
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
    assertThatThrownBy(() -> page(batch, "beter")).hasMessageContaining("did you mean 'better'?");
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
