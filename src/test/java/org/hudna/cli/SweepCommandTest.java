package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SweepCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";
  private static final String DAYS = "--vary=agreement.persuasion.durationDays=3,7";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesTheDesignTheRunsTheirSummariesChartsAndATable() throws IOException {
    assertThat(sweep(DAYS, "--replicates=2")).isZero();

    assertThat(read("design.csv")).isEqualTo("point,agreement.persuasion.durationDays\n1,3\n2,7\n");
    assertThat(read("runs.csv").lines()).hasSize(5);
    assertThat(read("manifest.json"))
        .contains("\"kind\" : \"sweep\"")
        .contains("agreement.persuasion.durationDays=3,7");
    assertThat(temp.resolve("out/charts/durationDays-deaths-from-truce.svg")).exists();
    assertThat(temp.resolve("out/journal.jsonl")).doesNotExist();
    assertThat(temp.resolve("out/runs-by-replicate.csv.part")).doesNotExist();
    assertThat(out.toString()).contains("point  durationDays  runs").contains("2 ");
  }

  @Test
  void drawsItsChartsAgainAndSomeAlone() throws IOException {
    assertThat(sweep(DAYS, "--replicates=1", "--no-charts")).isZero();
    assertThat(temp.resolve("out/charts")).doesNotExist();

    String folder = temp.resolve("out").toString();
    String only = "--only=durationDays-violations";
    assertThat(commands().execute("chart", folder, only)).isZero();
    assertThat(out.toString()).contains("drew 1 chart of");
    assertThat(commands().execute("chart", folder, "--list")).isZero();
    assertThat(out.toString()).contains("  durationDays-deaths-from-truce");
  }

  @Test
  void estimatesItsTimeWithoutAFolder() {
    assertThat(sweep(DAYS, "--replicates=2", "--dry-run")).isZero();

    assertThat(out.toString()).containsPattern("from 4 runs made into nowhere: about \\d+ ");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void isNoBatchThatCouldBeComparedOrReported() {
    assertThat(sweep(DAYS, "--replicates=1", "--no-charts")).isZero();

    String folder = temp.resolve("out").toString();
    for (String command : List.of("compare", "report")) {
      assertThat(commands().execute(command, folder)).isEqualTo(2);
      assertThat(err.toString()).contains("expected a batch, found a sweep");
      err.getBuffer().setLength(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void writesTheSameBytesOnAnyNumberOfThreads(int threads) throws IOException {
    List<String> samples =
        List.of(
            "--vary=agreement.persuasion.durationDays=1..14",
            "--vary=parties.crown.cohesion=0..1",
            "--design=lhs",
            "--points=3",
            "--replicates=2",
            "--no-charts");
    assertThat(sweep(with(samples, "--threads=1"))).isZero();
    List<String> one = tables();
    assertThat(sweep(with(samples, "--threads=" + threads, "--overwrite"))).isZero();
    assertThat(tables()).isEqualTo(one);
  }

  @Test
  void anUnknownKeyNamesTheNearestBeforeAnythingIsDone() {
    assertThat(sweep("--vary=agreement.persuasion.durationDay=1..14", "--vary=titel=x"))
        .isEqualTo(2);

    assertThat(err.toString())
        .contains("unknown key 'agreement.persuasion.durationDay'")
        .contains("the nearest are agreement.persuasion.durationDays")
        .contains("unknown key 'titel'; the nearest are title");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--points=4, --points is for --design lhs or sobol",
    "--design=lhs, expected --points from 1 to 100000",
    "--design=star, grid",
    "--replicates=0, --replicates",
    "--resume, --resume needs --out"
  })
  void refusesOptionsThatMakeNoSense(String option, String message) {
    int code =
        option.equals("--resume")
            ? commands().execute("sweep", MINI, DAYS, option)
            : sweep(DAYS, option);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void saysWhatItWouldDo() {
    assertThat(sweep(DAYS, "--replicates=7", "--dry-run")).isZero();

    assertThat(out.toString())
        .contains("agreement.persuasion.durationDays: 3, 7")
        .contains("2 points (grid) x 7 replicates = 14 runs");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void aFinishedSweepIsNotMadeAgainAndAnotherOneIsNotResumed() {
    assertThat(sweep(DAYS, "--replicates=1", "--no-charts", "--resume")).isZero();
    assertThat(sweep(DAYS, "--replicates=1", "--no-charts", "--resume")).isZero();
    assertThat(out.toString()).contains("nothing to do");

    String other = "--vary=agreement.persuasion.durationDays=3,8";
    assertThat(sweep(other, "--replicates=1", "--no-charts", "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains("what is varied");
  }

  private int sweep(String... options) {
    return sweep(List.of(options));
  }

  private int sweep(List<String> options) {
    List<String> words = new ArrayList<>(List.of("sweep", MINI, "--out=" + temp.resolve("out")));
    words.addAll(options);
    return commands().execute(words.toArray(String[]::new));
  }

  private static List<String> with(List<String> options, String... more) {
    return Stream.concat(options.stream(), Stream.of(more)).toList();
  }

  private List<String> tables() throws IOException {
    return List.of(read("design.csv"), read("runs.csv"), read("summary.csv"));
  }

  private String read(String name) throws IOException {
    return Files.readString(temp.resolve("out").resolve(name));
  }

  private CommandLine commands() {
    return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
  }
}
