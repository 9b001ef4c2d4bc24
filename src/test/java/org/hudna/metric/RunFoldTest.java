package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RunFoldTest {
  @Test
  void withoutTablesTheMetricsAndCountsAreTheSame() {
    RunFold all = new RunFold(MiniRun.SCENARIO, MiniRun.FAMILY.theatre());
    RunFold few = RunFold.withoutTables(MiniRun.SCENARIO, MiniRun.FAMILY.theatre());
    Scenario scenario = MiniRun.SCENARIO;
    new CeasefireSimulation(
            scenario,
            MiniRun.FAMILY.theatre(),
            3,
            event -> {
              all.take(event);
              few.take(event);
            })
        .runToEnd();
    RunResult full = all.result();
    RunResult metrics = few.result();
    assertThat(full.value(Metric.REPORTS)).isPositive();
    for (Metric metric : Metric.values()) {
      assertThat(metrics.value(metric))
          .as(metric.name())
          .isEqualTo(Double.valueOf(full.value(metric)));
    }
    assertThat(metrics.counts().asMap()).isEqualTo(full.counts().asMap());
    metrics.districts().forEachCell((cell, v, d, p) -> fail("a district has numbers"));
    metrics.observed().forEach((t, g, o, a, k, r, v, d) -> fail("an observer has numbers"));
  }

  @Test
  void formationsThatChangedPartyAreCountedByCause() {
    RunResult run =
        MiniRun.fold(
            new FormationSwitched(200, "league-1", "league", "outlaws", "low-cohesion"),
            new FormationSwitched(210, "league-2", "league", "outlaws", "misdirected-strike"),
            new FormationSwitched(220, "league-3", "league", "outlaws", "low-cohesion"));
    assertThat(run.values().get(Metric.FORMATIONS_SWITCHED)).isEqualTo(3);
    assertThat(run.counts().asMap())
        .containsEntry("switches_by_cause", Map.of("low-cohesion", 2L, "misdirected-strike", 1L));
  }
}
