package org.hudna.cli;

import java.util.List;
import org.hudna.study.adaptive.PrecisionTarget;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that write a batch, beside {@link RunOptions}. */
final class BatchOptions {
  @Option(
      names = "--events",
      paramLabel = "none|all",
      description = "Whether to keep every event of every run (default: none).")
  private EventChoice events = EventChoice.NONE;

  @Option(
      names = "--until",
      paramLabel = "TARGET",
      description = {
        "End with fewer replicates when the mean of a metric is known as well as this in every",
        "scenario, as 'people_reached ±2%%' or 'deaths +-500'; several must all be reached.",
        "Looked at after 50, 100, 200, ... replicates; --replicates is the most:",
        "where the targets are not reached with it, the exit code is 1."
      })
  private List<String> until = List.of();

  @Mixin private JobOptions job = new JobOptions();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The targets; none if all replicates are to be made. */
  List<PrecisionTarget> until() {
    try {
      return PrecisionTarget.parseAll(until);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--until: " + e.getMessage());
    }
  }

  boolean resume() {
    return job.resume();
  }

  boolean events() {
    return events == EventChoice.ALL;
  }

  boolean charts() {
    return job.charts();
  }

  boolean dryRun() {
    return job.dryRun();
  }

  /** Refuses options that make no sense together. */
  void check(CommandSpec command, RunOptions runs) {
    job.check(command, runs);
  }

  /** What is kept of the events. */
  enum EventChoice {
    NONE,
    ALL
  }
}
