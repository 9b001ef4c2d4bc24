package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.api.Test;

class OpenScenarioTest {
  private static final String RATIO = "/behaviour/restraint/firstWeekRatio";
  private final ResolvedScenario mini =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private final OpenScenario open = new OpenScenario(mini, List.of(RATIO), null);

  @Test
  void aFittedKeyHasItsValueAndAllOthersTheirDraw() {
    Scenario drawn = open.at(new double[] {0.3}).draw(17);
    Scenario plain = mini.draw(17);
    assertThat(drawn.behaviour().restraint().firstWeekRatio()).isEqualTo(0.3);
    assertThat(drawn.behaviour().violence()).isEqualTo(plain.behaviour().violence());
    assertThat(drawn.parties()).isEqualTo(plain.parties());
  }

  @Test
  void theDrawnValueGivesTheScenarioThatWouldHaveBeenDrawn() {
    Scenario plain = mini.draw(17);
    double value = plain.behaviour().restraint().firstWeekRatio();
    assertThat(open.at(new double[] {value}).draw(17)).isEqualTo(plain);
  }

  @Test
  void endsWithADay() {
    OpenScenario shorter = new OpenScenario(mini, List.of(RATIO), LocalDate.of(2030, 1, 20));
    assertThat(shorter.at(new double[] {0.3}).central().time().end())
        .hasToString("2030-01-21T00:00");
    assertThat(mini.central().time().end()).hasToString("2030-01-29T00:00");
  }
}
