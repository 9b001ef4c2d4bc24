package org.hudna.model.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int N = 20_000;
  private final Streams streams = new Streams(7);

  /** Mean over N keyed streams; the tolerances are over four standard errors. */
  private double mean(ToDoubleFunction<UniformRandomProvider> draw) {
    return IntStream.range(0, N)
        .mapToDouble(i -> draw.applyAsDouble(streams.at(Decision.RESPONSE, i)))
        .average()
        .orElseThrow();
  }

  @Test
  void firstDrawsOfKeyedStreamsHaveTheMeansOfTheirLaws() {
    assertThat(mean(rng -> Draws.poisson(rng, 2.5))).isCloseTo(2.5, within(0.05));
    assertThat(mean(rng -> Draws.exponential(rng, 12))).isCloseTo(12, within(0.4));
    assertThat(mean(rng -> Math.log(Draws.logNormal(rng, 5, 0.8))))
        .isCloseTo(Math.log(5), within(0.025));
    assertThat(mean(rng -> Draws.between(rng, 3, 5))).isCloseTo(4, within(0.02));
  }

  /** Draw by draw the counts of the library's sampler, with as many uniform numbers used. */
  @Test
  void smallPoissonCountsAreThoseOfTheLibrary() {
    for (double mean : new double[] {1e-9, 1e-4, 0.02, 0.5, 3, 39.9, 40, 90}) {
      for (int i = 0; i < 500; i++) {
        UniformRandomProvider ours = streams.at(Decision.RESPONSE, i);
        UniformRandomProvider theirs = streams.at(Decision.RESPONSE, i);
        assertThat(Draws.poisson(ours, mean)).isEqualTo(PoissonSampler.of(theirs, mean).sample());
        assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
      }
    }
  }

  @Test
  void nothingIsDrawnFromALawWithoutMean() {
    UniformRandomProvider rng = streams.at(Decision.RESPONSE, 1);
    assertThat(Draws.poisson(rng, 0)).isZero();
    assertThat(Draws.exponential(rng, 0)).isZero();
    assertThat(Draws.logNormal(rng, 5, 0)).isEqualTo(5);
  }
}
