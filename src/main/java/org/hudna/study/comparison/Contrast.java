package org.hudna.study.comparison;

import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;

/**
 * One metric of one scenario against the baseline, in pairs of runs with the same seed. Scenarios
 * that share no seed are compared as two samples: {@code difference.n} is then the smaller one,
 * {@code higher} counts all combinations, and there is no variance saved and no dz.
 *
 * @param scenario id of the scenario
 * @param baseline all runs of the baseline in which the metric exists
 * @param changed all runs of the scenario in which it exists
 * @param difference scenario minus baseline over the pairs in which it exists in both
 * @param higher share of these pairs whose second value is higher, ties counted half; NaN if none
 * @param sameDays whether the metric counts the same days of both scenarios
 */
public record Contrast(
    String scenario,
    Metric metric,
    MetricSummary baseline,
    MetricSummary changed,
    Estimate difference,
    EffectSize effect,
    Significance significance,
    double higher,
    VarianceSaved variance,
    boolean sameDays) {

  /** Share of pairs in which the scenario is better, ties counted half; NaN if neither is. */
  public double probabilityBetter() {
    return metric.better().probability(higher);
  }

  /**
   * Whether runs show a difference: the adjusted p is below 0.05, and the interval leaves 0 out.
   * The two may disagree, as a signed-rank test asks to which side differences lie, and the
   * interval where their mean is.
   */
  public boolean clear() {
    return significance.clear() && (difference.above(0) || difference.below(0));
  }

  Contrast withAdjusted(double p) {
    return new Contrast(
        scenario,
        metric,
        baseline,
        changed,
        difference,
        effect,
        significance.adjustedTo(p),
        higher,
        variance,
        sameDays);
  }
}
