package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiscretisedLognormalFitTest {

  private static final DiscretisedLognormal TRUTH = new DiscretisedLognormal(0.6, 1.1);

  @Test
  void findsTheParametersThatMadeTheCounts() {
    Map<Integer, Integer> counts = expectedCounts();
    DiscretisedLognormal fit = DiscretisedLognormalFit.fit(counts);
    assertThat(fit.mu()).isCloseTo(0.6, within(0.002));
    assertThat(fit.sigma()).isCloseTo(1.1, within(0.002));
    assertThat(DiscretisedLognormalFit.fitMu(counts, 1.1)).isCloseTo(0.6, within(0.002));
  }

  @Test
  void eventsOfOneDeathEachStayWithinTheBounds() {
    DiscretisedLognormal fit = DiscretisedLognormalFit.fit(Map.of(1, 25));
    assertThat(fit.mu())
        .isBetween(DiscretisedLognormalFit.LOWEST_MU, DiscretisedLognormalFit.HIGHEST_MU);
    assertThat(fit.probability(1)).isGreaterThan(0.99);
  }

  /** What a million events would give on average. */
  private static Map<Integer, Integer> expectedCounts() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int deaths = 1; deaths <= 400; deaths++) {
      int events = (int) Math.round(1e6 * TRUTH.probability(deaths));
      if (events > 0) {
        counts.put(deaths, events);
      }
    }
    return counts;
  }
}
