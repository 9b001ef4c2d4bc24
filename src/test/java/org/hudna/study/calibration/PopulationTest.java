package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private static Particle at(double z, double weight, double distance) {
    return new Particle(new double[] {z}, weight, new double[0], distance);
  }

  private final Population two =
      Population.nearest(List.of(at(0, 1, 0.2), at(2, 3, 0.1), at(9, 5, 7)), 2);

  @Test
  void keepsTheNearest() {
    assertThat(two.particles()).extracting(Particle::distance).containsExactly(0.1, 0.2);
    assertThat(two.tolerance()).isEqualTo(0.2);
    assertThat(two.best()).isEqualTo(0.1);
  }

  /** Weights 1/4 at 0 and 3/4 at 2: variance 0.75, and the proposals have twice of it. */
  @Test
  void aWeightIsThePriorOverTheMixture() {
    double variance = 1.5;
    for (double z : new double[] {-1, 0, 0.7, 3}) {
      double mixture = 0.25 * normal(z, variance) + 0.75 * normal(z - 2, variance);
      assertThat(two.weight(new double[] {z})).isCloseTo(normal(z, 1) / mixture, within(1e-6));
    }
  }

  private static double normal(double z, double variance) {
    return Math.exp(-z * z / 2 / variance) / Math.sqrt(2 * Math.PI * variance);
  }

  /** Mean 1.5, variance 0.75 + 1.5 = 2.25; the bounds are five sds of the means of 20,000 draws. */
  @Test
  void proposesFromTheMixture() {
    UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(4);
    double sum = 0;
    double squares = 0;
    int draws = 20_000;
    for (int i = 0; i < draws; i++) {
      double z = two.propose(rng)[0];
      sum += z;
      squares += (z - 1.5) * (z - 1.5);
    }
    assertThat(sum / draws).isCloseTo(1.5, within(0.053));
    assertThat(squares / draws).isCloseTo(2.25, within(0.12));
  }
}
