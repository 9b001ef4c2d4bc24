package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CalibrateCommandTest {
  private static final String STUDIES = "src/test/resources/studies/";
  private static final String MINI = STUDIES + "mini-calibration.yaml";
  private static final List<String> TABLES =
      List.of(
          "posterior.csv", "prior.csv", "parameters.csv", "targets.csv", "fit.json", "fitted.yaml");
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(args);
  }

  private int calibrate(String study, Path to, String... more) {
    Stream<String> args = Stream.of("calibrate", study, "--out", to.toString());
    return run(Stream.concat(args, Arrays.stream(more)).toArray(String[]::new));
  }

  private void assertSameTables(Path one, Path other) throws IOException {
    for (String table : TABLES) {
      assertThat(other.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
    }
  }

  @Test
  void writesThePosteriorAndSaysWhatIsIdentified() throws IOException {
    Path to = folder.resolve("a");
    assertThat(calibrate(MINI, to)).as(err.toString()).isZero();
    List<String> posterior = Files.readAllLines(to.resolve("posterior.csv"));
    assertThat(posterior.get(0))
        .isEqualTo(
            "particle,weight,behaviour.restraint.firstWeekRatio,behaviour.violence.regimeDays");
    assertThat(posterior).hasSize(1 + 10);
    double sum =
        posterior.stream().skip(1).mapToDouble(r -> Double.parseDouble(r.split(",")[1])).sum();
    assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(Files.readAllLines(to.resolve("prior.csv"))).hasSize(1 + 40);
    assertThat(Files.readAllLines(to.resolve("parameters.csv"))).hasSize(1 + 2);
    assertThat(Files.readAllLines(to.resolve("targets.csv"))).hasSize(1 + 7);
    assertThat(Files.readString(to.resolve("fit.json")))
        .contains("\"observedSha256\"", "\"generations\"", "\"identifiedRule\"");
    assertThat(Files.readString(to.resolve("fitted.yaml")))
        .contains("# SHA-256 of the data", "behaviour:", "    firstWeekRatio: 0.");
    assertThat(Files.readString(to.resolve("manifest.json")))
        .contains("\"kind\" : \"calibration\"", "\"status\" : \"complete\"", "\"trials.jsonl\"");
    assertThat(err.toString()).contains("generation 1:", "tolerance", "best distance");
    assertThat(out.toString()).contains("narrower by", "identified", "effective sample size");
  }

  @Test
  @Tag("slow")
  void threadsChangeNothing() throws IOException {
    assertThat(calibrate(MINI, folder.resolve("1"), "--threads", "1")).isZero();
    assertThat(calibrate(MINI, folder.resolve("2"), "--threads", "2")).isZero();
    assertSameTables(folder.resolve("1"), folder.resolve("2"));
    assertThat(folder.resolve("2/trials.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("1/trials.jsonl"));
  }

  /** What a killed process leaves: a manifest that says "running", and a torn journal. */
  @Test
  @Tag("slow")
  void aCutJournalIsGoneOnWithToTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole");
    Path cut = folder.resolve("cut");
    assertThat(calibrate(MINI, whole)).isZero();
    Files.createDirectories(cut);
    String journal = Files.readString(whole.resolve("trials.jsonl"));
    Files.writeString(cut.resolve("trials.jsonl"), journal.substring(0, 2 * journal.length() / 3));
    Files.writeString(
        cut.resolve("manifest.json"),
        Files.readString(whole.resolve("manifest.json")).replace("\"complete\"", "\"running\""));
    assertThat(calibrate(MINI, cut, "--resume")).as(err.toString()).isZero();
    assertThat(err.toString()).contains("runs are there already");
    assertSameTables(whole, cut);
    assertThat(cut.resolve("trials.jsonl")).hasSameBinaryContentAs(whole.resolve("trials.jsonl"));
    assertThat(calibrate(MINI, cut, "--resume")).isZero();
    assertThat(out.toString()).contains("nothing to do");
  }

  @Test
  @Tag("slow")
  void anotherSeedIsNotGoneOnWith() throws IOException {
    Path to = folder.resolve("a");
    assertThat(calibrate(MINI, to)).isZero();
    byte[] before = Files.readAllBytes(to.resolve("posterior.csv"));
    assertThat(calibrate(MINI, to, "--resume", "--seed", "2")).isEqualTo(2);
    assertThat(err.toString()).contains("seed: 1 -> 2");
    assertThat(calibrate(MINI, to, "--resume", "--runs", "90")).isEqualTo(2);
    assertThat(calibrate(MINI, to)).as("without a choice").isEqualTo(2);
    assertThat(to.resolve("posterior.csv")).hasBinaryContent(before);
    assertThat(calibrate(MINI, to, "--overwrite", "--seed", "2")).as(err.toString()).isZero();
  }

  @Test
  void searchesForAPoint() throws IOException {
    Path to = folder.resolve("search");
    assertThat(calibrate(STUDIES + "mini-search.yaml", to)).as(err.toString()).isZero();
    assertThat(Files.readAllLines(to.resolve("trace.csv")))
        .hasSize(1 + 14)
        .first()
        .isEqualTo("trial,score,best,behaviour.restraint.firstWeekRatio");
    assertThat(Files.readString(to.resolve("fitted.yaml"))).contains("# best point of: Mini");
    assertThat(out.toString()).contains("where the prior median has 1");
  }

  @Test
  void aDryRunWritesNothing() {
    Path to = folder.resolve("dry");
    assertThat(calibrate(MINI, to, "--dry-run")).isZero();
    assertThat(to).doesNotExist();
    assertThat(out.toString())
        .contains(
            "fits behaviour.violence.regimeDays", "6 targets", "2 runs in a trial, 1 targets");
  }

  @Test
  void faultyInputIsToldAndNothingIsWritten() {
    Path to = folder.resolve("bad");
    assertThat(calibrate(STUDIES + "bad-calibration.yaml", to)).isEqualTo(2);
    assertThat(err.toString()).contains("bad-calibration.yaml:4:10", "firstWeekRatio");
    assertThat(calibrate(MINI, to, "--runs", "49")).isEqualTo(2);
    assertThat(calibrate(MINI, to, "--threads", "0")).isEqualTo(2);
    assertThat(run("calibrate", MINI, "--resume")).isEqualTo(2);
    assertThat(to).doesNotExist();
  }
}
