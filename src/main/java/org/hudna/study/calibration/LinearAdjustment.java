package org.hudna.study.calibration;

import java.util.List;

/**
 * Moves particles to where they would be had their data been the observed ones: local-linear
 * regression with Epanechnikov weights on the distance (Beaumont, Zhang & Balding 2002), on the
 * standard normal scale, so that no value leaves the support of its prior.
 */
final class LinearAdjustment {
  private LinearAdjustment() {}

  /** The adjusted sample; its weights are those of the particles times those of the distance. */
  static Posterior of(Population population, double[] observed) {
    List<Particle> particles = population.particles();
    double bandwidth = Math.max(Double.MIN_NORMAL, population.tolerance() * (1 + 1e-3));
    double[] weights =
        particles.stream()
            .mapToDouble(p -> p.weight() * kernel(p.distance() / bandwidth))
            .toArray();
    double[][] summaries = particles.stream().map(Particle::summaries).toArray(double[][]::new);
    double[][] z = particles.stream().map(Particle::z).toArray(double[][]::new);
    RidgeRegression regression = new RidgeRegression(summaries, z, weights);
    double[] there = regression.predict(observed);
    double[][] adjusted = new double[z.length][];
    for (int i = 0; i < z.length; i++) {
      double[] here = regression.predict(summaries[i]);
      adjusted[i] = z[i].clone();
      for (int d = 0; d < here.length; d++) {
        adjusted[i][d] += there[d] - here[d];
      }
    }
    return new Posterior(adjusted, weights);
  }

  private static double kernel(double share) {
    return 1 - share * share;
  }
}
