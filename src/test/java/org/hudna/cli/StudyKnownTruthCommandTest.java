package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StudyKnownTruthCommandTest {
  private static final String STUDIES = "src/test/resources/studies/";
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String study, String... more) {
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    List<String> args = new java.util.ArrayList<>(List.of("study", "known-truth", STUDIES + study));
    args.addAll(List.of("--out", folder.resolve("t").toString()));
    args.addAll(List.of(more));
    return commands.execute(args.toArray(String[]::new));
  }

  @Test
  void countsTheIntervalsThatHoldTheTruth() throws IOException {
    assertThat(run("mini-calibration.yaml", "--histories", "3", "--runs", "70"))
        .as(err.toString())
        .isZero();
    List<String> lines = Files.readAllLines(folder.resolve("t/known-truth.csv"));
    assertThat(lines.get(0)).isEqualTo("history,key,truth,low,high,inside");
    assertThat(lines).hasSize(1 + 3 * 2);
    long inside = lines.stream().filter(line -> line.endsWith("true")).count();
    assertThat(out.toString()).contains("all", inside + " of 6");
    assertThat(err.toString()).contains("history 3 of 3 is fitted");
  }

  @Test
  void onlyAPosteriorHasIntervals() {
    assertThat(run("mini-search.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("expected a study with method.kind abc-smc");
    assertThat(run("mini-calibration.yaml", "--histories", "0")).isEqualTo(2);
  }
}
