package org.hudna.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Each statistical test here fails by chance alone with probability 0.001, for a fresh seed. */
class StreamsTest {
  private static final int N = 100_000;
  private static final double ERROR_RATE = 0.001;
  private final Streams streams = new Streams(20_300_501);

  @Test
  void theSameKeyHasTheSameLuckInWhateverOrderItIsAsked() {
    UniformRandomProvider first = streams.at(Decision.RENEWAL, 5, 3600);
    streams.at(Decision.RENEWAL, 6, 3600).nextLong();
    UniformRandomProvider again = new Streams(20_300_501).at(Decision.RENEWAL, 5, 3600);
    for (int i = 0; i < 100; i++) {
      assertThat(first.nextLong()).isEqualTo(again.nextLong());
    }
  }

  @Test
  void seedDecisionAgentAndInstantEachMakeAnotherStream() {
    assertThat(
            new long[] {
              streams.at(Decision.RENEWAL, 5, 3600).nextLong(),
              new Streams(20_300_502).at(Decision.RENEWAL, 5, 3600).nextLong(),
              streams.at(Decision.TERM, 5, 3600).nextLong(),
              streams.at(Decision.RENEWAL, 6, 3600).nextLong(),
              streams.at(Decision.RENEWAL, 5, 3601).nextLong(),
              streams.at(Decision.RENEWAL, 5).nextLong()
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void firstDrawsOverAgentsAreUniform() {
    assertUniform(agent -> streams.at(Decision.REFUSAL, agent).nextDouble());
  }

  @Test
  void firstDrawsOverStepsAreUniform() {
    assertUniform(step -> streams.at(Decision.REGIME, 17, step * 21_600).nextDouble());
  }

  @Test
  void firstDrawsOverSeedsAreUniform() {
    assertUniform(seed -> new Streams(seed).at(Decision.TALKS, 4, 777).nextDouble());
  }

  @Test
  void neighbouringAgentsAreIndependent() {
    assertIndependent(
        pair -> streams.at(Decision.ADOPTION, 2 * pair).nextDouble(),
        pair -> streams.at(Decision.ADOPTION, 2 * pair + 1).nextDouble());
  }

  @Test
  void neighbouringStepsAreIndependent() {
    assertIndependent(
        pair -> streams.at(Decision.DETECTION, 3, 2 * pair * 3600).nextDouble(),
        pair -> streams.at(Decision.DETECTION, 3, (2 * pair + 1) * 3600).nextDouble());
  }

  @Test
  void decisionsOfOneAgentAreIndependent() {
    assertIndependent(
        agent -> streams.at(Decision.ADOPTION, agent).nextDouble(),
        agent -> streams.at(Decision.ADOPTION_DELAY, agent).nextDouble());
  }

  /** Pearson's test of 100 equal cells. */
  private static void assertUniform(LongToDoubleFunction draw) {
    long[] cells = new long[100];
    LongStream.range(0, N).forEach(key -> cells[(int) (100 * draw.applyAsDouble(key))]++);
    assertThat(pValue(cells, 99)).isGreaterThan(ERROR_RATE);
  }

  /** Pearson's test of a table of 10 by 10 equal cells. */
  private static void assertIndependent(LongToDoubleFunction one, LongToDoubleFunction other) {
    long[] cells = new long[100];
    for (long key = 0; key < N; key++) {
      cells[(int) (10 * one.applyAsDouble(key)) * 10 + (int) (10 * other.applyAsDouble(key))]++;
    }
    assertThat(pValue(cells, 99)).isGreaterThan(ERROR_RATE);
  }

  private static double pValue(long[] cells, int freedom) {
    double expected = (double) N / cells.length;
    double sum = 0;
    for (long count : cells) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return ChiSquaredDistribution.of(freedom).survivalProbability(sum);
  }
}
