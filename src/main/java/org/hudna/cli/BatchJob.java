package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsReader;
import org.hudna.io.ResultsWriter;
import org.hudna.io.ResumeCheck;
import org.hudna.io.ShellWord;
import org.hudna.io.TheatreMapFile;
import org.hudna.io.UnusableFolderException;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.adaptive.PrecisionTarget;
import org.hudna.study.adaptive.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Carries out the batch of a command: replicates of scenarios, streamed into one folder. */
final class BatchJob {
  private static final int INTERRUPTED = 130;
  private static final int MISSED = 1;

  private final CommandSpec spec;
  private final Kind kind;
  private final RunOptions runs;
  private final BatchOptions options;

  BatchJob(CommandSpec spec, Kind kind, RunOptions runs, BatchOptions options) {
    this.spec = spec;
    this.kind = kind;
    this.runs = runs;
    this.options = options;
  }

  /**
   * Makes the runs, or says what would be done.
   *
   * @param folder a folder that need not exist
   * @return the exit code
   */
  int call(List<ResolvedScenario> scenarios, Path folder) throws IOException {
    Plan plan = new Plan(List.copyOf(scenarios), runs.replicates(), runs.seeds());
    options.check(spec, runs);
    List<PrecisionTarget> targets = options.until();
    PrecisionGoal goal = targets.isEmpty() ? null : new PrecisionGoal(targets, plan);
    Manifest manifest =
        Manifest.starting(
                Build.provenance(spec, Clock.systemUTC()),
                kind,
                runs.seed(),
                runs.replicates(),
                scenarios)
            .with(options.events(), targets.stream().map(PrecisionTarget::toString).toList());
    try {
      ResumeCheck.State state = state(folder, manifest);
      if (options.dryRun()) {
        return dryRun(plan, goal, folder, state);
      }
      return switch (state) {
        case NEW -> start(plan, goal, folder, manifest);
        case UNFINISHED -> resume(plan, goal, folder, manifest);
        case FINISHED -> finished(folder);
      };
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private ResumeCheck.State state(Path folder, Manifest manifest) {
    return options.resume() ? ResumeCheck.of(folder, manifest) : ResumeCheck.State.NEW;
  }

  private int start(Plan plan, PrecisionGoal goal, Path folder, Manifest manifest)
      throws IOException {
    runs.prepare(folder, kind);
    try (ResultsWriter writer = new ResultsWriter(folder, manifest, Build.program())) {
      return run(plan, goal, folder, writer);
    } catch (IOException | UncheckedIOException e) {
      return runner().unwritten(folder, e);
    }
  }

  private int resume(Plan plan, PrecisionGoal goal, Path folder, Manifest manifest)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    String java = new ResultsReader(folder).manifest().java();
    if (!manifest.java().equals(java)) {
      err.println("the batch was begun with Java " + java + ", this is " + manifest.java());
    }
    try (ResultsWriter writer = ResultsWriter.resume(folder, Build.program())) {
      err.printf("%d of %d runs are there already%n", writer.delivered(), plan.runs());
      return run(plan, goal, folder, writer);
    } catch (IOException | UncheckedIOException e) {
      return runner().unwritten(folder, e);
    }
  }

  private int finished(Path folder) {
    spec.commandLine().getOut().println("nothing to do: the batch is finished in " + folder);
    return 0;
  }

  private int run(Plan plan, PrecisionGoal goal, Path folder, ResultsWriter writer)
      throws IOException {
    BatchRunner runner =
        new BatchRunner(plan, new Simulation(), writer, runs.threads())
            .after(writer.completed(), writer.delivered() - writer.completed());
    if (goal != null) {
      runner.until(goal, writer::values);
    }
    BatchEnd end = new BatchEnd(spec.commandLine(), folder);
    TheatreMapFile.write(folder, plan.scenarios().stream().map(ScenarioFamily::theatre).toList());
    BatchReport report;
    Optional<Verdict> verdict;
    try (Interruption interruption = new Interruption(runner::stop)) {
      report = runner().run(runner, plan.runs() - writer.delivered());
      verdict = verdict(goal, report, writer);
      writer.complete(Clock.systemUTC().instant(), report.endedEarly());
      if (report.endedEarly() || interruption.happened()) {
        end.tell(report);
        return INTERRUPTED;
      }
    }
    boolean drawn = !options.charts() || report.completed() == 0 || end.draw();
    if (drawn) {
      writer.finish();
    }
    end.tell(report);
    verdict.ifPresent(of -> of.lines().forEach(spec.commandLine().getOut()::println));
    if (report.failed() > 0 || !drawn) {
      return RunFaults.FAILED;
    }
    return verdict.map(Verdict::reached).orElse(true) ? 0 : MISSED;
  }

  private static Optional<Verdict> verdict(
      PrecisionGoal goal, BatchReport report, ResultsWriter writer) {
    if (goal == null || report.endedEarly()) {
      return Optional.empty();
    }
    int replicates = (int) (report.planned() / writer.scenarios());
    return Optional.of(goal.verdict(replicates, writer::values));
  }

  private JobRunner runner() {
    return new JobRunner(spec.commandLine().getErr());
  }

  private int dryRun(Plan plan, PrecisionGoal goal, Path folder, ResumeCheck.State state)
      throws IOException {
    if (state == ResumeCheck.State.FINISHED) {
      return finished(folder);
    }
    boolean fresh = state == ResumeCheck.State.NEW;
    if (fresh) {
      runs.checkFolder(folder, kind);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    plan.scenarios()
        .forEach(
            family -> terminal.println("scenario " + family.id() + PosteriorOption.note(family)));
    terminal.printf(
        "%d scenarios x %d replicates = %d runs on %d threads, master seed %d%n",
        plan.scenarios().size(), plan.replicates(), plan.runs(), runs.threads(), runs.seed());
    if (goal != null) {
      terminal.println("the targets are looked at after so many replicates: " + goal.looks());
    }
    terminal.println("first run seed: " + plan.run(0).seed());
    terminal.println(
        Estimate.of(plan, options.events(), runs.threads(), System::nanoTime).text(runs.threads()));
    String target = ShellWord.of(folder.toString());
    terminal.println(
        fresh ? "results would go to " + target : "the batch in " + target + " would go on");
    return 0;
  }
}
