package org.hudna.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command goes about its runs: whether at all, anew, and with pictures. */
final class JobOptions {
  @Option(names = "--no-charts", description = "Draw no pictures of the results.")
  private boolean noCharts;

  @Option(
      names = "--dry-run",
      description = "Say what would be done and about what it would take, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--resume",
      description = {
        "Go on with what is in the folder of --out, however it ended; start it if there is none.",
        "The results are those of an undisturbed batch."
      })
  private boolean resume;

  boolean resume() {
    return resume;
  }

  boolean charts() {
    return !noCharts;
  }

  boolean dryRun() {
    return dryRun;
  }

  /** Refuses options that make no sense together. */
  void check(CommandSpec spec, RunOptions runs) {
    if (resume && runs.overwrite()) {
      throw new ParameterException(
          spec.commandLine(), "expected --resume or --overwrite, found both");
    }
    if (resume && !runs.namesFolder()) {
      throw new ParameterException(spec.commandLine(), "--resume needs --out DIR");
    }
  }
}
