package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The error rate of the tests of limits. Each comparison rejects a true model with probability
 * {@link #ALPHA}; there are fewer than 100 of them, so with seeds drawn anew all of them together
 * would fail falsely in less than 1 % of cases (Bonferroni).
 */
final class Chance {
  static final double ALPHA = 1e-4;

  /** Standard errors that a normal variable exceeds, on either side, with that probability. */
  static final double WIDE = 3.891;

  private Chance() {}

  /** Asserts that a mean or a count is as expected, within its standard error. */
  static void near(String what, double observed, double expected, double standardError) {
    assertThat(standardError).as("standard error of %s", what).isPositive();
    assertThat(observed).as(what).isCloseTo(expected, within(WIDE * standardError));
  }

  /** Asserts that the mean of independent values is as expected, by Student's law. */
  static void mean(String what, double[] values, double expected) {
    double wide = TDistribution.of(values.length - 1).inverseSurvivalProbability(ALPHA / 2) / WIDE;
    double se = Math.sqrt(StatUtils.variance(values) / values.length);
    near(what, StatUtils.mean(values), expected, wide * se);
  }

  /** Asserts that a Poisson count is as expected. */
  static void poisson(String what, double count, double expected) {
    near(what, count, expected, Math.sqrt(expected));
  }

  /** Asserts that a binomial count is as expected. */
  static void share(String what, double count, double of, double share) {
    near(what, count / of, share, Math.sqrt(share * (1 - share) / of));
  }

  /** Asserts that a test of goodness of fit does not reject. */
  static void fits(String what, double pValue) {
    assertThat(pValue).as("p of %s", what).isGreaterThan(ALPHA);
  }
}
