package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PosteriorOptionTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final String PARTICLES =
      "particle,weight,behaviour.violence.branchingRatio\na,1,0.125\nb,2,0.25\n";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path bare;
  private Path named;
  private Path posterior;

  @BeforeEach
  void scenarios() throws IOException {
    String base = "extends: " + MINI.toAbsolutePath() + "\n";
    Files.createDirectories(temp.resolve("bare"));
    bare = Files.writeString(temp.resolve("bare/case.yaml"), base);
    named = Files.writeString(temp.resolve("case.yaml"), base + "posterior: particles.csv\n");
    posterior = Files.writeString(temp.resolve("particles.csv"), PARTICLES);
  }

  private int execute(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return commands.execute(words.toArray(String[]::new));
  }

  private int batch(Path file, String folder, String... more) {
    List<Object> args = new ArrayList<>(List.of("batch", file, "--no-charts", "--replicates=2"));
    args.add("--out=" + temp.resolve(folder));
    args.addAll(List.of(more));
    return execute(args.toArray());
  }

  private String file(String path) throws IOException {
    return Files.readString(temp.resolve(path));
  }

  @Test
  void namingAPosteriorWithoutTheOptionChangesNoResult() throws IOException {
    assertThat(batch(bare, "without")).isZero();
    assertThat(batch(named, "with")).isZero();
    for (String table : List.of("runs.csv", "daily.csv", "aid.csv", "observed.csv", "state.csv")) {
      assertThat(file("with/case/" + table)).isEqualTo(file("without/case/" + table));
    }
    assertThat(file("with/manifest.json")).doesNotContain("\"hash\" : \"" + hash());
  }

  @Test
  void withTheOptionTheManifestHoldsItsHashAndResultsDiffer() throws IOException {
    assertThat(batch(named, "plain")).isZero();
    assertThat(batch(named, "drawn", "--posterior")).isZero();
    assertThat(file("drawn/manifest.json")).contains("particles.csv").contains(hash());
    assertThat(file("drawn/case/runs.csv")).isNotEqualTo(file("plain/case/runs.csv"));
  }

  private String hash() throws IOException {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(Files.readAllBytes(posterior)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRunWithTheSeedOfAReplicateRepeatsIt() throws IOException {
    assertThat(batch(named, "drawn", "--posterior")).isZero();
    String[] row = file("drawn/case/runs.csv").split("\n")[1].split(",", 4);
    Path again = temp.resolve("again");
    assertThat(execute("run", named, "--seed", row[2], "--posterior", "--out", again)).isZero();
    assertThat(file("again/case/runs.csv").split("\n")[1]).isEqualTo(String.join(",", row));
    assertThat(file("again/manifest.json")).contains(hash());
  }

  @Test
  void resumeRefusesAnotherPosteriorAndNone() throws IOException {
    assertThat(batch(named, "drawn", "--posterior", "--resume")).isZero();
    String before = file("drawn/manifest.json");
    assertThat(batch(named, "drawn", "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains("scenario case: SHA-256 of the posterior: " + hash());
    String first = hash();
    Files.writeString(posterior, PARTICLES.replace("b,2", "b,3"));
    assertThat(batch(named, "drawn", "--posterior", "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains(first + " -> " + hash());
    assertThat(file("drawn/manifest.json")).isEqualTo(before);
    Files.writeString(posterior, PARTICLES);
    assertThat(batch(named, "drawn", "--posterior", "--resume")).isZero();
    assertThat(out.toString()).contains("nothing to do");
  }

  @Test
  void aDryRunSaysWhatIsDrawnFromWhere() {
    assertThat(batch(named, "drawn", "--posterior", "--dry-run")).isZero();
    assertThat(out.toString())
        .contains("scenario case, behaviour.violence.branchingRatio from 2 particles of ");
  }

  @Test
  void aBatchNamesAllScenariosThatNameNone() {
    Path folder = temp.resolve("out");
    assertThat(execute("batch", bare, MINI, "--posterior", "--out", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("--posterior: expected 'posterior: FILE' in every scenario")
        .contains(bare.toString())
        .contains(MINI.toString());
    assertThat(folder).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "batch", "sweep", "gui"})
  void everyCommandTellsThatAScenarioNamesNone(String command) {
    List<Object> args = new ArrayList<>(List.of(command, bare, "--posterior"));
    if (command.equals("sweep")) {
      args.add("--vary=parties.crown.cohesion=0.5,1");
    }
    assertThat(execute(args.toArray())).isEqualTo(2);
    assertThat(err.toString()).contains("--posterior: expected 'posterior: FILE'");
  }

  @Test
  void checkTellsFaultsOfThePosteriorAndShowShowsTheKey() throws IOException {
    assertThat(execute("scenario", "check", named)).isZero();
    assertThat(execute("scenario", "show", named)).isZero();
    assertThat(out.toString()).contains("posterior: particles.csv").contains("# case.yaml:2");
    Files.writeString(posterior, PARTICLES.replace("0.25", "much"));
    assertThat(execute("scenario", "check", named)).isEqualTo(2);
    assertThat(err.toString()).contains("particles.csv:3:5").contains("is not a number");
    assertThat(execute("run", named)).isZero();
    assertThat(execute("run", named, "--posterior")).isEqualTo(2);
    assertThat(err.toString()).contains("particles.csv:3:5");
  }

  @Test
  void aSweepRecordsItAndRepeatsWithIt() throws IOException {
    Path folder = temp.resolve("sweep");
    String vary = "--vary=agreement.persuasion.durationDays=7,14";
    assertThat(
            execute(
                "sweep",
                named,
                vary,
                "--posterior",
                "--no-charts",
                "--replicates=1",
                "--out",
                folder))
        .isZero();
    assertThat(file("sweep/manifest.json")).contains(hash());
    assertThat(
            execute(
                "sweep",
                named,
                "--vary=posterior=a.csv,b.csv",
                "--posterior",
                "--no-charts",
                "--out",
                temp.resolve("other")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("posterior: cannot be varied where runs draw from it");
  }
}
