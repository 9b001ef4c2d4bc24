package org.hudna.experiment;

import org.hudna.metric.RunResult;

/** How a run ended. */
public sealed interface RunOutcome {

  /** Which run it was. */
  RunId id();

  /** The run came to its end. */
  record Completed(RunId id, RunResult result) implements RunOutcome {}

  /**
   * The run broke off.
   *
   * @param error what was thrown, in one line
   */
  record Failed(RunId id, Stage stage, String error) implements RunOutcome {}

  /** Where a run can break off. */
  enum Stage {
    /** Drawing the replicate's parameters. */
    DRAW,
    /** Simulating. */
    SIMULATE,
    /** Closing the metrics. */
    MEASURE
  }
}
