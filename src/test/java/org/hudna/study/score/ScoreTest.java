package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.history.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

  @Test
  void areNamedInFilesAndForReaders() {
    assertThat(Score.INTERVAL_95.key()).isEqualTo("interval_95");
    assertThat(Score.values()).extracting(Score::label).doesNotHaveDuplicates();
    assertThat(Score.CRPS.unit(Quantity.DEATHS)).isEqualTo("deaths");
    assertThat(Score.IGNORANCE.unit(Quantity.DEATHS)).isEqualTo("bits");
  }

  @Test
  void jointOnesHaveNoValueForAnArea() {
    assertThat(Score.ENERGY.scopes()).containsExactly(Scope.GOVERNORATES);
    assertThat(Score.CRPS.scopes()).containsExactly(Scope.NATION, Scope.GOVERNORATES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.FAIR_ENERGY.of(SortedDraws.of(1), 1))
        .withMessage("fair_energy has no value for one area");
  }

  /** 4,000 Poisson observations: by every score their own law beats others, mean 4 mean 2 or 7. */
  @ParameterizedTest
  @EnumSource(
      names = {"ENERGY", "FAIR_ENERGY"},
      mode = EnumSource.Mode.EXCLUDE)
  void theTrueLawScoresBest(Score score) {
    int[] observed = sample(4, 4000, 1);
    double truth = mean(score, sample(4, 500, 2), observed);
    assertThat(truth).isLessThan(mean(score, sample(2, 500, 3), observed));
    assertThat(truth).isLessThan(mean(score, sample(7, 500, 4), observed));
    assertThat(score.smallerIsBetter()).isTrue();
  }

  private static int[] sample(double mean, int size, long seed) {
    PoissonSampler law = new PoissonSampler(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), mean);
    return IntStream.generate(law::sample).limit(size).toArray();
  }

  private static double mean(Score score, int[] draws, int[] observed) {
    SortedDraws sorted = SortedDraws.of(draws);
    return Arrays.stream(observed).mapToDouble(y -> score.of(sorted, y)).average().orElseThrow();
  }
}
