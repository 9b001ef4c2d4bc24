package org.hudna.study.calibration;

/** What is fitted: a model with chance that yields numbers to compare with observed ones. */
@FunctionalInterface
public interface TrialModel {

  /**
   * One pseudo data set. Called from several threads at once; equal arguments give equal numbers.
   *
   * @param z a place on the standard normal scale of each parameter
   * @param seed of all chance that the parameters leave
   * @return the targets, as many and in the order of the observed ones
   */
  double[] targets(double[] z, long seed);
}
