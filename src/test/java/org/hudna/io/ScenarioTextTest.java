package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTextTest {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/scenarios/mini.yaml", "scenarios/february-2016.yaml"})
  void whatIsShownReadsAsTheSameScenario(String file) throws IOException {
    ResolvedScenario shown = new ScenarioReader().read(Path.of(file));
    Path written = folder.resolve("shown.yaml");
    Files.writeString(written, ScenarioText.of(shown));
    WrittenTree again = YamlFile.read(written);
    assertThat(again.root()).isEqualTo(shown.tree());
  }

  @Test
  void everyValueSaysWhereItComesFrom() {
    String text = ScenarioText.of(new ScenarioReader().read(SCENARIOS.resolve("mini.yaml")));
    assertThat(text)
        .containsPattern("stepHours: 6 +# mini.yaml:6\n")
        .containsPattern("nightShare: 0.4 +# default: assumption\n")
        .containsPattern("concentration: \\{dist: uniform, min: 5, max: 20} +# default: prior");
  }
}
