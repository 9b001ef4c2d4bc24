package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BatchCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesResultsPicturesAndATable() {
    assertThat(execute("--replicates", "2")).isZero();

    assertThat(temp.resolve("out/mini/runs.csv")).exists();
    assertThat(temp.resolve("out/mini/charts")).isNotEmptyDirectory();
    assertThat(out.toString())
        .contains("scenario  runs", "  deaths from truce  ")
        .doesNotContain("partial")
        .contains("mini         2");
    assertThat(err.toString()).contains("runs 2/2  100 %").contains("failed 0");
  }

  @ParameterizedTest
  @CsvSource({
    "--replicates, 0",
    "--replicates, -3",
    "--threads, -1",
    "--seed, abc",
    "--events, some",
    "--no-such-option, 1"
  })
  void refusesBadOptionsBeforeItTouchesAnything(String option, String value) {
    assertThat(batch(option, value)).isEqualTo(2);

    assertThat(err.toString()).contains(option);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void refusesEarlierResultsUnlessItMayReplaceThem() throws IOException {
    assertThat(batch("--replicates", "1")).isZero();
    String earlier = Files.readString(temp.resolve("out/mini/runs.csv"));

    assertThat(batch("--replicates", "2")).isEqualTo(2);
    assertThat(err.toString()).contains("--overwrite");
    assertThat(temp.resolve("out/mini/runs.csv")).hasContent(earlier);

    assertThat(batch("--replicates", "2", "--overwrite")).isZero();
    assertThat(Files.readAllLines(temp.resolve("out/mini/runs.csv"))).hasSize(3);
  }

  @Test
  void saysWhatItWouldDoWithoutDoingIt() {
    assertThat(batch("--replicates", "7", "--dry-run")).isZero();

    assertThat(out.toString()).contains("1 scenarios x 7 replicates = 7 runs");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void tellsAFaultyScenarioBeforeItMakesAFolder() throws IOException {
    Path faulty = Files.writeString(temp.resolve("faulty.yaml"), "titel: x\n");
    CommandLine commands = commands();

    int code = commands.execute("batch", faulty.toString(), "--out", temp.resolve("o").toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("faulty.yaml:1");
    assertThat(temp.resolve("o")).doesNotExist();
  }

  @Test
  void aNumberThatIsNoneIsNamedInWordsAndTheSynopsisFollows() {
    assertThat(batch("--replicates", "abc")).isEqualTo(2);

    assertThat(err.toString())
        .contains("'--replicates'", "expected a whole number, found 'abc'", "usage: hudna batch");
  }

  @Test
  void refusesTwoScenariosOfOneName() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other")).resolve("mini.yaml");
    Files.writeString(other, "extends: " + Path.of(MINI).toAbsolutePath() + "\n");
    CommandLine commands = commands();

    int code =
        commands.execute(
            "batch", MINI, other.toString(), "--out", temp.resolve("o").toString(), "--dry-run");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("different names");
  }

  private int batch(String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add("--no-charts");
    return execute(words.toArray(String[]::new));
  }

  private int execute(String... options) {
    List<String> words = new ArrayList<>(List.of("batch", MINI));
    words.addAll(List.of("--out", temp.resolve("out").toString()));
    words.addAll(List.of(options));
    return commands().execute(words.toArray(String[]::new));
  }

  private CommandLine commands() {
    return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
  }
}
