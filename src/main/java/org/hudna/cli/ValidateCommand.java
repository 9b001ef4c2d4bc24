package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.chart.ValidationCharts;
import org.hudna.experiment.BatchReport;
import org.hudna.io.FaultyInputException;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ShellWord;
import org.hudna.io.ValidationReader;
import org.hudna.io.ValidationResults;
import org.hudna.study.validation.GoalResult;
import org.hudna.study.validation.Validation;
import org.hudna.study.validation.ValidationPlan;
import org.hudna.study.validation.ValidationRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna validate}: scores of the model and of baselines against observed events. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Score an ensemble of runs against observed events, beside baselines without agents.",
      "A scenario goes with --observed, --from and --to; a study says all of this in its file.",
      "Writes tables of scores, skill, quantiles and histograms; exit code 1 if a goal is missed."
    })
public final class ValidateCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final int GOAL_MISSED = 1;
  private static final int REPLICATES = 200;
  private static final int LEAST_REPLICATES = 2;

  @Parameters(paramLabel = "SCENARIO|STUDY", description = "File of a scenario or of a study.")
  private Path file;

  @Mixin private ValidateOptions terms = new ValidateOptions();

  @Mixin private RunOptions options = new RunOptions(REPLICATES);

  @Mixin private ChartsOption charts = new ChartsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    options.check(LEAST_REPLICATES);
    boolean study = ValidationReader.isStudy(file);
    ValidationReader read = read(study);
    ValidationPlan plan = plan(read, study);
    FittedDaysNote.of(plan, read.files())
        .forEach(line -> spec.commandLine().getErr().println("hudna: " + line));
    ValidationRuns runs = runs(plan);
    Path folder = options.folder(List.of(file));
    options.prepare(folder, Kind.VALIDATION);
    Manifest manifest =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()),
            Kind.VALIDATION,
            plan.seed(),
            plan.replicates(),
            read.files());
    ValidationResults results = new ValidationResults(folder, manifest);
    return run(runs, study ? file : null, folder, results);
  }

  private ValidationReader read(boolean study) {
    if (study) {
      terms.checkStudy();
      return new ValidationReader(file);
    }
    return new ValidationReader(file, terms.terms(file, options.replicates()));
  }

  /** What is written on the command line goes before what a study says. */
  private ValidationPlan plan(ValidationReader read, boolean study) {
    ValidationPlan plan = read.plan();
    int replicates = !study || given("--replicates") ? options.replicates() : plan.replicates();
    long seed = !study || given("--seed") ? options.seed() : plan.seed();
    return plan.with(replicates, seed);
  }

  private boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private ValidationRuns runs(ValidationPlan plan) {
    spec.commandLine().getErr().println("forecasting without agents ...");
    try {
      return new ValidationRuns(plan, new Simulation(), options.threads());
    } catch (IllegalArgumentException e) {
      throw FaultyInputException.of(file, e.getMessage());
    }
  }

  private int run(ValidationRuns runs, Path study, Path folder, ValidationResults results)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    BatchReport report;
    try (Interruption interruption = new Interruption(runs::stop)) {
      try (BatchProgress progress =
          new BatchProgress(runs.planned(), err, System.console() != null)) {
        report = runs.run(progress);
      }
      if (!runs.failures().isEmpty()) {
        return failed(runs, folder, results);
      }
      if (report.endedEarly() || interruption.happened()) {
        results.interrupted(Clock.systemUTC().instant());
        err.println("interrupted: no table was written to " + folder);
        return INTERRUPTED;
      }
      Validation validation = runs.validation();
      results.complete(study, validation, Clock.systemUTC().instant());
      boolean drawn = charts.draw(folder, ValidationCharts::of);
      int code = tell(validation, folder);
      return drawn ? code : RunFaults.FAILED;
    }
  }

  private int failed(ValidationRuns runs, Path folder, ValidationResults results)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    String again = Build.provenance(spec, Clock.systemUTC()).command();
    List<Manifest.Failure> failures =
        runs.failures().stream()
            .map(run -> RepeatedRun.failure(run, Build.program(), again))
            .toList();
    results.failed(failures, Clock.systemUTC().instant());
    FailureLines.print(failures, folder, err);
    err.println("without these runs there is no score: no table was written to " + folder);
    return RunFaults.FAILED;
  }

  private int tell(Validation validation, Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    new ScoreTable(validation).lines(TerminalWidth.columns()).forEach(out::println);
    validation.goals().forEach(goal -> out.println("goal " + goal.line()));
    out.println("results: " + ShellWord.of(folder.toString()));
    List<GoalResult> missed = validation.goals().stream().filter(goal -> !goal.kept()).toList();
    if (missed.isEmpty()) {
      return 0;
    }
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    missed.forEach(goal -> err.println("missed: " + goal.line()));
    return GOAL_MISSED;
  }
}
