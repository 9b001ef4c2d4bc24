package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.random.Draws;
import org.junit.jupiter.api.Test;

class HawkesFitTest {
  private static final int DAYS = 2000;
  private static final double[] BACKGROUNDS = {0.5, 1, 2, 3};

  private static int[][] simulated(HawkesKernel kernel, long seed) {
    int[][] counts = new int[BACKGROUNDS.length][DAYS];
    for (int row = 0; row < counts.length; row++) {
      UniformRandomProvider rng = Chance.of(seed, "simulated").of(row).generator();
      double sum = 0;
      for (int t = 0; t < DAYS; t++) {
        counts[row][t] = Draws.poisson(rng, BACKGROUNDS[row] + kernel.branching() * sum);
        sum = kernel.next(sum, counts[row][t]);
      }
    }
    return counts;
  }

  private static boolean[] all() {
    boolean[] scored = new boolean[DAYS];
    Arrays.fill(scored, true);
    return scored;
  }

  /**
   * Over 60 seeds the estimates spread by 0.025 (n), 0.11 (logarithm of the half-life) and 0.13 (mu
   * of the last row); four of these are allowed, so each line errs about once in 16,000 times.
   */
  @Test
  void recoversWhatASeriesWasMadeWith() {
    HawkesEstimate found = new HawkesFit(simulated(new HawkesKernel(0.4, 2), 1), all()).fit();
    assertThat(found.kernel().branching()).isCloseTo(0.4, within(0.1));
    assertThat(Math.log(found.kernel().halfLifeDays())).isCloseTo(Math.log(2), within(0.44));
    assertThat(found.backgroundPerDay().get(3)).isCloseTo(3, within(0.52));
  }

  /** With n = 0 estimates had mean 0.024 and spread 0.031 over 60 seeds; four spreads allowed. */
  @Test
  void seesNoExcitationInPoissonCounts() {
    HawkesEstimate found = new HawkesFit(simulated(new HawkesKernel(0, 2), 1), all()).fit();
    assertThat(found.kernel().branching()).isLessThan(0.15);
  }

  @Test
  void withoutExcitationItIsThePoissonFit() {
    int[][] counts = {{3, 0, 5, 1}, {0, 0, 1, 0}, {0, 0, 0, 0}};
    boolean[] scored = {true, true, true, true};
    HawkesEstimate poisson = new HawkesFit(counts, scored).given(new HawkesKernel(0, 5));
    assertThat(poisson.backgroundPerDay()).containsExactly(2.25, 0.25, 0.0);
    assertThat(poisson.logLikelihood())
        .isCloseTo(9 * Math.log(2.25) - 9 + Math.log(0.25) - 1, within(1e-12));
  }

  @Test
  void noBackgroundNearbyIsLikelier() {
    int[][] counts = {{3, 0, 5, 1, 1, 4, 0, 0, 2}};
    boolean[] scored = {true, true, true, true, true, true, true, true, true};
    HawkesKernel kernel = new HawkesKernel(0.5, 1);
    HawkesEstimate found = new HawkesFit(counts, scored).given(kernel);
    double mu = found.backgroundPerDay().get(0);
    assertThat(logLikelihood(counts[0], kernel, mu)).isCloseTo(found.logLikelihood(), within(1e-9));
    assertThat(mu).isBetween(0.1, 1.7);
    assertThat(logLikelihood(counts[0], kernel, mu * 1.01)).isLessThan(found.logLikelihood());
    assertThat(logLikelihood(counts[0], kernel, mu / 1.01)).isLessThan(found.logLikelihood());
  }

  private static double logLikelihood(int[] counts, HawkesKernel kernel, double mu) {
    double sum = 0;
    for (int t = 0; t < counts.length; t++) {
      double mean = mu;
      for (int s = 1; s <= t; s++) {
        double q = Math.pow(0.5, 1 / kernel.halfLifeDays());
        mean += kernel.branching() * (1 - q) * Math.pow(q, s - 1) * counts[t - s];
      }
      sum += counts[t] * Math.log(mean) - mean;
    }
    return sum;
  }

  /** A gap that counted as zeros would halve the level, and would look like excitation. */
  @Test
  void daysThatWereNotObservedSayNothing() {
    int[][] counts = simulated(new HawkesKernel(0, 2), 1);
    boolean[] scored = all();
    Arrays.fill(scored, 500, 1500, false);
    Arrays.stream(counts).forEach(row -> Arrays.fill(row, 500, 1500, 0));
    HawkesEstimate found = new HawkesFit(counts, scored).fit();
    double n = found.kernel().branching();
    assertThat(n).isLessThan(0.2);
    assertThat(found.backgroundPerDay().get(3) / (1 - n)).isCloseTo(3, within(0.3));
    assertThat(new HawkesFit(counts, all()).fit().kernel().branching()).isGreaterThan(0.5);
  }
}
