package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Baseline;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.HeadlineMetrics;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.survival.SurvivalComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna compare}: the scenarios of a batch against one of them. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compare the scenarios of a batch with a baseline, with intervals and tests.",
      "Metric by metric, in pairs of runs with the same seed: differences with 95 %% intervals,",
      "p values adjusted for their number, and how long truces last."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int MISSED = 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description =
          "Batch folders, those with manifest.json. Of several, scenarios with a name that an"
              + " earlier one has are called NAME@FOLDER; runs are pairs where their seeds are"
              + " equal.")
  private List<Path> folders;

  @Option(
      names = "--baseline",
      paramLabel = "ID",
      description = "Scenario to compare with (default: the one that the others extend).")
  private String baseline;

  @Option(
      names = "--metrics",
      paramLabel = "NAME",
      split = ",",
      description = "Metrics, with or without their unit (default: a handful).")
  private List<String> metrics = new ArrayList<>();

  @Option(names = "--all", description = "All metrics.")
  private boolean all;

  @Option(
      names = "--other-days",
      description = "Compare scenarios that simulate other days than the baseline, too.")
  private boolean otherDays;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ComparisonForm format = ComparisonForm.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of to the terminal.")
  private Path out;

  @Option(
      names = "--fail-if",
      paramLabel = "CLAIM",
      description =
          "Exit with 1 where runs show it, as 'deaths > baseline' or 'truce_held_28_days < 0.5':"
              + " the whole 95 %% interval lies there, and against the baseline the adjusted p is"
              + " below 0.05. May be given several times.")
  private List<String> claims = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Claim> goals = claims.stream().map(text -> Claim.of(text, spec)).toList();
    Set<Metric> chosen = metrics(goals);
    ComparedFolders read = ComparedFolders.of(folders);
    List<ScenarioRuns> scenarios = read.scenarios();
    ScenarioRuns against = baseline(scenarios);
    ComparableDays days = ComparableDays.of(against, scenarios, otherDays);
    BatchComparison comparison = BatchComparison.of(against, days.compared(), chosen);
    SurvivalComparison survival = SurvivalComparison.of(against, days.truces());
    List<String> warnings = new ArrayList<>(read.warnings());
    warnings.addAll(days.notes());
    write(format.text(comparison, survival, warnings, width()), warnings);
    return judge(goals, comparison, scenarios);
  }

  private Set<Metric> metrics(List<Claim> goals) {
    Set<Metric> chosen = new LinkedHashSet<>();
    if (all) {
      chosen.addAll(Arrays.asList(Metric.values()));
    } else if (metrics.isEmpty()) {
      chosen.addAll(HeadlineMetrics.all());
    } else {
      chosen.addAll(new MetricChoice(spec).of(metrics));
    }
    goals.forEach(goal -> chosen.add(goal.metric()));
    return chosen;
  }

  private ScenarioRuns baseline(List<ScenarioRuns> scenarios) {
    if (scenarios.isEmpty()) {
      throw new ParameterException(spec.commandLine(), folders.get(0) + " holds no scenario");
    }
    if (baseline == null) {
      return Baseline.of(scenarios);
    }
    return scenarios.stream()
        .filter(scenario -> scenario.id().equals(baseline))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--baseline: no scenario '"
                        + baseline
                        + "'"
                        + NearestNames.of(
                            baseline, scenarios.stream().map(ScenarioRuns::id).toList())));
  }

  private int width() {
    return out == null ? TerminalWidth.columns() : Integer.MAX_VALUE;
  }

  private void write(String text, List<String> warnings) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (format != ComparisonForm.TEXT || out != null) {
      warnings.forEach(err::println);
    }
    if (out == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    Path parent = out.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Files.writeString(out, text, StandardCharsets.UTF_8);
    err.println("wrote " + out);
  }

  private int judge(List<Claim> goals, BatchComparison comparison, List<ScenarioRuns> scenarios) {
    List<String> failures = new ClaimJudge(comparison, scenarios).failures(goals);
    PrintWriter err = spec.commandLine().getErr();
    failures.forEach(line -> err.println("failed: " + line));
    if (!goals.isEmpty() && failures.isEmpty()) {
      err.println("held: runs show of no scenario " + String.join(" or ", claims));
    }
    return failures.isEmpty() ? 0 : MISSED;
  }
}
