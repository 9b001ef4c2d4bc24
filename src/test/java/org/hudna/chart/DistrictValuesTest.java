package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.chart.DistrictValues.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictValuesTest {
  @TempDir private Path folder;

  @Test
  void givesTheNumbersAndClassesOfTheMaps() throws IOException {
    SampleBatch.small(folder);
    DistrictValues incidents = DistrictValues.read(folder).get(0);
    assertThat(incidents.unit()).isEqualTo("Incidents in 30 days");
    assertThat(incidents.lessIsBetter()).isTrue();
    assertThat(incidents.classes()).contains("20 to 50");
    Scenario calm = incidents.scenarios().get(0);
    assertThat(calm.value("g01")).isCloseTo(12, within(1e-9));
    assertThat(calm.value("g11")).isCloseTo(24, within(1e-9));
    assertThat(calm.value("nowhere")).isZero();
    assertThat(calm.total()).isCloseTo(36, within(1e-9));
    assertThat(incidents.classes().get(calm.classes().get("g11") - 1)).isEqualTo("20 to 50");
  }

  @Test
  void leavesOutScenariosWithoutDistricts() throws IOException {
    SampleBatch.small(folder);
    Files.delete(folder.resolve("no-truce/districts.csv"));
    assertThat(DistrictValues.read(folder))
        .allSatisfy(
            values ->
                assertThat(values.scenarios())
                    .extracting(Scenario::id)
                    .containsExactly("harbour-truce"));
  }

  @Test
  void classesDifferencesBySizeWhateverTheirSign() {
    DistrictValues.Differences classes =
        DistrictValues.differences(List.of(0.001, 1.0, 3.0, 12.0, -60.0));
    assertThat(classes.step(60)).isEqualTo(3).isEqualTo(classes.step(-60));
    assertThat(classes.step(0)).isZero();
    assertThat(classes.step(0.001)).isZero();
    assertThat(classes.limits()).hasSize(3);
  }
}
