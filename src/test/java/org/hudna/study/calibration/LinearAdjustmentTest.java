package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearAdjustmentTest {
  private static final double NOISE = 0.4;
  private static final double SEEN = 1.5;

  /** Half of the prior is kept, so without adjustment the posterior is far too wide and too low. */
  @Test
  void bringsALinearModelToItsPosterior() {
    AbcSettings rough = new AbcSettings(4000, 4000, 4000, 0.5, 1, 1e6, SummaryKind.SCALED, 0);
    FitProblem problem = Toy.problem(1, SEEN);
    try (Trials trials = Toy.trials(Toy.model(NOISE), 1, 2)) {
      PopulationMonteCarlo fit = new PopulationMonteCarlo(problem, rough, trials, 1, g -> {});
      var first = fit.first();
      Summaries summaries = new Summaries(problem, SummaryKind.SCALED, first);
      Population kept =
          Population.nearest(
              first.stream()
                  .map(
                      t ->
                          new Particle(
                              t.z(), 1, t.targets(), summaries.distance(summaries.of(t.targets()))))
                  .toList(),
              2000);
      WeightedSample raw =
          new WeightedSample(
              kept.particles().stream().mapToDouble(p -> p.z()[0]).toArray(),
              kept.particles().stream().mapToDouble(Particle::weight).toArray());
      WeightedSample adjusted = LinearAdjustment.of(kept, summaries.observed()).of(0);
      assertThat(Math.abs(raw.quantile(0.5) - Toy.mean(SEEN, NOISE))).isGreaterThan(0.3);
      assertThat(raw.standardDeviation()).isGreaterThan(1.3 * Toy.sd(NOISE));
      assertThat(adjusted.quantile(0.5)).isCloseTo(Toy.mean(SEEN, NOISE), within(0.06));
      assertThat(adjusted.standardDeviation()).isCloseTo(Toy.sd(NOISE), within(0.03));
    }
  }
}
