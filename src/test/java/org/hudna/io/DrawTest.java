package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** Seeds in a row are the hardest case, for replicates may have them. */
class DrawTest {
  private static final int RUNS = 20_000;
  private static final int BINS = 20;
  private static final double ERROR_RATE = 1e-4;

  private final Draw aid = draw("/behaviour/commitment/aid");
  private final Draw violations = draw("/behaviour/commitment/violations");

  @Test
  void aPathDrawsUniformlyOverSeeds() {
    long[] counts = new long[BINS];
    LongStream.range(0, RUNS).forEach(seed -> counts[(int) (BINS * aid.uniform(seed))]++);
    assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ERROR_RATE);
  }

  @Test
  void aSeedDrawsUniformlyOverPaths() {
    long[] counts = new long[BINS];
    for (int i = 0; i < RUNS; i++) {
      counts[(int) (BINS * draw("/parties/p" + i + "/cohesion").uniform(1))]++;
    }
    assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ERROR_RATE);
  }

  @Test
  void twoPathsAreIndependent() {
    long[][] counts = new long[5][5];
    LongStream.range(0, RUNS)
        .forEach(
            seed -> counts[(int) (5 * aid.uniform(seed))][(int) (5 * violations.uniform(seed))]++);
    assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ERROR_RATE);
  }

  @Test
  void theNextSeedIsIndependentOfTheOneBefore() {
    long[][] counts = new long[5][5];
    LongStream.range(0, RUNS)
        .forEach(
            seed -> counts[(int) (5 * aid.uniform(seed))][(int) (5 * aid.uniform(seed + 1))]++);
    assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ERROR_RATE);
  }

  @Test
  void pathAndSeedAloneDecide() {
    assertThat(draw("/behaviour/commitment/aid").uniform(7)).isEqualTo(aid.uniform(7));
    assertThat(aid.uniform(42)).isCloseTo(0.5, within(0.5));
  }

  private static Draw draw(String pointer) {
    return Draw.at(pointer, new Law(u -> u, 0, 1));
  }
}
