package org.hudna.model.process;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The correlation that two normal numbers need so that the numbers of another law made of them, as
 * in a Gaussian copula, have a wanted one. With {@code g(z)} the quantile of the law at the normal
 * probability of z, and a_k the coefficients of g in normalised Hermite polynomials, normal numbers
 * of correlation r give {@code sum a_k^2 r^k / sum a_k^2} (k from 1), which rises with r and is
 * solved by halving.
 */
final class CopulaCorrelation {
  private static final double WIDTH = 6;
  private static final double SPACING = 0.2;
  private static final int ORDERS = 20;
  private static final int HALVINGS = 40;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private final double[] shares = new double[ORDERS + 2];

  CopulaCorrelation(ContinuousDistribution law) {
    double[] sums = new double[ORDERS + 1];
    double square = 0;
    long points = Math.round(2 * WIDTH / SPACING);
    for (int point = 0; point <= points; point++) {
      double z = point * SPACING - WIDTH;
      double weight = SPACING * NORMAL.density(z);
      double value = law.inverseCumulativeProbability(NORMAL.cumulativeProbability(z));
      square += weight * value * value;
      add(sums, z, weight * value);
    }
    double variance = square - sums[0] * sums[0];
    double rest = 1;
    for (int k = 1; k <= ORDERS; k++) {
      shares[k] = sums[k] * sums[k] / variance;
      rest -= shares[k];
    }
    shares[ORDERS + 1] = Math.max(0, rest);
  }

  private static void add(double[] sums, double z, double weighted) {
    double before = 0;
    double hermite = 1;
    for (int k = 0; k < sums.length; k++) {
      sums[k] += weighted * hermite;
      double next = (z * hermite - Math.sqrt(k) * before) / Math.sqrt(k + 1.0);
      before = hermite;
      hermite = next;
    }
  }

  /** The correlation of the law's own numbers when those of the normal ones is r, in [0, 1]. */
  double of(double r) {
    double sum = 0;
    for (int k = shares.length - 1; k >= 1; k--) {
      sum = (sum + shares[k]) * r;
    }
    return sum;
  }

  /** The correlation of the normal numbers for a wanted one in [0, 1). */
  double normalFor(double wanted) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS && wanted > 0; i++) {
      double middle = (low + high) / 2;
      if (of(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
