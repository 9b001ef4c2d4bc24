package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.history.Quantity;
import org.junit.jupiter.api.Test;

class PitTest {

  /** By hand: F(0) = 0.2, F(1) = 0.5, u = 0.5 give 0.35. */
  @Test
  void liesInTheStepOfTheLaw() {
    assertThat(Pit.ofLaw(0.2, 0.5, 0.5)).isCloseTo(0.35, within(1e-12));
  }

  /** By hand: of 4 draws 1 is below 1 and 2 equal it: from 1/5 to 4/5. */
  @Test
  void theObservationCountsAsOneMoreDraw() {
    SortedDraws draws = SortedDraws.of(0, 1, 1, 6);
    assertThat(Pit.ofDraws(draws, 1, 0)).isCloseTo(0.2, within(1e-12));
    assertThat(Pit.ofDraws(draws, 1, 1)).isCloseTo(0.8, within(1e-12));
    assertThat(Pit.ofDraws(draws, 9, 0.5)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void withManyDrawsItIsThatOfTheirLaw() {
    int[] draws = IntStream.range(0, 10_000).map(i -> i < 2000 ? 0 : i < 5000 ? 1 : 2).toArray();
    assertThat(Pit.ofDraws(SortedDraws.of(draws), 1, 0.5)).isCloseTo(0.35, within(1e-4));
  }

  @Test
  void chanceBelongsToTheSeedAndTheCase() {
    LocalDate day = LocalDate.parse("2016-03-01");
    double chance = Pit.chance(1, Quantity.EVENTS, day, 3);
    assertThat(Pit.chance(1, Quantity.EVENTS, day, 3)).isEqualTo(chance);
    assertThat(
            new double[] {
              Pit.chance(2, Quantity.EVENTS, day, 3),
              Pit.chance(1, Quantity.DEATHS, day, 3),
              Pit.chance(1, Quantity.EVENTS, day.plusDays(1), 3),
              Pit.chance(1, Quantity.EVENTS, day, 4)
            })
        .doesNotContain(chance)
        .doesNotHaveDuplicates();
  }

  /**
   * Keyed draws of neighbouring cases pass for independent; a false alarm has a chance of 0.1 %.
   */
  @Test
  void chanceIsFlatOverDaysAndAreas() {
    LocalDate day = LocalDate.parse("2016-01-01");
    double[] chances =
        IntStream.range(0, 3000)
            .mapToDouble(i -> Pit.chance(16, Quantity.EVENTS, day.plusDays(i / 15), i % 15))
            .toArray();
    assertThat(PitHistogram.of(chances).pValue()).isGreaterThan(0.001);
  }

  /**
   * A calibrated toy forecast, ten draws of the law that the observation is of, has a flat
   * histogram, even of so few and sparse draws: the chance of a false alarm is 0.1 %. One that is
   * too sure, and one that is too wide, has not.
   */
  @Test
  void isFlatForACalibratedForecastOnly() {
    assertThat(toy(0.7, 0.7).pValue()).isGreaterThan(0.001);
    PitHistogram sure = toy(8, 8 / 4.0);
    assertThat(sure.pValue()).isLessThan(1e-6);
    assertThat(sure.counts().get(0) + sure.counts().get(9)).isGreaterThan(2 * 3000 / 10);
  }

  /** Observations with the variance of a mixture of Poisson laws, forecasts of one of them. */
  private static PitHistogram toy(double mean, double scale) {
    UniformRandomProvider rng = RandomSource.XO_RO_SHI_RO_128_PP.create(5);
    double[] pits = new double[3000];
    for (int i = 0; i < pits.length; i++) {
      double rate = mean == scale ? mean : mean + (i % 2 == 0 ? 2 * scale : -2 * scale);
      PoissonSampler forecast = new PoissonSampler(rng, mean);
      int[] draws = IntStream.generate(forecast::sample).limit(10).toArray();
      int observed = new PoissonSampler(rng, rate).sample();
      pits[i] = Pit.ofDraws(SortedDraws.of(draws), observed, rng.nextDouble());
    }
    return PitHistogram.of(pits);
  }
}
