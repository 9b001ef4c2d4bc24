package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class SignedRankTest {

  /**
   * Depression scales of nine patients (Hollander and Wolfe 1973, 29f), the paired example of R's
   * {@code wilcox.test}: V = 40, one-sided p = 0.01953 = 10 / 512.
   */
  @Test
  void agreesWithAPublishedExample() {
    double[] x = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    double[] y = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
    double[] differences = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      differences[i] = x[i] - y[i];
    }
    assertThat(SignedRank.p(differences)).isCloseTo(20 / 512.0, within(1e-12));
  }

  @Test
  void theLawOfMiddleRanksIsThatOfAllSigns() {
    UniformRandomProvider rng = new SplitMix64(3);
    for (int trial = 0; trial < 20; trial++) {
      double[] differences = new double[9];
      for (int i = 0; i < differences.length; i++) {
        differences[i] = rng.nextInt(7) - 2;
      }
      differences[0] = differences[1] = 1;
      assertThat(SignedRank.p(differences)).isCloseTo(allSigns(differences), within(1e-12));
    }
  }

  @Test
  void differencesOfZeroSayNothing() {
    double[] few = {3, 1, 1, 2, 5, 4};
    double[] withZeros = {0, 3, 0, 1, 1, 0, 2, 5, 4, 0};
    assertThat(SignedRank.p(withZeros)).isEqualTo(SignedRank.p(few)).isEqualTo(2 / 64.0);
    assertThat(SignedRank.p(new double[5])).isEqualTo(1);
  }

  private static double allSigns(double[] differences) {
    double[] left = java.util.Arrays.stream(differences).filter(d -> d != 0).toArray();
    double found = Math.abs(score(left, -1));
    int extreme = 0;
    for (int signs = 0; signs < 1 << left.length; signs++) {
      extreme += Math.abs(score(left, signs)) >= found - 1e-9 ? 1 : 0;
    }
    return extreme / (double) (1 << left.length);
  }

  /** Sum of signed middle ranks; signs as bits, or those of the values for -1. */
  private static double score(double[] values, int signs) {
    double score = 0;
    for (int i = 0; i < values.length; i++) {
      double rank = 0.5;
      for (double other : values) {
        rank += Math.abs(other) < Math.abs(values[i]) ? 1 : 0;
        rank += Math.abs(other) == Math.abs(values[i]) ? 0.5 : 0;
      }
      boolean positive = signs < 0 ? values[i] > 0 : (signs >> i & 1) == 1;
      score += positive ? rank : -rank;
    }
    return score;
  }
}
