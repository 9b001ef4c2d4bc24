package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StudyMechanismsCommandTest {
  private static final String MINI = "src/test/resources/studies/mini.yaml";
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesTheTableAndSaysWhatCameOut() throws Exception {
    Path results = folder.resolve("study");
    assertThat(run("study", "mechanisms", MINI, "--replicates", "4", "--out", results.toString()))
        .as(err.toString())
        .isZero();
    List<String> lines = Files.readAllLines(results.resolve("mechanisms.csv"));
    assertThat(lines.get(0))
        .startsWith("mechanism,change,metric,unit,difference,low,high,replicates,");
    assertThat(lines).hasSize(1 + 4 + 1 + 1 + 4);
    assertThat(out.toString())
        .contains("persuasion: none", "Guarantors' effort on the parties", "as expected");
    assertThat(results)
        .isDirectoryContaining("glob:**/mechanisms.md")
        .isDirectoryContaining("glob:**/study.yaml");
    assertThat(Files.readString(results.resolve("manifest.json")))
        .contains("\"status\" : \"complete\"", "\"mechanisms.csv\" : \"");
  }

  @Test
  void equalSeedsGiveEqualTablesOnAnyNumberOfThreads() throws Exception {
    for (String threads : List.of("1", "3")) {
      String to = folder.resolve(threads).toString();
      run("study", "mechanisms", MINI, "--replicates", "3", "--threads", threads, "--out", to);
    }
    assertThat(folder.resolve("3/mechanisms.csv"))
        .hasSameTextualContentAs(folder.resolve("1/mechanisms.csv"));
  }

  @Test
  void anEarlierResultIsNotTouched() throws Exception {
    Files.writeString(folder.resolve("mechanisms.csv"), "mine");
    assertThat(run("study", "mechanisms", MINI, "--out", folder.toString())).isEqualTo(2);
    assertThat(folder.resolve("mechanisms.csv")).hasContent("mine");
  }

  @Test
  void faultyInputIsTold() {
    String bad = "src/test/resources/studies/bad.yaml";
    assertThat(run("study", "mechanisms", bad, "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("bad.yaml:2:1", "did you mean 'directions'?");
    assertThat(run("study", "mechanisms", MINI, "--replicates", "1")).isEqualTo(2);
  }

  private int run(String... args) {
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(args);
  }
}
