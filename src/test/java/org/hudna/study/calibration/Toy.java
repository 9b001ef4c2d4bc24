package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Models whose posterior is known. Each number is a parameter plus normal noise, y = z + s e. With
 * a standard normal prior the posterior of z is normal with mean y / (1 + s^2) and variance s^2 /
 * (1 + s^2).
 */
final class Toy {
  private Toy() {}

  /** A number for each sd of noise, about parameter 0; the last parameter has none. */
  static TrialModel model(double... noise) {
    return (z, seed) -> {
      UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(seed);
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
      double[] targets = new double[noise.length];
      for (int k = 0; k < noise.length; k++) {
        targets[k] = z[k] + noise[k] * normal.sample();
      }
      return targets;
    };
  }

  static FitProblem problem(int dimensions, double... observed) {
    List<FitTarget> targets = new ArrayList<>();
    for (double value : observed) {
      targets.add(new FitTarget(Transform.IDENTITY, targets.size(), 1, value));
    }
    return new FitProblem(dimensions, targets);
  }

  static double mean(double y, double noise) {
    return y / (1 + noise * noise);
  }

  static double sd(double noise) {
    return noise / Math.sqrt(1 + noise * noise);
  }

  static AbcSettings settings(int runs, SummaryKind summaries) {
    return new AbcSettings(runs, 1000, 1000, 0.5, 0.02, 0, summaries, 100);
  }

  static Trials trials(TrialModel model, long seed, int threads) {
    return new Trials(model, seed, threads, TrialLog.NONE, made -> {});
  }

  static AbcFit fit(
      TrialModel model, FitProblem problem, AbcSettings settings, long seed, int threads) {
    try (Trials trials = trials(model, seed, threads)) {
      return new PopulationMonteCarlo(problem, settings, trials, seed, generation -> {}).run();
    }
  }
}
