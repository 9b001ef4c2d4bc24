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

class SensitivityCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";
  private static final String RESTRAINT = "--vary=behaviour.restraint.firstWeekRatio";
  private static final String WEST = "--vary=parties.crown.leverage.west=0..1";
  private static final String METRICS = "--metrics=deaths_from_truce,days_to_collapse";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void morrisWritesDesignRunsIndicesChartsAndATable() throws IOException {
    assertThat(morris("--replicates=2", RESTRAINT, WEST, METRICS)).isZero();

    assertThat(lines("design.csv")).hasSize(10);
    assertThat(lines("design.csv").get(0))
        .isEqualTo("point,behaviour.restraint.firstWeekRatio,parties.crown.leverage.west");
    assertThat(lines("runs.csv")).hasSize(19);
    assertThat(lines("sensitivity.csv")).hasSize(5);
    assertThat(lines("sensitivity.csv").get(1))
        .startsWith("morris,deaths_from_truce_persons,behaviour.restraint.firstWeekRatio,18,0,3,");
    assertThat(read("manifest.json"))
        .contains("\"kind\" : \"sensitivity\"", "\"kind\" : \"morris\"", "\"levels\" : 4");
    assertThat(temp.resolve("out/summary.csv")).doesNotExist();
    assertThat(temp.resolve("out/journal.jsonl")).doesNotExist();
    assertThat(temp.resolve("out/charts/tornado-deaths-from-truce.png")).exists();
    assertThat(read("charts/tornado-deaths-from-truce.svg"))
        .contains("behaviour.restraint.firstWeekRatio")
        .doesNotContain("NaN");
    assertThat(out.toString())
        .contains("Deaths from the truce on (persons)", "mu* [95 %]", "results: ");
  }

  /** Restraint in the first week makes deaths: more of it, that is a higher ratio, more deaths. */
  @Test
  void findsTheKeyThatMattersAndItsDirection() throws IOException {
    assertThat(morris("--no-charts", RESTRAINT, "--vary=behaviour.aid.attackDeaths")).isZero();

    String[] ratio = lines("sensitivity.csv").get(1).split(",");
    String[] attack = lines("sensitivity.csv").get(2).split(",");
    assertThat(Double.parseDouble(ratio[6])).isPositive();
    assertThat(Double.parseDouble(ratio[9])).isGreaterThan(Double.parseDouble(attack[9]));
  }

  @Test
  void sobolWritesFirstAndTotalIndices() throws IOException {
    assertThat(
            sensitivity(
                "--method=sobol", "--samples=8", "--replicates=1", RESTRAINT, WEST, METRICS))
        .isZero();

    assertThat(lines("design.csv")).hasSize(1 + 8 * 4);
    assertThat(lines("sensitivity.csv").get(0))
        .endsWith("first,first_low,first_high,total,total_low,total_high");
    assertThat(temp.resolve("out/charts/indices-deaths-from-truce.svg")).exists();
    assertThat(out.toString()).contains("total [95 %]", "the first indices sum to");
  }

  @Test
  void saysHowManyRunsHaveNoValue() throws IOException {
    assertThat(
            morris(
                "--no-charts",
                "--vary=agreement.clock.calmDaysRequired=1..9",
                "--metrics=days_to_implementation"))
        .isZero();

    int column =
        List.of(lines("runs.csv").get(0).split(",")).indexOf("days_to_implementation_days");
    long without =
        lines("runs.csv").stream().filter(line -> line.split(",", -1)[column].isEmpty()).count();
    assertThat(without).isPositive();
    assertThat(out.toString()).contains(without + " of 6 runs have no value");
    assertThat(lines("sensitivity.csv").get(1))
        .startsWith(
            "morris,days_to_implementation_days,agreement.clock.calmDaysRequired,6,"
                + without
                + ",");
  }

  @Test
  void takesAllOpenNumbersOfASectionOrOfTheScenario() throws IOException {
    assertThat(morris("--dry-run", "--vary=behaviour.restraint")).isZero();
    assertThat(out.toString())
        .contains("behaviour.restraint.firstWeekRatio: {dist: ", "behaviour.restraint.uncovered")
        .doesNotContain("behaviour.aid");
    out.getBuffer().setLength(0);
    assertThat(morris("--dry-run")).isZero();
    assertThat(out.toString()).contains("behaviour.aid", "parties.crown.leverage.west: {dist: ");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--vary=behaviour.restraint.firstWeekRatios | unknown key 'behaviour.restraint.firstWeekRatios'; the nearest are behaviour.restraint.firstWeekRatio",
        "--vary=parties.crown.cohesion=1..0 | expected a range from less to more, found 1..0",
        "--vary=parties.crown.leverage.west=0..2 | expected a number from 0 to 1",
        "--vary=parties.crown.cohesion=0.5 | expected a range, a list or a distribution",
        "--vary=parties.crown.cohesion= | expected KEY or KEY=VALUES",
        "--vary=parties.crown.cohesion | is 1; expected parties.crown.cohesion=LOW..HIGH",
        "--vary=parties.crown.cohesion={dist: uniform, min: 0} | uniform",
        "--vary=parties.crown.cohesion={dist: unifrom, min: 0, max: 1} | known 'dist'",
        "--vary=parties.crown.cohesion={dist | expected a distribution as",
        "--vary=agreement.clock.calmDaysRequired={dist: uniform, min: 0, max: 1} | found a distribution",
        "--metrics=deaths_from_truc | unknown metric 'deaths_from_truc'; did you mean 'deaths_from_truce'",
        "--samples=8 | --samples is for --method sobol only",
        "--levels=5 | an even number of 2 or more",
        "--trajectories=1 | expected 2 or more",
        "--replicates=0 | --replicates",
        "--resume --overwrite | expected --resume or --overwrite"
      })
  void refusesWhatMakesNoSense(String options, String message) {
    String[] words = options.contains("{") ? new String[] {options} : options.split(" ");
    assertThat(sensitivity(words)).isEqualTo(2);
    assertThat(err.toString()).contains(message).doesNotContain("Exception");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void sobolTakesNoOptionsOfMorrisAndSaysWhatAllKeysWouldCost() {
    assertThat(sensitivity("--method=sobol", "--levels=4", RESTRAINT)).isEqualTo(2);
    assertThat(err.toString()).contains("--levels is for --method morris only");
    assertThat(sensitivity("--method=sobol", "--trajectories=4", RESTRAINT)).isEqualTo(2);
    assertThat(err.toString()).contains("--trajectories is for --method morris only");
    assertThat(sensitivity("--method=sobol", "--samples=4", RESTRAINT)).isEqualTo(2);
    assertThat(err.toString()).contains("--samples: expected 8 or more");
    assertThat(sensitivity("--method=sobol")).isEqualTo(2);
    assertThat(err.toString())
        .containsPattern("needs --vary: all \\d+ open numbers would take [0-9,]+ points x 3");
  }

  @Test
  void aKeyIsNotVariedTwice() {
    assertThat(sensitivity(WEST, "--vary=parties.crown.leverage.west")).isEqualTo(2);
    assertThat(err.toString()).contains("parties.crown.leverage.west is varied twice");
  }

  @Test
  void writesTheSameBytesOnTwoThreads() throws IOException {
    assertThat(morris("--threads=1", "--replicates=2", "--no-charts", RESTRAINT, WEST)).isZero();
    List<String> one = List.of(read("design.csv"), read("runs.csv"), read("sensitivity.csv"));
    assertThat(
            morris("--threads=2", "--replicates=2", "--no-charts", RESTRAINT, WEST, "--overwrite"))
        .isZero();
    assertThat(List.of(read("design.csv"), read("runs.csv"), read("sensitivity.csv")))
        .isEqualTo(one);
  }

  @Test
  void aFinishedAnalysisIsNotMadeAgainAndAnotherIsNotResumed() {
    assertThat(morris("--no-charts", RESTRAINT, "--resume")).isZero();
    assertThat(morris("--no-charts", RESTRAINT, "--resume")).isZero();
    assertThat(out.toString()).contains("nothing to do");
    assertThat(morris("--no-charts", RESTRAINT, "--resume", "--levels=6")).isEqualTo(2);
    assertThat(err.toString()).contains("what is varied");
    assertThat(morris("--no-charts", RESTRAINT, "--resume", METRICS)).isEqualTo(2);
  }

  @Test
  void drawsItsChartsAgainAndIsNoBatch() {
    assertThat(morris("--no-charts", RESTRAINT)).isZero();
    assertThat(temp.resolve("out/charts")).doesNotExist();
    String folder = temp.resolve("out").toString();
    assertThat(commands().execute("chart", folder, "--list")).isZero();
    assertThat(out.toString()).contains("of the sensitivity analysis:", "  tornado-days-in-force");
    assertThat(commands().execute("chart", folder, "--only=tornado-days-in-force")).isZero();
    assertThat(out.toString()).contains("drew 1 chart of");
    assertThat(temp.resolve("out/charts/tornado-days-in-force.svg")).exists();
    assertThat(commands().execute("compare", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("found a sensitivity analysis; sensitivity.csv has");
  }

  @Test
  void writesCsvJsonOrMarkdownAndNothingElseToTheTerminal() throws IOException {
    assertThat(morris("--no-charts", RESTRAINT, "--format=csv")).isZero();
    assertThat(out.toString()).isEqualTo(read("sensitivity.csv"));
    out.getBuffer().setLength(0);
    assertThat(morris("--no-charts", RESTRAINT, "--format=json", "--overwrite")).isZero();
    assertThat(out.toString())
        .startsWith("{\n  \"method\" : \"morris\"")
        .contains("\"muStar\"")
        .doesNotContain("NaN");
    out.getBuffer().setLength(0);
    assertThat(morris("--no-charts", RESTRAINT, "--format=markdown", "--overwrite")).isZero();
    assertThat(out.toString()).contains("| key | mu* [95 %] |");
  }

  /** Three trajectories of one replicate, unless the options say otherwise. */
  private int morris(String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add("--trajectories=3");
    if (words.stream().noneMatch(word -> word.startsWith("--replicates"))) {
      words.add("--replicates=1");
    }
    return sensitivity(words.toArray(String[]::new));
  }

  private int sensitivity(String... options) {
    List<String> words =
        new ArrayList<>(List.of("sensitivity", MINI, "--out=" + temp.resolve("out")));
    words.addAll(List.of(options));
    return commands().execute(words.toArray(String[]::new));
  }

  private List<String> lines(String name) throws IOException {
    return read(name).lines().toList();
  }

  private String read(String name) throws IOException {
    return Files.readString(temp.resolve("out").resolve(name));
  }

  private CommandLine commands() {
    return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
  }
}
