package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class NegativeBinomialFitTest {

  @Test
  void recoversMeanAndSize() {
    UniformRandomProvider rng = Chance.of(3, "fit").generator();
    NegativeBinomial truth = new NegativeBinomial(5, 2);
    int[] counts = IntStream.range(0, 20_000).map(i -> truth.draw(rng)).toArray();
    NegativeBinomial fit = NegativeBinomialFit.fit(counts);
    assertThat(fit.mean()).isCloseTo(5, within(4 * Math.sqrt(truth.variance() / counts.length)));
    // the standard error of the size is below 0.04 here: errs less than once in 16,000 times
    assertThat(fit.size()).isCloseTo(2, within(0.16));
  }

  @Test
  void noSizeNearbyIsLikelier() {
    int[] counts = {0, 0, 1, 7, 2, 0, 13, 1, 0, 4};
    NegativeBinomial fit = NegativeBinomialFit.fit(counts);
    double best = fit.logLikelihood(counts);
    assertThat(new NegativeBinomial(fit.mean(), fit.size() * 1.01).logLikelihood(counts))
        .isLessThan(best);
    assertThat(new NegativeBinomial(fit.mean(), fit.size() / 1.01).logLikelihood(counts))
        .isLessThan(best);
  }

  @Test
  void isPoissonWhereCountsVaryLittle() {
    assertThat(NegativeBinomialFit.fit(2, 3, 2, 3)).isEqualTo(NegativeBinomial.poisson(2.5));
    assertThat(NegativeBinomialFit.fit(0, 0)).isEqualTo(NegativeBinomial.poisson(0));
  }
}
