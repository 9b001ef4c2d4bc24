package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvolutionSearchTest {
  private static final EvolutionSettings SETTINGS = new EvolutionSettings(4_000, 4, 8);

  private static EvolutionFit search(TrialModel model, FitProblem problem, int threads) {
    try (Trials trials = Toy.trials(model, 1, threads)) {
      EvolutionFit fit = new EvolutionSearch(problem, SETTINGS, trials, 1, step -> {}).run();
      assertThat(trials.made()).isLessThanOrEqualTo(SETTINGS.runs());
      return fit;
    }
  }

  /** Without noise the score is the sum of |z - y|, least at y. */
  @Test
  void findsTheMinimumOfAScoreWithoutNoise() {
    EvolutionFit fit = search(Toy.model(0, 0, 0), Toy.problem(3, 0.7, -1.1, 2), 2);
    assertThat(fit.best()).containsExactly(new double[] {0.7, -1.1, 2}, within(0.01));
  }

  /** The squares of a place have their minimum where both are least: a quadratic's minimum. */
  @Test
  void findsAQuadraticsMinimum() {
    TrialModel bowl =
        (z, seed) ->
            new double[] {Math.pow(z[0] - 1, 2) + 3 * Math.pow(z[1] + 0.5, 2) + z[0] * z[1] + 1.5};
    EvolutionFit fit = search(bowl, Toy.problem(2, -10), 2);
    // gradient zero: 2 (x - 1) + y = 0 and 6 (y + 0.5) + x = 0, so x = 15/11 and y = -8/11
    assertThat(fit.best()).containsExactly(new double[] {15.0 / 11, -8.0 / 11}, within(0.02));
  }

  @Test
  void staysWithinThreeStandardDeviationsOfThePrior() {
    EvolutionFit fit = search(Toy.model(0), Toy.problem(1, 40), 2);
    assertThat(fit.best()[0]).isBetween(2.9, 3.0);
  }

  @Test
  void theMedianHasScoreOneAndTheTraceFalls() {
    EvolutionFit fit = search(Toy.model(0.3, 0.3), Toy.problem(2, 1, 1), 1);
    assertThat(fit.value()).isLessThan(0.5);
    List<Double> best = fit.trace().stream().map(EvolutionFit.Step::best).toList();
    assertThat(best).isSortedAccordingTo((a, b) -> -a.compareTo(b)).endsWith(fit.value());
    assertThat(fit.runs()).hasSize(4);
  }

  @Test
  void threadsChangeNothing() {
    EvolutionFit one = search(Toy.model(0.3, 0.3), Toy.problem(2, 1, 1), 1);
    EvolutionFit three = search(Toy.model(0.3, 0.3), Toy.problem(2, 1, 1), 3);
    assertThat(three.best()).isEqualTo(one.best());
    assertThat(three.trace()).hasSameSizeAs(one.trace());
  }
}
