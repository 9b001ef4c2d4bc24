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
import org.hudna.io.MadeUpHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ValidateCommandTest {
  private static final String STUDY =
      """
      title: A small study
      observed: events.csv
      replicates: 4
      seed: 7
      baselines: [zero, conflictology-28, statistical-truce]
      cases:
        - {scenario: mini.yaml, from: 2030-01-09, to: 2030-01-16, with: {agreement.persuasion.durationDays: 3}}
      rolling:
        - {scenario: quiet.yaml, from: 2029-12-20, to: 2029-12-31, horizonDays: 5, everyDays: 5}
      ablations: [restraint, mediator]
      goals:
        - {series: national-events, measure: crps-ratio, against: zero, max: 1000}
      """;

  @TempDir Path folder;
  private MadeUpHistory made;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void history() throws IOException {
    made = MadeUpHistory.in(folder);
  }

  @Test
  void aScenarioIsScoredBesideAllBaselines() throws IOException {
    assertThat(scenario("2030-01-09", "2030-01-16", "--earlier-truce", "2029-12-10"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains(
            "gov_vs_opposition: 6 days scored in 1 case, 2 left out as missing:"
                + " 2030-01-12 to 2030-01-13",
            "national events",
            "governorate deaths",
            "model",
            "earlier-truce");
    List<String> scores = lines("results/scores.csv");
    assertThat(scores.get(0)).isEqualTo("case,forecast,quantity,scope,score,value");
    assertThat(scores.stream().map(line -> line.split(",")[1]).distinct())
        .containsExactly(
            "forecast",
            "model",
            "zero",
            "last-value",
            "mean-28",
            "conflictology-28",
            "conflictology-90",
            "poisson",
            "negative-binomial",
            "hawkes",
            "earlier-truce",
            "statistical-truce");
  }

  @Test
  void theFilesHaveTheirColumnsAndRows() throws IOException {
    assertThat(scenario("2030-01-09", "2030-01-16")).as(err.toString()).isZero();
    assertThat(lines("results/skill.csv").get(0))
        .isEqualTo(
            "case,quantity,scope,baseline,score,skill,low,high,"
                + "difference,difference_low,difference_high,days");
    assertThat(lines("results/daily-scores.csv").get(0))
        .isEqualTo("case,date,quantity,area,forecast,observed,crps,fair_crps,origin");
    assertThat(lines("results/daily-scores.csv")).hasSize(1 + 6 * 2 * 3 * 10);
    List<String> fan = lines("results/fan.csv");
    assertThat(fan.get(0))
        .isEqualTo("case,date,quantity,area,observed,q2_5,q10,q25,q50,q75,q90,q97_5,origin");
    assertThat(fan).hasSize(1 + 8 * 2 * 3);
    assertThat(fan).anyMatch(line -> line.contains(",2030-01-12,events,nation,,"));
    assertThat(lines("results/pit.csv").get(0))
        .isEqualTo("case,forecast,quantity,scope,bin,low,high,share,p");
    assertThat(lines("results/pit.csv")).hasSize(1 + 10 * 4 * 10);
    assertThat(Files.readString(folder.resolve("results/validation.json")))
        .containsSubsequence(
            "\"term_days\" : 7", "\"days_scored\" : 6", "\"days_missing\"", "2030-01-13");
    assertThat(Files.readString(folder.resolve("results/manifest.json")))
        .contains("\"kind\" : \"validation\"", "\"status\" : \"complete\"", "\"fan.csv\" : \"");
  }

  @Test
  void nothingOfTheTruceIsKnownToABaselineThatKnowsLess() throws IOException {
    scenario("2030-01-09", "2030-01-16", "--known-to", "2030-01-05");
    assertThat(lines("results/daily-scores.csv"))
        .anyMatch(line -> line.contains(",2030-01-09,events,nation,last-value,"));
    assertThat(Files.readString(folder.resolve("results/validation.json")))
        .contains("\"known_to\" : \"2030-01-05\"");
  }

  @Test
  @Tag("slow")
  void aStudyPoolsItsCasesAndTellsWhatMechanismsDo() throws IOException {
    assertThat(study(STUDY)).as(err.toString()).isZero();
    List<String> ablation = lines("results/ablation.csv");
    assertThat(ablation.get(0))
        .isEqualTo("case,mechanism,quantity,scope,crps_with,crps_without,difference,low,high");
    assertThat(ablation).hasSize(1 + 3 * 2 * 4);
    assertThat(ablation).anyMatch(line -> line.startsWith("all,mediator,events,national,"));
    assertThat(lines("results/scores.csv").stream().map(line -> line.split(",")[0]).distinct())
        .containsExactly(
            "case", "mini 2030-01-09..2030-01-16", "quiet 2029-12-20..2029-12-31", "all");
    assertThat(lines("results/daily-scores.csv").stream().map(line -> line.split(",")[8]))
        .contains("2029-12-20", "2029-12-25", "2029-12-30", "2030-01-09");
    assertThat(out.toString()).contains("18 days scored in 2 cases", "kept");
    assertThat(folder.resolve("results/study.yaml")).hasContent(STUDY);
  }

  @Test
  @Tag("slow")
  void equalSeedsGiveEqualBytesOnAnyNumberOfThreads() throws IOException {
    Path study = made.study(STUDY);
    for (String threads : List.of("1", "2")) {
      String to = folder.resolve(threads).toString();
      assertThat(run("validate", study.toString(), "--threads", threads, "--out", to)).isZero();
    }
    for (String name : files("1")) {
      Path one = folder.resolve("1").resolve(name);
      if (Files.isRegularFile(one)) {
        assertThat(folder.resolve("2").resolve(name)).as(name).hasSameBinaryContentAs(one);
      }
    }
    for (String chart : files("1/charts")) {
      assertThat(folder.resolve("2/charts").resolve(chart))
          .as(chart)
          .hasSameBinaryContentAs(folder.resolve("1/charts").resolve(chart));
    }
  }

  @Test
  void aMissedGoalIsNamedAndEndsWithOne() throws IOException {
    String impossible = STUDY.replace("max: 1000", "max: 0");
    assertThat(study(impossible)).isEqualTo(1);
    assertThat(err.toString()).contains("missed: national-events crps-ratio against zero to 0.0: ");
    assertThat(lines("results/scores.csv")).isNotEmpty();
  }

  @Test
  void theCommandLineGoesBeforeTheStudy() throws IOException {
    assertThat(study(STUDY, "--replicates", "2", "--seed", "9")).isZero();
    assertThat(Files.readString(folder.resolve("results/validation.json")))
        .contains("\"replicates\" : 2", "\"seed\" : 9");
  }

  @Test
  @Tag("slow")
  void anEarlierResultIsReplacedOnlyWhenAsked() throws IOException {
    assertThat(study(STUDY)).isZero();
    assertThat(study(STUDY)).isEqualTo(2);
    assertThat(study(STUDY.replace("ablations: [restraint, mediator]\n", ""), "--overwrite"))
        .as(err.toString())
        .isZero();
    assertThat(folder.resolve("results/ablation.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from 2030-01-09 --to 2030-02-02|days outside the data",
        "--from 2029-12-20 --to 2030-01-05|days outside the simulated period",
        "--from 2030-01-16 --to 2030-01-09|the days end before they begin",
        "--from 2030-01-12 --to 2030-01-13|nothing was observed on any of the days",
        "--from 2030-01-09 --to 2030-01-16 --known-to 2030-01-09|knownTo before 2030-01-09",
        "--from 2030-01-09 --to 2030-01-16 --known-to 2029-11-01|nothing is known on that day",
        "--from 2030-01-09 --to 2030-01-16 --dyad gov_vs_oposition|did you mean 'gov_vs_opposition'?",
        "--from 2030-01-09 --to 2030-01-16 --earlier-truce 2030-01-08|the earlier truce is not",
        "--from 2030-01-09 --to 2030-01-16 --posterior|names no posterior",
        "--from 2030-01-09 --to 2030-01-16 --term-days 0|--term-days: expected at least 1, found 0",
        "--from 2030-01-09|a scenario needs --to too",
        "--from 2030-01-09 --to soon|expected a date as 2016-08-27, found 'soon'",
        "--from 2030-01-09 --to 2030-01-16 --replicates 1|--replicates: expected at least 2, found 1",
      })
  void daysAndOptionsThatCannotBeAreBadInput(String options, String message) {
    List<String> args = new ArrayList<>(List.of("validate", made.mini().toString()));
    args.addAll(List.of("--observed", made.events().toString()));
    args.addAll(List.of("--out", folder.resolve("results").toString()));
    args.addAll(List.of(options.split(" ")));
    assertThat(run(args.toArray(String[]::new))).as(out.toString()).isEqualTo(2);
    assertThat(err.toString()).contains(message).doesNotContain("Exception");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void filesThatAreMissingOrNameUnknownPlacesAreBadInput() throws IOException {
    String out = folder.resolve("results").toString();
    assertThat(run("validate", folder.resolve("absent.yaml").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("absent.yaml");
    String[] days = {"--from", "2030-01-09", "--to", "2030-01-16", "--out", out, "--observed"};
    String absent = folder.resolve("absent.csv").toString();
    assertThat(run(with("validate", made.mini().toString(), days, absent))).isEqualTo(2);
    assertThat(err.toString()).contains("no such file: '" + absent + "'");
    Files.writeString(
        made.events(), Files.readString(made.events()).replaceFirst("South,Plain", "West,Plain"));
    String events = made.events().toString();
    assertThat(run(with("validate", made.mini().toString(), days, events))).isEqualTo(2);
    assertThat(err.toString()).contains("crosswalk.csv has, found 'West'", "events.csv:");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void runsDrawFromThePosteriorThatTheScenarioNames() throws IOException {
    Files.writeString(
        folder.resolve("particles.csv"),
        "particle,weight,behaviour.violence.branchingRatio\na,1,0.125\nb,2,0.45\n");
    String named = Files.readString(made.mini()) + "\nposterior: particles.csv\n";
    Files.writeString(made.mini(), named);
    String study = STUDY.replace("ablations: [restraint, mediator]\n", "");
    assertThat(study(study)).as(err.toString()).isZero();
    String plain = Files.readString(folder.resolve("results/fan.csv"));
    String drawn = study.replace("to: 2030-01-16,", "to: 2030-01-16, posterior: true,");
    assertThat(study(drawn, "--overwrite")).as(err.toString()).isZero();
    assertThat(Files.readString(folder.resolve("results/fan.csv"))).isNotEqualTo(plain);
    assertThat(Files.readString(folder.resolve("results/manifest.json"))).contains("particles.csv");
    assertThat(err.toString()).doesNotContain("entered the fit");
  }

  @Test
  void scoresOnDaysOfTheFitAreSaidToBeNoTestOfIt() throws IOException {
    Files.writeString(
        folder.resolve("particles.csv"),
        "particle,weight,behaviour.violence.branchingRatio\na,1,0.125\nb,2,0.45\n");
    Files.writeString(
        folder.resolve("targets.csv"),
        "case,window\na,2030-01-02 to 2030-01-10\na,2030-01-16 to 2030-01-20\n");
    String named = Files.readString(made.mini()) + "\nposterior: particles.csv\n";
    Files.writeString(made.mini(), named);
    String study =
        STUDY
            .replace("ablations: [restraint, mediator]\n", "")
            .replace("to: 2030-01-16,", "to: 2030-01-16, posterior: true,");
    assertThat(study(study)).as(err.toString()).isZero();
    assertThat(err.toString()).contains("3 of 8 scored days entered the fit of");
  }

  @Test
  void aStudySaysItsDaysItself() throws IOException {
    assertThat(study(STUDY, "--from", "2030-01-09")).isEqualTo(2);
    assertThat(err.toString()).contains("--from: a study says this itself");
  }

  private static String[] with(String command, String file, String[] days, String last) {
    return Stream.of(Stream.of(command, file), Stream.of(days), Stream.of(last))
        .flatMap(words -> words)
        .toArray(String[]::new);
  }

  private int scenario(String from, String to, String... more) {
    List<String> args = new ArrayList<>(List.of("validate", made.mini().toString()));
    args.addAll(List.of("--observed", made.events().toString(), "--from", from, "--to", to));
    args.addAll(List.of("--replicates", "5", "--out", folder.resolve("results").toString()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private int study(String text, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("validate", made.study(text).toString()));
    args.addAll(List.of("--out", folder.resolve("results").toString()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.equals("manifest.json"))
          .sorted()
          .toList();
    }
  }

  private int run(String... args) {
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(args);
  }
}
