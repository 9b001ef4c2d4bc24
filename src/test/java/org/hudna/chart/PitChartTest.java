package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PitChartTest {
  private static final int VALUES = 200;
  private static final int TRIALS = 20_000;

  /**
   * A bar of a calibrated forecast is a binomial share, so it lies in the band in at least 95 % of
   * trials; counts are whole, so it may be a little more. With 20,000 trials the share is known to
   * four standard errors of 0.0015 each.
   */
  @Test
  void theBandHoldsNineteenOfTwentyBarsOfACalibratedForecast() {
    PitChart.Histogram histogram =
        new PitChart.Histogram(Collections.nCopies(10, 0.1), VALUES, 0.5);
    double low = histogram.band(0.025);
    double high = histogram.band(0.975);
    Random random = new Random(1);
    int inside = 0;
    for (int t = 0; t < TRIALS; t++) {
      int count = 0;
      for (int i = 0; i < VALUES; i++) {
        count += random.nextInt(10) == 0 ? 1 : 0;
      }
      double share = count / (double) VALUES;
      inside += share >= low && share <= high ? 1 : 0;
    }
    assertThat(inside / (double) TRIALS).isBetween(0.95 - 0.006, 0.975 + 0.006);
  }
}
