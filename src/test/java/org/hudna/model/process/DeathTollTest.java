package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hudna.history.DiscretisedLognormal;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.scenario.DeathLaw;
import org.hudna.scenario.Severity;
import org.hudna.scenario.Theatre.SeverityLaw;
import org.junit.jupiter.api.Test;

class DeathTollTest {
  private static final int N = 100_000;
  private static final int MOST = 15;
  private static final SeverityLaw LAW = new SeverityLaw("g0", "dyad", 0.53, 1.23, 0.05, 0.3);
  private final DeathToll toll =
      new DeathToll(new Severity(0.6, 0.09, new DeathLaw(0.2, 1.1, 0, 0.4)));

  /** How many of N events had each number of deaths; the last cell holds those above. */
  private int[] draw(SeverityLaw law, boolean restrained) {
    int[] counts = new int[MOST + 2];
    for (int i = 0; i < N; i++) {
      UniformRandomProvider rng = new Streams(13).at(Decision.ATTACK_DETAIL, i);
      counts[Math.min(MOST + 1, toll.draw(law, restrained, rng))]++;
    }
    return counts;
  }

  /** Pearson's statistic of those with deaths against the law that was fitted to history. */
  private static double pValue(int[] counts, DiscretisedLognormal law) {
    double events = (double) N - counts[0];
    double tail = 1;
    double sum = 0;
    for (int k = 1; k <= MOST; k++) {
      double expected = events * law.probability(k);
      tail -= law.probability(k);
      sum += (counts[k] - expected) * (counts[k] - expected) / expected;
    }
    double above = counts[MOST + 1] - events * tail;
    sum += above * above / (events * tail);
    return ChiSquaredDistribution.of(MOST).survivalProbability(sum);
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void eventsWithDeathsFollowTheLawFittedToHistory() {
    assertThat(pValue(draw(LAW, false), new DiscretisedLognormal(0.53, 1.23))).isGreaterThan(0.001);
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void restraintLowersTheScaleOfTheLawByItsRatio() {
    assertThat(pValue(draw(LAW, true), new DiscretisedLognormal(0.53 + Math.log(0.6), 1.23)))
        .isGreaterThan(0.001);
  }

  /** Four standard errors: each fails by chance alone with probability 0.0001. */
  @Test
  void theShareOfEventsWithoutDeathsIsAskedForAndHigherInATruce() {
    double se = Math.sqrt(0.09 * 0.91 / N);
    assertThat(draw(LAW, false)[0] / (double) N).isCloseTo(0.05, within(4 * se));
    assertThat(draw(LAW, true)[0] / (double) N).isCloseTo(0.09, within(4 * se));
  }

  @Test
  void restraintNeverLowersTheShareOfEventsWithoutDeaths() {
    SeverityLaw many = new SeverityLaw("g0", "dyad", 0.53, 1.23, 1, 0.3);
    assertThat(draw(many, true)[0]).isEqualTo(N);
  }

  @Test
  void aDyadWithoutALawHasTheOneForElsewhere() {
    int[] counts = draw(null, false);
    assertThat(counts[1]).isPositive();
    assertThat(toll.civilianShare(null)).isEqualTo(0.4);
    assertThat(pValue(counts, new DiscretisedLognormal(0.2, 1.1))).isGreaterThan(0.001);
    assertThat(toll.civilianShare(LAW)).isEqualTo(0.3);
  }
}
