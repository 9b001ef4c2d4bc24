package org.hudna.study.baseline;

import java.util.List;

/**
 * A fitted process.
 *
 * @param backgroundPerDay mu of each row of counts
 * @param kernel common to all rows
 * @param logLikelihood of the counts, without the terms that no parameter is in
 */
record HawkesEstimate(List<Double> backgroundPerDay, HawkesKernel kernel, double logLikelihood) {

  HawkesEstimate {
    backgroundPerDay = List.copyOf(backgroundPerDay);
  }
}
