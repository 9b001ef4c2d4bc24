package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hudna.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommittedScenariosTest {
  private static final ScenarioReader READER = new ScenarioReader();

  static List<Path> files() {
    return ScenarioReader.scenarioFiles(Path.of("scenarios"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyScenarioFileIsWithoutFault(Path file) {
    ResolvedScenario scenario = READER.read(file);
    Scenario drawn = scenario.draw(1);
    assertThat(drawn.parties().keySet()).isEqualTo(scenario.theatre().parties().keySet());
    assertThat(scenario.openNumbers()).isNotEmpty();
  }
}
