package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KnownTruthTest {
  private static final int HISTORIES = 200;
  private static final AbcSettings SETTINGS =
      new AbcSettings(1200, 800, 400, 0.5, 0.02, 0, SummaryKind.REGRESSION, 0);

  private static List<KnownTruth.Row> rows(TrialModel model, int threads, int histories) {
    try (Trials trials = Toy.trials(model, 9, threads)) {
      return new KnownTruth(Toy.problem(2, 0, 0), SETTINGS, trials, 9).run(histories, done -> {});
    }
  }

  /**
   * 200 histories with 2 parameters: 400 intervals of nominal 80 %, the two of a history nearly
   * independent, so the share has an sd of 2 points. The bounds are three sds, so a right fit fails
   * for 3 of 1000 seeds; the seed is fixed.
   */
  @Test
  @Tag("slow")
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    List<KnownTruth.Row> rows = rows(Toy.model(0.5, 2), 2, HISTORIES);
    long inside = rows.stream().filter(KnownTruth.Row::inside).count();
    assertThat(rows).hasSize(2 * HISTORIES);
    assertThat(inside / (2.0 * HISTORIES)).isBetween(0.74, 0.86);
  }

  /** Averages over seeds are less uncertain than one history: the test must see that. */
  @Test
  @Tag("slow")
  void seesAPosteriorThatIsTooNarrow() {
    TrialModel one = Toy.model(1, 1);
    TrialModel narrow =
        (z, seed) -> {
          double[] mean = new double[2];
          for (int i = 0; i < 16; i++) {
            double[] each = one.targets(z, seed + i);
            mean[0] += each[0] / 16;
            mean[1] += each[1] / 16;
          }
          return mean;
        };
    try (Trials averages = Toy.trials(narrow, 9, 2);
        Trials single = Toy.trials(one, 4, 2)) {
      int inside = 0;
      List<Trial> first =
          new PopulationMonteCarlo(Toy.problem(2, 0, 0), SETTINGS, averages, 9, g -> {}).first();
      List<Trial> truths =
          new PopulationMonteCarlo(
                  Toy.problem(2, 0, 0),
                  new AbcSettings(60, 60, 60, 0.5, 1, 0, SummaryKind.SCALED, 0),
                  single,
                  5,
                  g -> {})
              .first();
      for (Trial truth : truths) {
        Posterior posterior =
            new PopulationMonteCarlo(
                    Toy.problem(2, truth.targets()), SETTINGS, averages, 9, g -> {})
                .after(first)
                .posterior();
        WeightedSample sample = posterior.of(0);
        double z = truth.z()[0];
        inside += sample.quantile(0.1) <= z && z <= sample.quantile(0.9) ? 1 : 0;
      }
      assertThat(inside / 60.0).isLessThan(0.6);
    }
  }

  @Test
  void threadsChangeNothing() {
    assertThat(rows(Toy.model(0.5, 2), 3, 3)).isEqualTo(rows(Toy.model(0.5, 2), 1, 3));
  }
}
