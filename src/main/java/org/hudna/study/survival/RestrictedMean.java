package org.hudna.study.survival;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;
import org.hudna.study.survival.KaplanMeier.Step;

/**
 * The mean number of days for which truces stand within a horizon: the area under the curve up to
 * it. Its variance is that of Klein and Moeschberger, Survival Analysis (2003), equation 4.5.2.
 */
final class RestrictedMean {
  private static final double REACH =
      NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Estimate.CONFIDENCE) / 2);

  private RestrictedMean() {}

  /** The mean with its 95 % interval. */
  static Estimate of(KaplanMeier curve, double horizon) {
    double mean = area(curve, 0, horizon);
    double variance = 0;
    for (Step step : curve.steps()) {
      int left = step.atRisk() - step.collapses();
      if (step.days() <= horizon && left > 0) {
        double rest = area(curve, step.days(), horizon);
        variance += rest * rest * step.collapses() / ((double) step.atRisk() * left);
      }
    }
    double half = REACH * Math.sqrt(variance);
    return new Estimate(
        curve.runs(),
        mean,
        Math.max(0, mean - half),
        Math.min(horizon, mean + half),
        IntervalMethod.GREENWOOD);
  }

  /**
   * One value per truce whose mean is the restricted mean, in the order given. Where every truce
   * was seen until its collapse or the horizon it is the days within the horizon; else the
   * pseudo-observation n A - (n - 1) A without the truce (Andersen, Hansen and Klein 2004, Lifetime
   * Data Analysis 10: 335-350).
   */
  static double[] values(List<SurvivalTime> times, double horizon) {
    boolean allSeen = times.stream().allMatch(t -> t.collapsed() || t.days() >= horizon);
    if (allSeen) {
      return times.stream().mapToDouble(t -> Math.min(t.days(), horizon)).toArray();
    }
    int n = times.size();
    double whole = area(KaplanMeier.of(times), 0, horizon);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      List<SurvivalTime> others = new ArrayList<>(times);
      others.remove(i);
      values[i] = n * whole - (n - 1) * area(KaplanMeier.of(others), 0, horizon);
    }
    return values;
  }

  private static double area(KaplanMeier curve, double from, double to) {
    double area = 0;
    double at = from;
    double height = curve.survival(from);
    for (Step step : curve.steps()) {
      if (step.days() > from && step.days() < to) {
        area += (step.days() - at) * height;
        at = step.days();
        height = step.survival();
      }
    }
    return area + Math.max(0, to - at) * height;
  }
}
