package org.hudna.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final long LARGEST = 1L << 53;

  @Test
  void goesThroughAllScenariosBeforeTheNextReplicate() {
    Plan plan = plan(2, Seeds.from(1));

    assertThat(List.of(plan.run(0), plan.run(1), plan.run(2)))
        .extracting(run -> run.scenarioId() + run.replicate())
        .containsExactly("a1", "b1", "a2");
    assertThat(plan.runs()).isEqualTo(4);
  }

  @Test
  void givesAReplicateTheSameSeedInEveryScenario() {
    Plan plan = plan(3, Seeds.from(42));

    assertThat(plan.run(4).seed()).isEqualTo(plan.run(5).seed());
    assertThat(plan.run(4).seed()).isNotEqualTo(plan.run(3).seed());
  }

  @Test
  void drawsSeedsThatDifferAndFitIntoADouble() {
    Set<Long> seeds = new HashSet<>();
    for (long master = 0; master < 100; master++) {
      for (int replicate = 1; replicate <= 100; replicate++) {
        seeds.add(Seeds.from(master).of(replicate));
      }
    }

    assertThat(seeds).hasSize(10_000).allMatch(seed -> seed >= 0 && seed < LARGEST);
  }

  @Test
  void neverHoldsItsRuns() {
    Plan plan = plan(Integer.MAX_VALUE, Seeds.just(7));

    assertThat(plan.run(plan.runs() - 1)).isEqualTo(new RunId(1, "b", Integer.MAX_VALUE, 7));
  }

  @Test
  void refusesWhatCannotBeRun() {
    assertThatThrownBy(() -> plan(0, Seeds.just(1))).hasMessageContaining("found 0");
    assertThatThrownBy(() -> new Plan(List.of(), 1, Seeds.just(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Plan(List.of(new NamedFamily("a"), new NamedFamily("a")), 1, Seeds.just(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Plan plan(int replicates, Seeds seeds) {
    return new Plan(List.of(new NamedFamily("a"), new NamedFamily("b")), replicates, seeds);
  }
}
