package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.io.Manifest;
import org.hudna.io.ResumeCheck;
import org.hudna.io.ShellWord;
import org.hudna.io.Sweep;
import org.hudna.io.SweepWriter;
import org.hudna.io.UnusableFolderException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Carries out a sweep or sensitivity analysis: replicates of all its points, streamed into one
 * folder.
 */
final class SweepJob {
  private static final int INTERRUPTED = 130;

  private final CommandSpec spec;
  private final RunOptions runs;
  private final JobOptions job;
  private final Function<Path, JobEnd> ends;

  /**
   * A job.
   *
   * @param ends what is done at its end, by folder
   */
  SweepJob(CommandSpec spec, RunOptions runs, JobOptions job, Function<Path, JobEnd> ends) {
    this.spec = spec;
    this.runs = runs;
    this.job = job;
    this.ends = ends;
  }

  /**
   * Makes the runs, or says what would be done.
   *
   * @param vary keys and values as they were written
   * @param folder a folder that need not exist
   * @return the exit code
   */
  int call(Sweep sweep, List<String> vary, Path folder) throws IOException {
    job.check(spec, runs);
    Plan plan = new Plan(sweep.points(), runs.replicates(), runs.seeds());
    if (job.dryRun()) {
      return dryRun(sweep, plan, folder);
    }
    Manifest manifest = manifest(sweep, vary);
    try {
      return switch (job.resume() ? ResumeCheck.of(folder, manifest) : ResumeCheck.State.NEW) {
        case NEW -> start(sweep, plan, folder, manifest);
        case UNFINISHED -> resume(sweep, plan, folder);
        case FINISHED -> finished(folder);
      };
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Manifest manifest(Sweep sweep, List<String> vary) {
    Manifest plain =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()),
            sweep.kind(),
            runs.seed(),
            runs.replicates(),
            List.of(sweep.base()));
    return SweepWriter.manifest(plain, sweep, vary);
  }

  private int start(Sweep sweep, Plan plan, Path folder, Manifest manifest) {
    runs.prepare(folder, sweep.kind());
    try (SweepWriter writer = new SweepWriter(folder, manifest, sweep, Build.program())) {
      return run(plan, folder, writer);
    } catch (IOException | UncheckedIOException e) {
      return runner().unwritten(folder, e);
    }
  }

  private int resume(Sweep sweep, Plan plan, Path folder) {
    try (SweepWriter writer = SweepWriter.resume(folder, sweep, Build.program())) {
      spec.commandLine()
          .getErr()
          .printf("%d of %d runs are there already%n", writer.delivered(), plan.runs());
      return run(plan, folder, writer);
    } catch (IOException | UncheckedIOException e) {
      return runner().unwritten(folder, e);
    }
  }

  private int finished(Path folder) {
    spec.commandLine().getOut().println("nothing to do: all is finished in " + folder);
    return 0;
  }

  private int run(Plan plan, Path folder, SweepWriter writer) throws IOException {
    BatchRunner runner =
        new BatchRunner(plan, new Simulation(), writer, runs.threads())
            .after(writer.completed(), writer.delivered() - writer.completed());
    JobEnd end = ends.apply(folder);
    BatchReport report;
    try (Interruption interruption = new Interruption(runner::stop)) {
      report = runner().run(runner, plan.runs() - writer.delivered());
      writer.complete(Clock.systemUTC().instant(), report.endedEarly());
      if (report.endedEarly() || interruption.happened()) {
        end.tell(report);
        return INTERRUPTED;
      }
    }
    boolean drawn = !job.charts() || report.completed() == 0 || end.draw();
    if (drawn) {
      writer.finish();
    }
    end.tell(report);
    return report.failed() > 0 || !drawn ? RunFaults.FAILED : 0;
  }

  private JobRunner runner() {
    return new JobRunner(spec.commandLine().getErr());
  }

  private int dryRun(Sweep sweep, Plan plan, Path folder) throws IOException {
    runs.checkFolder(folder, sweep.kind());
    PrintWriter terminal = spec.commandLine().getOut();
    sweep
        .design()
        .factors()
        .forEach(
            factor ->
                terminal.println(
                    factor.key()
                        + ": "
                        + (factor.range() == null
                            ? String.join(", ", factor.levels())
                            : factor.range().text())));
    terminal.printf(
        "%d points (%s) x %d replicates = %d runs on %d threads, master seed %d%n",
        sweep.design().size(),
        sweep.design().kind(),
        plan.replicates(),
        plan.runs(),
        runs.threads(),
        runs.seed());
    terminal.println("first run seed: " + plan.run(0).seed());
    terminal.println(
        Estimate.of(plan, false, runs.threads(), System::nanoTime).timeText(runs.threads()));
    terminal.println("results would go to " + ShellWord.of(folder.toString()));
    return 0;
  }
}
