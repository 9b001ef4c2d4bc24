package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class PosteriorTest {
  private final Posterior posterior =
      new Posterior(new double[][] {{-1}, {1}, {0}}, new double[] {2, 2, 4});

  @Test
  void weightsSumToOne() {
    assertThat(posterior.weights()).containsExactly(0.25, 0.25, 0.5);
  }

  @Test
  void aParameterIsIdentifiedWhereThePosteriorIsNarrowerByAQuarter() {
    assertThat(posterior.shrinkage(0)).isCloseTo(1 - Math.sqrt(0.5), within(1e-12));
    assertThat(posterior.identified(0)).isTrue();
    assertThat(new Posterior(new double[][] {{-1}, {1}}, new double[] {1, 1}).identified(0))
        .isFalse();
  }

  @Test
  void placesAreDrawnAsOftenAsTheyWeigh() {
    List<double[]> drawn = posterior.draw(100, RandomSource.XO_SHI_RO_256_PP.create(1));
    assertThat(drawn.stream().filter(z -> z[0] == 0).count()).isBetween(49L, 51L);
    assertThat(drawn.stream().filter(z -> z[0] == -1).count()).isBetween(24L, 26L);
    assertThat(drawn).hasSize(100);
  }
}
