package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.RecordedEvents;
import org.hudna.model.CeasefireSimulation;
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

  /** Nothing in a run looks ahead to its end, so a shorter one begins alike. */
  @Test
  void whatComesAfterTheEndChangesNothingBefore() {
    List<String> whole = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    LocalDate last = LocalDate.of(2030, 1, 20);
    double[] value = {0.4};
    record(open.at(value).draw(3), whole);
    record(new OpenScenario(mini, List.of(RATIO), last).at(value).draw(3), cut);
    assertThat(cut).hasSizeGreaterThan(30).isEqualTo(whole.subList(0, cut.size()));
    assertThat(whole.subList(cut.size(), whole.size()))
        .allMatch(event -> Integer.parseInt(event.split(" ")[0]) >= 20);
  }

  private void record(Scenario scenario, List<String> events) {
    RecordedEvents sink =
        new RecordedEvents(
            "gov_vs_opposition",
            mini.theatre().governorates(),
            scenario.time().days(),
            (day, governorate, deaths) -> events.add(day + " " + governorate + " " + deaths));
    new CeasefireSimulation(scenario, mini.theatre(), 3, sink).runToEnd();
  }

  @Test
  void endsWithADay() {
    OpenScenario shorter = new OpenScenario(mini, List.of(RATIO), LocalDate.of(2030, 1, 20));
    assertThat(shorter.at(new double[] {0.3}).central().time().end())
        .hasToString("2030-01-21T00:00");
    assertThat(mini.central().time().end()).hasToString("2030-01-29T00:00");
  }
}
