package org.hudna.study.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.study.survival.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  private static final double THIRD_DECIMAL = 5.1e-4;

  /**
   * Estimates and log(-log) bands of R's {@code survival::survfit} to three decimals, as many
   * packages test against (G. Rodriguez, Princeton, lecture notes on survival).
   */
  @Test
  void agreesWithThePublishedCurveUnderSixMercaptopurine() {
    double[][] rows = {
      {6, 21, 0.857, 0.620, 0.952},
      {7, 17, 0.807, 0.563, 0.923},
      {10, 15, 0.753, 0.503, 0.889},
      {13, 12, 0.690, 0.432, 0.849},
      {16, 11, 0.627, 0.368, 0.805},
      {22, 7, 0.538, 0.268, 0.747},
      {23, 6, 0.448, 0.188, 0.680}
    };
    List<Step> steps =
        KaplanMeier.of(SixMercaptopurine.treated()).steps().stream()
            .filter(step -> step.collapses() > 0)
            .toList();
    assertThat(steps).hasSameSizeAs(rows);
    for (int i = 0; i < rows.length; i++) {
      assertThat(steps.get(i).days()).isEqualTo(rows[i][0]);
      assertThat(steps.get(i).atRisk()).isEqualTo((int) rows[i][1]);
      assertThat(steps.get(i).survival()).isCloseTo(rows[i][2], within(THIRD_DECIMAL));
      assertThat(steps.get(i).low()).isCloseTo(rows[i][3], within(THIRD_DECIMAL));
      assertThat(steps.get(i).high()).isCloseTo(rows[i][4], within(THIRD_DECIMAL));
    }
  }

  @Test
  void withoutCensoringItIsTheShareThatIsLeft() {
    KaplanMeier curve = KaplanMeier.of(SixMercaptopurine.placebo());
    assertThat(curve.survival(0.5)).isEqualTo(1);
    assertThat(curve.survival(10)).isCloseTo(8 / 21.0, within(1e-12));
    assertThat(curve.survival(23)).isZero();
    assertThat(curve.lastDay()).isInfinite();
    assertThat(curve.collapses()).isEqualTo(21);
  }

  @Test
  void bandsStayWithinZeroAndOneAndHoldTheCurve() {
    for (Step step : KaplanMeier.of(SixMercaptopurine.placebo()).steps()) {
      assertThat(step.low()).isBetween(0.0, step.survival());
      assertThat(step.high()).isBetween(step.survival(), 1.0);
    }
  }

  @Test
  void trucesThatAllHoldAreNotCertainToHold() {
    List<SurvivalTime> held = java.util.Collections.nCopies(20, new SurvivalTime(42, false));
    KaplanMeier curve = KaplanMeier.of(held);
    for (double days : new double[] {41, 42}) {
      assertThat(curve.heldFor(days).mean()).isEqualTo(1);
      assertThat(curve.heldFor(days).low()).isCloseTo(Math.pow(0.025, 1 / 20.0), within(1e-12));
    }
  }

  /** As the metric "truce held for 28 days" has it. */
  @Test
  void aTruceThatCollapsesAtTheInstantHeldUntilThen() {
    KaplanMeier curve =
        KaplanMeier.of(
            List.of(
                new SurvivalTime(7, true),
                new SurvivalTime(28, true),
                new SurvivalTime(28, false),
                new SurvivalTime(30, true)));
    assertThat(curve.heldFor(7).mean()).isEqualTo(1);
    assertThat(curve.heldFor(28).mean()).isEqualTo(0.75);
    assertThat(curve.survival(28)).isEqualTo(0.5);
    assertThat(curve.heldFor(28.1).mean()).isEqualTo(0.5);
  }

  /** The curve reaches one half at week 23, its lower band at week 13, its upper one never. */
  @Test
  void theMedianIsWhereHalfIsLeft() {
    MedianTime treated = MedianTime.of(KaplanMeier.of(SixMercaptopurine.treated()));
    assertThat(treated.days()).isEqualTo(23);
    assertThat(treated.low()).isEqualTo(13);
    assertThat(treated.high()).isNaN();
    assertThat(MedianTime.of(KaplanMeier.of(SixMercaptopurine.placebo())).days()).isEqualTo(8);
  }
}
