package org.hudna.study.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hudna.study.comparison.Estimate;
import org.junit.jupiter.api.Test;

class RestrictedMeanTest {

  /** The area under the heights of the published curve; see {@link KaplanMeierTest}. */
  @Test
  void isTheAreaUnderTheCurve() {
    double area = 6 + 0.857 + 3 * (0.807 + 0.753 + 0.690) + 6 * 0.627 + 0.538 + (35 - 23) * 0.448;
    KaplanMeier curve = KaplanMeier.of(SixMercaptopurine.treated());
    assertThat(RestrictedMean.of(curve, 35).mean()).isCloseTo(area, within(0.02));
    assertThat(RestrictedMean.of(curve, 6).mean()).isCloseTo(6, within(1e-12));
  }

  /** Without censoring it is a mean, and Greenwood's variance that of a mean with n below it. */
  @Test
  void withoutCensoringItIsTheMeanOfWhatWasSeen() {
    List<SurvivalTime> placebo = SixMercaptopurine.placebo();
    double horizon = 12;
    double[] seen = placebo.stream().mapToDouble(t -> Math.min(t.days(), horizon)).toArray();
    double mean = Arrays.stream(seen).average().orElseThrow();
    double squares = Arrays.stream(seen).map(v -> (v - mean) * (v - mean)).sum();
    Estimate of = RestrictedMean.of(KaplanMeier.of(placebo), horizon);
    assertThat(of.mean()).isCloseTo(mean, within(1e-9));
    assertThat((of.high() - of.low()) / 2)
        .isCloseTo(1.959964 * Math.sqrt(squares) / seen.length, within(1e-5));
    assertThat(RestrictedMean.values(placebo, horizon)).containsExactly(seen);
  }

  @Test
  void censoredTimesHaveValuesWithTheSameMean() {
    double[] values = RestrictedMean.values(SixMercaptopurine.treated(), 35);
    double area = RestrictedMean.of(KaplanMeier.of(SixMercaptopurine.treated()), 35).mean();
    assertThat(Arrays.stream(values).average().orElseThrow()).isCloseTo(area, within(0.15));
  }

  /** The jackknife of pseudo-values agrees with Greenwood's variance, as it does for large n. */
  @Test
  void theirSpreadIsThatOfTheMean() {
    double[] values = RestrictedMean.values(SixMercaptopurine.treated(), 35);
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / 20 / 21;
    Estimate of = RestrictedMean.of(KaplanMeier.of(SixMercaptopurine.treated()), 35);
    double greenwood = (of.high() - of.mean()) / 1.959964;
    assertThat(Math.sqrt(variance)).isCloseTo(greenwood, within(0.1 * greenwood));
  }
}
