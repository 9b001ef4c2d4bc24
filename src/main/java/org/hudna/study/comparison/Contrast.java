package org.hudna.study.comparison;

import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;

/**
 * One metric of one scenario against the baseline.
 *
 * @param scenario id of the scenario
 * @param baseline all runs of the baseline in which the metric exists
 * @param changed all runs of the scenario in which it exists
 * @param difference scenario minus baseline over the pairs in which it exists in both
 * @param higher share of these pairs whose second value is higher, ties counted half; NaN if none
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
    VarianceSaved variance) {

  /** Share of pairs in which the scenario is better, ties counted half; NaN if neither is. */
  public double probabilityBetter() {
    return metric.better().probability(higher);
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
        variance);
  }
}
