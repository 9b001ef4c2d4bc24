package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredDyadsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenarios/geneva-2016.yaml",
        "scenarios/no-truce.yaml",
        "scenarios/february-2016.yaml",
        "src/test/resources/scenarios/mini.yaml"
      })
  void areThoseBetweenTheTwoSidesOfTheTruceWithOrWithoutOne(String file) {
    ScenarioFamily family = new ScenarioReader().read(Path.of(file));

    assertThat(CoveredDyads.of(family.central(), family.theatre()))
        .containsExactly("gov_vs_opposition");
  }
}
