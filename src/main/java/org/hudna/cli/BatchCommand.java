package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.io.Manifest;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsFolder;
import org.hudna.io.ResultsWriter;
import org.hudna.io.ShellWord;
import org.hudna.io.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna batch}: replicates of many scenarios in parallel, streamed into one folder. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Run replicates of scenarios in parallel and write their results.",
      "Replicate by replicate, all scenarios have the same seed. Equal seeds give equal files,",
      "whatever the number of threads."
    })
public final class BatchCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Scenario files, or folders whose YAML and JSON files are taken, no deeper.")
  private List<Path> paths;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Runs of each scenario (default: ${DEFAULT-VALUE}).")
  private int replicates = 50;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Master seed; all run seeds follow from it (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs at a time (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/NAME-UTC-TIME).")
  private Path out;

  @Option(names = "--overwrite", description = "Replace the results that are in the folder.")
  private boolean overwrite;

  @Option(
      names = "--events",
      paramLabel = "none|all",
      description = "Whether to keep every event of every run (default: none).")
  private EventChoice events = EventChoice.NONE;

  @Option(names = "--no-charts", description = "Draw no pictures of the results.")
  private boolean noCharts;

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    require("--replicates", replicates);
    require("--threads", threads);
    List<ResolvedScenario> scenarios = new ScenarioChoice(spec).read(paths);
    Plan plan = new Plan(List.copyOf(scenarios), replicates, Seeds.from(seed));
    Path folder = out != null ? out : DefaultFolder.of(paths, Clock.systemUTC());
    if (dryRun) {
      return dryRun(plan, folder);
    }
    prepare(folder);
    Manifest manifest =
        Manifest.starting(Build.provenance(spec, Clock.systemUTC()), seed, replicates, scenarios);
    return run(
        plan,
        folder,
        new ResultsWriter(folder, manifest, Build.program(), events == EventChoice.ALL));
  }

  private int run(Plan plan, Path folder, ResultsWriter writer) throws IOException {
    BatchRunner runner = new BatchRunner(plan, new Simulation(), writer, threads);
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
    boolean drawn = noCharts || report.completed() == 0 || end.draw(folder);
    end.tell(folder, report);
    return report.failed() > 0 || !drawn ? RunFaults.FAILED : 0;
  }

  private static BatchReport run(BatchRunner runner, BatchProgress progress) throws IOException {
    try (progress) {
      return runner.run(progress);
    }
  }

  private int dryRun(Plan plan, Path folder) {
    checkFolder(() -> ResultsFolder.check(folder, overwrite));
    PrintWriter terminal = spec.commandLine().getOut();
    plan.scenarios().forEach(family -> terminal.println("scenario " + family.id()));
    terminal.printf(
        "%d scenarios x %d replicates = %d runs on %d threads, master seed %d%n",
        plan.scenarios().size(), replicates, plan.runs(), threads, seed);
    terminal.println("first run seed: " + plan.run(0).seed());
    terminal.println("results would go to " + ShellWord.of(folder.toString()));
    return 0;
  }

  private void prepare(Path folder) {
    checkFolder(() -> ResultsFolder.prepare(folder, overwrite));
  }

  private void checkFolder(Runnable check) {
    try {
      check.run();
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void require(String option, int number) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), option + ": expected at least 1, found " + number);
    }
  }

  /** What is kept of the events. */
  enum EventChoice {
    NONE,
    ALL
  }
}
