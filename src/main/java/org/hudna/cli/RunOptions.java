package org.hudna.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hudna.experiment.Seeds;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ResultsFolder;
import org.hudna.io.UnusableFolderException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that makes many runs and writes them into a folder. */
final class RunOptions {
  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Runs of each scenario (default: ${DEFAULT-VALUE}).")
  private int replicates;

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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Options with the number of replicates that the command makes when nobody says. */
  RunOptions(int replicates) {
    this.replicates = replicates;
  }

  /** Refuses numbers that make no sense. */
  void check(int leastReplicates) {
    require("--replicates", replicates, leastReplicates);
    require("--threads", threads, 1);
  }

  int replicates() {
    return replicates;
  }

  long seed() {
    return seed;
  }

  Seeds seeds() {
    return Seeds.from(seed);
  }

  int threads() {
    return threads;
  }

  boolean overwrite() {
    return overwrite;
  }

  /** Whether a folder was named. */
  boolean namesFolder() {
    return out != null;
  }

  /** The folder that was named, or a new one that is called after the first input. */
  Path folder(List<Path> inputs) {
    return out != null ? out : DefaultFolder.of(inputs, Clock.systemUTC());
  }

  /** Makes a folder ready for results. */
  void prepare(Path folder, Kind kind) {
    refuseUnusable(() -> ResultsFolder.prepare(folder, kind, overwrite));
  }

  /** Refuses a folder that {@link #prepare} would refuse, and changes nothing. */
  void checkFolder(Path folder, Kind kind) {
    refuseUnusable(() -> ResultsFolder.check(folder, kind, overwrite));
  }

  /** Carries a step out; refuses the command if it cannot be done in the folder. */
  void refuseUnusable(Runnable step) {
    try {
      step.run();
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void require(String option, int number, int least) {
    if (number < least) {
      throw new ParameterException(
          spec.commandLine(), option + ": expected at least " + least + ", found " + number);
    }
  }
}
