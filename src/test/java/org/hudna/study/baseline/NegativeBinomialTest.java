package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {

  @Test
  void agreesWithThePascalLawWhereTheSizeIsWhole() {
    NegativeBinomial law = new NegativeBinomial(4.5, 3);
    PascalDistribution pascal = PascalDistribution.of(3, 3 / 7.5);
    for (int y = 0; y < 20; y++) {
      assertThat(law.logLikelihood(new int[] {y}))
          .isCloseTo(pascal.logProbability(y), within(1e-9));
    }
  }

  @Test
  void isPoissonWithoutEnd() {
    PoissonDistribution poisson = PoissonDistribution.of(2.5);
    assertThat(NegativeBinomial.poisson(2.5).logLikelihood(new int[] {0, 4}))
        .isCloseTo(poisson.logProbability(0) + poisson.logProbability(4), within(1e-9));
  }

  @Test
  void drawsHaveItsMeanAndVariance() {
    NegativeBinomial law = new NegativeBinomial(3, 1.7);
    UniformRandomProvider rng = Chance.of(2, "law").generator();
    Values values = new Values(IntStream.range(0, 20_000).map(i -> law.draw(rng)).toArray());
    // each line errs once in 16,000 times
    assertThat(values.mean()).isCloseTo(3, within(values.fourErrors()));
    assertThat(values.variance()).isCloseTo(law.variance(), within(values.fourErrorsOfVariance()));
  }

  @Test
  void refusesWhatIsNoLaw() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(1, 0));
  }
}
