package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Particles that were kept, and the law from which the next are proposed: a mixture of normal laws
 * around the particles by their weights, with twice their weighted covariance.
 */
final class Population {
  private static final double WIDER = 2;
  private static final double LEAST_VARIANCE = 1e-9;

  private final List<Particle> particles;
  private final double[] cumulative;
  private final double[][] factor;
  private final double[][] whitened;
  private final double logDeterminant;

  private Population(List<Particle> particles) {
    this.particles = particles;
    this.cumulative = cumulative(particles);
    this.factor = new CholeskyDecomposition(covariance(), 1e-9, 0).getL().getData();
    this.whitened = particles.stream().map(p -> whiten(p.z())).toArray(double[][]::new);
    double log = 0;
    for (int d = 0; d < factor.length; d++) {
      log += Math.log(factor[d][d]);
    }
    this.logDeterminant = log;
  }

  /** The particles at the least distances; of equal ones those that came first. */
  static Population nearest(List<Particle> all, int kept) {
    List<Particle> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(Particle::distance));
    return new Population(List.copyOf(sorted.subList(0, Math.min(kept, sorted.size()))));
  }

  List<Particle> particles() {
    return particles;
  }

  /** The largest distance. */
  double tolerance() {
    return particles.get(particles.size() - 1).distance();
  }

  /** The least distance. */
  double best() {
    return particles.get(0).distance();
  }

  /** A place from the mixture. */
  double[] propose(UniformRandomProvider rng) {
    double[] z = particles.get(pick(rng.nextDouble() * total())).z().clone();
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
    for (int column = 0; column < z.length; column++) {
      double draw = normal.sample();
      for (int row = column; row < z.length; row++) {
        z[row] += factor[row][column] * draw;
      }
    }
    return z;
  }

  /** The weight of a place from the mixture: standard normal density over that of the mixture. */
  double weight(double[] z) {
    double[] place = whiten(z);
    double least = Double.POSITIVE_INFINITY;
    double[] squares = new double[whitened.length];
    for (int j = 0; j < squares.length; j++) {
      for (int d = 0; d < place.length; d++) {
        double off = place[d] - whitened[j][d];
        squares[j] += off * off;
      }
      least = Math.min(least, squares[j]);
    }
    double sum = 0;
    for (int j = 0; j < squares.length; j++) {
      sum += particles.get(j).weight() / total() * Math.exp((least - squares[j]) / 2);
    }
    double logMixture = Math.log(sum) - least / 2 - logDeterminant;
    double square = 0;
    for (double each : z) {
      square += each * each;
    }
    return Math.exp(-square / 2 - logMixture);
  }

  private double total() {
    return cumulative[cumulative.length - 1];
  }

  private int pick(double target) {
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static double[] cumulative(List<Particle> particles) {
    double[] sums = new double[particles.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += particles.get(i).weight();
      sums[i] = sum;
    }
    return sums;
  }

  private RealMatrix covariance() {
    int dimensions = particles.get(0).z().length;
    double[] means = new double[dimensions];
    for (Particle particle : particles) {
      for (int a = 0; a < dimensions; a++) {
        means[a] += particle.weight() / total() * particle.z()[a];
      }
    }
    double[][] sums = new double[dimensions][dimensions];
    for (Particle particle : particles) {
      double share = WIDER * particle.weight() / total();
      for (int a = 0; a < dimensions; a++) {
        for (int b = 0; b < dimensions; b++) {
          sums[a][b] += share * (particle.z()[a] - means[a]) * (particle.z()[b] - means[b]);
        }
      }
    }
    for (int a = 0; a < dimensions; a++) {
      sums[a][a] += LEAST_VARIANCE;
    }
    return new Array2DRowRealMatrix(sums, false);
  }

  /** Solves L y = z. */
  private double[] whiten(double[] z) {
    double[] y = new double[z.length];
    for (int row = 0; row < y.length; row++) {
      double rest = z[row];
      for (int column = 0; column < row; column++) {
        rest -= factor[row][column] * y[column];
      }
      y[row] = rest / factor[row][row];
    }
    return y;
  }
}
