package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrpsTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** By hand: distances from 2 are 2, 1, 1, 1, mean 1.25; pairs sum to 11: 22/16/2, 22/12/2. */
  @Test
  void isTheMeanDistanceLessHalfThatOfPairs() {
    Crps crps = Crps.of(SortedDraws.of(3, 0, 3, 1), 2);
    assertThat(crps.plain()).isCloseTo(1.25 - 11.0 / 16, within(1e-12));
    assertThat(crps.fair()).isCloseTo(1.25 - 11.0 / 12, within(1e-12));
  }

  @Test
  void aSingleDrawHasItsAbsoluteErrorAndNoFairScore() {
    assertThat(Crps.of(SortedDraws.of(2.5), 4).plain()).isEqualTo(1.5);
    assertThat(Crps.of(SortedDraws.of(2.5), 4).fair()).isNaN();
  }

  /**
   * The score of 20,000 evenly spaced quantiles against the closed form for a normal law, sigma [z
   * (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi)] with z = (y - mu) / sigma (Gneiting and Raftery 2007,
   * after equation 21, with the sign of a loss).
   */
  @ParameterizedTest
  @CsvSource({"0, 1, 0", "0, 1, 1.5", "3, 2, -4", "10, 0.5, 10.2"})
  void agreesWithTheClosedFormOfANormalLaw(double mean, double sd, double observed) {
    int m = 20_000;
    double[] quantiles =
        IntStream.range(0, m)
            .mapToDouble(i -> mean + sd * NORMAL.inverseCumulativeProbability((i + 0.5) / m))
            .toArray();
    double z = (observed - mean) / sd;
    double closed =
        sd
            * (z * (2 * NORMAL.cumulativeProbability(z) - 1)
                + 2 * NORMAL.density(z)
                - 1 / Math.sqrt(Math.PI));
    assertThat(Crps.of(SortedDraws.of(quantiles), observed).plain())
        .isCloseTo(closed, within(1e-3 * sd));
  }

  /**
   * The first value is that of the closed form of Wei and Held (2014, Test 23: 787-805) for mean 3
   * and observation 1, 1.143447, as the tests of the package scoringrules have it; the sum of (F(k)
   * - 1{k >= y})² agrees with it.
   */
  @ParameterizedTest
  @CsvSource({"3, 1", "0.4, 0", "0.4, 3", "6, 6", "25, 12"})
  void agreesWithTheSumOfAPoissonLaw(double mean, int observed) {
    double sum = ofPoisson(mean, observed);
    if (mean == 3) {
      assertThat(sum).isCloseTo(1.143447, within(5e-7));
    }
    PoissonDistribution law = PoissonDistribution.of(mean);
    int m = 20_000;
    int[] quantiles =
        IntStream.range(0, m).map(i -> law.inverseCumulativeProbability((i + 0.5) / m)).toArray();
    assertThat(Crps.of(SortedDraws.of(quantiles), observed).plain()).isCloseTo(sum, within(1e-3));
  }

  private static double ofPoisson(double mean, int observed) {
    PoissonDistribution law = PoissonDistribution.of(mean);
    return IntStream.range(0, 200)
        .mapToDouble(k -> law.cumulativeProbability(k) - (k >= observed ? 1 : 0))
        .map(d -> d * d)
        .sum();
  }

  /**
   * 20,000 ensembles of Poisson draws: the mean fair score is that of the law for any size, the
   * plain one is greater by half the mean distance of two draws over m. Each mean is within four
   * standard errors: for six of them the chance of a false alarm is 4 in 10,000.
   */
  @ParameterizedTest
  @CsvSource({"2", "5", "20"})
  void theFairScoreDoesNotDependOnTheNumberOfDraws(int members) {
    PoissonDistribution law = PoissonDistribution.of(3);
    UniformRandomProvider rng = RandomSource.XO_RO_SHI_RO_128_PP.create(members);
    PoissonSampler sampler = new PoissonSampler(rng, 3);
    int n = 20_000;
    double[] plain = new double[n];
    double[] fair = new double[n];
    for (int i = 0; i < n; i++) {
      int[] draws = IntStream.generate(sampler::sample).limit(members).toArray();
      plain[i] = Crps.of(SortedDraws.of(draws), 1).plain();
      fair[i] = Crps.of(SortedDraws.of(draws), 1).fair();
    }
    double halfDistance =
        IntStream.range(0, 60)
            .mapToDouble(k -> law.cumulativeProbability(k) * law.survivalProbability(k))
            .sum();
    isTheMean(fair, ofPoisson(3, 1));
    isTheMean(plain, ofPoisson(3, 1) + halfDistance / members);
  }

  private static void isTheMean(double[] values, double expected) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / values.length)));
  }
}
