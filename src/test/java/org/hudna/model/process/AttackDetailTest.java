package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Test;

class AttackDetailTest {
  private static final String SECTOR = "old-town-front";

  @Test
  void beforeTheTruceEachPartyOfASideIsHitByItsShareOfFighters() {
    List<ViolationCommitted> attacks = byTheLeague(false);
    long onVolunteers = attacks.stream().filter(a -> a.targetParty().equals("volunteers")).count();
    double expected = 200.0 / 1050;
    double error = Math.sqrt(expected * (1 - expected) / attacks.size());
    assertThat(attacks).hasSizeGreaterThan(200);
    assertThat(onVolunteers / (double) attacks.size())
        .isBetween(expected - 4 * error, expected + 4 * error);
  }

  @Test
  void inTheTruceAnAttackIsCoveredExactlyIfItHitsASignatory() {
    List<ViolationCommitted> attacks = byTheLeague(true);
    assertThat(attacks).isNotEmpty();
    assertThat(attacks)
        .allMatch(attack -> attack.covered() == attack.targetParty().equals("crown"));
  }

  private static List<ViolationCommitted> byTheLeague(boolean inForce) {
    ScenarioFamily family =
        new ScenarioReader()
            .read(
                Path.of("src/test/resources/scenarios/mini.yaml"),
                Map.of("parties.volunteers.stance", "not-a-signatory"));
    List<ViolationCommitted> attacks = new ArrayList<>();
    for (long seed = 1; seed <= 15; seed++) {
      run(family.draw(seed), family, seed, inForce, attacks);
    }
    return attacks;
  }

  private static void run(
      Scenario scenario,
      ScenarioFamily family,
      long seed,
      boolean inForce,
      List<ViolationCommitted> attacks) {
    CeasefireSimulation[] simulation = new CeasefireSimulation[1];
    simulation[0] =
        new CeasefireSimulation(
            scenario,
            family.theatre(),
            seed,
            event -> {
              if (event instanceof ViolationCommitted attack
                  && attack.party().equals("league")
                  && attack.where().sector().equals(SECTOR)
                  && attack.dyad().equals("gov_vs_opposition")
                  && simulation[0].world().agreement().inForce() == inForce
                  && (inForce
                      || !simulation[0].world().agreement().phase().key().equals("collapsed"))) {
                attacks.add(attack);
              }
            });
    simulation[0].start();
    simulation[0].runToEnd();
  }
}
