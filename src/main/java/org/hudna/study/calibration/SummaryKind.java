package org.hudna.study.calibration;

/** What of a data set a distance compares. */
public enum SummaryKind {
  /** Each target on its scale, divided by its spread over the prior. */
  SCALED,
  /**
   * For each parameter what a linear regression on all targets expects of it (semi-automatic
   * summaries of Fearnhead & Prangle 2012). Weights of targets play no part.
   */
  REGRESSION
}
