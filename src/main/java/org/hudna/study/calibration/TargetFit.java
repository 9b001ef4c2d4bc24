package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * An observed target against what a fit predicts of it.
 *
 * @param predicted quantiles 0.05, 0.5 and 0.95 over the predicting runs; NaN if there are none
 */
public record TargetFit(Target target, double observed, double[] predicted) {
  private static final double[] PROBABILITIES = {0.05, 0.5, 0.95};

  /**
   * One for each target.
   *
   * @param runs that predict; those that broke off are left out
   */
  public static List<TargetFit> of(List<Target> targets, double[] observed, List<Trial> runs) {
    List<double[]> values = runs.stream().filter(Trial::complete).map(Trial::targets).toList();
    List<TargetFit> fits = new ArrayList<>();
    for (int k = 0; k < observed.length; k++) {
      int number = k;
      double[] column = values.stream().mapToDouble(row -> row[number]).toArray();
      fits.add(new TargetFit(targets.get(k), observed[k], quantiles(column)));
    }
    return fits;
  }

  private static double[] quantiles(double[] values) {
    double[] quantiles = new double[PROBABILITIES.length];
    for (int q = 0; q < quantiles.length; q++) {
      quantiles[q] =
          values.length == 0 ? Double.NaN : WeightedSample.of(values).quantile(PROBABILITIES[q]);
    }
    return quantiles;
  }

  /** Whether the central 90 % of the prediction hold the observed number. */
  public boolean inside() {
    return predicted[0] <= observed && observed <= predicted[2];
  }
}
