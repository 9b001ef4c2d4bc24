package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.io.Manifest.Status;
import org.hudna.report.MadeUpBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A batch in which the design "better" saves ten or eleven lives in each of forty pairs. */
class CompareCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tellsTheDifferenceToTheScenarioThatOthersExtend() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--metrics", "civilian_deaths")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Civilian deaths (persons, lower is better); plain: 202.9 ± 2.0 (200…206)")
        .containsPattern("better +-10\\.50 \\[-10\\.66, -10\\.34] +<0\\.001\\* +100 %")
        .contains("How long truces last", "26 of 40")
        .contains("Holm over all 1 tests", "in 1 of 1 rows")
        .doesNotContain("\u001b", "NaN", "***");
    assertThat(out.toString().lines().filter(line -> line.startsWith("plain"))).hasSize(1);
  }

  @Test
  void theBaselineAndTheMetricsMayBeChosen() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--baseline", "better", "--metrics", "civilian-deaths,deaths_persons")).isZero();
    assertThat(out.toString())
        .containsPattern("plain +\\+10\\.50 ")
        .contains("Deaths (persons", "0 [0, 0]", "no pair differs");
  }

  @Test
  void allMetricsAreShownWithoutANumberThatDoesNotExist() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--all")).isZero();
    assertThat(out.toString()).contains("Guarantors' mean trust").doesNotContain("NaN");
  }

  @Test
  void aClaimThatRunsShowIsAFailure() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--fail-if", "civilian_deaths < baseline")).isEqualTo(1);
    assertThat(err.toString())
        .contains("failed: better: civilian_deaths < baseline: difference -10.50");
    assertThat(run("--fail-if", "civilian_deaths_persons > 202")).isEqualTo(1);
    assertThat(err.toString())
        .contains("failed: plain: civilian_deaths_persons > 202: mean 202.88");
    assertThat(run("--fail-if", "implementation_reached < 0.1")).isEqualTo(1);
    assertThat(err.toString()).contains("< 0.1: mean 0.000 [0.000, 0.088]");
    assertThat(run("--fail-if", "deaths >= baseline")).as("no pair differs").isEqualTo(1);
  }

  @Test
  void aClaimThatRunsDoNotShowIsNone() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(
            run(
                "--fail-if", "civilian_deaths > baseline",
                "--fail-if", "deaths > baseline",
                "--fail-if", "civilian_deaths > 203"))
        .as(err.toString())
        .isZero();
    assertThat(err.toString()).contains("held: runs show of no scenario");
  }

  @Test
  void wrongNamesAreAnsweredWithTheNearest() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--metrics", "civilian_death")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown metric", "did you mean 'civilian_deaths'");
    assertThat(run("--baseline", "plane")).isEqualTo(2);
    assertThat(err.toString()).contains("no scenario 'plane'; did you mean 'plain'");
    assertThat(run("--fail-if", "deaths ~ baseline")).isEqualTo(2);
    assertThat(err.toString()).contains("expected as 'deaths > baseline'");
    assertThat(run("--format", "excel")).isEqualTo(2);
  }

  @Test
  void anUnfinishedBatchSaysSoFirst() throws IOException {
    MadeUpBatch.clear(folder).unfinished(Status.INTERRUPTED).failed("better").write();
    assertThat(run()).isZero();
    assertThat(out.toString())
        .startsWith("*** THIS BATCH IS NOT FINISHED: 80 of 80 runs are there.")
        .contains("*** 1 RUNS FAILED");
    assertThat(run("--format", "csv")).isZero();
    assertThat(err.toString()).contains("*** THIS BATCH IS NOT FINISHED");
  }

  @Test
  void tablesAreWrittenForPrograms() throws IOException {
    MadeUpBatch.clear(folder).write();
    Path csv = folder.resolve("tables/compared.csv");
    assertThat(run("--format", "csv", "--metrics", "civilian_deaths", "--out", csv.toString()))
        .isZero();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("scenario,metric,unit,better,baseline,baseline_runs,");
    assertThat(lines.get(1))
        .startsWith("better,civilian_deaths_persons,persons,lower,plain,40,")
        .contains(",40,-10.5,-10.66", ",t,", ",paired t,1,");
    assertThat(run("--format", "survival_csv")).isZero();
    assertThat(out.toString()).startsWith("scenario,baseline,horizon_days,runs,collapses,");
  }

  @Test
  void jsonHoldsTheCurvesAndMarkdownTheTables() throws IOException {
    MadeUpBatch.clear(folder).write();
    assertThat(run("--format", "json")).isZero();
    JsonNode json = new JsonMapper().readTree(out.toString());
    assertThat(json.path("baseline").asText()).isEqualTo("plain");
    assertThat(json.at("/contrasts/0/difference/interval").asText()).isNotEmpty();
    assertThat(json.at("/survival/scenarios/1/curve").size()).isGreaterThan(3);
    assertThat(json.at("/survival/scenarios/0/log_rank").isNull()).isTrue();
    out.getBuffer().setLength(0);
    assertThat(run("--format", "markdown")).isZero();
    assertThat(out.toString())
        .contains("### Civilian deaths (persons", "| scenario | difference [95 %] |");
  }

  @Test
  void severalBatchesAreComparedInPairsWhereSeedsAreEqual() throws IOException {
    MadeUpBatch.clear(folder).write();
    Path again = Files.createDirectories(folder.resolve("again"));
    MadeUpBatch.clear(again).write();
    Path other = Files.createDirectories(folder.resolve("other"));
    MadeUpBatch.clear(other).write();
    Path runs = other.resolve("better/runs.csv");
    Files.writeString(
        runs, Files.readString(runs).replaceAll("(?m)^better,(\\d+),1", "better,$1,2"));
    assertThat(run(again.toString(), other.toString(), "--metrics", "civilian_deaths"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .containsPattern("plain@again +0 \\[0, 0] .* no pair differs")
        .containsPattern("better@again +-10\\.50 \\[-10\\.66, -10\\.34]")
        .containsPattern("better@other +-10\\.5\\S* .* Welch's t, unpaired");
  }

  @Test
  void scenariosOfOtherDaysAreLeftOutUnlessAskedFor() throws IOException {
    MadeUpBatch.clear(folder)
        .design("elsewhen", null, MadeUpBatch.deaths(i -> 50 + i % 3))
        .with("/time", "end", "2001-04-15T00:00")
        .write();
    assertThat(run("--metrics", "deaths,civilian_deaths")).isZero();
    assertThat(out.toString())
        .startsWith("elsewhen simulates other days and is not compared (--other-days to do it all")
        .contains("Holm over all 2 tests")
        .containsPattern("elsewhen +\\S+ \\S+ \\S+ +- +- .* 26 of 40");
    out.getBuffer().setLength(0);
    assertThat(run("--metrics", "civilian_deaths", "--other-days")).isZero();
    assertThat(out.toString())
        .containsPattern("elsewhen +\\S+ \\S+ \\S+ +0 \\[0, 0] +1.00 .* 26 of 40")
        .contains("Holm over all 2 tests", "\u2020 counts other days than plain")
        .containsPattern("elsewhen \u2020 +-15")
        .doesNotContain("is not compared");
  }

  @Test
  void aTruceThatStartsAtAnotherTimeIsMarkedWhereItMatters() throws IOException {
    MadeUpBatch.clear(folder).with("/agreement/truce", "start", "2001-03-18T12:00").write();
    assertThat(run("--metrics", "deaths_from_truce")).isZero();
    assertThat(out.toString()).contains("better \u2020 ", "\u2020 counts other days than plain");
    out.getBuffer().setLength(0);
    assertThat(run()).isZero();
    assertThat(out.toString())
        .contains("Civilian deaths (persons", "Deaths (persons", "People supplied for a month (")
        .containsPattern("first week[^\n]*\n[^\n]*\nbetter \u2020 ")
        .containsPattern("Civilian deaths [^\n]*\n[^\n]*\nbetter +-10");
  }

  @Test
  void aTableThatIsMissingIsNamed() throws IOException {
    MadeUpBatch.clear(folder).write();
    Files.delete(folder.resolve("better/runs.csv"));
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("better/runs.csv").contains("no such file");
  }

  @Test
  void aBrokenManifestIsToldByItsLineInWords() throws IOException {
    MadeUpBatch.clear(folder).write();
    Path manifest = folder.resolve("manifest.json");
    String whole = Files.readString(manifest);
    for (String broken :
        List.of(
            whole.substring(0, whole.length() / 2),
            whole.replace("\"replicates\":40", "\"replicates\":[]"),
            whole.replace("\"replicates\"", "\"replicants\""),
            "\"a word\"",
            "")) {
      Files.writeString(manifest, broken);
      assertThat(run()).as(broken).isEqualTo(2);
      assertThat(err.toString())
          .contains("manifest.json:1", "not a manifest: ")
          .doesNotContain("Source", "REDACTED", "org.hudna", "java.");
      err.getBuffer().setLength(0);
    }
  }

  @Test
  void aStudyIsNoBatch() throws IOException {
    MadeUpBatch.clear(folder).write();
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"kind\":\"batch\"", "\"kind\":\"study\""));
    for (String command : List.of("compare", "report", "chart")) {
      CommandLine commands = Main.commandLine().setErr(new PrintWriter(err, true));
      assertThat(commands.execute(command, folder.toString())).isEqualTo(2);
      assertThat(err.toString()).as(command).contains("expected a batch, found a study");
      err.getBuffer().setLength(0);
    }
  }

  @Test
  void runsWithoutAPairAreCounted() throws IOException {
    MadeUpBatch.clear(folder).unfinished(Status.RUNNING).write();
    Path runs = folder.resolve("better/runs.csv");
    List<String> rows = Files.readAllLines(runs);
    Files.write(runs, rows.subList(0, 31));
    assertThat(run("--metrics", "civilian_deaths")).isZero();
    assertThat(out.toString())
        .contains("70 of 80 runs are there")
        .contains("(200…206), 40 runs")
        .containsPattern("better .* 30 +t");
  }

  @Test
  void aWarningNamesTheFolderOfSeveral() throws IOException {
    MadeUpBatch.clear(folder).write();
    Path other = Files.createDirectories(folder.resolve("other"));
    MadeUpBatch.clear(other).unfinished(Status.RUNNING).write();
    assertThat(run(other.toString())).isZero();
    assertThat(out.toString()).startsWith("*** " + other + ": THIS BATCH IS NOT FINISHED");
  }

  @Test
  void tablesFitATerminalOfEightyColumns() throws IOException {
    MadeUpBatch.clear(folder).write();
    for (PageTable table :
        List.of(
            new PageTable(
                "a head of some length that goes on and on and on and on beyond the width of it",
                List.of("scenario", "difference", "p"),
                List.of(List.of("-no-persuasion", "+1 [0, 2]", "x".repeat(70))),
                List.of("a note")))) {
      assertThat(table.text(80)).allMatch(line -> line.length() <= 80).hasSize(5);
    }
  }

  private int run(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "compare";
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(args);
  }
}
