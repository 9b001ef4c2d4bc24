package org.hudna.study.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be fitted to what.
 *
 * @param dimensions number of parameters
 * @param targets in the order in which the model yields them
 */
public record FitProblem(int dimensions, List<FitTarget> targets) {

  /** Copies the list. */
  public FitProblem {
    targets = List.copyOf(targets);
  }

  /** The same problem with other observations. */
  public FitProblem observing(double[] values) {
    return new FitProblem(
        dimensions,
        IntStream.range(0, values.length)
            .mapToObj(k -> targets.get(k).observing(values[k]))
            .toList());
  }

  /** What was observed. */
  public double[] observed() {
    return targets.stream().mapToDouble(FitTarget::observed).toArray();
  }

  /** Targets on their scales of comparison. */
  double[] transformed(double[] values) {
    double[] scaled = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      scaled[k] = targets.get(k).transform().of(values[k]);
    }
    return scaled;
  }
}
