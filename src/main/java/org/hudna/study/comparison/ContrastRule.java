package org.hudna.study.comparison;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;

/** Makes the contrast of one metric. */
final class ContrastRule {
  private ContrastRule() {}

  static Contrast of(
      ScenarioRuns baseline, ScenarioRuns scenario, PairedRuns pairs, Metric metric) {
    boolean shares = metric.aggregation() == Aggregation.OCCURRENCE;
    return pairs.first().isEmpty()
        ? unpaired(baseline, scenario, metric, shares)
        : paired(baseline, scenario, pairs.values(metric), metric, shares);
  }

  private static Contrast paired(
      ScenarioRuns baseline,
      ScenarioRuns scenario,
      PairedValues values,
      Metric metric,
      boolean shares) {
    Estimate difference =
        shares
            ? ShareInterval.of(values.size(), values.higher(), values.lower())
            : MeanInterval.of(values.differences());
    return new Contrast(
        scenario.id(),
        metric,
        MetricSummary.of(baseline.values(metric)),
        MetricSummary.of(scenario.values(metric)),
        difference,
        effect(values, baseline.present(metric), scenario.present(metric)),
        DifferenceTest.of(values, difference.method()),
        higher(values),
        variance(values),
        baseline.days().same(metric, scenario.days()));
  }

  private static Contrast unpaired(
      ScenarioRuns baseline, ScenarioRuns scenario, Metric metric, boolean shares) {
    double[] first = baseline.present(metric);
    double[] second = scenario.present(metric);
    Estimate difference = shares ? Unpaired.shares(first, second) : Unpaired.means(first, second);
    double delta = cliff(first, second);
    return new Contrast(
        scenario.id(),
        metric,
        MetricSummary.of(first),
        MetricSummary.of(second),
        difference,
        new EffectSize(Double.NaN, delta),
        Unpaired.test(first, second, difference.method()),
        0.5 + delta / 2,
        new VarianceSaved(Double.NaN, Double.NaN),
        baseline.days().same(metric, scenario.days()));
  }

  private static EffectSize effect(PairedValues values, double[] baseline, double[] changed) {
    double sd = Math.sqrt(variance(values).paired());
    double dz = values.higher() + values.lower() == 0 ? 0 : values.mean() / sd;
    return new EffectSize(
        values.size() < 2 || Double.isInfinite(dz) ? Double.NaN : dz, cliff(baseline, changed));
  }

  static double cliff(double[] baseline, double[] changed) {
    if (baseline.length == 0 || changed.length == 0) {
      return Double.NaN;
    }
    double u = MannWhitneyUTest.withDefaults().statistic(changed, baseline);
    return 2 * u / ((double) baseline.length * changed.length) - 1;
  }

  private static double higher(PairedValues values) {
    return 0.5 + 0.5 * (values.higher() - values.lower()) / values.size();
  }

  private static VarianceSaved variance(PairedValues values) {
    return values.size() < 2
        ? new VarianceSaved(Double.NaN, Double.NaN)
        : new VarianceSaved(
            StatUtils.variance(values.differences()),
            StatUtils.variance(values.baseline()) + StatUtils.variance(values.changed()));
  }
}
