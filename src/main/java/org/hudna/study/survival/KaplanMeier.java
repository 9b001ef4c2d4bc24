package org.hudna.study.survival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;

/**
 * The product-limit estimate of the share of truces that stand (Kaplan and Meier 1958), with
 * pointwise 95 % bands from Greenwood's variance on the log(-log) scale (Kalbfleisch and Prentice
 * 1980), which never leave [0, 1].
 *
 * @param runs truces at the start
 * @param steps times at which a truce collapsed or left the sight, ascending; before the first the
 *     share is 1
 */
public record KaplanMeier(int runs, List<Step> steps) {
  private static final double REACH =
      NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Estimate.CONFIDENCE) / 2);

  /** Copies the steps. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * What happens at one time.
   *
   * @param atRisk truces seen to stand just before
   * @param survival share that stands from then on
   * @param low end of its band; before the first collapse that of Clopper and Pearson for no
   *     collapse among those at risk, as Greenwood's variance is 0 there
   * @param high end of its band; where the share is 0, its last height
   */
  public record Step(
      double days,
      int atRisk,
      int collapses,
      int censored,
      double survival,
      double low,
      double high) {}

  /** The curve of truces; those that collapse at a time come before those censored at it. */
  public static KaplanMeier of(Collection<SurvivalTime> times) {
    List<SurvivalTime> sorted =
        times.stream().sorted(Comparator.comparingDouble(SurvivalTime::days)).toList();
    Builder builder = new Builder(sorted.size());
    int i = 0;
    while (i < sorted.size()) {
      double days = sorted.get(i).days();
      int collapses = 0;
      int censored = 0;
      for (; i < sorted.size() && sorted.get(i).days() == days; i++) {
        collapses += sorted.get(i).collapsed() ? 1 : 0;
        censored += sorted.get(i).collapsed() ? 0 : 1;
      }
      builder.step(days, collapses, censored);
    }
    return new KaplanMeier(sorted.size(), builder.steps);
  }

  /** Share of truces that stand after so many days and that instant. */
  public double survival(double days) {
    double survival = 1;
    for (Step step : steps) {
      if (step.days() > days) {
        break;
      }
      survival = step.survival();
    }
    return survival;
  }

  /**
   * Share of truces that held for so many days: those that collapse at that very instant did. Where
   * no step came before, the band is that of Clopper and Pearson for no collapse among all.
   */
  public Estimate heldFor(double days) {
    double low = Math.pow((1 - Estimate.CONFIDENCE) / 2, 1.0 / Math.max(1, runs));
    Estimate held = new Estimate(runs, 1, low, 1, IntervalMethod.GREENWOOD);
    for (Step step : steps) {
      if (step.days() < days || (step.days() == days && step.collapses() == 0)) {
        held =
            new Estimate(runs, step.survival(), step.low(), step.high(), IntervalMethod.GREENWOOD);
      }
    }
    return held;
  }

  /** Number of collapses. */
  public int collapses() {
    return steps.stream().mapToInt(Step::collapses).sum();
  }

  /** The last day about which the curve says anything; infinite if every truce collapsed. */
  public double lastDay() {
    if (steps.isEmpty()) {
      return 0;
    }
    Step last = steps.get(steps.size() - 1);
    return last.survival() == 0 ? Double.POSITIVE_INFINITY : last.days();
  }

  private static final class Builder {
    private final List<Step> steps = new ArrayList<>();
    private int atRisk;
    private double survival = 1;
    private double greenwood;
    private double high = 1;

    private Builder(int atRisk) {
      this.atRisk = atRisk;
    }

    private void step(double days, int collapses, int censored) {
      survival *= 1 - (double) collapses / atRisk;
      greenwood += collapses == 0 ? 0 : collapses / ((double) atRisk * (atRisk - collapses));
      double low = 0;
      if (survival == 1) {
        low = Math.pow((1 - Estimate.CONFIDENCE) / 2, 1.0 / atRisk);
      } else if (survival > 0) {
        double half = REACH * Math.sqrt(greenwood) / Math.abs(Math.log(survival));
        low = Math.pow(survival, Math.exp(half));
        high = Math.pow(survival, Math.exp(-half));
      }
      steps.add(new Step(days, atRisk, collapses, censored, survival, low, high));
      atRisk -= collapses + censored;
    }
  }
}
