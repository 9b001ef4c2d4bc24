package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.hudna.io.Calibration;
import org.hudna.io.FitResults;
import org.hudna.io.FitText;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ResumeCheck;
import org.hudna.io.ShellWord;
import org.hudna.io.TrialJournal;
import org.hudna.io.UnusableFolderException;
import org.hudna.study.calibration.FitStoppedException;
import org.hudna.study.calibration.Trials;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Carries out a fit in a folder: its journal, its resumption, its interruption, its files. */
final class FitJob {
  private static final int INTERRUPTED = 130;

  private final CommandSpec spec;
  private final FitOptions options;
  private final Calibration calibration;
  private final Path folder;

  FitJob(CommandSpec spec, FitOptions options, Calibration calibration, Path folder) {
    this.spec = spec;
    this.options = options;
    this.calibration = calibration;
    this.folder = folder;
  }

  /** What is done with the runs. */
  @FunctionalInterface
  interface Work {
    /** Returns the texts of the files that come of it. */
    Outcome with(Trials trials, FitProgress progress, Manifest manifest);
  }

  /**
   * What comes of the work.
   *
   * @param texts by file name
   * @param told printed when the files are written
   */
  record Outcome(Map<String, String> texts, Runnable told) {}

  /**
   * Fits.
   *
   * @param made what is made, in words; a fit of something else is not gone on with
   * @param planned runs at most
   * @param stage what the fit does at first
   * @return the exit code
   */
  int call(Work work, String made, int planned, String stage) throws IOException {
    Manifest manifest =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()),
            Kind.CALIBRATION,
            options.seed(),
            planned,
            calibration.scenarios());
    try {
      ResumeCheck.State state = ResumeCheck.State.NEW;
      if (options.resume()) {
        state = ResumeCheck.of(folder, manifest, TrialJournal.FILE_NAME);
      }
      if (state == ResumeCheck.State.NEW) {
        options.prepare(folder);
      }
      java.nio.file.Files.createDirectories(folder);
      try (TrialJournal journal =
          TrialJournal.open(folder, new FitText(calibration, manifest).identity(made))) {
        if (state == ResumeCheck.State.FINISHED) {
          spec.commandLine().getOut().println("nothing to do: the fit is finished in " + folder);
          return 0;
        }
        return fit(work, manifest, journal, planned, stage);
      }
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } catch (UncheckedIOException e) {
      return new JobRunner(spec.commandLine().getErr()).unwritten(folder, e);
    }
  }

  private int fit(Work work, Manifest manifest, TrialJournal journal, int planned, String stage)
      throws IOException {
    FitResults results = new FitResults(folder, manifest);
    PrintWriter err = spec.commandLine().getErr();
    if (journal.knownRuns() > 0) {
      err.printf("%d runs are there already%n", journal.knownRuns());
    }
    boolean terminal = System.console() != null;
    try (FitProgress progress =
            new FitProgress(planned, journal.knownRuns(), stage, err, terminal, System::nanoTime);
        Trials trials =
            new Trials(
                calibration.model(new Simulation()),
                options.seed(),
                options.threads(),
                journal,
                progress);
        Interruption interruption = new Interruption(trials::stop)) {
      try {
        return complete(work.with(trials, progress, manifest), results, trials, interruption);
      } catch (FitStoppedException e) {
        results.interrupted(Clock.systemUTC().instant());
        err.printf(
            "interrupted: no table was written; --resume --out %s goes on%n",
            ShellWord.of(folder.toString()));
        err.flush();
        return INTERRUPTED;
      }
    }
  }

  private int complete(
      Outcome outcome, FitResults results, Trials trials, Interruption interruption)
      throws IOException {
    int failed = trials.failed();
    results.complete(
        outcome.texts(),
        calibration.file(),
        trials.made() - failed,
        failed,
        Clock.systemUTC().instant());
    outcome.told().run();
    return end(trials, interruption);
  }

  private int end(Trials trials, Interruption interruption) {
    spec.commandLine().getOut().println("results: " + folder);
    if (trials.failed() > 0) {
      spec.commandLine()
          .getErr()
          .printf("%d runs broke off, the first: %s%n", trials.failed(), trials.failure());
      return RunFaults.FAILED;
    }
    return interruption.happened() ? INTERRUPTED : 0;
  }
}
