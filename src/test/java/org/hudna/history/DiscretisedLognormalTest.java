package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiscretisedLognormalTest {

  @Test
  void probabilitiesOfOneAndMoreAddUpToOne() {
    DiscretisedLognormal lognormal = new DiscretisedLognormal(0.53, 1.23);
    double sum = IntStream.rangeClosed(0, 20000).mapToDouble(lognormal::probability).sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(lognormal.probability(0)).isZero();
  }

  @Test
  void agreesWithAnIndependentImplementation() {
    // SciPy 1.17.1: (norm.cdf((log(k+.5)-.53)/1.23) - norm.cdf((log(k-.5)-.53)/1.23)) /
    // norm.sf((log(.5)-.53)/1.23)
    DiscretisedLognormal lognormal = new DiscretisedLognormal(0.53, 1.23);
    assertThat(lognormal.probability(1)).isCloseTo(0.3567526927750, within(1e-9));
    assertThat(lognormal.probability(2)).isCloseTo(0.1947450726000, within(1e-9));
    assertThat(lognormal.probability(50)).isCloseTo(0.0001762547654, within(1e-12));
  }

  @Test
  void logLikelihoodWeighsEachNumberOfDeathsByItsEvents() {
    DiscretisedLognormal lognormal = new DiscretisedLognormal(0.5, 1);
    double expected = 3 * Math.log(lognormal.probability(1)) + Math.log(lognormal.probability(12));
    assertThat(lognormal.logLikelihood(Map.of(1, 3, 12, 1))).isCloseTo(expected, within(1e-9));
  }

  @Test
  void refusesParametersWithoutADistribution() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscretisedLognormal(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscretisedLognormal(Double.NaN, 1));
  }
}
