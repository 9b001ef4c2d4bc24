package org.hudna.cli;

import picocli.CommandLine.Option;

/** The options of commands that write a batch, beside {@link RunOptions}. */
final class BatchOptions {
  @Option(
      names = "--events",
      paramLabel = "none|all",
      description = "Whether to keep every event of every run (default: none).")
  private EventChoice events = EventChoice.NONE;

  @Option(names = "--no-charts", description = "Draw no pictures of the results.")
  private boolean noCharts;

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  @Option(
      names = "--resume",
      description = {
        "Go on with the batch in the folder of --out, however it ended; start it if there is none.",
        "The results are those of an undisturbed batch."
      })
  private boolean resume;

  boolean resume() {
    return resume;
  }

  boolean events() {
    return events == EventChoice.ALL;
  }

  boolean charts() {
    return !noCharts;
  }

  boolean dryRun() {
    return dryRun;
  }

  /** What is kept of the events. */
  enum EventChoice {
    NONE,
    ALL
  }
}
