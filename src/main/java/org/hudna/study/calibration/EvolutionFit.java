package org.hudna.study.calibration;

import java.util.List;

/**
 * What the search found.
 *
 * @param best place of the best trial
 * @param value its score; that of the prior median is 1
 * @param trace every trial
 * @param runs those of the best trial
 */
public record EvolutionFit(double[] best, double value, List<Step> trace, List<Trial> runs) {

  /**
   * A trial of the search.
   *
   * @param score of the trial; that of the prior median is 1
   * @param best least score so far
   */
  public record Step(int trial, double[] z, double score, double best) {}
}
