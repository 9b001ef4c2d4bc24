package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.hudna.model.TwoSides;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.scenario.Theatre.Governorate;
import org.junit.jupiter.api.Test;

/**
 * Moments over many independent governorates. Each comparison allows four standard errors: it fails
 * by chance alone with probability 0.0001, for a fresh seed.
 */
class RegimeTest {
  private static final int N = 20_000;
  private static final List<Governorate> MANY =
      IntStream.range(0, N).mapToObj(i -> new Governorate("g" + i, "", List.of())).toList();

  private static Regime regime(double nationalSd, double governorateSd) {
    TwoSides situation =
        new TwoSides()
            .set("violence.regimeNationalSd", nationalSd)
            .set("violence.regimeGovernorateSd", governorateSd)
            .set("violence.regimeDays", 14);
    return new Regime(new Streams(11), situation.scenario().behaviour().violence(), MANY);
  }

  private static double[] logFactors(Regime regime) {
    return IntStream.range(0, N).mapToDouble(g -> Math.log(regime.factor(g))).toArray();
  }

  /** Correlation of the first part with what is reached after more parts, by their ends in h. */
  private static double correlation(double... ends) {
    Regime regime = regime(0, 0.3);
    regime.advance(new Part(0, 0, 6));
    double[] first = logFactors(regime);
    double from = 6;
    for (double end : ends) {
      regime.advance(new Part(1, from, end));
      from = end;
    }
    double[] last = logFactors(regime);
    double[] product = IntStream.range(0, N).mapToDouble(i -> first[i] * last[i]).toArray();
    double covariance = mean(product) - mean(first) * mean(last);
    return covariance
        / Math.sqrt(Variance.of(first).getAsDouble() * Variance.of(last).getAsDouble());
  }

  private static double mean(double[] values) {
    return Mean.of(values).getAsDouble();
  }

  @Test
  void theFactorHasMeanOneFromTheFirstPart() {
    Regime regime = regime(0, 0.3);
    double se = Math.sqrt((Math.exp(0.09) - 1) / N);
    for (int part = 0; part < 3; part++) {
      regime.advance(new Part(part, part * 6, part * 6 + 6));
      double[] factors = IntStream.range(0, N).mapToDouble(regime::factor).toArray();
      assertThat(mean(factors)).isCloseTo(1, within(4 * se));
    }
  }

  @Test
  void theLogarithmKeepsItsVarianceWhateverTheLengthOfTheParts() {
    Regime regime = regime(0, 0.3);
    double se = 0.09 * Math.sqrt(2.0 / N);
    double from = 0;
    for (double end : new double[] {6, 7, 24, 240}) {
      regime.advance(new Part(0, from, end));
      double variance = Variance.of(logFactors(regime)).getAsDouble();
      assertThat(variance).isCloseTo(0.09, within(4 * se));
      from = end;
    }
  }

  @Test
  void itForgetsExponentiallyAndASplitPartChangesNothing() {
    double expected = Math.exp(-2.0 / 14);
    double error = 4 * (1 - expected * expected) / Math.sqrt(N);
    assertThat(correlation(54)).isCloseTo(expected, within(error));
    assertThat(correlation(12, 18, 24, 30, 36, 42, 48, 54)).isCloseTo(expected, within(error));
    assertThat(correlation(7, 12, 12.5, 53, 54)).isCloseTo(expected, within(error));
  }

  @Test
  void theNationalDriftIsSharedByAll() {
    Regime regime = regime(0.2, 0);
    regime.advance(new Part(0, 0, 6));
    assertThat(Arrays.stream(logFactors(regime)).distinct()).hasSize(1);
    assertThat(regime.factor(0)).isNotEqualTo(1);
  }

  @Test
  void withoutSpreadTheFactorIsOne() {
    Regime regime = regime(0, 0);
    regime.advance(new Part(0, 0, 6));
    regime.advance(new Part(1, 6, 12));
    assertThat(regime.factor(7)).isEqualTo(1);
  }
}
