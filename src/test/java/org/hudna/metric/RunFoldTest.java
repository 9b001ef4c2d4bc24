package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.junit.jupiter.api.Test;

class RunFoldTest {
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
