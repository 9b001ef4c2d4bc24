package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worlds that differ by somebody or something that cannot matter have the same events but for its
 * own, with the same luck; formations without fighters are in {@link InertFormationTest}. Exact: no
 * chance can make these tests fail.
 */
class MinimallyDifferentWorldsTest {
  private static final String BASE = "geneva-2016-implementation-reached";
  private static final int REPLICATES = 3;
  private static ScenarioFamily base;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    base = Replicates.shipped(BASE);
  }

  @Test
  void anObserverThatNobodyBelievesChangesNothingButItsOwnReports() throws IOException {
    ScenarioFamily heard =
        with("observers: {hermit: {name: Hermit, coverage: 0.9, falseReportsPerDay: 2}}");
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      List<SimulationEvent> events = Replicates.events(heard, replicate);
      List<SimulationEvent> others = events.stream().filter(e -> !byTheHermit(e)).toList();
      assertThat(events.size()).as("it reports").isGreaterThan(others.size() + 300);
      assertThat(others).isEqualTo(Replicates.events(base, replicate));
    }
  }

  @Test
  void aStatementWithoutStrengthChangesNothingButThatItWasMade() throws IOException {
    ScenarioFamily spoken =
        with("script: [{at: 2016-09-20T12:00, kind: statement, party: government}]");
    assertThat(base.central().script()).as("nothing else is scripted").isEmpty();
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      List<SimulationEvent> events = Replicates.events(spoken, replicate);
      assertThat(events).filteredOn(StatementMade.class::isInstance).hasSize(1);
      assertThat(events.stream().filter(e -> !(e instanceof StatementMade)).toList())
          .isEqualTo(Replicates.events(base, replicate));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "airArms: {hangar: {name: Hangar, party: government, shareOfStrikes: 0}}",
        "airArms: {hangar: {name: Hangar, party: southern-front, shareOfStrikes: 0}}",
        "guarantors: {russia: {name: Another Name}}",
        "mechanisms: {}"
      })
  void whatIsNeverUsedChangesNothing(String lines) throws IOException {
    ScenarioFamily other = with(lines);
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      assertThat(Replicates.events(other, replicate)).isEqualTo(Replicates.events(base, replicate));
    }
  }

  private ScenarioFamily with(String lines) throws IOException {
    return Replicates.changed(folder, BASE, lines + "\n");
  }

  private static boolean byTheHermit(SimulationEvent event) {
    return event instanceof ReportPublished report && report.observer().equals("hermit");
  }
}
