package org.hudna.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.RunOutcome;
import org.hudna.experiment.Seeds;
import org.hudna.experiment.Simulator;
import org.hudna.scenario.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationRunsTest {
  private static final Simulator NOTHING = (scenario, theatre, seed, sink) -> {};

  @TempDir Path folder;

  @Test
  void everyWindowIsRunWithAndWithoutEachMechanism() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "ablations: [trust, mediator]\n");
    ValidationRuns runs = new ValidationRuns(plan, NOTHING, 1);
    BatchReport report = runs.run(outcome -> {});
    assertThat(report).isEqualTo(new BatchReport(3 * 3 * 4, 3 * 3 * 4, 0));
    Validation validation = runs.validation();
    assertThat(validation.pools()).hasSize(3);
    assertThat(validation.ablations()).hasSize(3 * 2 * 4);
    assertThat(validation.ablations())
        .allSatisfy(row -> assertThat(row.with()).isEqualTo(row.without()));
  }

  @Test
  void aCaseHasTheSeedsOfABatchAndRollingWindowsHaveTheirOwn() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "").with(4, 11);
    List<Long> seeds = new ArrayList<>();
    new ValidationRuns(plan, NOTHING, 1).run(outcome -> seeds.add(outcome.id().seed()));
    Seeds batch = Seeds.from(11);
    assertThat(seeds.subList(0, 4))
        .containsExactly(batch.of(1), batch.of(2), batch.of(3), batch.of(4));
    assertThat(new HashSet<>(seeds)).hasSize(12);
  }

  @Test
  void aMechanismIsSwitchedOffUnderTheSameSeeds() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "ablations: [trust]\n");
    List<Long> seeds = new ArrayList<>();
    new ValidationRuns(plan, NOTHING, 1).run(outcome -> seeds.add(outcome.id().seed()));
    assertThat(seeds.subList(0, 4)).isEqualTo(seeds.subList(4, 8));
  }

  @Test
  void aFailedRunIsNamedAndLeavesNoScores() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "ablations: [trust]\n");
    Simulator fragile =
        (scenario, theatre, seed, sink) -> {
          if (scenario.mechanisms().containsKey(Mechanism.TRUST)) {
            throw new IllegalStateException("broken");
          }
        };
    ValidationRuns runs = new ValidationRuns(plan, fragile, 2);
    BatchReport report = runs.run(outcome -> {});
    assertThat(report.failed()).isEqualTo(4);
    assertThat(report.completed()).isEqualTo(4);
    FailedRun first = runs.failures().get(0);
    assertThat(first.without()).isEqualTo(Mechanism.TRUST);
    assertThat(first.outcome().error()).contains("broken");
    assertThatThrownBy(runs::validation).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void stoppingEndsAllWindows() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "").with(40, 1);
    ValidationRuns runs = new ValidationRuns(plan, NOTHING, 1);
    List<RunOutcome> made = new ArrayList<>();
    BatchReport report =
        runs.run(
            outcome -> {
              made.add(outcome);
              runs.stop();
            });
    assertThat(report.endedEarly()).isTrue();
    assertThat(made).hasSizeLessThan(40);
  }

  @Test
  void tooLittlePastForABaselineIsToldBeforeAnyRun() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "");
    ValidationCase first = plan.cases().get(0);
    Window window = first.windows().get(0);
    Window early =
        new Window(
            window.family(),
            window.days(),
            plan.series().period().first().minusDays(1),
            window.truce(),
            false,
            window.without());
    ValidationPlan faulty =
        new ValidationPlan(
            plan.title(),
            plan.dyad(),
            plan.events(),
            plan.series(),
            plan.governorates(),
            List.of(new ValidationCase("early", "", false, first.changes(), List.of(early))),
            plan.baselines(),
            List.of(),
            List.of(),
            4,
            1);
    assertThatThrownBy(() -> new ValidationRuns(faulty, NOTHING, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no baseline for 2030-01-09 to 2030-01-16: ");
  }
}
