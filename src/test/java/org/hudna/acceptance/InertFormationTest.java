package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worlds that differ by formations without fighters have the same events: no agent's luck hangs on
 * who else exists. All five sections of an agreement are in force.
 */
class InertFormationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/scenarios/mini.yaml",
        "scenarios/geneva-2016.yaml",
        "scenarios/geneva-2016-implementation-reached.yaml"
      })
  void formationsWithoutFightersChangeNoEvent(String file) {
    ScenarioFamily family = new ScenarioReader().read(Path.of(file));
    for (long seed = 1; seed <= 3; seed++) {
      List<SimulationEvent> events = run(family, family.theatre(), seed);
      assertThat(events).hasSizeGreaterThan(300);
      assertThat(run(family, withInert(family.theatre()), seed)).isEqualTo(events);
    }
  }

  private static List<SimulationEvent> run(ScenarioFamily family, Theatre theatre, long seed) {
    List<SimulationEvent> events = new ArrayList<>();
    new CeasefireSimulation(family.draw(seed), theatre, seed, events::add).runToEnd();
    return events;
  }

  /** Before every tenth formation comes one of its party and sector without fighters. */
  private static Theatre withInert(Theatre t) {
    List<FormationSite> sites = new ArrayList<>();
    for (int i = 0; i < t.formations().size(); i++) {
      FormationSite site = t.formations().get(i);
      if (i % 10 == 0) {
        sites.add(new FormationSite("inert-" + i, site.party(), site.sector(), 0, 1, 0));
      }
      sites.add(site);
    }
    return new Theatre(
        t.id(),
        t.title(),
        t.attribution(),
        t.parties(),
        t.dyads(),
        t.governorates(),
        t.districts(),
        t.sectors(),
        t.places(),
        t.roads(),
        sites,
        t.intensities(),
        t.severities());
  }
}
