package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The interval at which a batch ends holds the truth in at least 95 % of batches, whatever the law:
 * batches of made-up runs of known mean, which end as the rule says. Of 300 batches at 95 % fewer
 * than 276 (92 %) hold it once in 100 times, of 4000 fewer than 3760 (94 %) once in 300.
 */
class StoppingRuleCoverageTest {
  private static final int MAXIMUM = 1600;

  /** Laws of mean 1. */
  enum Shape {
    NORMAL,
    EXPONENTIAL,
    /** Skewness 6.2. */
    LOGNORMAL,
    /** Skewness 33. */
    WILD_LOGNORMAL,
    /** Zero but in one of ten runs. */
    SELDOM;

    double next(UniformRandomProvider rng) {
      double normal = ZigguratSampler.NormalizedGaussian.of(rng).sample();
      return switch (this) {
        case NORMAL -> 1 + 0.4 * normal;
        case EXPONENTIAL -> ZigguratSampler.Exponential.of(rng).sample();
        case LOGNORMAL -> Math.exp(normal - 0.5);
        case WILD_LOGNORMAL -> Math.exp(1.5 * normal - 1.125);
        case SELDOM ->
            rng.nextDouble() < 0.1 ? 10 * ZigguratSampler.Exponential.of(rng).sample() : 0;
      };
    }
  }

  @ParameterizedTest
  @CsvSource({"NORMAL, 5", "EXPONENTIAL, 20", "LOGNORMAL, 40"})
  void theLastIntervalHoldsTheTruth(Shape shape, double percent) {
    assertThat(coverage(shape, percent, 300)).isGreaterThanOrEqualTo(0.92);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "NORMAL, 1",
    "NORMAL, 5",
    "NORMAL, 10",
    "EXPONENTIAL, 10",
    "EXPONENTIAL, 20",
    "EXPONENTIAL, 40",
    "LOGNORMAL, 10",
    "LOGNORMAL, 20",
    "LOGNORMAL, 40",
    "WILD_LOGNORMAL, 20",
    "WILD_LOGNORMAL, 40",
    "SELDOM, 20",
    "SELDOM, 40"
  })
  void theLastIntervalHoldsTheTruthInManyBatches(Shape shape, double percent) {
    assertThat(coverage(shape, percent, 4000)).isGreaterThanOrEqualTo(0.94);
  }

  private static double coverage(Shape shape, double percent, int batches) {
    StoppingRule rule =
        new StoppingRule(
            List.of(new PrecisionTarget(Metric.DEATHS, percent / 100, true)), Looks.upTo(MAXIMUM));
    UniformRandomProvider rng = RandomSource.XO_RO_SHI_RO_128_PP.create(7L);
    int held = 0;
    for (int b = 0; b < batches; b++) {
      MeanInterval last = lastOf(rule, shape, rng);
      held += last.low() <= 1 && 1 <= last.high() ? 1 : 0;
    }
    return (double) held / batches;
  }

  private static MeanInterval lastOf(StoppingRule rule, Shape shape, UniformRandomProvider rng) {
    double[] runs = new double[MAXIMUM];
    int made = 0;
    for (int look : rule.looks().counts()) {
      while (made < look) {
        runs[made++] = shape.next(rng);
      }
      Verdict verdict = rule.look(look, List.of("s"), (s, m) -> Arrays.copyOf(runs, look));
      if (verdict.stop()) {
        return verdict.precisions().get(0).interval();
      }
    }
    throw new IllegalStateException("a batch without an end");
  }
}
