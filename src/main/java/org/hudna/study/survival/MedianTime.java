package org.hudna.study.survival;

import java.util.function.ToDoubleFunction;
import org.hudna.study.survival.KaplanMeier.Step;

/**
 * The day by which half of the truces have collapsed, with the 95 % interval of Brookmeyer and
 * Crowley (1982, Biometrics 38: 29-41) on the log(-log) scale: the days at which the bands reach
 * one half. What is not reached in the runs is NaN.
 */
public record MedianTime(double days, double low, double high) {
  private static final double HALF = 0.5;

  /** The median of a curve. */
  public static MedianTime of(KaplanMeier curve) {
    return new MedianTime(
        reached(curve, Step::survival), reached(curve, Step::low), reached(curve, Step::high));
  }

  private static double reached(KaplanMeier curve, ToDoubleFunction<Step> height) {
    for (Step step : curve.steps()) {
      if (step.collapses() > 0 && height.applyAsDouble(step) <= HALF) {
        return step.days();
      }
    }
    return Double.NaN;
  }
}
