package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.io.Manifest;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsWriter;
import org.hudna.io.ShellWord;
import org.hudna.io.TheatreMapFile;
import picocli.CommandLine.Model.CommandSpec;

/** Carries out the batch of a command: replicates of scenarios, streamed into one folder. */
final class BatchJob {
  private static final int INTERRUPTED = 130;

  private final CommandSpec spec;
  private final RunOptions runs;
  private final BatchOptions options;

  BatchJob(CommandSpec spec, RunOptions runs, BatchOptions options) {
    this.spec = spec;
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
    if (options.dryRun()) {
      return dryRun(plan, folder);
    }
    runs.prepare(folder);
    Manifest manifest =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()), runs.seed(), runs.replicates(), scenarios);
    ResultsWriter writer = new ResultsWriter(folder, manifest, Build.program(), options.events());
    TheatreMapFile.write(folder, scenarios.stream().map(ResolvedScenario::theatre).toList());
    return run(plan, folder, writer);
  }

  private int run(Plan plan, Path folder, ResultsWriter writer) throws IOException {
    BatchRunner runner = new BatchRunner(plan, new Simulation(), writer, runs.threads());
    PrintWriter err = spec.commandLine().getErr();
    BatchEnd end = new BatchEnd(spec.commandLine(), plan, writer);
    BatchReport report;
    try (Interruption interruption = new Interruption(runner::stop)) {
      report = run(runner, new BatchProgress(plan.runs(), err, System.console() != null));
      writer.complete(Clock.systemUTC().instant(), report.endedEarly());
      if (report.endedEarly() || interruption.happened()) {
        end.tell(folder, report);
        return INTERRUPTED;
      }
    }
    boolean drawn = !options.charts() || report.completed() == 0 || end.draw(folder);
    end.tell(folder, report);
    return report.failed() > 0 || !drawn ? RunFaults.FAILED : 0;
  }

  private static BatchReport run(BatchRunner runner, BatchProgress progress) throws IOException {
    try (progress) {
      return runner.run(progress);
    }
  }

  private int dryRun(Plan plan, Path folder) {
    runs.checkFolder(folder);
    PrintWriter terminal = spec.commandLine().getOut();
    plan.scenarios().forEach(family -> terminal.println("scenario " + family.id()));
    terminal.printf(
        "%d scenarios x %d replicates = %d runs on %d threads, master seed %d%n",
        plan.scenarios().size(), plan.replicates(), plan.runs(), runs.threads(), runs.seed());
    terminal.println("first run seed: " + plan.run(0).seed());
    terminal.println("results would go to " + ShellWord.of(folder.toString()));
    return 0;
  }
}
