package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialsTest {
  private static final TrialModel SEEDS = (z, seed) -> new double[] {z[0], seed};

  private static List<double[]> places(int count) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(new double[] {i});
    }
    return places;
  }

  @Test
  void everyRunHasASeedOfItsOwn() {
    try (Trials trials = Toy.trials(SEEDS, 1, 3)) {
      Set<Double> seeds = new HashSet<>();
      List<Trial> made = trials.each(places(200));
      made.forEach(trial -> seeds.add(trial.targets()[1]));
      trials.each(places(200)).forEach(trial -> seeds.add(trial.targets()[1]));
      assertThat(seeds).hasSize(400);
      assertThat(made).extracting(trial -> trial.targets()[0]).isSorted();
    }
  }

  @Test
  void repeatedTrialsShareTheirSeeds() {
    try (Trials trials = Toy.trials(SEEDS, 1, 3)) {
      List<Trial> one = trials.repeated(new double[] {1}, 5);
      List<Trial> other = trials.repeated(new double[] {2}, 5);
      assertThat(other)
          .extracting(trial -> trial.targets()[1])
          .isEqualTo(one.stream().map(trial -> trial.targets()[1]).toList())
          .doesNotHaveDuplicates();
      assertThat(trials.made()).isEqualTo(10);
    }
  }

  @Test
  void theLogIsToldInOrderAndItsRunsAreNotMadeAgain() {
    List<Integer> made = Collections.synchronizedList(new ArrayList<>());
    List<Integer> logged = new ArrayList<>();
    TrialLog log =
        new TrialLog() {
          @Override
          public double[] find(int number, double[] z, long seed) {
            return number < 10 ? new double[] {-1} : null;
          }

          @Override
          public void add(int number, Trial trial, long seed) {
            logged.add(number);
          }
        };
    TrialModel model =
        (z, seed) -> {
          made.add((int) z[0]);
          return z;
        };
    try (Trials trials = new Trials(model, 1, 3, log, runs -> {})) {
      List<Trial> all = trials.each(places(40));
      assertThat(logged).hasSize(30).isSorted().startsWith(10);
      assertThat(made).hasSize(30).doesNotContain(0, 9);
      assertThat(all.get(3).targets()).containsExactly(-1);
    }
  }

  @Test
  void stopsWhenItIsTold() {
    List<Trials> own = new ArrayList<>();
    try (Trials trials =
        new Trials(SEEDS, 1, 1, TrialLog.NONE, made -> own.forEach(Trials::stop))) {
      own.add(trials);
      assertThatThrownBy(() -> trials.each(places(1000))).isInstanceOf(FitStoppedException.class);
      assertThat(trials.made()).isLessThan(20);
    }
  }
}
