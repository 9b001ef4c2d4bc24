package org.hudna.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;
import org.hudna.study.comparison.MeanInterval;
import org.hudna.study.comparison.ScenarioRuns;

/** Judges claims over the scenarios of a batch. */
final class ClaimJudge {
  private final BatchComparison comparison;
  private final List<ScenarioRuns> scenarios;
  private final List<String> failures = new ArrayList<>();

  ClaimJudge(BatchComparison comparison, List<ScenarioRuns> scenarios) {
    this.comparison = comparison;
    this.scenarios = scenarios;
  }

  /** A line for each scenario of which a claim is shown. */
  List<String> failures(List<Claim> claims) {
    failures.clear();
    for (Claim claim : claims) {
      if (claim.againstBaseline()) {
        comparison.of(claim.metric()).forEach(contrast -> judge(claim, contrast));
      } else {
        scenarios.forEach(scenario -> judge(claim, scenario));
      }
    }
    return List.copyOf(failures);
  }

  private void judge(Claim claim, Contrast contrast) {
    if (claim.shown(contrast)) {
      failures.add(
          contrast.scenario()
              + ": "
              + claim.text()
              + ": difference "
              + ShownEstimate.difference(claim.metric(), contrast.difference())
              + ", p "
              + ShownEstimate.p(contrast.significance().adjusted()));
    }
  }

  private void judge(Claim claim, ScenarioRuns scenario) {
    Estimate mean = mean(scenario, claim.metric());
    if (claim.shown(mean)) {
      failures.add(
          scenario.id()
              + ": "
              + claim.text()
              + ": mean "
              + ShownEstimate.interval(mean.mean(), mean.low(), mean.high(), false));
    }
  }

  private static Estimate mean(ScenarioRuns scenario, Metric metric) {
    double[] values =
        Arrays.stream(scenario.values(metric)).filter(value -> !Double.isNaN(value)).toArray();
    return metric.aggregation() == Aggregation.OCCURRENCE && values.length > 0
        ? share(values)
        : MeanInterval.of(values);
  }

  private static Estimate share(double[] values) {
    int happened = (int) Arrays.stream(values).sum();
    ConfidenceInterval wilson =
        new WilsonScoreInterval().createInterval(values.length, happened, Estimate.CONFIDENCE);
    return new Estimate(
        values.length,
        happened / (double) values.length,
        wilson.getLowerBound(),
        wilson.getUpperBound(),
        IntervalMethod.WILSON);
  }
}
