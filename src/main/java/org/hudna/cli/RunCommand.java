package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.RunOutcome.Completed;
import org.hudna.experiment.RunOutcome.Failed;
import org.hudna.experiment.RunOutput;
import org.hudna.experiment.Seeds;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsFolder;
import org.hudna.io.ResultsWriter;
import org.hudna.io.UnusableFolderException;
import org.hudna.metric.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna run}: one run of one scenario and a table of its metrics. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Run a scenario once and show what came of it.")
public final class RunCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = {
        "Seed of the run, as in the column seed of runs.csv",
        "(default: that of the first replicate of a batch)."
      })
  private Long seed;

  @Mixin private SetOption set = new SetOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the result files, events included (default: none are written).")
  private Path out;

  @Option(names = "--overwrite", description = "Replace the results that are in the folder.")
  private boolean overwrite;

  @Option(
      names = "--summary",
      paramLabel = "compact|full|json",
      description = "What to show: a few metrics, all, or all as JSON (default: compact).")
  private SummaryForm form = SummaryForm.COMPACT;

  @Mixin private PosteriorOption posterior = new PosteriorOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ResolvedScenario scenario = posterior.of(set.read(file));
    long runSeed = seed != null ? seed : Seeds.from(1).of(1);
    Plan plan = new Plan(List.of(scenario), 1, Seeds.just(runSeed));
    ResultsWriter writer = out == null ? null : writer(scenario);
    Kept kept = new Kept(writer);
    new BatchRunner(plan, new Simulation(), kept, 1).run(outcome -> {});
    if (writer != null) {
      writer.complete(Clock.systemUTC().instant(), false);
      writer.finish();
    }
    return tell(kept.outcome);
  }

  private ResultsWriter writer(ResolvedScenario scenario) throws IOException {
    try {
      ResultsFolder.prepare(out, Kind.RUN, overwrite);
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    Manifest manifest =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()), Kind.RUN, null, 1, List.of(scenario));
    return new ResultsWriter(out, manifest.with(true, List.of()), Build.program());
  }

  private int tell(RunOutcome outcome) {
    if (outcome instanceof Failed failed) {
      spec.commandLine()
          .getErr()
          .println(
              "hudna: the run with seed "
                  + failed.id().seed()
                  + " failed in "
                  + failed.stage().name().toLowerCase(java.util.Locale.ROOT)
                  + ": "
                  + failed.error());
      return RunFaults.FAILED;
    }
    RunResult result = ((Completed) outcome).result();
    PrintWriter terminal = spec.commandLine().getOut();
    form.text(outcome.id(), result, TerminalWidth.columns()).forEach(terminal::println);
    if (out != null) {
      spec.commandLine().getErr().println("results: " + out);
    }
    return 0;
  }

  /** Keeps the outcome beside what a writer keeps. */
  private static final class Kept implements RunOutput {
    private final RunOutput files;
    private RunOutcome outcome;

    Kept(RunOutput files) {
      this.files = files;
    }

    @Override
    public RunRecorder open(org.hudna.experiment.RunId run) {
      RunRecorder none = end -> () -> {};
      RunRecorder recorder = files == null ? none : files.open(run);
      return new RunRecorder() {
        @Override
        public void take(org.hudna.model.event.SimulationEvent event) {
          recorder.take(event);
        }

        @Override
        public Delivery close(RunOutcome end) {
          Delivery delivery = recorder.close(end);
          return () -> {
            outcome = end;
            delivery.deliver();
          };
        }
      };
    }
  }
}
