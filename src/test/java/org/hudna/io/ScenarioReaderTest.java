package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");

  private final ResolvedScenario mini = new ScenarioReader().read(MINI);

  @Test
  void writtenValuesArriveInTheRecords() {
    Scenario scenario = mini.central();
    assertThat(mini.id()).isEqualTo("mini");
    assertThat(scenario.parties()).containsOnlyKeys("crown", "volunteers", "league", "outlaws");
    assertThat(scenario.parties().get("league").stance()).isEqualTo(Stance.RESERVING);
    assertThat(scenario.agreement().truceStart()).isEqualTo("2030-01-08T19:00");
    assertThat(scenario.time().days()).isEqualTo(28);
  }

  @Test
  void absentValuesHaveTheirDefaults() {
    Scenario scenario = mini.central();
    assertThat(scenario.guarantors().get("east").effortPerDay()).isEqualTo(2);
    assertThat(scenario.behaviour().violence().nightShare()).isEqualTo(0.4);
    assertThat(scenario.sections().response().seriousDeaths()).isEqualTo(5);
  }

  @Test
  void whatNobodyWroteStaysAbsent() {
    Scenario scenario = mini.central();
    assertThat(scenario.parties().get("league").announcedTermDays()).isNull();
    assertThat(scenario.parties().get("outlaws").adoption().refusingShare()).isEqualTo(1);
  }

  @Test
  void everyReplicateDrawsItsOwnNumbers() {
    assertThat(mini.draw(1)).isEqualTo(mini.draw(1)).isNotEqualTo(mini.draw(2));
    double leverage = mini.draw(1).parties().get("crown").leverage().get("west");
    assertThat(leverage).isBetween(0.05, 0.2).isNotEqualTo(0.125);
    assertThat(mini.central().parties().get("crown").leverage().get("west")).isEqualTo(0.125);
  }

  @Test
  void changesAreLaidOverTheFile() {
    Map<String, String> changes =
        Map.of("agreement.persuasion.durationDays", "14", "agreement.sections.separation", "null");
    Scenario changed = new ScenarioReader().read(MINI, changes).central();
    assertThat(changed.agreement().persuasion().durationDays()).isEqualTo(14);
    assertThat(changed.sections().separation()).isNull();
    assertThat(changed.sections().response()).isNotNull();
  }
}
