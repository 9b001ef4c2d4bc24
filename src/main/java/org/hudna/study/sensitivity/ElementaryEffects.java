package org.hudna.study.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The elementary effect of each key in each trajectory: the difference that its step makes in pairs
 * of runs of the same luck, for a whole range. A replicate that has no value at either end of a
 * step is left out of that effect, and an effect without replicates is left out.
 */
final class ElementaryEffects {
  private final MorrisSample sample;
  private final double[][] effects;
  private final double[][] squaredErrors;

  /** Computes the effects of values by point and replicate. */
  ElementaryEffects(MorrisSample sample, double[][] values) {
    this.sample = sample;
    effects = new double[sample.names().size()][sample.trajectories()];
    squaredErrors = new double[effects.length][sample.trajectories()];
    for (int trajectory = 0; trajectory < sample.trajectories(); trajectory++) {
      int[] order = sample.order(trajectory);
      for (int step = 0; step < order.length; step++) {
        int from = trajectory * sample.length() + step;
        effect(order[step], trajectory, values[from], values[from + 1]);
      }
    }
  }

  private void effect(int key, int trajectory, double[] from, double[] to) {
    double whole = sample.direction(key, trajectory) / MorrisSample.STEP;
    double[] pairs =
        present(
            IntStream.range(0, Math.min(from.length, to.length))
                .mapToDouble(replicate -> whole * (to[replicate] - from[replicate]))
                .toArray());
    effects[key][trajectory] = StatUtils.mean(pairs);
    squaredErrors[key][trajectory] =
        pairs.length < 2 ? Double.NaN : StatUtils.variance(pairs) / pairs.length;
  }

  List<MorrisIndex> indices() {
    List<MorrisIndex> indices = new ArrayList<>();
    for (int key = 0; key < effects.length; key++) {
      indices.add(index(present(effects[key]), present(squaredErrors[key])));
    }
    return indices;
  }

  /**
   * The index of a key from its effects, and the squared standard errors of those that have one.
   */
  static MorrisIndex index(double[] effects, double[] squaredErrors) {
    double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
    int n = effects.length;
    return new MorrisIndex(
        n,
        Bootstrap.ofMean(effects),
        Bootstrap.ofMean(sizes),
        n < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(effects)),
        Math.sqrt(StatUtils.mean(squaredErrors)));
  }

  private static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }
}
