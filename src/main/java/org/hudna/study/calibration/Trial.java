package org.hudna.study.calibration;

/**
 * A run of the model and what came of it.
 *
 * @param z place of the parameters on their standard normal scales
 * @param targets what the run yields; empty if it broke off
 */
public record Trial(double[] z, double[] targets) {

  /** Copies nothing: trials are many, and nobody changes them. */
  public Trial {}

  /** Whether the run came to its end. */
  public boolean complete() {
    return targets.length > 0;
  }
}
